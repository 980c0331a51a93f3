package org.socialreadiness.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// From answers to inputs (science 4.2 and 4.7), all numbers by hand.
class InputsTest {
    private static final double DIGITS = 1e-12;

    private static void is(double value, List<String> sources, InputValue input) {
        assertEquals(value, input.value(), DIGITS, input.toString());
        assertEquals(sources, input.sources(), input.toString());
        assertFalse(input.edited());
    }

    private static void isAssumed(double value, InputValue input) {
        is(value, List.of(), input);
        assertTrue(input.assumed(), input.toString());
    }

    /// Every mean is .5, and the rest is the model's.
    @Test
    void withoutAnswersAllIsAssumed() {
        Cases empty = Cases.empty();
        isAssumed(.5, empty.input(Input.EFFORT));
        isAssumed(.5, empty.input(Input.PERSISTENCE));
        isAssumed(.5, empty.input(Input.KNOW_HOW));
        isAssumed(.5, empty.input(Input.LEARNING));
        isAssumed(.5, empty.input(Input.OBSERVATION));
        isAssumed(.7, empty.input(Input.ATTAINABLE));
        isAssumed(.65, empty.input(Input.RELEVANCE));
        isAssumed(.05 * .7, empty.input(Input.START));
        isAssumed(1, empty.input(Input.LOSS));
        isAssumed(6, empty.input(Input.PAUSE));
        isAssumed(.1, empty.input(Input.VISIBILITY));
        isAssumed(1.0 / 12, empty.input(Input.LEARNING_SPEED));
        assertEquals(.026357, empty.input(Input.HAZARD).value(), 1e-6);
        assertEquals(List.of("F6", "F7", "F8"), empty.input(Input.EFFORT).missing());
        assertEquals(List.of("F2", "F3"), empty.input(Input.HAZARD).missing());
        assertEquals(List.of("F9"), empty.input(Input.RELEVANCE).missing());
        assertEquals(List.of("F10"), empty.input(Input.START).missing());
        assertEquals(List.of("F5"), empty.input(Input.LOSS).missing());
        assertEquals(List.of("F4"), empty.input(Input.PAUSE).missing());
    }

    /// Hours of leaders and staff: 3 + 2 of 6 + 4, times .5 + .5 * 3/4.
    @Test
    void effortIsHoursTimesVisiblePractice() {
        Cases given = Cases.empty()
                .fact("F6", 3)
                .fact("F7", 2)
                .fact("F8", 6, 1)
                .rate("RM1", 3)
                .rate("OR7", 1);
        is(.5 * .875, List.of("F6", "F7", "F8", "RM1"), given.input(Input.EFFORT));
        // More than the reference hours count as all of them.
        is(.875, List.of("F6", "F7", "F8", "RM1"), given.fact("F7", 200).input(Input.EFFORT));
    }

    /// Two raters stand in for the leaders: 1 + 2 of 2 + 4. Nobody rated the practice: .5 of the other half.
    @Test
    void whereLeadersAreNotCountedRatersAre() {
        Cases given = Cases.empty().fact("F6", 1).fact("F7", 2).rate("SG1", 1, 2);
        InputValue effort = given.input(Input.EFFORT);
        is(.5 * .75, List.of("F6", "F7"), effort);
        assertTrue(effort.assumed());
        assertEquals(List.of("F8"), effort.missing());
    }

    @Test
    void withoutBothHoursProtectedTimeStandsForEffort() {
        is(
                .75,
                List.of("OR7"),
                Cases.empty().fact("F6", 3).rate("OR7", 3).rate("RM1", 0).input(Input.EFFORT));
    }

    @Test
    void persistenceIsAMeanOverWhatIsAnswered() {
        Cases given = Cases.empty().rate("SG5", 1).rate("RM3", 4);
        is(1.25 / 2, List.of("SG5", "RM3"), given.input(Input.PERSISTENCE));
        is(1.25 / 2, List.of("SG5", "RM3"), given.fact("F12", 23).input(Input.PERSISTENCE));
        // Two years of approved time and money count as the highest level, answered or not.
        is(2.25 / 3, List.of("SG5", "RM3", "F12"), given.fact("F12", 24).input(Input.PERSISTENCE));
        is(2.25 / 3, List.of("SG5", "RM3", "F12"), given.rate("OR7", 0).input(Input.PERSISTENCE));
    }

