package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.assessment.Room;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class EvidencePaneTest {
    @TempDir
    Path folder;

    private InterviewWindow interview;

    private void open(Client client) {
        interview = InterviewWindow.open(client, Locale.ENGLISH, "SG1");
    }

    @AfterEach
    void close() {
        interview.close();
    }

    private Room room() {
        AtomicReference<Room> room = new AtomicReference<>(Room.EMPTY);
        interview.window.run(
                () -> room.set(interview.desk.workspace().assessment().room()));
        return room.get();
    }

    private Path file(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        interview.choice.choose(file);
        return file;
    }

    private void awaitFiles(int count) {
        interview.window.await(
                "the file is there",
                () -> interview.desk.workspace().assessment().room().files().size() == count);
    }

    @Test
    void aQuoteIsWrittenDownByTheKeyboardAlone() {
        open(Interviews.shipped().client());
        interview.window.press(KeyCode.Q);
        assertEquals("quote-words", interview.window.focused());
        interview.window.type("2 of us know it, and nobody else");
        interview.window.press(KeyCode.TAB).press(KeyCode.DIGIT1);
        interview.window.press(KeyCode.TAB).press(KeyCode.SPACE);
        interview.window.press(KeyCode.CONTROL, KeyCode.ENTER);
        Quote quote = room().said().getFirst();
        assertEquals("2 of us know it, and nobody else", quote.text());
        assertEquals(OptionalInt.of(1), quote.supports());
        assertEquals(Optional.of(Interviews.ANN), quote.person());
        assertEquals(Interviews.SG1, quote.criterion());
        assertTrue(quote.attributable());
        assertEquals("“2 of us know it, and nobody else”", interview.window.text("quote-1"));
        assertEquals("may be attributed; speaks for level 1", interview.window.text("quote-about-1"));
        assertFalse(interview.window.shows("quote-form"));
        assertTrue(interview.kept("SG1").answer().isEmpty(), "a digit in the form is no answer");
        assertEquals("interview-level-0", interview.window.focused());
    }

    @Test
    void aQuoteIsChangedAndTakenOffAndUndoBringsItBack() {
        open(Interviews.shipped().client());
        interview.window.press(KeyCode.Q);
        interview.window.type("Nobody asks").press(KeyCode.CONTROL, KeyCode.ENTER);
        interview.window.focus("quote-edit-1").press(KeyCode.ENTER);
        interview.window.type(" us").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                List.of("Nobody asks us"),
                room().said().stream().map(Quote::text).toList());
        interview.window.focus("quote-off-1").press(KeyCode.DELETE);
        assertEquals(List.of(), room().said());
        assertFalse(interview.window.shows("quote-1"));
        interview.window.run(() -> interview.desk.workspace().undo());
        assertEquals("“Nobody asks us”", interview.window.text("quote-1"));
    }

    @Test
    void whatGivesTheSpeakerAwayIsSaidWhileItIsWritten() {
        open(Interviews.shipped().client());
        interview.window.press(KeyCode.Q);
        assertFalse(interview.window.shows("quote-warning"));
        interview.window.type("Bo knows");
        assertEquals(
                "This may give its speaker away: it names somebody; fewer than three people spoke to this criterion. "
                        + "Reports leave it out.",
                interview.window.text("quote-warning"));
        interview.window.focus("quote-attributable").press(KeyCode.SPACE);
        assertFalse(interview.window.shows("quote-warning"));
        interview.window.press(KeyCode.SPACE).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(interview.window.shows("quote-warning-1"));
    }

    @Test
    void leavingThePageWritesDownWhatIsOpenAndEscGivesItUp() {
        open(Interviews.shipped().client());
        interview.window.press(KeyCode.Q);
        interview.window.type("Half a").press(KeyCode.ESCAPE);
        assertEquals("interview-level-0", interview.window.focused());
        interview.window.press(KeyCode.Q);
        assertEquals("Half a", interview.window.text("quote-words"));
        interview.window.press(KeyCode.ESCAPE).press(KeyCode.ENTER);
        assertEquals(List.of(), room().said());
        interview.window.press(KeyCode.Q);
        interview.window.type("A whole one");
        interview.leave();
        assertEquals("A whole one", room().said().getFirst().text());
        assertEquals("SG2", room().said().getFirst().criterion().text());
    }

    @Test
    void sealedAnswersTakeQuotesAndFilesYet() throws Exception {
        open(Interviews.shipped()
                .change(new Change.Sealed(Interviews.ANN, true))
                .client());
        interview.window.press(KeyCode.Q);
        interview.window.type("Said afterwards").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, room().said().size());
        file("list.txt", new byte[] {1});
        interview.window.press(KeyCode.T);
        awaitFiles(1);
    }

    @Test
    void whatAnAssessorWritesDownWasSaidInTheRoom() {
        Interviews built = Interviews.shipped();
        QuotesViewModel model = new QuotesViewModel(
                new InterviewViewModel(
                        built.plain().workspace(), Messages.in(Locale.ENGLISH), Interviews.CY, Optional.empty()),
                built.client()
                        .current()
                        .getFirst()
                        .instrument()
                        .structure()
                        .criteria()
                        .getFirst());
        assertEquals(Optional.empty(), model.speaker());
        open(built.client());
    }

    @Test
    void aFileIsAttachedSavedElsewhereAndTakenOffTheList() throws Exception {
        open(Interviews.shipped().client());
        byte[] bytes = new byte[1_240_000];
        bytes[17] = 5;
        file("List of names.xlsx", bytes);
        interview.window.press(KeyCode.T);
        awaitFiles(1);
        assertEquals("List of names.xlsx", interview.window.text("file-1"));
        assertEquals("1.2 MB", interview.window.text("file-size-1"));

        Path copy = folder.resolve("copy.xlsx");
        interview.choice.choose(copy);
        interview.window.focus("file-save-1").press(KeyCode.ENTER);
        interview.window.await("saved", () -> interview.desk.said().contains("Saved: copy.xlsx"));
        assertArrayEquals(bytes, Files.readAllBytes(copy));
        assertEquals(
                Optional.of("List of names.xlsx"),
                interview.choice.proposed().map(path -> path.getFileName().toString()));

        interview.window.focus("file-off-1").press(KeyCode.ENTER);
        assertEquals(List.of(), room().files());
        assertEquals(
                "List of names.xlsx is off the list. Its content stays in the history of the client.",
                interview.desk.said().getLast());
        interview.window.run(() -> interview.desk.workspace().undo());
        assertEquals(1, room().files().size());
    }

    @Test
    void whatCannotBeTakenIsSaidInOneSentenceAndChangesNothing() throws Exception {
        open(Interviews.shipped().client());
        file("run.exe", new byte[] {1});
        interview.window.press(KeyCode.T);
        interview.window.await("refused", () -> !interview.desk.failures().isEmpty());
        PlainException refused = (PlainException) interview.desk.failures().getFirst();
        assertTrue(refused.in(Messages.in(Locale.ENGLISH)).startsWith("run.exe was not attached:"));
        assertEquals(List.of(), room().files());
    }

    @Test
    void aPictureIsPastedWhereNothingIsTyped() {
        open(Interviews.shipped().client());
        interview.window.run(() -> {
            WritableImage picture = new WritableImage(4, 3);
            picture.getPixelWriter().setColor(2, 1, Color.RED);
            ClipboardContent content = new ClipboardContent();
            content.putImage(picture);
            Clipboard.getSystemClipboard().setContent(content);
        });
        interview.window.press(KeyCode.E).press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.ESCAPE);
        assertEquals(List.of(), room().files());
        interview.window.press(KeyCode.CONTROL, KeyCode.V);
        awaitFiles(1);
        assertEquals(
                "Picture 2026-11-12 14.02.31.png", room().files().getFirst().name());
    }
}
