package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.scoring.Comparability.Kind;

/// Criteria of two versions held against each other.
class ComparabilityTest {
    @Test
    void aChangedVersionSaysWhatAsksTheSame() {
        Comparability found = Comparability.of(SecondTime.before(), SecondTime.after());
        assertEquals("A1 A4 B1 B2", ids(found, Kind.COMPARABLE));
        assertEquals("A2", ids(found, Kind.CHANGED));
        assertEquals("A5", ids(found, Kind.NEW));
        assertEquals("A3", ids(found, Kind.GONE));
        assertEquals(6, found.asked());
        assertFalse(found.of(Kind.CHANGED).getFirst().asksOtherwise(), "only a statement differs");
    }

    @Test
    void theSameVersionIsComparableWhole() {
        TranslatedInstrument shipped = Catalog.shipped();
        Comparability found = Comparability.of(shipped, Form.SHORT, shipped, Form.FULL);
        int all = shipped.structure().criteria().size();
        int few = shipped.structure().criteria(Form.SHORT).size();
        assertEquals(few, found.count(Kind.COMPARABLE));
        assertEquals(all - few, found.count(Kind.NEW), "what the short form left out was not asked");
        assertEquals(0, found.count(Kind.GONE));
    }

    @Test
    void aQuestionUnderAnotherIdIsKnownAgain() {
        Comparability found =
                Comparability.of(plain(), changed(c -> SecondTime.with(c, "A9", c.question(), c.levels(), 1)));
        assertEquals("A2 A9", ids(found, Kind.COMPARABLE));
        assertEquals(0, found.count(Kind.GONE));
        Comparability other = Comparability.of(
                plain(),
                changed(c -> SecondTime.with(
                        SecondTime.reworded(c),
                        "A9",
                        c.question(),
                        SecondTime.reworded(c).levels(),
                        1)));
        assertEquals("A9", ids(other, Kind.CHANGED));
        assertEquals(
                "A1",
                other.pair(new CriterionId("A9"))
                        .orElseThrow()
                        .then()
                        .orElseThrow()
                        .id()
                        .text());
    }

    @Test
    void anotherQuestionOrAnotherNumberOfLevelsIsAChange() {
        Comparability asked =
                Comparability.of(plain(), changed(c -> SecondTime.with(c, "A1", "Quite another?", c.levels(), 1)));
        assertEquals("A1", ids(asked, Kind.CHANGED));
        assertTrue(asked.of(Kind.CHANGED).getFirst().asksOtherwise());
        Comparability fewer = Comparability.of(
                plain(),
                changed(c -> SecondTime.with(c, "A1", c.question(), c.levels().subList(0, 4), 1)));
        assertEquals("A1", ids(fewer, Kind.CHANGED));
    }

    @Test
    void weightAndNameDoNotMatter() {
        assertEquals(
                "A1 A2",
                ids(
                        Comparability.of(plain(), changed(c -> SecondTime.with(c, "A1", c.question(), c.levels(), 2))),
                        Kind.COMPARABLE));
    }

    private static TranslatedInstrument plain() {
        return TestInstruments.plain(2);
    }

    private static TranslatedInstrument changed(UnaryOperator<Criterion> first) {
        Factor factor = plain().structure().factors().getFirst();
        List<Criterion> criteria = new ArrayList<>(factor.criteria());
        criteria.set(0, first.apply(criteria.getFirst()));
        return SecondTime.version("2.0", List.of(SecondTime.with(factor, criteria)));
    }

    private static String ids(Comparability of, Kind kind) {
        return of.of(kind).stream()
                .map(p -> p.now().or(p::then).orElseThrow().id().text())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
