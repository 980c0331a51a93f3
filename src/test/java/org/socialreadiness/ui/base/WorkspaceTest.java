package org.socialreadiness.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.text.Messages;

class WorkspaceTest {
    private static final ParticipantId ANN = new ParticipantId("Ann");
    private static final CriterionId A1 = new CriterionId("A1");

    private final ByHand disk = new ByHand();
    private final List<Throwable> failures = new ArrayList<>();
    private final TestAssessments given =
            TestAssessments.of(TestInstruments.plain(2, 2)).leader("Ann").answer("Ann", "A1", "1");
    private final MemoryJournal journal = new MemoryJournal(given.client());
    private final Workspace workspace = new Workspace(
            given.client(),
            journal,
            new Background(disk, Runnable::run, failures::add),
            Clock.fixed(TestDesk.NOW, ZoneOffset.UTC),
            () -> "Consultant");

    private static Change rated(int level) {
        return new Change.Rated(ANN, A1, 1, new Answer.Rated(level), Optional.of(Confidence.EVIDENCE));
    }

    private int level() {
        Answer answer = workspace.assessment().sheet(ANN).rating(A1).answer().orElseThrow();
        return assertInstanceOf(Answer.Rated.class, answer).level();
    }

    @Test
    void anEditIsSeenAtOnceAndSavedOnlyWhenTheCommitReturned() {
        assertInstanceOf(SaveState.Unchanged.class, workspace.savedProperty().get());
        workspace.submit(rated(3));
        assertEquals(3, level());
        assertInstanceOf(SaveState.Saving.class, workspace.savedProperty().get());
        assertEquals(List.of(), journal.entries());
        disk.runAll();
        assertEquals(
                new SaveState.Saved(TestDesk.NOW), workspace.savedProperty().get());
        assertEquals(workspace.client(), journal.client());
        Entry entry = journal.entries().getLast();
        assertEquals("Consultant", entry.author());
        assertEquals(TestDesk.NOW, entry.at());
    }

    @Test
    void editsWhileSavingAreSavedAfterwardsInOrder() {
        workspace.submit(rated(3));
        workspace.submit(rated(2));
        workspace.submit(rated(4));
        disk.runOne();
        assertInstanceOf(SaveState.Saving.class, workspace.savedProperty().get());
        disk.runAll();
        assertEquals(
                List.of(rated(3), rated(2), rated(4)),
                journal.entries().stream().map(Entry::change).toList());
    }

    @Test
    void anEditThatAltersNothingIsNone() {
        workspace.submit(rated(3));
        disk.runAll();
        workspace.submit(rated(3));
        assertTrue(disk.isIdle());
        workspace.undo();
        assertEquals(1, level());
    }

    @Test
    void whatCouldNotBeSavedIsKeptAndSavedWithTheNextEdit() {
        journal.setFull(true);
        workspace.submit(rated(3));
        disk.runAll();
        SaveState.NotSaved state = assertInstanceOf(
                SaveState.NotSaved.class, workspace.savedProperty().get());
        assertEquals(1, state.waiting());
        assertEquals(3, level());
        journal.setFull(false);
        workspace.submit(rated(2));
        disk.runAll();
        assertEquals(2, journal.entries().size());
        assertEquals(workspace.client(), journal.client());
        assertInstanceOf(SaveState.Saved.class, workspace.savedProperty().get());
    }

    @Test
    void retrySavesWithoutAnEdit() {
        journal.setFull(true);
        workspace.submit(rated(3));
        disk.runAll();
        journal.setFull(false);
        workspace.retry();
        disk.runAll();
        assertEquals(workspace.client(), journal.client());
    }

    @Test
    void undoAndRedoAreEditsOfTheirOwn() {
        workspace.submit(rated(3));
        workspace.submit(new Change.Cleared(ANN, A1, 1));
        workspace.undo();
        assertEquals(3, level());
        workspace.undo();
        assertEquals(1, level());
        assertFalse(workspace.canUndoProperty().get());
        workspace.redo();
        assertEquals(3, level());
        workspace.redo();
        assertTrue(workspace.assessment().sheet(ANN).rating(A1).answer().isEmpty());
        assertFalse(workspace.canRedoProperty().get());
        disk.runAll();
        assertEquals(6, journal.entries().size());
        assertEquals(workspace.client(), journal.client());
    }

    @Test
    void aNewEditEndsRedo() {
        workspace.submit(rated(3));
        workspace.undo();
        workspace.submit(rated(4));
        assertFalse(workspace.canRedoProperty().get());
        assertEquals(Optional.empty(), workspace.redoName(Messages.in(Locale.ENGLISH)));
    }

