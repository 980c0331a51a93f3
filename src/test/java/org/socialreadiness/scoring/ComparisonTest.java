package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.scoring.Comparison.Basis;
import org.socialreadiness.scoring.Comparison.FactorMove;
import org.socialreadiness.scoring.Comparison.Refusal;

/// Two assessments compared, against numbers computed by hand from science 3.1 to 3.3.
class ComparisonTest {
    private static final AssessmentId LATER = new AssessmentId("later");

    @Test
    void scoresAreOverWhatBothAsk() {
        Comparison found = compare(new SecondTime().rated().sealed());
        assertEquals(Optional.empty(), found.refusal());
        FactorMove a = factor(found, "A");
        assertEquals(Basis.COMPARED, a.basis());
        assertEquals(2, a.common());
        assertEquals(4, a.asked());
        // A1 and A4: (1 + 2) / 2 and (3 + 2) / 2 levels of 4. Each criterion's variance is 3 x 0.36 / 9 = 0.12, the
        // factor's 625 x (0.12 + 0.12) / 4 = 37.5; that of the difference is twice as much, its root 8.660254.
        Difference moved = a.difference().orElseThrow();
        assertEquals(37.5, moved.then().value(), 1e-9);
        assertEquals(62.5, moved.now().value(), 1e-9);
        assertEquals(25, moved.value(), 1e-9);
        assertEquals(Math.sqrt(75), moved.standardError(), 1e-9);
        assertEquals(13.901436, moved.low(), 1e-5);
        assertEquals(36.098564, moved.high(), 1e-5);
        assertEquals(1, moved.direction());
        Difference same = factor(found, "B").difference().orElseThrow();
        assertEquals(0, same.value(), 1e-9);
        assertFalse(same.isClear());
        assertEquals(0, same.direction());
        assertFalse(found.isWhole());
    }

    @Test
    void theOverallDifferenceFollowsFromTheFactors() {
        // sqrt(47.5 x 35) - 10 and sqrt(72.5 x 35) - 10; variances by the delta method 19.63113 and 23.94550.
        Difference overall =
                compare(new SecondTime().rated().sealed()).overall().orElseThrow();
        assertEquals(30.77377, overall.then().value(), 1e-4);
        assertEquals(40.37360, overall.now().value(), 1e-4);
        assertEquals(6.60126, overall.standardError(), 1e-4);
        assertEquals(1.13998, overall.low(), 1e-4);
        assertTrue(overall.isClear());
    }

    @Test
    void printedNumbersDecideWhetherADifferenceIsClear() {
        double z = 1.2815515655446004;
        // Its interval begins at 0.5, which is printed as 1, or just below, which is printed as 0.
        assertTrue(difference(10, 10.5 + z * 5, 3, 4).isClear());
        assertFalse(difference(10, 10.499 + z * 5, 3, 4).isClear());
        assertTrue(difference(50, 49.5 - z * 5, 3, 4).isClear());
        assertFalse(difference(50, 49.501 - z * 5, 3, 4).isClear());
        assertEquals(-1, difference(50, 20, 3, 4).direction());
        assertEquals(5, difference(50, 20, 3, 4).standardError(), 1e-12);
    }

    private static Difference difference(double then, double now, double thenError, double nowError) {
        return Difference.ofScores(FactorScoring.interval(then, thenError), FactorScoring.interval(now, nowError));
    }

    @Test
    void criteriaAreComparedInTheirOwnLevels() {
        Comparison found = compare(new SecondTime().rated().sealed());
        assertEquals(
                List.of("A1", "A4", "B1", "B2"),
                found.moves().stream().map(m -> m.criterion().id().text()).toList());
        Difference a1 = found.move(new CriterionId("A1")).orElseThrow().difference();
        assertEquals(2, a1.value(), 1e-9);
        assertEquals(Math.sqrt(.24), a1.standardError(), 1e-9);
        assertEquals(
                List.of("A1"),
                found.moved(1).stream().map(m -> m.criterion().id().text()).toList());
        assertEquals(List.of(), found.moved(-1));
        assertEquals(
                List.of("A2", "A5", "A3"),
                found.apart().stream()
                        .map(p -> p.now().or(p::then).orElseThrow().id().text())
                        .toList());
    }

