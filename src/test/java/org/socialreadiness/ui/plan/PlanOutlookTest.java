package org.socialreadiness.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Setting;
import org.socialreadiness.outlook.Sides;
import org.socialreadiness.plan.Plans;
import org.socialreadiness.ui.base.TestDesk;

class PlanOutlookTest {
    private static PlanViewModel model(TestAssessments built) {
        TestDesk desk = TestDesk.plain(built.client(), Locale.ENGLISH);
        return new PlanViewModel(desk.workspace(), desk.desk().messages(), LocalDate.of(2026, 11, 12));
    }

    /// Everyone chose level 2 of every criterion of the shipped instrument.
    private static TestAssessments middle(Action... actions) {
        TranslatedInstrument shipped = Catalog.shipped();
        int[] levels = IntStream.range(0, shipped.structure().criteria().size())
                .map(_ -> 2)
                .toArray();
        return Plans.set(Plans.agreed(shipped, levels), actions);
    }

    @Test
    void aPlanThatFeedsTheOutlookMovesItWithTheSameChance() {
        Action[] actions = {
            Plans.chosen("OR7", 2, 1), Plans.chosen("SG5", 2, 2), Plans.chosen("RM3", 2, 3), Plans.chosen("OR2", 2, 4)
        };
        PlanViewModel model = model(middle(actions));
        PlanOutlook outlook = PlanOutlook.of(model).orElseThrow().answer();
        Sides today = Outlook.of(
                        Basis.of(
                                        model.instrument(),
                                        model.assessment(),
                                        model.shown().scores())
                                .orElseThrow(),
                        Setting.STANDARD)
                .today()
                .sides();
        assertEquals(today.inHundred(), outlook.today());
        assertTrue(outlook.after(Sides.Side.FOLLOWING) < outlook.before(Sides.Side.FOLLOWING), outlook.toString());
        assertTrue(outlook.after(Sides.Side.LEADING) >= outlook.before(Sides.Side.LEADING), outlook.toString());
        assertEquals(outlook, PlanOutlook.of(model).orElseThrow().answer());
    }

    @Test
    void withoutAPlanOrAnOutlookThereIsNothingToSay() {
        assertEquals(Optional.empty(), PlanOutlook.of(model(middle())));
        assertEquals(
                Optional.empty(),
                PlanOutlook.of(model(Plans.set(
                        Plans.agreed(Plans.instrument(new int[] {1, 1}), 1, 1), Plans.chosen("A1", 1, 1)))));
    }
}
