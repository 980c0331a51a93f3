package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Formula;
import org.socialreadiness.report.Workbook.Result;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.report.Workbook.Words;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

class WorkbooksTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Test
    void fourPeopleGetAColumnEachWithoutTheirNames() {
        Workbook workbook = compose(people(4), ReportOptions.STANDARD);
        assertEquals(
                List.of("ID", "Criterion", "Person 1", "Person 2", "Person 3", "Person 4"),
                words(workbook.sheet("answers").rows().get(3)));
        assertTrue(allWords(workbook).noneMatch(text -> text.startsWith("P0") || text.contains("Role of")));
    }

    @Test
    void namesStandOnlyWhereTheConsultantChoseThem() {
        ReportOptions named = new ReportOptions(Set.of(), SmallGroups.STANDARD, People.NAMES);
        assertEquals(
                List.of("ID", "Criterion", "P0", "P1", "P2", "P3"),
                words(compose(people(4), named).sheet("answers").rows().get(3)));
    }

    @Test
    void threePeopleGetCountsInPlaceOfColumns() {
        Workbook workbook = compose(people(3), ReportOptions.STANDARD);
        assertFalse(keys(workbook).contains("answers"));
        assertFalse(keys(workbook).contains("confidence"));
        List<Cell> row = criterion(workbook, "A1");
        // Levels 0 to 4: three people chose 0, 1 and 2; each count can be changed.
        assertEquals(
                List.of(1.0, 1.0, 1.0, 0.0, 0.0),
                row.subList(5, 10).stream().map(WorkbooksTest::number).toList());
        assertTrue(row.subList(5, 10).stream().allMatch(c -> c.style() == Style.VALUE_INPUT));
        assertEquals(new Result.Of(OptionalDouble.of(1)), result(row.get(13)));
    }

    @Test
    void withTwoRatingsNothingIsGiven() {
        TestAssessments built = people(3).answer("P0", "A2", "4").answer("P1", "A2", "1");
        Workbook workbook = compose(built, ReportOptions.STANDARD);
        List<Cell> row = criterion(workbook, "A2");
        assertTrue(row.subList(5, 12).stream().allMatch(c -> c.style() == Style.HELD_BACK));
        long heldBack = row.stream().filter(c -> c.style() == Style.HELD_BACK).count();
        // Five levels, don't know, does not apply, mean, consensus, value, guesses, evidence, variance, lowest,
        // highest,
        // AD, r_wg, split.
        assertEquals(18, heldBack);
        // Nor is A1, from which and the score it could be worked out.
        assertEquals(
                18,
                criterion(workbook, "A1").stream()
                        .filter(c -> c.style() == Style.HELD_BACK)
                        .count());
        // The standard error would give the two ratings away if its parts stood there: it is a plain value.
        Cell error = workbook.sheet("scores").rows().get(5).get(4);
        assertTrue(error.value() instanceof Workbook.Amount);
        assertTrue(workbook.sheet("scores").rows().get(5).get(1).value() instanceof Formula);
    }

    @Test
    void theWorkingCopyHoldsNothingBackAndSaysSo() {
        ReportOptions working = new ReportOptions(Set.of(), new SmallGroups(4, true), People.NOT_AT_ALL);
        Workbook workbook = compose(people(2), working);
        assertTrue(keys(workbook).contains("answers"));
        assertTrue(workbook.footer().contains("small groups"), workbook.footer());
    }

    @Test
    void beliefsStandInAnotherOrderThanAnswers() {
        TestAssessments built = TestAssessments.of(TestInstruments.withBelief());
        int people = 7;
        for (int p = 0; p < people; p++) {
            built.leader("P" + p)
                    .answer("P" + p, "A1", String.valueOf(p % 5))
                    .change(new Change.BeliefSet(
                            new ParticipantId("P" + p),
                            new BeliefId("PB1"),
                            Belief.Side.SAY,
                            OptionalInt.of(p % 5 - 2)));
        }
        Workbook workbook = compose(built, ReportOptions.STANDARD);
        List<Double> answers = workbook.sheet("answers").rows().get(4).stream()
                .skip(2)
                .map(WorkbooksTest::number)
                .toList();
        List<Double> beliefs = workbook.sheet("beliefs").rows().get(4).stream()
                .skip(8)
                .limit(people)
                .map(c -> number(c) + 2)
                .toList();
        assertEquals(
                answers.stream().sorted().toList(), beliefs.stream().sorted().toList());
        assertNotEquals(answers, beliefs);
    }

    @Test
    void notesStandThereOnlyWhenWantedAndInNoOrderOfPeople() {
        TestAssessments built = people(4);
        for (int p = 0; p < 4; p++) {
            built.change(new Change.Noted(
                    new ParticipantId("P" + p),
                    new CriterionId("A1"),
                    1,
                    List.of("d", "b", "c", "a").get(p)));
        }
        assertFalse(keys(compose(built, ReportOptions.STANDARD)).contains("notes"));
        ReportOptions all = new ReportOptions(EnumSet.allOf(Part.class), SmallGroups.STANDARD, People.ROLES);
        List<String> notes = compose(built, all).sheet("notes").rows().stream()
                .skip(4)
                .map(row -> ((Words) row.get(3).value()).text())
                .toList();
        assertEquals(List.of("a", "b", "c", "d"), notes);
    }

    @Test
    void noOneHasAnswered() {
        Workbook workbook = compose(TestAssessments.of(TestInstruments.plain(2)), ReportOptions.STANDARD);
        assertEquals(
                new Result.Of(OptionalDouble.empty()),
                result(workbook.sheet("scores").rows().get(4).get(1)));
    }

    @Test
    void aFactorCalledOverallDoesNotTakeTheNameOfTheOverallScore() {
        Instrument plain = TestInstruments.plain(1).structure();
        Factor first = plain.factors().getFirst();
        Factor overall = new Factor(
                new FactorId("Overall"), "Overall", "", "", 1, List.of(TestInstruments.criterion("O1", 5, 1)));
        TestAssessments built = TestAssessments.of(new TranslatedInstrument(List.of(new Instrument(
                        "test",
                        "1.0",
                        "en",
                        "Test",
                        List.of(overall, first),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))))
                .row("O1", "0", "0", "0", "0")
                .row("A1", "4", "4", "4", "4");
        Workbook workbook = compose(built, ReportOptions.STANDARD);
        List<Workbook.Name> named = workbook.names().stream()
                .filter(n -> n.name().equalsIgnoreCase("score_overall"))
                .toList();
        assertEquals(List.of(new Workbook.Name("score_overall", "'Scores'!$B$5")), named);
        assertTrue(workbook.names().contains(new Workbook.Name("score_A", "'Scores'!$B$7")));
    }

    @Test
    void theSameAnswersGiveTheSameWorkbook() {
        assertEquals(compose(people(5), ReportOptions.STANDARD), compose(people(5), ReportOptions.STANDARD));
    }

    @Test
    void aChartsTitleIsAWholeSentence() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2, 2)).row("A1", "1", "2", "3", "1");
        assertEquals(
                List.of("Overall and two factors", "All criteria"),
                compose(built, ReportOptions.STANDARD).sheet("scores").charts().stream()
                        .map(Workbook.Chart::title)
                        .toList());
    }

    @Test
    void columnsAreNamedAsInAWorkbook() {
        assertEquals("A", Grid.letters(0));
        assertEquals("Z", Grid.letters(25));
        assertEquals("AA", Grid.letters(26));
        assertEquals("ZZ", Grid.letters(701));
        assertEquals("AAA", Grid.letters(702));
    }

    /// So many people, who chose 0, 1, 2, … for the first of two criteria.
    private static TestAssessments people(int count) {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2));
        for (int p = 0; p < count; p++) {
            built.leader("P" + p).answer("P" + p, "A1", String.valueOf(p % 5), Optional.empty());
        }
        return built;
    }

    private static Workbook compose(TestAssessments built, ReportOptions options) {
        Assessment assessment = built.assessment();
        return Workbooks.compose(built.client(), assessment, Scoring.score(assessment), ENGLISH, options);
    }

    private static List<String> keys(Workbook workbook) {
        return workbook.sheets().stream().map(Sheet::key).toList();
    }

    private static List<Cell> criterion(Workbook workbook, String id) {
        return workbook.sheet("criteria").rows().stream()
                .filter(row -> !row.isEmpty() && row.getFirst().value().equals(new Words(id)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(List<Cell> row) {
        return row.stream().map(c -> ((Words) c.value()).text()).toList();
    }

    private static Stream<String> allWords(Workbook workbook) {
        return workbook.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .flatMap(List::stream)
                .map(Cell::value)
                .filter(Words.class::isInstance)
                .map(v -> ((Words) v).text());
    }

    private static double number(Cell cell) {
        return ((Workbook.Amount) cell.value()).value();
    }

    private static Result result(Cell cell) {
        return ((Formula) cell.value()).result();
    }
}