    /// Science 4.1: h = .026357 at s = .5, two stops in eight months give .0477.
    @Test
    void whatHappenedMovesTheHazard() {
        Cases given = Cases.empty().fact("F2", 2).fact("F3", 8);
        InputValue hazard = given.input(Input.HAZARD);
        assertEquals(.0477, hazard.value(), 5e-5);
        assertEquals(List.of("F2", "F3"), hazard.sources());
        assertEquals(.026357, Cases.empty().fact("F2", 2).input(Input.HAZARD).value(), 1e-6);
    }

    @Test
    void beliefsEnterAsWhatTimeAndMoneyShow() {
        // OR2 2/4, and +1 is 4/6.
        Cases given = Cases.empty().rate("OR2", 2).belief("PB2", 1);
        is(.4 + .6 * (.5 + 4 / 6.0) / 2, List.of("OR2", "PB2"), given.input(Input.ATTAINABLE));
        is(.3, List.of("PB1"), given.belief("PB1", -3).input(Input.RELEVANCE));
        is(.3 + .7 * .375, List.of("SG2", "PB1"), given.rate("SG2", 3).input(Input.RELEVANCE));
        is(.25, List.of("F9"), given.fact("F9", 40, 10).input(Input.RELEVANCE));
    }

    @Test
    void lossAndPauseAreFactsBeforeTheyAreAnswers() {
        Cases given = Cases.empty().rate("OR9", 1).rate("ED7", 2);
        is(1 - 1.5 / 4, List.of("OR9", "ED7"), given.input(Input.LOSS));
        is(.75, List.of("F5"), given.fact("F5", 25).input(Input.LOSS));
        is(9, List.of("F4"), given.fact("F4", 9).input(Input.PAUSE));
    }

    /// Contact with 6 of 12; without a list the factor's score, all criteria at 2; both of what is attainable.
    @Test
    void whatIsBuiltToday() {
        Cases given = Cases.empty();
        for (int i = 1; i <= 9; i++) {
            given.rate("SG" + i, 2);
        }
        is(.5 * .7, List.of("SG"), given.input(Input.START));
        is(.5, List.of("F10"), given.fact("F10", 12, 6, 1).input(Input.START));
        is(.7, List.of("F10"), given.fact("F10", 12, 12, 1).input(Input.START));
        is(.5 * .7, List.of("SG"), given.fact("F10", 0, 0, 0).input(Input.START));
    }

    @Test
    void whatIsNotInTheFormIsNotThere() {
        Cases given = Cases.inShortForm();
        given.rate("ED1", 4).rate("ED3", 1);
        is(.25, List.of("ED3"), given.input(Input.KNOW_HOW));
    }

    @Test
    void theTeamSaysWhereTheOthersStand() {
        Outlook assumed = Cases.empty().outlook(1);
        assertEquals(.6, assumed.leaderInputs().start());
        assertEquals(.03, assumed.followerInputs().start(), DIGITS);
        Outlook said = Cases.empty().fact("F16", 45, 20).outlook(1);
        assertEquals(.45, said.leaderInputs().start());
        assertEquals(.20, said.followerInputs().start());
        assertEquals(.45, said.leader().path().built().getFirst());
        // An average follower can reach no more than .6.
        assertEquals(
                .6,
                Cases.empty().fact("F16", 90, 80).outlook(1).followerInputs().start());
    }

    /// By hand: the value stands as it is, what follows from it follows.
    @Test
    void anInputSetByHandStands() {
        Outlook edited = Cases.empty()
                .outlook(1)
                .with(Setting.STANDARD.with(Input.ATTAINABLE, 1).with(Input.PERSISTENCE, 1));
        assertEquals(1, edited.today().input(Input.ATTAINABLE).value());
        assertTrue(edited.today().input(Input.ATTAINABLE).edited());
        assertEquals(.05, edited.today().input(Input.START).value(), DIGITS);
        assertEquals(.008512, edited.today().input(Input.HAZARD).value(), 5e-7);
        assertFalse(edited.today().input(Input.HAZARD).edited());
        assertThrows(IllegalArgumentException.class, () -> Setting.STANDARD.with(Input.EFFORT, 1.01));
        assertThrows(IllegalArgumentException.class, () -> Setting.STANDARD.with(Input.ATTAINABLE, 0));
        assertThrows(IllegalArgumentException.class, () -> Setting.STANDARD.with(Input.EFFORT, Double.NaN));
        assertEquals(Setting.STANDARD, Setting.STANDARD.with(Input.EFFORT, 1).without(Input.EFFORT));
    }
}
