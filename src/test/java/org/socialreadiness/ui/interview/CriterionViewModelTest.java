package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.ui.base.TestDesk;

class CriterionViewModelTest {
    private final TestDesk desk = Interviews.shipped().plain();
    private final CriterionViewModel model = model("SG1");

    private CriterionViewModel model(String id) {
        InterviewViewModel interview = new InterviewViewModel(
                desk.workspace(), desk.desk().messages(), Interviews.ANN, Optional.of(Interviews.at(id)));
        return new CriterionViewModel(interview, interview.criterion().orElseThrow());
    }

    private Rating kept() {
        return Interviews.rating(desk, "SG1");
    }

    private List<Change> changes() {
        return desk.journal().entries().stream().map(Entry::change).toList();
    }

    @Test
    void aLevelIsChosenAndHowSureStaysWithTheNextOne() {
        model.rate(2);
        assertEquals(Optional.of(new Answer.Rated(2)), kept().answer());
        assertEquals(Optional.empty(), kept().confidence());
        model.sure(Confidence.EVIDENCE);
        model.rate(3);
        assertEquals(OptionalInt.of(3), model.level());
        assertEquals(Optional.of(Confidence.EVIDENCE), kept().confidence());
    }

    @Test
    void choosingTheChosenLevelAgainIsNoEdit() {
        model.rate(2);
        int before = changes().size();
        model.rate(2);
        assertEquals(before, changes().size());
    }

    @Test
    void withoutALevelThereIsNothingToBeSureOf() {
        model.sure(Confidence.GUESS);
        model.dontKnow();
        model.sure(Confidence.GUESS);
        assertEquals(Optional.of(new Answer.DontKnow()), kept().answer());
        assertEquals(Optional.empty(), kept().confidence());
    }

    @Test
    void doesNotApplyNeedsAReason() {
        assertFalse(model.doesNotApply(" \n"));
        assertEquals(Optional.empty(), kept().answer());
        assertTrue(model.doesNotApply("  No partners "));
        assertEquals(Optional.of("No partners"), model.reason());
        assertEquals(Optional.of(new Answer.DoesNotApply("No partners")), kept().answer());
    }

    @Test
    void takingTheAnswerBackLeavesNoteAndFlag() {
        model.rate(1);
        model.flag();
        model.noteProperty().set("Seen in May");
        model.clear();
        assertEquals(Optional.empty(), kept().answer());
        assertTrue(kept().comeBack());
        assertEquals("Seen in May", kept().note());
        model.flag();
        assertFalse(kept().comeBack());
    }

    @Test
    void aTypedNoteIsHandedInWholeBeforeAnyOtherEdit() {
        model.noteProperty().set("Se");
        model.noteProperty().set("Seen in May");
        assertEquals("", kept().note());
        model.rate(2);
        assertEquals("Seen in May", kept().note());
        assertEquals(
                List.of(Change.Noted.class, Change.Rated.class),
                changes().stream().map(Object::getClass).toList());
        model.handIn();
        assertEquals(2, changes().size());
    }

    @Test
    void undoTakesBackAWholeNoteAndShowsIt() {
        model.noteProperty().set("First");
        model.handIn();
        model.noteProperty().set("First, then second");
        model.handIn();
        desk.workspace().undo();
        model.refresh();
        assertEquals("First", model.noteProperty().get());
        desk.workspace().redo();
        model.refresh();
        assertEquals("First, then second", model.noteProperty().get());
    }

    @Test
    void whatIsBeingTypedOutlivesAnEditElsewhere() {
        model.noteProperty().set("Half a sen");
        desk.workspace().submit(Interviews.rating(Interviews.BO, "SG1", 4));
        model.refresh();
        assertEquals("Half a sen", model.noteProperty().get());
    }

    @Test
    void theHighestLevelAsksForEvidenceUntilThereIsANote() {
        model.rate(3);
        assertFalse(model.wantsEvidence());
        model.rate(4);
        assertTrue(model.wantsEvidence());
        model.noteProperty().set("The list of May");
        assertFalse(model.wantsEvidence());
    }

    @Test
    void sealedAnswersCanBeReadNotChanged() {
        model.rate(2);
        desk.workspace().submit(new Change.Sealed(Interviews.ANN, true));
        int before = changes().size();
        model.noteProperty().set("Too late");
        model.rate(4);
        model.dontKnow();
        model.flag();
        model.clear();
        model.handIn();
        assertTrue(model.isLocked());
        assertEquals(before, changes().size());
        assertEquals(OptionalInt.of(2), model.level());
    }

    @Test
    void everyKindOfEditIsUndoneByItself() {
        model.rate(2);
        model.sure(Confidence.GUESS);
        model.flag();
        model.doesNotApply("None");
        List<Rating> states = new java.util.ArrayList<>();
        for (int i = 0; i < 4; i++) {
            desk.workspace().undo();
            states.add(kept());
        }
        assertEquals(Optional.of(new Answer.Rated(2)), states.get(0).answer());
        assertEquals(Optional.of(Confidence.GUESS), states.get(0).confidence());
        assertTrue(states.get(0).comeBack());
        assertFalse(states.get(1).comeBack());
        assertEquals(Optional.empty(), states.get(2).confidence());
        assertEquals(Optional.empty(), states.get(3).answer());
    }
}
