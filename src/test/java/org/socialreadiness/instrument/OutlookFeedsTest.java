package org.socialreadiness.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.OutlookFeeds.Feed;
import org.socialreadiness.instrument.OutlookFeeds.Quantity;
import org.socialreadiness.instrument.OutlookFeeds.WhatIf;

class OutlookFeedsTest {
    private static final CriterionId KNOWN = new CriterionId("A1");
    private static final CriterionId UNKNOWN = new CriterionId("Z9");

    private static Instrument with(OutlookFeeds outlook) {
        Instrument plain = TestInstruments.plain(2).structure();
        return new Instrument(
                plain.id(),
                plain.version(),
                plain.language(),
                plain.title(),
                plain.factors(),
                plain.beliefs(),
                plain.facts(),
                plain.forms(),
                plain.bands(),
                Optional.of(outlook));
    }

    private static Feed feed(CriterionId criterion, Map<String, FactRule.Ref> numbers) {
        return new Feed(List.of(criterion), List.of(), List.of(), Optional.empty(), numbers);
    }

    @Test
    void whatItNamesMustBeInTheInstrument() {
        OutlookFeeds fits = new OutlookFeeds(
                Map.of(Quantity.LEARNING, feed(KNOWN, Map.of())), List.of(new WhatIf("Try", List.of(KNOWN), 0)));
        assertEquals(Optional.of(fits), with(fits).outlook());
        assertEquals(Feed.NOTHING, fits.feed(Quantity.PAUSE));
        refused(new OutlookFeeds(Map.of(Quantity.LEARNING, feed(UNKNOWN, Map.of())), List.of()));
        refused(new OutlookFeeds(Map.of(), List.of(new WhatIf("Try", List.of(UNKNOWN), 0))));
        refused(new OutlookFeeds(
                Map.of(Quantity.PAUSE, feed(KNOWN, Map.of("months", new FactRule.Ref(new FactId("F1"), 1)))),
                List.of()));
    }

    private static void refused(OutlookFeeds outlook) {
        assertThrows(IllegalArgumentException.class, () -> with(outlook));
    }

    @Test
    void aQuantityTakesOnlyItsOwnNumbers() {
        Map<String, FactRule.Ref> kept = Map.of("kept", new FactRule.Ref(new FactId("F1"), 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new OutlookFeeds(Map.of(Quantity.PAUSE, feed(KNOWN, kept)), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new WhatIf("Try", List.of(), 1.5));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of("luck"));
        for (Quantity quantity : Quantity.values()) {
            assertEquals(quantity, Quantity.of(quantity.key()));
        }
    }
}