    @Test
    void anAgreedLevelIsWhatIsCompared() {
        SecondTime given = new SecondTime().rated().sealed();
        given.change(
                SecondTime.NOVEMBER,
                new Change.Agreed(new CriterionId("A4"), Optional.of(new Outcome.Consensus(4, "Seen", ""))));
        assertEquals(
                2,
                compare(given)
                        .move(new CriterionId("A4"))
                        .orElseThrow()
                        .difference()
                        .value(),
                1e-9);
    }

    @Test
    void whatIsHeldBackIsNotToldByAScoreOverAPart() {
        SecondTime given = new SecondTime().rated();
        // A5 is new and one person's, A1 is held back to hide it. The factor's score over all four, less one over A1
        // and
        // A4, would tell A5: nothing of the kind may be said.
        given.row(SecondTime.NOVEMBER, "A5", "0", "?", "?").sealed();
        Disclosure shown = Disclosure.of(
                given.in(SecondTime.NOVEMBER).instrument().structure(),
                given.in(SecondTime.NOVEMBER),
                Scoring.score(given.in(SecondTime.NOVEMBER)),
                SmallGroups.STANDARD);
        assertEquals("[A1, A5]", shown.heldBack().toString());
        Comparison found = compare(given);
        assertEquals(Basis.HELD_BACK, factor(found, "A").basis());
        assertEquals(Optional.empty(), factor(found, "A").difference());
        assertEquals(Basis.COMPARED, factor(found, "B").basis());
        assertEquals(Optional.empty(), found.overall());
        assertEquals(Optional.empty(), found.move(new CriterionId("A1")));
        assertEquals(
                Basis.COMPARED,
                factor(
                                Comparison.of(
                                        given.in(SecondTime.MAY),
                                        given.in(SecondTime.NOVEMBER),
                                        new SmallGroups(4, true),
                                        false),
                                "A")
                        .basis(),
                "the consultant's own copy holds nothing back");
    }

    @Test
    void aPartThatHasAllThatIsHeldBackIsComparedWithAnErrorInWholePoints() {
        SecondTime given = new SecondTime()
                .rated()
                .row(SecondTime.NOVEMBER, "A4", "2", "?", "?")
                .sealed();
        // A4 is one person's, A1 is held back to hide it; both ask the same as in May. A4's variance is 1 + 0.36, A1's
        // 0.12, the score's 625 x 1.48 / 4 = 231.25: its root, 15.2, would tell how far apart the ratings are.
        Difference moved = factor(compare(given), "A").difference().orElseThrow();
        assertEquals(62.5, moved.now().value(), 1e-9);
        assertEquals(16, moved.now().standardError());
        assertEquals(
                List.of("B1", "B2"),
                compare(given).moves().stream()
                        .map(m -> m.criterion().id().text())
                        .toList());
    }

    @Test
    void otherWeightsWouldTellWhatIsHeldBack() {
        SecondTime given = twoVersions(2);
        assertEquals(Basis.HELD_BACK, factor(compareWith(given), "A").basis());
        // With the same weights the score is the one that is shown anyway.
        assertEquals(Basis.COMPARED, factor(compareWith(twoVersions(1)), "A").basis());
    }

    /// In May A1 is one person's and held back with A2; in the later version A1 weighs `weight`.
    private static SecondTime twoVersions(double weight) {
        Factor factor = SecondTime.before().structure().factors().getFirst();
        List<Criterion> criteria = new ArrayList<>(factor.criteria());
        Criterion first = criteria.getFirst();
        criteria.set(0, SecondTime.with(first, "A1", first.question(), first.levels(), weight));
        SecondTime given = new SecondTime()
                .start(
                        LATER,
                        "Later",
                        LocalDate.of(2026, 12, 1),
                        SecondTime.version("3.0", List.of(SecondTime.with(factor, criteria))),
                        Form.FULL,
                        "Whole company");
        given.row(SecondTime.MAY, "A1", "1", "?", "?");
        for (String each : List.of("A2", "A3", "A4")) {
            given.row(SecondTime.MAY, each, "1", "2", "3").row(LATER, each, "1", "2", "3");
        }
        given.row(LATER, "A1", "1", "2", "3");
        given.change(SecondTime.MAY, new Change.ResultsOpened(true));
        given.change(LATER, new Change.ResultsOpened(true));
        return given;
    }

