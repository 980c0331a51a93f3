package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.interview.ReviewViewModel.Group;
import org.socialreadiness.ui.interview.ReviewViewModel.Kind;

class ReviewViewModelTest {
    private final TestDesk desk = all().plain();
    private final ReviewViewModel model = model(Locale.ENGLISH);

    /// Every criterion at level 1, fairly sure.
    private static Interviews all() {
        Interviews given = Interviews.shipped();
        for (String factor : List.of("SG", "OR", "RM", "ED")) {
            for (int i = 1; i <= 9; i++) {
                given.rated(0, factor + i, 1);
            }
        }
        return given;
    }

    private ReviewViewModel model(Locale language) {
        return new ReviewViewModel(desk.workspace(), Messages.in(language), Interviews.ANN);
    }

    private void submit(Change change) {
        desk.workspace().submit(change);
    }

    private void rate(String criterion, int level, Confidence sure) {
        submit(new Change.Rated(
                Interviews.ANN, new CriterionId(criterion), 1, new Answer.Rated(level), Optional.of(sure)));
    }

    private void fact(String id, Double... numbers) {
        submit(new Change.FactSet(
                new FactId(id),
                Optional.of(new FactEntry(new FactEntry.Numbers(List.of(numbers)), "", Optional.empty(), List.of()))));
    }

    private List<String> lines(Kind kind) {
        return model.groups().stream()
                .filter(g -> g.kind() == kind)
                .flatMap(g -> g.lines().stream())
                .map(l -> l.id() + ": " + l.words())
                .toList();
    }

    @Test
    void withEverythingAnsweredThereIsNothingToLookAt() {
        assertEquals(List.of(), model.groups());
        assertEquals("36 of 36 answered. Nothing is worth a second look; none of it has to be changed.", model.lead());
    }

    @Test
    void openFlaggedGuessedAndContradictedAreListedByKind() {
        submit(new Change.Cleared(Interviews.ANN, new CriterionId("ED6"), 1));
        submit(new Change.Flagged(Interviews.ANN, new CriterionId("SG6"), 1, true));
        rate("RM8", 2, Confidence.GUESS);
        rate("SG4", 3, Confidence.EVIDENCE);
        fact("F8", 6., 1.);
        assertEquals(
                List.of(Kind.OPEN, Kind.COME_BACK, Kind.GUESS, Kind.FACT),
                model.groups().stream().map(Group::kind).toList());
        assertEquals(List.of("ED6: No answer yet"), lines(Kind.OPEN));
        assertEquals(List.of("SG6: Level 1, fairly sure"), lines(Kind.COME_BACK));
        assertEquals(List.of("RM8: Level 2, a guess"), lines(Kind.GUESS));
        assertEquals(
                List.of("SG4: You chose 3; 1 of 6 leaders were personally active online in the last 30 days"),
                lines(Kind.FACT));
        assertEquals(
                "35 of 36 answered. 4 things are worth a second look; none of it has to be changed.", model.lead());
    }

    @Test
    void aFactThatBearsTheLevelSaysNothing() {
        rate("SG4", 3, Confidence.EVIDENCE);
        fact("F8", 6., 3.);
        assertEquals(List.of(), lines(Kind.FACT));
        rate("SG4", 4, Confidence.EVIDENCE);
        assertEquals(1, lines(Kind.FACT).size());
        rate("SG4", 1, Confidence.EVIDENCE);
        assertEquals(List.of(), lines(Kind.FACT));
    }

    @Test
    void dontKnowAndDoesNotApplyAreAnswers() {
        submit(new Change.Rated(Interviews.ANN, Interviews.SG1, 1, new Answer.DontKnow(), Optional.empty()));
        submit(new Change.Rated(Interviews.ANN, Interviews.SG2, 1, new Answer.DoesNotApply("None"), Optional.empty()));
        assertEquals(List.of(), lines(Kind.OPEN));
    }

    @Test
    void openBeliefsAreSaidUntilBothQuestionsAreAnswered() {
        assertEquals("8 belief pairs are still open", model.openBeliefs());
        assertEquals(Optional.of(new BeliefId("PB1")), model.firstOpenBelief());
        for (int i = 1; i <= 8; i++) {
            for (Belief.Side side : Belief.Side.values()) {
                submit(new Change.BeliefSet(Interviews.ANN, new BeliefId("PB" + i), side, OptionalInt.of(0)));
            }
        }
        assertEquals("", model.openBeliefs());
        submit(new Change.BeliefSet(Interviews.ANN, new BeliefId("PB3"), Belief.Side.DO, OptionalInt.empty()));
        assertEquals("One belief pair is still open", model.openBeliefs());
        assertEquals(Optional.of(new BeliefId("PB3")), model.firstOpenBelief());
    }

    @Test
    void sealingAndOpeningAreOnTheRecordAndUndone() {
        assertTrue(model.canSeal());
        model.seal(true);
        assertTrue(model.isSealed());
        model.seal(false);
        assertFalse(model.isSealed());
        assertEquals(
                List.of(new Change.Sealed(Interviews.ANN, true), new Change.Sealed(Interviews.ANN, false)),
                desk.journal().entries().stream().map(e -> e.change()).toList());
        desk.workspace().undo();
        assertTrue(model.isSealed());
        desk.workspace().undo();
        assertFalse(model.isSealed());
    }

    @Test
    void withoutAnAnswerThereIsNothingToSeal() {
        ReviewViewModel bo = new ReviewViewModel(desk.workspace(), Messages.in(Locale.ENGLISH), Interviews.BO);
        assertFalse(bo.canSeal());
    }

    @Test
    void inGermanNumbersAndWordsAreGerman() {
        rate("RM8", 2, Confidence.GUESS);
        Group group = model(Locale.GERMAN).groups().getFirst();
        assertEquals("Stufe 2, geschätzt", group.lines().getFirst().words());
        assertEquals(2, group.lines().getFirst().factor());
    }
}
