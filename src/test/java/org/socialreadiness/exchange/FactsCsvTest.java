package org.socialreadiness.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

class FactsCsvTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final YearMonth TODAY = YearMonth.of(2026, 11);

    private final TestAssessments built = TestAssessments.of(Catalog.shipped());

    @Test
    void monthsNumbersAndSeveralNumbersAreTaken() throws Exception {
        Intake intake = take("""
                date,fact,value,confidence,source
                2026-11-09,F1,2026-07,,Project order
                ,F6,6.5,,
                ,F8,6 / 1,,"Profiles, looked at"
                ,F16,45/20.5,guess/fairly sure,
                """);
        assertEquals(4, intake.added());
        assertEquals(
                new FactEntry(
                        new FactEntry.Month(YearMonth.of(2026, 7)),
                        "Project order",
                        Optional.of(LocalDate.of(2026, 11, 9)),
                        List.of()),
                fact("F1"));
        assertEquals(new FactEntry.Numbers(List.of(6.5)), fact("F6").value());
        assertEquals(new FactEntry.Numbers(List.of(6., 1.)), fact("F8").value());
        assertEquals(
                List.of(Confidence.GUESS, Confidence.FAIRLY_SURE), fact("F16").confidence());
    }

    @Test
    void equalFactsAreKnownAndDifferingOnesReplace() throws Exception {
        take("fact,value,source\nF7,18,Sheets\nF8,6/1,\n");
        Intake again = take("fact,value,source\nF7,18,Sheets\nF8,6/2,\n");
        assertEquals(List.of(0, 1, 1), List.of(again.added(), again.changed(), again.known()));
        assertEquals(List.of(new Change.FactSet(new FactId("F8"), Optional.of(fact("F8")))), again.changes());
    }

    /// Each check that the instrument states for a fact, broken once; the others of the file stand.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F1,2026-12 | exchange.factLimits | value",
                "F1,2002-12 | exchange.factLimits | value",
                "F1,7/2026 | exchange.factValue | value",
                "F1,5 | exchange.factValue | value",
                "F2,11 | exchange.factLimits | value",
                "F2,0.5 | exchange.factLimits | value",
                "F2,-1 | exchange.factLimits | value",
                "F2,ten | exchange.factValue | value",
                "F2,1e1 | exchange.factValue | value",
                "F2,'' | exchange.factValue | value",
                "F2,1/1 | exchange.factValue | value",
                "F2,2026-07 | exchange.factValue | value",
                "F3,241 | exchange.factLimits | value",
                "F4,3 | exchange.factLimits | value",
                "F5,50 | exchange.factLimits | value",
                "F6,6.25 | exchange.factLimits | value",
                "F7,50000.5 | exchange.factLimits | value",
                "F8,0/0 | exchange.factLimits | value",
                "F8,6/7 | exchange.factLimits | value",
                "F8,6 | exchange.factValue | value",
                "F8,6/1/1 | exchange.factValue | value",
                "F8,6// | exchange.factValue | value",
                "F10,12/8/9 | exchange.factLimits | value",
                "F13,6/1 | exchange.factLimits | value",
                "F15,3/4 | exchange.factLimits | value",
                "F16,45/50 | exchange.factConfidence | confidence",
                "F99,1 | exchange.fact | fact",
                "f2,1 | exchange.fact | fact",
                "SG1,1 | exchange.fact | fact"
            })
    void aFactThatBreaksItsCheckStopsTheFile(String row, String key, String column) throws Exception {
        take("fact,value\nF2,0\nF8,5/2\n");
        String other = row.startsWith("F7") ? "F11,3\n" : "F7,18\n";
        PlainException e = refused("fact,value\n" + other + row.replace("''", "") + "\n");
        assertEquals(key, e.key(), e.in(ENGLISH));
        assertTrue(e.in(ENGLISH).startsWith("t.csv, line 3, column " + column + ":"), e.in(ENGLISH));
        assertTrue(e.in(ENGLISH).endsWith("Nothing was imported."), e.in(ENGLISH));
    }

    @Test
    void factsAreHeldAgainstTheOthersOfTheFileWhateverTheirOrder() throws Exception {
        // With stopped attempts the longest pause may be stated; F2 comes after it here.
        assertEquals(2, take("fact,value\nF4,3\nF2,1\n").added());
        assertEquals("exchange.factLimits", refused("fact,value\nF3,0\n").key(), "at least as many months as stops");
        assertEquals(1, take("fact,value\nF3,1\n").added());
    }

    @Test
    void whatIsOnlyUnusualIsTaken() throws Exception {
        assertEquals(2, take("fact,value\nF8,2/1\nF6,100\n").added());
    }

    @ParameterizedTest
    @CsvSource({"9.11.2026", "2026-02-30", "2026-11", "+12026-01-01", "-0001-01-01"})
    void aDateIsWrittenInOneWay(String date) {
        assertEquals(
                "exchange.date",
                refused("fact,value,date\nF7,18," + date + "\n").key());
    }

    @ParameterizedTest
    @CsvSource({
        "guess, exchange.factConfidence",
        "guess/guess/guess, exchange.factConfidence",
        "guess/certain, exchange.confidence",
        "guess/, exchange.confidence"
    })
    void everyNumberOfAGradedFactHasAConfidence(String confidence, String key) {
        assertEquals(
                key,
                refused("fact,value,confidence\nF16,45/20," + confidence + "\n").key());
    }

    @Test
    void theSameTwiceAndTextsThatAreTooLongAreRefused() {
        assertEquals("exchange.twice", refused("fact,value\nF7,18\nF7,18\n").key());
        String source = "s".repeat(FactsCsv.LONGEST_SOURCE + 1);
        assertEquals(
                "exchange.longText",
                refused("fact,value,source\nF7,18," + source + "\n").key());
        assertEquals("exchange.noColumn", refused("fact,source\nF7,18\n").key());
    }

    @Test
    void columnsThatMeanNothingAreNamed() throws Exception {
        assertEquals(List.of("unit"), read("fact,value,unit\nF7,18,hours\n").unused());
    }

    private FactEntry fact(String id) {
        return built.assessment().fact(new FactId(id)).orElseThrow();
    }

    private Intake take(String text) throws PlainException {
        Intake intake = read(text);
        intake.changes().forEach(built::change);
        return intake;
    }

    private Intake read(String text) throws PlainException {
        return new Imports(() -> new ParticipantId("nobody"), TODAY)
                .read("t.csv", text.getBytes(StandardCharsets.UTF_8), built.assessment());
    }

    private PlainException refused(String text) {
        return assertThrows(PlainException.class, () -> read(text));
    }
}
