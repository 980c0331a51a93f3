package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;
import org.socialreadiness.ui.base.Theme;

@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class ReviewScreenTest {
    private TestDesk desk;
    private TestWindow window;

    private void open(Interviews given, ParticipantId person) {
        TestWindow.begin();
        AtomicReference<TestDesk> made = new AtomicReference<>();
        window = TestWindow.show(InterviewWindow.WIDTH, InterviewWindow.HEIGHT, () -> {
            made.set(TestDesk.window(given.client(), Locale.ENGLISH));
            return new ReviewScreen(made.get().desk(), person, new Turns());
        });
        desk = made.get();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static Interviews begun() {
        return Interviews.of(TestInstruments.plain(2, 2))
                .rated(0, "A1", 3)
                .rated(0, "A2", 0)
                .rated(0, "B1", 1)
                .change(new Change.Flagged(
                        Interviews.ANN, new org.socialreadiness.instrument.CriterionId("A2"), 1, true));
    }

    @Test
    void eachLineLeadsToItsCriterion() {
        open(begun(), Interviews.ANN);
        assertEquals("review-open-B2", window.focused());
        window.press(KeyCode.ENTER);
        window.click("review-flagged-A2");
        assertEquals(
                List.of(
                        new Place.Interview(Interviews.ANN, Interviews.at("B2")),
                        new Place.Interview(Interviews.ANN, Interviews.at("A2"))),
                desk.places());
        assertEquals(
                "3 of 4 answered. 2 things are worth a second look; none of it has to be changed.",
                window.text("review-lead"));
    }

    @Test
    void sealingByTheKeyboardSaysWhatHappensNextAndCanBeOpenedAgain() {
        open(begun(), Interviews.ANN);
        assertEquals("0 of 2 people have sealed", window.text("review-sealed-count"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(desk.workspace().assessment().sheet(Interviews.ANN).isSealed());
        assertTrue(window.shows("review-sealed-title"));
        assertFalse(window.shows("review-own"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.click("review-open-again");
        assertFalse(desk.workspace().assessment().sheet(Interviews.ANN).isSealed());
        assertTrue(window.shows("review-seal"));
        window.click("review-seal");
        assertEquals(
                List.of(true, false, true),
                desk.journal().entries().stream()
                        .map(e -> ((Change.Sealed) e.change()).sealed())
                        .toList());
    }

    @Test
    void undoOfSealingIsSeenAtOnce() {
        open(begun(), Interviews.ANN);
        window.click("review-seal");
        window.run(() -> desk.workspace().undo());
        assertTrue(window.shows("review-seal"));
    }

    @Test
    void whoHasNotBegunCannotSeal() {
        open(begun(), Interviews.BO);
        assertTrue(window.find("review-seal").isDisabled());
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertFalse(desk.workspace().assessment().sheet(Interviews.BO).isSealed());
        window.press(KeyCode.ESCAPE);
        assertEquals(List.of(new Place.Interview(Interviews.BO)), desk.places());
    }

    @Test
    void anAssessorsSealingIsExplainedWithoutTheCountOfOthers() {
        open(begun(), Interviews.CY);
        assertFalse(window.shows("review-sealed-count"));
    }

    @Test
    void aFactorOfOneCriterionKeepsASmallCell() {
        open(Interviews.of(TestInstruments.plain(1)).rated(0, "A1", 4), Interviews.ANN);
        double width = window.find("review-own-A1").getLayoutBounds().getWidth();
        assertTrue(width > 15 && width < 60, "cell of " + width);
        assertEquals("review-seal", window.focused());
    }

    static Stream<Locale> languages() {
        return Messages.LANGUAGES.stream();
    }

    /// In the smallest window, and at the largest text in the usual one.
    @ParameterizedTest
    @MethodSource("languages")
    void noWordOfTheReviewIsCut(Locale language) {
        Interviews given = Interviews.shipped().rated(0, "SG1", 4);
        List<String> cut = new ArrayList<>();
        for (int text : new int[] {100, 200}) {
            TestWindow.begin();
            AtomicReference<Screen> screen = new AtomicReference<>();
            window = TestWindow.open(
                    text == 100 ? InterviewWindow.WIDTH : 1168,
                    text == 100 ? InterviewWindow.HEIGHT : 688,
                    Theme.LIGHT,
                    text,
                    () -> {
                        TestDesk made = TestDesk.window(given.client(), language);
                        made.desk().preferences().textSizeProperty().set(text);
                        screen.set(new ReviewScreen(made.desk(), Interviews.ANN, new Turns()));
                        return screen.get().view();
                    });
            window.run(() -> screen.get().shown());
            window.run(() -> {
                window.cut().forEach(words -> cut.add(text + ": " + words));
                for (Node each : TestWindow.all(window.find("review"))) {
                    if (each.isFocusTraversable()
                            && (each.getId() == null || !each.getId().startsWith("review-"))) {
                        cut.add("without id: " + each);
                    }
                }
            });
            if (text == 100) {
                window.close();
            }
        }
        assertEquals(List.of(), cut);
    }
}
