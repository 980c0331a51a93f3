package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;

/// Instruments at the ends of what the program must run.
@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class ExtremeInstrumentsTest {
    private InterviewWindow interview;

    private void open(int factors, int criteria, int levels) {
        List<Factor> made = IntStream.range(0, factors)
                .mapToObj(f -> {
                    String name = String.valueOf((char) ('A' + f));
                    return new Factor(
                            new FactorId(name),
                            "Factor of a long name " + name,
                            "",
                            "",
                            1,
                            IntStream.rangeClosed(1, criteria)
                                    .mapToObj(i -> TestInstruments.criterion(name + i, levels, 1))
                                    .toList());
                })
                .toList();
        Instrument instrument =
                new Instrument("x", "1", "en", "X", made, List.of(), List.of(), List.of(), List.of(new Band(0, "all")));
        interview = InterviewWindow.open(
                Interviews.of(new TranslatedInstrument(List.of(instrument))).client(), Locale.ENGLISH, "A1");
    }

    @AfterEach
    void close() {
        interview.close();
    }

    private void assertFits(String... ids) {
        for (String id : ids) {
            assertTrue(InterviewWindow.isWhole(interview.window.find(id)), id);
        }
        assertEquals(List.of(), interview.window.cut());
    }

    @Test
    void twelveFactorsOfSixtyCriteriaOfElevenLevels() {
        open(12, 60, 11);
        interview.window.press(KeyCode.A);
        assertEquals(Optional.of(new Answer.Rated(10)), interview.kept("A1").answer());
        assertFits(
                "interview-level-10",
                "interview-dont-know",
                "interview-next",
                "interview-factor-A",
                "interview-factor-L",
                "interview-cell-A1",
                "interview-cell-A60");
        interview.window.click("interview-factor-L");
        assertFits("interview-cell-L1", "interview-cell-L60", "interview-question");
        interview.window.press(KeyCode.DIGIT0);
        assertEquals(Optional.of(new Answer.Rated(0)), interview.kept("L1").answer());
    }

    @Test
    void oneFactorOfOneCriterionOfTwoLevels() {
        open(1, 1, 2);
        assertFits("interview-level-0", "interview-level-1", "interview-dont-know", "interview-cell-A1");
        assertFalse(interview.window.shows("interview-beliefs"));
        assertFalse(interview.window.shows("interview-facts"));
        interview.window.press(KeyCode.DIGIT2);
        assertEquals(Optional.empty(), interview.kept("A1").answer());
        interview.window.press(KeyCode.DIGIT1).press(KeyCode.ENTER);
        assertEquals(1, interview.desk.places().size());
    }
}
