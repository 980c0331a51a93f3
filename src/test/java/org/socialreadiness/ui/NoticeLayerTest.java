package org.socialreadiness.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Notices.Action;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class NoticeLayerTest {
    private final List<String> done = new ArrayList<>();
    private NoticeLayer notices;
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.open(700, 500, () -> {
            notices = new NoticeLayer(() -> Messages.in(Locale.ENGLISH));
            Button before = new Button("Before");
            before.setId("before");
            return new StackPane(before, notices);
        });
        window.focus("before");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Action act(String name) {
        return new Action(name, () -> done.add(name));
    }

    @Test
    void aSentenceLeavesTheFocusAlone() {
        window.run(() -> notices.say("Done"));
        assertEquals("Done", window.text("notice-text"));
        assertEquals("before", window.focused());
    }

    @Test
    void aSentenceWithActionsStaysUntilOneIsTaken() {
        window.run(() -> notices.say("Saved", act("open"), act("show")));
        window.click("notice-action-2");
        assertEquals(List.of("show"), done);
        assertFalse(window.shows("notice-text"));
        window.run(() -> notices.say("Saved", act("open")));
        window.click("notice-close");
        assertEquals(List.of("show"), done);
        assertFalse(window.shows("notice-text"));
    }

    @Test
    void adviceLeavesTheFocusAloneAndCanBeTakenAway() {
        window.run(() -> notices.advise("Mind this. ".repeat(20).strip()));
        assertTrue(window.text("notice-text").startsWith("Mind this."));
        assertEquals("before", window.focused());
        assertEquals(List.of(), window.cut());
        window.click("notice-close");
        assertFalse(window.shows("notice-text"));
    }

    @Test
    void aQuestionIsAnsweredByItsLastAnswerOnEscapeAndGivesTheFocusBack() {
        window.run(() -> notices.ask("Sure?", "It is not saved.", act("leave"), act("stay")));
        assertEquals("question-answer-2", window.focused());
        window.press(KeyCode.ESCAPE);
        assertEquals(List.of("stay"), done);
        assertEquals("before", window.focused());
        window.run(() -> notices.ask("Sure?", "It is not saved.", act("leave"), act("stay")));
        window.click("question-answer-1");
        assertEquals(List.of("stay", "leave"), done);
    }

    @Test
    void aFailureIsPlainWithDetailsFoldedAndNothingTypedInThem() {
        window.run(() -> notices.fail(new IllegalStateException("a secret note")));
        assertEquals("failure-close", window.focused());
        assertFalse(window.shows("failure-details"));
        window.click("failure-unfold");
        assertTrue(window.text("failure-details").contains("IllegalStateException"));
        assertFalse(window.text("failure-details").contains("a secret note"));
        window.focus("failure-close").press(KeyCode.ENTER);
        assertEquals("before", window.focused());
        window.run(() -> notices.fail(new PlainException("store.full", "acme.readiness")));
        assertTrue(window.text("failure-happened").contains("acme.readiness"));
    }
}
