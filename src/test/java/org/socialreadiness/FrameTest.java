package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.ui.base.Place;

/// What the frame does around the screens: assessments of one client, people who come and go, files that cannot be
/// opened.
class FrameTest extends ProgramFixture {
    /// Where SQLite keeps the version of the tables, four bytes.
    private static final int VERSION = 60;

    @BeforeEach
    void open() {
        start(Locale.ENGLISH);
    }

    private List<MenuItem> assessments() {
        return ((MenuButton) window.find("top-assessment")).getItems();
    }

    private List<String> people() {
        return workspace().assessment().participants().stream()
                .map(Participant::name)
                .toList();
    }

    @Test
    void aSecondAssessmentTakesOverScopeAndPeopleAndBothAreOneClickApart() {
        makeClient("Acme");
        add("Ann", "Bo");
        window.run(() -> program.shell().go(new Place.NewAssessment()));
        assertEquals("Sales", window.text("setup-scope"));
        window.focus("setup-name")
                .press(KeyCode.CONTROL, KeyCode.A)
                .type("Spring")
                .press(KeyCode.ENTER);
        assertEquals(new Place.Overview(), program.shell().place());
        assertEquals("Spring", window.text("top-assessment"));
        assertEquals("Sales", window.text("top-scope"));
        assertEquals(List.of("Ann", "Bo"), people());
        add("Cy");
        MenuItem first = assessments().stream()
                .filter(item -> "November 2026".equals(item.getText()))
                .findFirst()
                .orElseThrow();
        window.run(first::fire);
        assertEquals("November 2026", window.text("top-assessment"));
        assertEquals(List.of("Ann", "Bo"), people());
    }

    @Test
    void theScopeStaysInViewOnEveryScreen() {
        makeClient("Acme");
        add("Ann");
        for (KeyCode digit : new KeyCode[] {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT5}) {
            window.press(KeyCode.CONTROL, digit);
            assertEquals("Sales", window.text("top-scope"));
            assertTrue(window.find("top-scope").getLayoutBounds().getWidth() > 30);
        }
    }

    @Test
    void whoWasRemovedByMistakeIsBroughtBackEvenAfterAnotherEdit() {
        makeClient("Acme");
        add("Ann", "Bo");
        window.click("people-remove-1");
        assertEquals(List.of("Bo"), people());
        window.focus("people-name").type("Cy").press(KeyCode.ENTER);
        assertEquals(List.of("Bo", "Cy"), people());
        assertTrue(window.text("notice-text").startsWith("Ann"), window.text("notice-text"));
        window.click("notice-action-1");
        assertEquals(List.of("Ann", "Bo", "Cy"), people().stream().sorted().toList());
    }

    @Test
    void theButtonsForUndoAndRedoFollowWhatThereIs() {
        makeClient("Acme");
        assertTrue(window.find("top-undo").isDisabled());
        add("Ann");
        assertTrue(window.find("top-redo").isDisabled());
        window.click("top-undo");
        assertEquals(List.of(), people());
        window.click("top-redo");
        assertEquals(List.of("Ann"), people());
        assertTrue(window.find("top-redo").isDisabled());
    }

    private void refused(Path file, String part) throws IOException {
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        program.choose(file);
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.await("a failure", () -> window.shows("failure-happened"));
        assertTrue(window.text("failure-happened").contains(part), window.text("failure-happened"));
        assertTrue(window.text("failure-happened").contains(String.valueOf(file.getFileName())));
        assertFalse(window.shows("failure-details"));
        window.click("failure-unfold");
        assertTrue(window.shows("failure-details"));
        window.focus("failure-close").press(KeyCode.ENTER);
        assertFalse(window.shows("failure-happened"));
        assertTrue(program.clients().openedProperty().get().isEmpty());
        assertArrayEquals(before, Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
    }

    @Test
    void filesThatCannotBeOpenedAreSaidInWordsAndLeftAlone() throws IOException {
        makeClient("Acme");
        leaveTheClient();
        Path newer = folder.resolve("newer.readiness");
        byte[] bytes = Files.readAllBytes(file("Acme"));
        bytes[VERSION] = 1;
        Files.write(newer, bytes);
        refused(newer, "newer");
        Path gone = folder.resolve("gone.readiness");
        refused(gone, "no file");
        Path cut = folder.resolve("cut.readiness");
        Files.write(cut, java.util.Arrays.copyOf(bytes, 50));
        refused(cut, "not");
        // The program goes on.
        makeClient("Nord");
    }
}
