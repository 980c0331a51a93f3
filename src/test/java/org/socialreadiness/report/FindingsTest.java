package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scoring;

class FindingsTest {
    private static final TranslatedInstrument THREE = ReportCases.of(
            List.of(new Factor(
                    new FactorId("A"),
                    "Contacts",
                    "",
                    "",
                    1,
                    List.of(
                            TestInstruments.criterion("A1", 5, 1),
                            TestInstruments.criterion("A2", 5, 2),
                            TestInstruments.criterion("A3", 5, 1)))),
            List.of(),
            List.of());

    @Test
    void theReachedLevelIsTheHighestThatHalfReachUnlessTheTeamAgreed() {
        TestAssessments built = TestAssessments.of(THREE)
                .row("A1", "0", "1", "3", "4")
                .row("A2", "0", "1", "3")
                .row("A3", "?", "?", "?");
        assertEquals(Optional.of(3), reached(built, 0));
        assertEquals(Optional.of(1), reached(built, 1));
        assertEquals(Optional.empty(), reached(built, 2));
        built.change(new Change.Agreed(new CriterionId("A1"), Optional.of(new Outcome.Consensus(2, "", ""))));
        assertEquals(Optional.of(2), reached(built, 0));
    }

    @Test
    void amongEqualGapsTheHeavierComesFirst() {
        TestAssessments built = TestAssessments.of(THREE)
                .row("A1", "1", "1", "1", "1")
                .row("A2", "1", "1", "1", "1")
                .row("A3", "0", "1", "0", "0");
        Findings findings = findings(built);
        assertEquals(
                List.of("A3", "A2", "A1"),
                findings.gaps(findings.factors().getFirst()).stream()
                        .map(c -> c.id().text())
                        .toList());
    }

    @Test
    void aCriterionAtTheTopIsNoGap() {
        TestAssessments built = TestAssessments.of(THREE)
                .row("A1", "4", "4")
                .row("A2", "4", "4")
                .row("A3", "4", "4");
        Findings findings = findings(built);
        assertEquals(List.of(), findings.gaps(findings.factors().getFirst()));
    }

    private static Optional<Integer> reached(TestAssessments built, int criterion) {
        Findings findings = findings(built);
        Criterion asked = findings.criteria(findings.factors().getFirst()).get(criterion);
        return findings.reached(asked);
    }

    private static Findings findings(TestAssessments built) {
        return new Findings(
                THREE.structure(),
                Disclosure.whole(THREE.structure(), built.assessment(), Scoring.score(built.assessment())));
    }
}