    @Test
    void aBatchIsUndoneAsOne() {
        Assessment before = workspace.assessment();
        workspace.submit(List.of(rated(4), new Change.Noted(ANN, A1, 1, "Seen"), new Change.Flagged(ANN, A1, 1, true)));
        assertEquals(Optional.of("3 changes"), workspace.undoName(Messages.in(Locale.ENGLISH)));
        workspace.undo();
        assertEquals(
                before.sheet(ANN).rating(A1).note(),
                workspace.assessment().sheet(ANN).rating(A1).note());
        assertEquals(1, level());
        assertFalse(workspace.assessment().sheet(ANN).rating(A1).comeBack());
    }

    @Test
    void aBatchWithOneThatDoesNotFitIsRefusedWhole() {
        assertThrows(IllegalArgumentException.class, () -> workspace.submit(List.of(rated(4), rated(9))));
        assertEquals(1, level());
        assertTrue(disk.isIdle());
        assertFalse(workspace.canUndoProperty().get());
    }

    @Test
    void aNewAssessmentIsSelectedAndItsUndoSelectsTheOneBefore() {
        AssessmentId second = new AssessmentId("a2");
        Assessment first = workspace.assessment();
        workspace.submit(new Change.Started(
                second,
                new Assessment.Head("May 2027", "Sales", first.head().date().plusMonths(6), Form.FULL),
                first.instrument(),
                7));
        assertEquals(second, workspace.assessment().id());
        workspace.undo();
        assertEquals(first.id(), workspace.assessment().id());
        workspace.redo();
        assertEquals(second, workspace.assessment().id());
        assertFalse(workspace.assessment().withdrawn());
    }

    @Test
    void closingWaitsForWhatIsNotSaved() {
        List<String> ends = new ArrayList<>();
        workspace.submit(rated(3));
        workspace.submit(rated(4));
        workspace.close(() -> ends.add("closed"), _ -> ends.add("failed"));
        assertEquals(List.of(), ends);
        disk.runAll();
        assertEquals(List.of("closed"), ends);
        assertTrue(journal.isClosed());
        assertEquals(workspace.client(), journal.client());
    }

    @Test
    void aFullDiskKeepsTheClientOpen() {
        List<String> ends = new ArrayList<>();
        journal.setFull(true);
        workspace.submit(rated(3));
        workspace.close(() -> ends.add("closed"), _ -> ends.add("failed"));
        disk.runAll();
        assertEquals(List.of("failed"), ends);
        assertFalse(journal.isClosed());
        workspace.abandon(() -> ends.add("closed"), _ -> ends.add("failed"));
        disk.runAll();
        assertEquals(List.of("failed", "closed"), ends);
        assertEquals(List.of(), journal.entries());
    }

    /// The disk is slow, the person is asked, and stays: the client is not closed behind the person's back.
    @Test
    void whoStaysHasTheClientOpen() {
        List<String> ends = new ArrayList<>();
        workspace.submit(rated(3));
        workspace.close(() -> ends.add("closed"), _ -> ends.add("failed"));
        workspace.stay();
        workspace.submit(rated(4));
        disk.runAll();
        assertEquals(List.of(), ends);
        assertFalse(journal.isClosed());
        assertEquals(workspace.client(), journal.client());
        workspace.close(() -> ends.add("closed"), _ -> ends.add("failed"));
        workspace.stay();
        disk.runAll();
        assertFalse(journal.isClosed());
    }

    @Test
    void closingWaitsForWhatIsEditedMeanwhileToo() {
        List<String> ends = new ArrayList<>();
        workspace.close(() -> ends.add("closed"), _ -> ends.add("failed"));
        workspace.submit(rated(4));
        disk.runAll();
        assertEquals(List.of("closed"), ends);
        assertTrue(journal.isClosed());
        assertEquals(workspace.client(), journal.client());
    }

    @Test
    void givingUpWhileACommitIsUnderWayIsOneEnd() {
        List<String> ends = new ArrayList<>();
        workspace.submit(rated(3));
        workspace.close(() -> ends.add("closed"), _ -> ends.add("failed"));
        workspace.abandon(() -> ends.add("abandoned"), _ -> ends.add("failed"));
        disk.runAll();
        assertEquals(List.of("abandoned"), ends);
        assertTrue(journal.isClosed());
    }

    /// What could not be saved was saved by itself while the other file was being made, and work went on.
    @Test
    void goingElsewhereForgetsOnlyWhatIsThere() {
        journal.setFull(true);
        workspace.submit(rated(3));
        disk.runAll();
        journal.setFull(false);
        workspace.retry();
        MemoryJournal other = new MemoryJournal(given.client());
        workspace.moveTo(
                unsaved -> {
                    other.commit(unsaved);
                    return other;
                },
                () -> {},
                failures::add);
        workspace.submit(rated(4));
        disk.runAll();
        assertEquals(List.of(), failures);
        assertEquals(workspace.client(), other.client());
        assertEquals(4, level());
    }

