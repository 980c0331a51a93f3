package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.ui.base.Place;

/// A workshop of six people with one laptop, by the keyboard alone: from an empty client to private ratings, a vote
/// taken
/// again, consensus and dissent, and the report.
class WorkshopJourneyTest extends ProgramFixture {
    private static final List<String> PEOPLE = List.of("Ann", "Bo", "Carla", "Dan", "Eve", "Finn");

    /// What each of the six answers to the criterion that is talked about; elsewhere all choose 1.
    private static final List<Integer> APART = List.of(0, 0, 1, 3, 4, 4);

    private Assessment assessment() {
        return workspace().assessment();
    }

    private List<Criterion> criteria() {
        return assessment()
                .instrument()
                .in(Locale.ENGLISH)
                .criteria(assessment().head().form());
    }

    private Sheet sheet(int person) {
        return assessment().sheet(assessment().participants().get(person).id());
    }

    @Test
    void sixPeopleWithOneLaptop() {
        startWithAShortForm();
        add(PEOPLE.toArray(String[]::new));
        CriterionId first = criteria().getFirst().id();

        // Everyone rates in private.
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.focus("interview-pass").press(KeyCode.ENTER);
        for (int i = 0; i < PEOPLE.size(); i++) {
            assertEquals("Now: " + PEOPLE.get(i), window.text("hand-over-title"));
            assertEquals("Who is done: " + i + " of 6", window.text("hand-over-done"));
            window.press(KeyCode.ENTER);
            window.type("12").press(KeyCode.ENTER);
            assertEquals("A code has 3 to 20 characters.", window.text("code-field-problem"));
            window.type("123" + i).press(KeyCode.ENTER);
            rate(APART.get(i));
        }
        assertEquals("Everyone has sealed", window.text("hand-over-title"));
        assertTrue(assessment().showsResults());

        // Nobody gets at another's answers by accident, and nothing is taken back.
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(6, assessment().sealed());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2).press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.focus("interview-person-0").press(KeyCode.ENTER);
        assertTrue(window.shows("code-field"));
        window.type("9999").press(KeyCode.ENTER);
        assertEquals("This is not the code that was chosen.", window.text("code-field-problem"));
        window.type("1230").press(KeyCode.ENTER);
        assertTrue(window.shows("interview"));

        // The one criterion on which they differ is talked about, and voted on again.
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.await("the workshop", () -> window.shows("workshop-agenda"));
        assertEquals("Six sealed ratings, on average 1.7 levels apart: split", window.text("workshop-spread"));
        window.press(KeyCode.V);
        assertEquals("Voting again on " + first.text() + ": 0 of 6 have voted", window.text("workshop-votes-said"));
        window.focus("workshop-votes-pass").press(KeyCode.ENTER);
        for (int i = 0; i < PEOPLE.size(); i++) {
            window.press(KeyCode.ENTER);
            window.type("123" + i).press(KeyCode.ENTER);
            assertTrue(window.shows("interview"), "the turn of " + PEOPLE.get(i));
            window.press(i < 5 ? KeyCode.DIGIT1 : KeyCode.DIGIT3).press(KeyCode.ENTER);
        }
        assertEquals("Everyone has voted", window.text("hand-over-title"));
        assertEquals(Optional.of(new Answer.Rated(0)), sheet(0).rating(first).answer());
        assertEquals(Optional.of(new Answer.Rated(1)), sheet(0).rating(first, 2).answer());
        window.press(KeyCode.ENTER);
        window.await("the workshop", () -> window.shows("workshop-agenda"));
        assertFalse(window.shows("workshop-votes"));
        // Votes 1 1 1 1 1 3: mean 4/3, deviations 1/3 five times and 5/3 once, on average 10/18.
        assertEquals("Six sealed ratings, on average 0.6 levels apart", window.text("workshop-spread"));
        assertEquals("Before this vote, on average 1.7 levels apart (hollow dots)", window.text("workshop-before"));

        // They agree, and the report counts it.
        window.press(KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Optional.of(new Outcome.Consensus(1, "", "")), assessment().outcome(first));

        // Everyone says what comes first: five votes each on the top of an own list.
        window.focus("workshop-priorities").press(KeyCode.ENTER);
        assertEquals("0 of 6 have voted. The result is shown from three people on.", window.text("priorities-said"));
        window.press(KeyCode.ENTER);
        for (int i = 0; i < PEOPLE.size(); i++) {
            window.press(KeyCode.ENTER);
            window.type("123" + i).press(KeyCode.ENTER);
            assertEquals("5 votes left", window.text("ballot-left"));
            window.press(KeyCode.ADD).press(KeyCode.ADD).press(KeyCode.DOWN);
            window.press(KeyCode.ADD).press(KeyCode.ADD).press(KeyCode.SUBTRACT).press(KeyCode.ADD);
            assertEquals("One vote left", window.text("ballot-left"));
            window.press(KeyCode.ADD).press(KeyCode.ADD).press(KeyCode.ENTER);
        }
        assertEquals("Everyone has voted", window.text("hand-over-title"));
        window.press(KeyCode.ENTER);
        assertEquals("6 of 6 have voted.", window.text("priorities-said"));
        int votes = assessment().room().ballots().values().stream()
                .mapToInt(ballot -> ((Ballot.Votes) ballot)
                        .votes().values().stream().mapToInt(Integer::intValue).sum())
                .sum();
        assertEquals(30, votes);

        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        window.await("the report", () -> program.shell().place().equals(new Place.Report()));
        awaitSaved();
        assertEquals(Form.SHORT, assessment().head().form());
        for (Participant person : assessment().participants()) {
            assertTrue(assessment().sheet(person.id()).isSealed());
        }
    }

    /// Answers every criterion, and seals.
    private void rate(int level) {
        for (int i = 0; i < criteria().size(); i++) {
            boolean apart = window.text("interview-question")
                    .equals(criteria().getFirst().question());
            window.press(KeyCode.getKeyCode(String.valueOf(apart ? level : 1))).press(KeyCode.ENTER);
        }
        window.press(KeyCode.R).press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("sealed", () -> window.shows("review-sealed-title"));
        window.press(KeyCode.ENTER);
    }
}
