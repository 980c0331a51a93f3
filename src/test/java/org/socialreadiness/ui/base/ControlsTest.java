package org.socialreadiness.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.text.Messages;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class ControlsTest {
    private TestWindow window;
    private SegmentedChoice<Integer> choice;

    @BeforeEach
    void open() {
        window = TestWindow.open(400, 300, () -> {
            choice = new SegmentedChoice<>(
                    List.of(
                            new SegmentedChoice.Option<>(1, "test-one", "One"),
                            new SegmentedChoice.Option<>(2, "test-two", "Two"),
                            new SegmentedChoice.Option<>(3, "test-three", "Three")),
                    true);
            Label strong = Labels.strong("Semibold");
            strong.setId("test-strong");
            return new VBox(choice, strong);
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aRowAsWideAsItsWordsGetsItsCheckBackWhenThereIsRoomAgain() {
        VBox around = (VBox) choice.getParent();
        window.run(() -> {
            choice.setMaxWidth(Region.USE_PREF_SIZE);
            choice.valueProperty().set(Optional.of(1));
        });
        assertFalse(choice.getStyleClass().contains("tight"));
        window.run(() -> resize(around, 60));
        assertTrue(choice.getStyleClass().contains("tight"));
        window.run(() -> resize(around, 400));
        assertFalse(choice.getStyleClass().contains("tight"));
    }

    private static void resize(VBox around, double width) {
        around.setManaged(false);
        around.resize(width, around.getHeight());
        around.layout();
    }

    @Test
    void choosingIsDoneByMouseAndTakenBackByChoosingAgain() {
        window.click("test-two");
        assertEquals(Optional.of(2), choice.valueProperty().get());
        window.click("test-two");
        assertEquals(Optional.empty(), choice.valueProperty().get());
    }

    @Test
    void arrowKeysMoveAndSpaceChooses() {
        window.focus("test-one").press(KeyCode.RIGHT).press(KeyCode.SPACE);
        assertEquals("test-two", window.focused());
        assertEquals(Optional.of(2), choice.valueProperty().get());
        window.press(KeyCode.LEFT).press(KeyCode.LEFT);
        assertEquals("test-three", window.focused());
    }

    @Test
    void theBundledFontIsInUse() {
        Font font = ((Label) window.find("test-strong")).getFont();
        assertEquals("Inter Semi Bold", font.getFamily());
        assertEquals(15, font.getSize());
        assertTrue(Font.getFamilies().contains("Inter"));
    }

    @Test
    void keysAreNamedAsOnTheKeyboardOfTheLanguage() {
        assertEquals("Strg+Umschalt+Z", KeyCap.name("Ctrl+Shift+Z", Messages.in(Locale.GERMAN)));
        assertEquals("Ctrl+Shift+Z", KeyCap.name("Ctrl+Shift+Z", Messages.in(Locale.ENGLISH)));
    }

    @Test
    void tonesSpreadOverTheLevelsACriterionHas() {
        assertEquals("tone-0", LevelBadge.tone(0, 2));
        assertEquals("tone-4", LevelBadge.tone(1, 2));
        assertEquals("tone-2", LevelBadge.tone(5, 11));
        assertEquals("A", LevelBadge.key(10));
    }
}