    @Test
    void aPlaceIsRemembered() {
        List<Optional<String>> answers = new ArrayList<>();
        workspace.place(ANN, answers::add);
        disk.runAll();
        workspace.savePlace(ANN, "A2");
        workspace.place(ANN, answers::add);
        assertEquals(List.of(Optional.empty(), Optional.of("A2")), answers);
        disk.runAll();
        assertEquals(Optional.of("A2"), journal.place(workspace.assessment().id(), ANN));
        assertEquals(List.of(), failures);
    }

    private static Entry foreign(String id, Change change) {
        Optional<AssessmentId> in =
                change instanceof Change.OfAssessment ? Optional.of(TestAssessments.ID) : Optional.empty();
        return new Entry(id, TestDesk.NOW.minusSeconds(60), "Someone else", in, change);
    }

    @Test
    void whatIsJoinedKeepsItsAuthorsAndIsNotUndone() {
        workspace.submit(rated(3));
        workspace.join(
                List.of(foreign("t1", new Change.Noted(ANN, A1, 1, "Seen")), foreign("t2", new Change.Named("Acme"))));
        assertEquals("Acme", workspace.client().name());
        assertEquals("Seen", workspace.assessment().sheet(ANN).rating(A1).note());
        assertFalse(workspace.canUndoProperty().get());
        workspace.undo();
        assertEquals(3, level());
        disk.runAll();
        assertEquals(
                List.of("Consultant", "Someone else", "Someone else"),
                journal.entries().stream().map(Entry::author).toList());
        assertEquals(workspace.client(), journal.client());
    }

    @Test
    void whatDoesNotFitIsNotJoinedAtAll() {
        assertThrows(
                IllegalArgumentException.class,
                () -> workspace.join(List.of(foreign("t1", new Change.Named("Acme")), foreign("t2", rated(9)))));
        assertEquals("Example", workspace.client().name());
        assertTrue(disk.isIdle());
    }

    @Test
    void theJournalIsToldWithWhatCouldNotBeSaved() {
        workspace.submit(rated(3));
        disk.runAll();
        journal.setFull(true);
        workspace.submit(rated(2));
        List<Entry> told = new ArrayList<>();
        workspace.entries(told::addAll);
        disk.runAll();
        assertEquals(
                List.of(rated(3), rated(2)), told.stream().map(Entry::change).toList());
    }

    @Test
    void thePastIsLookedAtAndTakesNoChange() {
        MemoryJournal file = new MemoryJournal(given.entries());
        Workspace now = new Workspace(
                given.client(),
                file,
                new Background(disk, Runnable::run, failures::add),
                Clock.fixed(TestDesk.NOW, ZoneOffset.UTC),
                () -> "Consultant");
        now.submit(rated(4));
        List<Workspace> past = new ArrayList<>();
        now.past(given.entries().size(), past::add);
        disk.runAll();
        Workspace then = past.getFirst();
        assertTrue(then.isPast());
        assertTrue(then.isReadOnly());
        assertEquals(given.client(), then.client());
        assertEquals(
                new SaveState.Past(given.entries().getLast().at()),
                then.savedProperty().get());
        List<Entry> before = file.entries();
        then.submit(rated(2));
        then.join(List.of(before.getLast()));
        then.undo();
        then.savePlace(ANN, "A2");
        then.retry();
        assertTrue(disk.isIdle());
        assertEquals(given.client(), then.client());
        assertEquals(before, file.entries());
        assertFalse(now.isPast());
        assertEquals(
                Optional.of(new Answer.Rated(4)),
                now.assessment().sheet(ANN).rating(A1).answer());
    }

    @Test
    void thePastBeforeTheSelectedAssessmentShowsNone() {
        Workspace now = new Workspace(
                given.client(),
                new MemoryJournal(given.entries()),
                new Background(disk, Runnable::run, failures::add),
                Clock.fixed(TestDesk.NOW, ZoneOffset.UTC),
                () -> "Consultant");
        List<Workspace> past = new ArrayList<>();
        now.past(1, past::add);
        disk.runAll();
        assertEquals(Optional.empty(), past.getFirst().assessmentProperty().get());
    }

    @Test
    void anAssessmentThatIsNotSelectedCanBeChanged() {
        Assessment first = workspace.assessment();
        workspace.submit(new Change.Started(new AssessmentId("a2"), first.head(), first.instrument(), 7));
        workspace.submitTo(Optional.of(first.id()), List.of(rated(4)));
        assertEquals(new AssessmentId("a2"), workspace.assessment().id());
        assertEquals(
                Optional.of(new Answer.Rated(4)),
                workspace
                        .client()
                        .assessment(first.id())
                        .orElseThrow()
                        .sheet(ANN)
                        .rating(A1)
                        .answer());
    }
}
