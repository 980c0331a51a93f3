package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Place;

/// The history, the second copies and the copy of another laptop, over real files and by the keyboard.
class PastTest extends ProgramFixture {
    @BeforeEach
    void open() {
        start(Locale.ENGLISH);
        makeClient("Acme");
        window.await("the first copy", () -> workspace().copiedProperty().get().isPresent());
        addPerson("Ann");
    }

    private ParticipantId ann() {
        return workspace().assessment().participants().getFirst().id();
    }

    private CriterionId criterion(int at) {
        return workspace()
                .assessment()
                .instrument()
                .structure()
                .criteria()
                .get(at)
                .id();
    }

    private void addPerson(String name) {
        add(name);
        awaitSaved();
    }

    private void go(String way) {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.focus(way).press(KeyCode.SPACE);
    }

    @Test
    void aMomentBecomesAFileThatCanBeOpened() throws PlainException {
        addPerson("Bo");
        go("overview-history");
        assertEquals(new Place.History(), program.shell().place());
        assertEquals("history-list", window.focused());
        assertTrue(window.shows("history-closed"));
        window.press(KeyCode.HOME).press(KeyCode.DOWN);
        window.await("a moment", () -> window.text("history-moment").startsWith("After change 3 of 4"));
        Path then = folder.resolve("then.readiness");
        program.choose(then);
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.await("written", () -> window.shows("notice-text"));
        assertEquals("then.readiness was written. The open client stays as it is.", window.text("notice-text"));
        assertEquals(List.of("Ann"), people(then));
        window.click("notice-action-1");
        window.await(
                "the moment is open",
                () -> program.clients()
                        .openedProperty()
                        .get()
                        .filter(c -> c.path().equals(then))
                        .isPresent());
        assertEquals(1, workspace().assessment().participants().size());
    }

    private void lookBack(int change) {
        go("overview-history");
        window.press(KeyCode.END);
        for (int i = 1; i < change; i++) {
            window.press(KeyCode.UP);
        }
        window.await("a moment", () -> window.text("history-moment").startsWith("After change " + change + " of"));
        window.press(KeyCode.ENTER);
        window.await("the past", () -> window.shows("past-banner-text"));
    }

