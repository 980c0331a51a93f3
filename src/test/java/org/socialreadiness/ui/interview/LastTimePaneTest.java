package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.scoring.LastTime;
import org.socialreadiness.text.Messages;

/// What a person sees of last time, and that nothing of it is seen when it is switched off.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LastTimePaneTest {
    private static final AssessmentId MAY = new AssessmentId("may");

    /// In May Ann said 1 to A1 and A2, and Bo 3 to both; the statements of A2 are others now, and A5 is new.
    private static Interviews given() {
        return Interviews.of(SecondTime.after())
                .start(MAY, "May 2026", LocalDate.of(2026, 5, 4), SecondTime.before(), Form.FULL)
                .join(MAY, Interviews.ANN, Participant.Kind.LEADER)
                .rated(MAY, 1, "A1", 1)
                .rated(MAY, 2, "A2", 1);
    }

    @Test
    void theLevelItsStatementAndTheDayAreThere() {
        try (InterviewWindow interview = InterviewWindow.open(given().client(), Locale.ENGLISH, "A1")) {
            assertEquals(List.of("Level 1, fairly sure, 4 May 2026", "Statement 1 of A1."), seen(interview));
        }
    }

    @Test
    void switchedOffNothingOfItIsInTheWindowAndThatIsRemembered() {
        try (InterviewWindow interview = InterviewWindow.open(given().client(), Locale.ENGLISH, "A1")) {
            interview.window.press(KeyCode.L);
            assertEquals(List.of(), seen(interview));
            assertFalse(
                    interview.desk.desk().preferences().showLastTimeProperty().get());
            // The same on the next page.
            interview.window.press(KeyCode.ENTER);
            assertEquals(List.of(), seen(interview));
            interview.window.press(KeyCode.L);
            assertEquals(
                    List.of(
                            "Level 1, fairly sure, 4 May 2026",
                            "Statement 1 of A2.",
                            "Changed since: the levels are described in other words, so the number does not mean the"
                                    + " same."),
                    seen(interview));
            assertTrue(
                    interview.desk.desk().preferences().showLastTimeProperty().get());
            assertEquals(Rating.NONE, interview.kept("A2"), "the key rates nothing");
        }
    }

    @Test
    void whatIsNewSaysSo() {
        try (InterviewWindow interview = InterviewWindow.open(given().client(), Locale.GERMAN, "A5")) {
            assertEquals(List.of("Neu: Am 4.5.2026 wurde nicht danach gefragt."), seen(interview));
        }
    }

    @Test
    void whoHasNoLastTimeHasNoSwitchEither() {
        try (InterviewWindow interview =
                InterviewWindow.open(Interviews.of(SecondTime.after()).client(), Locale.ENGLISH, "A1")) {
            assertFalse(interview.window.shows("interview-last-time"));
            interview.window.press(KeyCode.L);
            assertTrue(
                    interview.desk.desk().preferences().showLastTimeProperty().get());
        }
    }

    @Test
    void aTargetIsSaidWhereThereIsOne() {
        SecondTime rated = new SecondTime().rated();
        Assessment now = rated.in(SecondTime.NOVEMBER);
        LastTime.Own own = LastTime.own(
                        rated.client(), now, now.participants().getFirst().id(), new CriterionId("A1"))
                .orElseThrow();
        LastTime.Own aimed = new LastTime.Own(own.then(), own.pair(), own.said(), OptionalInt.of(4));
        Messages english = Messages.in(Locale.ENGLISH);
        assertEquals("Target then: level 4", LastAnswer.of(aimed, english).target());
        assertEquals("", LastAnswer.of(own, english).target());
    }

    private static List<String> seen(InterviewWindow interview) {
        return Optional.ofNullable(interview.window.stage().getScene().lookup("#interview-last-said"))
                .map(said -> said.lookupAll(".text-caption").stream()
                        .filter(Labeled.class::isInstance)
                        .filter(Node::isVisible)
                        .map(node -> ((Labeled) node).getText())
                        .toList())
                .orElse(List.of());
    }
}