    private static Comparison compareWith(SecondTime given) {
        return Comparison.of(given.in(SecondTime.MAY), given.in(LATER), SmallGroups.STANDARD, false);
    }

    @Test
    void withLessThanHalfInCommonAFactorIsNotCompared() {
        Factor factor = SecondTime.before().structure().factors().getFirst();
        List<Criterion> criteria = new ArrayList<>(factor.criteria());
        for (int i = 0; i < 3; i++) {
            criteria.set(i, SecondTime.reworded(criteria.get(i)));
        }
        SecondTime given = new SecondTime()
                .rated()
                .sealed()
                .start(
                        LATER,
                        "Later",
                        LocalDate.of(2026, 12, 1),
                        SecondTime.version("3.0", List.of(SecondTime.with(factor, criteria))),
                        Form.FULL,
                        "Whole company")
                .row(LATER, "A4", "2", "2", "2")
                .change(LATER, new Change.ResultsOpened(true));
        assertEquals(Basis.TOO_LITTLE_IN_COMMON, factor(compareWith(given), "A").basis());
    }

    @Test
    void itIsSaidWhyNothingIsCompared() {
        assertEquals(
                Optional.of(Refusal.CLOSED), compare(new SecondTime().rated()).refusal());
        SecondTime others = new SecondTime().rated().sealed();
        others.start(LATER, "Later", LocalDate.of(2026, 12, 1), TestInstruments.plain(4, 2), Form.FULL, "Whole company")
                .row(LATER, "A1", "", "", "", "1")
                .change(LATER, new Change.ResultsOpened(true));
        assertEquals(Optional.of(Refusal.NOBODY_IN_BOTH), compareWith(others).refusal());
        // One who was in both is enough; one who left is not there.
        others.row(LATER, "A1", "1").row(LATER, "A2", "1", "", "", "1", "1");
        assertEquals(Optional.empty(), compareWith(others).refusal());
        others.change(LATER, new Change.Left(new ParticipantId("P0")));
        assertEquals(Optional.of(Refusal.NOBODY_IN_BOTH), compareWith(others).refusal());
    }

    /// The three of now would read what the one of then said; he alone may.
    @Test
    void whatOneOrTwoSaidIsNotToldToOthers() {
        SecondTime given = new SecondTime()
                .row(SecondTime.MAY, "A1", "0")
                .row(SecondTime.NOVEMBER, "A1", "1", "", "")
                .change(SecondTime.MAY, new Change.ResultsOpened(true))
                .change(SecondTime.NOVEMBER, new Change.ResultsOpened(true));
        assertEquals(Optional.empty(), compare(given).refusal());
        given.row(SecondTime.NOVEMBER, "A1", "1", "2", "3");
        assertEquals(Optional.of(Refusal.TOO_FEW), compare(given).refusal());
        assertEquals(List.of(), compare(given).moves());
        assertEquals(
                Optional.empty(),
                Comparison.of(given.in(SecondTime.MAY), given.in(SecondTime.NOVEMBER), new SmallGroups(4, true), false)
                        .refusal());
    }

    private static Comparison compare(SecondTime given) {
        return Comparison.of(given.in(SecondTime.MAY), given.in(SecondTime.NOVEMBER), SmallGroups.STANDARD, false);
    }

    private static FactorMove factor(Comparison of, String id) {
        return of.factors().stream()
                .filter(f -> f.id().equals(new FactorId(id)))
                .findFirst()
                .orElseThrow();
    }
}