    @Test
    void aMomentIsLookedAtWithoutChangingAnythingAndLeftForWhereOneCameFrom() throws IOException {
        ParticipantId ann = ann();
        CriterionId first = criterion(0);
        for (int level : new int[] {2, 4}) {
            window.run(() ->
                    workspace().submit(new Change.Rated(ann, first, 1, new Answer.Rated(level), Optional.empty())));
        }
        addPerson("Bo");
        byte[] before = Files.readAllBytes(file("Acme"));
        lookBack(4);
        assertEquals("As it was on 12 November 2026, 14:02:31 · read only", window.text("past-banner-text"));
        assertEquals("Read only", window.text("top-saved"));
        assertEquals("past-back", window.focused());
        for (String way : List.of("overview-next", "overview-edit", "overview-protection", "overview-history")) {
            assertFalse(window.shows(way), way);
        }

        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(window.shows("people-act-1"));
        assertFalse(window.shows("people-act-2"), "Bo came later");
        assertFalse(window.shows("people-remove-1"));
        assertEquals("people-act-1", window.focused());
        window.press(KeyCode.DELETE).press(KeyCode.ENTER);
        assertTrue(window.shows("interview-question"));
        window.run(() -> program.shell().go(new Place.Interview(ann, new Place.Stop.OfCriterion(first))));
        assertTrue(((ToggleButton) window.find("interview-level-2")).isSelected());
        window.press(KeyCode.DIGIT4).press(KeyCode.F).press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(((ToggleButton) window.find("interview-level-2")).isSelected());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertTrue(window.text("notice-text").startsWith("This belongs to the client as it is now"));
        assertTrue(window.shows("interview-question"));

        window.run(() -> program.preferences().languageProperty().set(Locale.GERMAN));
        assertEquals("Stand vom 12. November 2026, 14:02:31 · nur lesen", window.text("past-banner-text"));
        window.press(KeyCode.CONTROL, KeyCode.COMMA).press(KeyCode.ESCAPE);
        assertTrue(window.shows("interview-question"));
        window.run(() -> program.preferences().languageProperty().set(Locale.ENGLISH));

        window.press(KeyCode.ESCAPE);
        assertFalse(window.shows("past-banner"));
        assertEquals("history-list", window.focused());
        window.await("the moment", () -> window.text("history-moment").startsWith("After change 4 of 6"));
        assertEquals(level(4), answer(ann, first));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(file("Acme"))));
    }

    @Test
    void beforeTheFirstAssessmentThereIsOnlyTheOverview() {
        lookBack(1);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(new Place.Overview(), program.shell().place());
        assertFalse(window.shows("overview-next"));
        window.focus("past-back").press(KeyCode.SPACE);
        window.await("the moment", () -> window.text("history-moment").startsWith("After change 1 of 3"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(window.shows("people-remove-1"));
    }

    @Test
    void theResultsOfThatTimeAreThoseOfThatTime() {
        ParticipantId ann = ann();
        CriterionId first = criterion(0);
        window.run(() -> {
            workspace().submit(new Change.Rated(ann, first, 1, new Answer.Rated(2), Optional.empty()));
            workspace().submit(new Change.ResultsOpened(true));
            workspace().submit(new Change.ResultsOpened(false));
        });
        lookBack(5);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertTrue(window.shows("results-scroll"));
        window.press(KeyCode.ESCAPE);
        window.await("back", () -> window.shows("history-list"));
        lookBack(4);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertFalse(window.shows("results-scroll"));
        assertTrue(window.find("results-open").isDisabled());
    }

    @Test
    void theOpenClientIsFoundAgainFromTheFirstScreen() {
        window.press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.ESCAPE);
        assertEquals(new Place.Start(), program.shell().place());
        window.await("listed", () -> window.shows("start-recent-1"));
        window.click("start-recent-1");
        assertEquals(new Place.Overview(), program.shell().place());
    }

    @Test
    void secondCopiesTellHowTheyDifferAndAreRestoredNeverOverAFile() throws IOException, PlainException {
        ParticipantId ann = ann();
        CriterionId first = criterion(0);
        window.run(() -> workspace().submit(new Change.Rated(ann, first, 1, new Answer.Rated(2), Optional.empty())));
        go("overview-copies");
        window.await(
                "compared",
                () -> window.shows("copies-difference-1")
                        && window.text("copies-difference-1").equals("One answer differs from now"));
        Path current = file("Acme");
        byte[] before = Files.readAllBytes(current);
        program.choose(current);
        window.focus("copies-restore-1").press(KeyCode.SPACE);
        window.await("refused", () -> window.shows("failure-happened"));
        window.press(KeyCode.ENTER);
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(current)));

        Path restored = folder.resolve("restored.readiness");
        program.choose(restored);
        window.focus("copies-restore-1").press(KeyCode.SPACE);
        window.await("restored", () -> window.shows("notice-text"));
        assertEquals(List.of(), people(restored));
        assertTrue(ClientFile.check(restored, Optional.empty()).isSound());
    }

    /// The other laptop: another name for the person, an answer, and the same answer as here but another level.
    private Path elsewhere(ParticipantId ann, CriterionId first, CriterionId second) throws Exception {
        Path other = folder.resolve("other.readiness");
        Files.copy(file("Acme"), other);
        AssessmentId id = workspace().assessment().id();
        try (ClientFile file = ClientFile.open(other)) {
            file.commit(List.of(
                    entry("t1", id, new Change.Rated(ann, first, 1, new Answer.Rated(4), Optional.empty())),
                    entry("t2", id, new Change.Rated(ann, second, 1, new Answer.Rated(1), Optional.empty()))));
        }
        return other;
    }

    private static Entry entry(String id, AssessmentId in, Change change) {
        return new Entry(id, Instant.parse("2026-11-12T10:00:00Z"), "Maria", Optional.of(in), change);
    }

    @Test
    void theCopyOfAnotherLaptopIsJoinedAndItsContradictionsDecided() throws Exception {
        ParticipantId ann = ann();
        CriterionId first = criterion(0);
        CriterionId second = criterion(1);
        Path other = elsewhere(ann, first, second);
        window.run(() -> workspace().submit(new Change.Rated(ann, first, 1, new Answer.Rated(2), Optional.empty())));
        byte[] theirs = Files.readAllBytes(other);

        go("overview-join");
        assertEquals("join-pick", window.focused());
        program.choose(other);
        window.press(KeyCode.SPACE);
        window.await("the offer", () -> window.shows("join-offer"));
        assertEquals(
                "2 changes come in from other.readiness, made by Maria (2)."
                        + " In one thing the two contradict each other; it is listed here to be decided.",
                window.text("join-offer"));
        assertEquals("join-do", window.focused());
        window.press(KeyCode.SPACE);
        window.await("the contradiction", () -> window.shows("conflict-1"));
        assertFalse(window.shows("conflict-theirs-1"));
        assertEquals(level(2), answer(ann, first));
        assertEquals(level(1), answer(ann, second));

        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.await("the notice", () -> window.shows("overview-undecided"));
        window.focus("overview-decide").press(KeyCode.SPACE);
        window.await("the contradiction", () -> window.shows("conflict-show-1"));
        window.focus("conflict-show-1").press(KeyCode.SPACE);
        assertEquals("Level 2", window.text("conflict-ours-1"));
        assertEquals("Level 4", window.text("conflict-theirs-1"));
        assertEquals("conflict-keep-1", window.focused());
        window.press(KeyCode.DIGIT2);
        window.await("decided", () -> !window.shows("conflict-1"));
        assertEquals(level(4), answer(ann, first));
        awaitSaved();

        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertFalse(window.shows("overview-undecided"));
        go("overview-join");
        window.press(KeyCode.SPACE);
        window.await("nothing new", () -> window.shows("join-said"));
        assertEquals("This client already holds everything that is in other.readiness.", window.text("join-said"));
        assertEquals(-1, java.util.Arrays.mismatch(theirs, Files.readAllBytes(other)));
        assertTrue(ClientFile.check(file("Acme"), Optional.empty()).isSound());
    }

    private static Optional<Answer> level(int level) {
        return Optional.of(new Answer.Rated(level));
    }

    private Optional<Answer> answer(ParticipantId person, CriterionId criterion) {
        return workspace().assessment().sheet(person).rating(criterion).answer();
    }

    @Test
    void theOpenFileIsNotJoinedToItself() {
        go("overview-join");
        program.choose(file("Acme"));
        window.press(KeyCode.SPACE);
        window.await("refused", () -> window.shows("failure-happened"));
        assertTrue(window.text("failure-happened").contains("choose another copy"), window.text("failure-happened"));
        window.press(KeyCode.ENTER);
        addPerson("Bo");
        assertEquals(2, workspace().assessment().participants().size());
    }
}
