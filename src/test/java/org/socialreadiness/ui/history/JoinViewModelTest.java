package org.socialreadiness.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.MemoryJournal;
import org.socialreadiness.ui.base.TestDesk;

class JoinViewModelTest {
    private static final ParticipantId ANN = new ParticipantId("Ann");
    private static final ParticipantId BO = new ParticipantId("Bo");
    private static final CriterionId A1 = new CriterionId("A1");
    private static final CriterionId A2 = new CriterionId("A2");
    private static final Path COPY = Path.of("copy.readiness");

    private final TestAssessments built =
            TestAssessments.of(TestInstruments.plain(2, 2)).leader("Ann").leader("Bo");
    private final MemoryJournal file = new MemoryJournal(built.entries());
    private final List<Entry> theirs = new ArrayList<>(built.entries());
    private final ChosenFile choice = new ChosenFile();
    private final TestDesk desk = TestDesk.plain(file, Locale.ENGLISH);
    private final JoinViewModel model = new JoinViewModel(desk.desk(), choice);
    private Subscription life = Subscription.EMPTY;

    @BeforeEach
    void follow() {
        life = model.follow();
        choice.choose(COPY);
    }

    @AfterEach
    void end() {
        life.unsubscribe();
    }

    private static Change rated(ParticipantId person, CriterionId criterion, int level) {
        return new Change.Rated(person, criterion, 1, new Answer.Rated(level), Optional.empty());
    }

    private void there(String id, String author, Change change) {
        Optional<AssessmentId> in =
                change instanceof Change.OfAssessment ? Optional.of(TestAssessments.ID) : Optional.empty();
        theirs.add(new Entry(id, TestDesk.NOW, author, in, change));
    }

    private Optional<Answer> answer(ParticipantId person, CriterionId criterion) {
        return desk.workspace().assessment().sheet(person).rating(criterion).answer();
    }

    private String said() {
        return assertInstanceOf(
                        JoinViewModel.Stage.Choosing.class,
                        model.stageProperty().get())
                .sentence();
    }

    private String offered() {
        file.setCopy(COPY, theirs);
        model.pick();
        return assertInstanceOf(
                        JoinViewModel.Stage.Offered.class, model.stageProperty().get())
                .sentence();
    }

    @Test
    void whatComesInIsToldBeforeItComesIn() {
        there("t1", "Maria", rated(ANN, A1, 3));
        there("t2", "Jon", rated(BO, A1, 2));
        there("t3", "Jon", rated(BO, A2, 2));
        assertEquals(
                "3 changes come in from copy.readiness, made by Jon (2), Maria (1)."
                        + " Nothing contradicts what this copy says.",
                offered());
        assertEquals(Optional.empty(), answer(ANN, A1));
        model.join();
        assertEquals(Optional.of(new Answer.Rated(3)), answer(ANN, A1));
        assertEquals("3 changes were joined.", said());
        assertEquals(
                List.of("t1", "t2", "t3"),
                file.entries().stream().skip(4).map(Entry::id).toList());
        model.pick();
        assertEquals("This client already holds everything that is in copy.readiness.", said());
    }

    @Test
    void leavingTakesNothingIn() {
        there("t1", "Maria", rated(ANN, A1, 3));
        offered();
        model.leave();
        assertEquals("", said());
        model.join();
        assertEquals(built.client(), desk.workspace().client());
    }

    @Test
    void anotherClientIsNotJoined() {
        theirs.clear();
        there("x1", "", new Change.Named("Other"));
        file.setCopy(COPY, theirs);
        model.pick();
        assertEquals("copy.readiness is not a copy of this client; nothing was changed.", said());
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndLeavesTheChoice() {
        model.pick();
        assertEquals("", said());
        assertEquals(
                "store.noFile",
                assertInstanceOf(PlainException.class, desk.failures().getFirst())
                        .key());
    }

    private void conflict() {
        desk.workspace().submit(rated(ANN, A1, 1));
        there("t1", "Maria", rated(ANN, A1, 3));
        assertTrue(offered().endsWith("In one thing the two contradict each other; it is listed here to be decided."));
        model.join();
    }

    @Test
    void whatBothSayIsListedSideBySideUntilItIsDecided() {
        conflict();
        JoinViewModel.Line line = model.linesProperty().get().getFirst();
        assertEquals("Ann: answer to A1", line.what());
        assertEquals(new JoinViewModel.Side("Level 1", line.ours().when(), "Tester"), line.ours());
        assertEquals(new JoinViewModel.Side("Level 3", line.theirs().when(), "Maria"), line.theirs());
        assertEquals("Ann", line.person());
        model.decide(line, false);
        assertEquals(List.of(), model.linesProperty().get());
        assertEquals(Optional.of(new Answer.Rated(1)), answer(ANN, A1));
    }

    @Test
    void theirsCanBeTakenAndTheDecisionUndone() {
        conflict();
        model.decide(model.linesProperty().get().getFirst(), true);
        assertEquals(Optional.of(new Answer.Rated(3)), answer(ANN, A1));
        assertEquals(List.of(), model.linesProperty().get());
        desk.workspace().undo();
        assertEquals(Optional.of(new Answer.Rated(1)), answer(ANN, A1));
        assertEquals(1, model.linesProperty().get().size());
    }

    @Test
    void whatIsOpenAnywayIsNotCovered() {
        desk.workspace().submit(new Change.Named("Acme"));
        there("t1", "Maria", new Change.Named("Acme Ltd"));
        offered();
        model.join();
        JoinViewModel.Line line = model.linesProperty().get().getFirst();
        assertEquals("", line.person());
        assertEquals("Acme", line.ours().value());
        assertEquals("Acme Ltd", line.theirs().value());
    }

    @Test
    void aDecisionBelongsToTheAssessmentOfTheConflict() {
        conflict();
        var first = desk.workspace().assessment();
        desk.workspace().submit(new Change.Started(new AssessmentId("a2"), first.head(), first.instrument(), 7));
        model.decide(model.linesProperty().get().getFirst(), true);
        assertEquals(
                Optional.of(new Answer.Rated(3)),
                desk.workspace()
                        .client()
                        .assessment(first.id())
                        .orElseThrow()
                        .sheet(ANN)
                        .rating(A1)
                        .answer());
    }
}
