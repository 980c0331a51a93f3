package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.report.ReportCases.ENGLISH;
import static org.socialreadiness.report.ReportCases.EVERYTHING;
import static org.socialreadiness.report.ReportCases.GERMAN;
import static org.socialreadiness.report.ReportCases.blocks;
import static org.socialreadiness.report.ReportCases.report;
import static org.socialreadiness.report.ReportCases.said;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.DoesNotApplyCell;
import org.socialreadiness.report.Report.DontKnowCell;
import org.socialreadiness.report.Report.LevelCell;
import org.socialreadiness.report.Report.OpenCell;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.scoring.SmallGroups;

/// The heat map: who is shown, and that nobody can be told by it; and free text under the same rule.
class AllRatingsSectionTest {
    @Test
    void fourPeopleAreShownThreeAreNot() {
        assertTrue(has(report(people(4), ENGLISH), "ratings"));
        assertFalse(has(report(people(3), ENGLISH), "ratings"));
        ReportOptions working =
                new ReportOptions(EVERYTHING.sections(), new SmallGroups(4, true), ReportOptions.People.ROLES);
        assertTrue(has(report(people(3), ENGLISH, working), "ratings"));
        ReportOptions stricter =
                new ReportOptions(EVERYTHING.sections(), new SmallGroups(6, false), ReportOptions.People.ROLES);
        assertFalse(has(report(people(5), ENGLISH, stricter), "ratings"));
        assertTrue(said(report(people(5), ENGLISH, stricter), "method")
                .contains("rows for each person from six people on"));
    }

    @Test
    void moreThanAPageHoldsIsLeftToTheAppendix() {
        assertTrue(has(report(people(14), ENGLISH), "ratings"));
        assertFalse(has(report(people(15), ENGLISH), "ratings"));
    }

    @Test
    void everyKindOfAnswerHasItsCell() {
        TestAssessments built =
                people(0).row("A1", "0", "4", "2", "?", "-", "").row("A2", "1", "1", "1", "1", "1", "1");
        List<Cell> cells = rows(built).get(1).cells().subList(1, 7);
        assertEquals(1, cells.stream().filter(new LevelCell(0, 0)::equals).count());
        assertEquals(1, cells.stream().filter(new LevelCell(4, 4)::equals).count());
        assertEquals(1, cells.stream().filter(DontKnowCell.class::isInstance).count());
        assertEquals(
                1, cells.stream().filter(DoesNotApplyCell.class::isInstance).count());
        assertEquals(1, cells.stream().filter(OpenCell.class::isInstance).count());
        assertEquals(List.of("2.0", "split"), words(rows(built).get(1)).subList(1, 3));
    }

    @Test
    void aColumnIsOnePersonButNotInTheOrderOfJoining() {
        // Each person answers A1 and A2 alike; in some seed-given order the columns stay together.
        TestAssessments built = people(0).row("A1", "0", "1", "2", "3", "4").row("A2", "0", "1", "2", "3", "4");
        List<Cell> first = rows(built).get(1).cells().subList(1, 6);
        assertEquals(first, rows(built).get(2).cells().subList(1, 6));
        assertFalse(first.equals(
                IntStream.range(0, 5).mapToObj(i -> (Cell) new LevelCell(i, i)).toList()));
        assertTrue(columns(built).subList(1, 6).stream().map(Column::title).allMatch(String::isEmpty));
    }

    /// The seed stands in the appendix: who knows it and the list of people must not be able to undo the order.
    @Test
    void theOrderOfColumnsDoesNotFollowFromTheSeedAlone() {
        Set<List<Cell>> orders = new HashSet<>();
        for (String ids : List.of("a", "b", "c", "d", "e", "f")) {
            TestAssessments built = people(0);
            for (int i = 0; i < 5; i++) {
                built.leader(ids + i).answer(ids + i, "A1", "" + i);
            }
            assertTrue(said(report(built, ENGLISH), "appendix").contains("follow from the number 42."));
            orders.add(rows(built).get(1).cells().subList(1, 6));
        }
        assertTrue(orders.size() > 3, "only " + orders.size() + " orders");
    }

    @Test
    void theLegendTellsTonesAndSigns() {
        Report report = report(people(0).row("A1", "0", "?", "?", "-"), ENGLISH);
        Table legend = blocks(report, "ratings", Table.class).getLast();
        assertEquals(
                List.of("level", "don’t know (2)", "does not apply (1)", "empty = no answer"),
                words(legend.rows().getFirst()));
        assertEquals(
                List.of(
                        new LevelCell(0, 0),
                        new LevelCell(1, 1),
                        new LevelCell(2, 2),
                        new LevelCell(3, 3),
                        new LevelCell(4, 4)),
                legend.rows().getFirst().cells().stream()
                        .filter(LevelCell.class::isInstance)
                        .toList());
        assertEquals(1, legend.columns().stream().mapToDouble(Column::share).sum(), 1e-9);
    }

    @Test
    void levelsOfDifferentNumberHaveTonesButNoCommonNumbers() {
        TestAssessments built = TestAssessments.of(ReportCases.of(
                List.of(new Factor(
                        new FactorId("A"),
                        "Contacts",
                        "",
                        "",
                        1,
                        List.of(TestInstruments.criterion("A1", 2, 1), TestInstruments.criterion("A2", 11, 1)))),
                List.of(),
                List.of()));
        built.row("A1", "1", "0", "1", "1").row("A2", "5", "10", "0", "3");
        // Level 1 of 1 and 10 of 10 are darkest; 5 of 10 is the middle, 3 of 10 rounds to the second tone.
        assertTrue(rows(built).get(1).cells().contains(new LevelCell(1, 4)));
        assertTrue(rows(built)
                .get(2)
                .cells()
                .containsAll(List.of(new LevelCell(10, 4), new LevelCell(5, 2), new LevelCell(3, 1))));
        Table legend = blocks(report(built, ENGLISH), "ratings", Table.class).getLast();
        assertEquals(
                "darker = higher level of its criterion",
                words(legend.rows().getFirst()).getFirst());
    }

    @Test
    void theAssessorStandsBesideAndInNoMean() {
        TestAssessments built = people(0).row("A1", "1", "1", "1", "1");
        String before = said(report(built, ENGLISH), "summary");
        built.change(new Change.Joined(
                new Participant(new ParticipantId("X"), "Consultant", "", Participant.Kind.ASSESSOR)));
        built.answer("X", "A1", "4");
        Report report = report(built, ENGLISH);
        assertEquals(before, said(report, "summary"));
        List<Cell> cells = rows(built).get(1).cells();
        assertEquals(
                List.of(new LevelCell(1, 1), new LevelCell(1, 1), new LevelCell(1, 1), new LevelCell(1, 1)),
                cells.subList(1, 5));
        assertEquals(new LevelCell(4, 4), cells.get(6));
        assertEquals("Assessor", columns(built).get(6).title());
        assertTrue(said(report, "ratings").contains("The column of the assessor stands beside; it is in no mean"));
        assertTrue(said(report, "method").contains("An assessor rated too; those ratings stand beside"));
        // The appendix has it too, also where the people are too few for the heat map.
        assertEquals(
                "4",
                words(blocks(report, "appendix", Table.class).getFirst().rows().get(1))
                        .getLast());
        TestAssessments one = people(1);
        one.change(new Change.Joined(
                new Participant(new ParticipantId("X"), "Consultant", "", Participant.Kind.ASSESSOR)));
        one.answer("X", "A1", "3");
        assertEquals(
                "3",
                words(blocks(report(one, ENGLISH), "appendix", Table.class)
                                .getFirst()
                                .rows()
                                .get(1))
                        .getLast());
        assertTrue(said(report(built, GERMAN), "ratings").contains("Die Spalte der Beratung steht daneben"));
    }

    @Test
    void splitsAndWhatCameOfThemStandBehindTheMean() {
        TestAssessments built = people(0).row("A1", "0", "0", "4", "4").row("A2", "0", "0", "4", "4");
        built.change(new Change.Agreed(new CriterionId("A1"), Optional.of(new Outcome.Consensus(2, "", ""))));
        built.change(new Change.Agreed(new CriterionId("A2"), Optional.of(new Outcome.Dissent(0, 4, "", ""))));
        assertEquals("split; consensus 2", words(rows(built).get(1)).getLast());
        assertEquals("split; open", words(rows(built).get(2)).getLast());
    }

    @Test
    void freeTextIsPrintedAsWrittenWithoutANameFromFourPeopleOn() {
        String odd = "  =1+1 said \"Anna\" _x0041_ 😀\nand left ";
        TestAssessments built = people(4);
        built.change(new Change.Noted(new ParticipantId("P2"), new CriterionId("A1"), 1, odd));
        Report report = report(built, ENGLISH);
        assertEquals(
                "Notes as written, without names, in no order of people.\nA1  Name of A1\n“" + odd.strip() + "”",
                said(report, "notes"));
        assertFalse(has(report(built, ENGLISH, ReportOptions.STANDARD), "notes"));
        TestAssessments three = people(3);
        three.change(new Change.Noted(new ParticipantId("P2"), new CriterionId("A1"), 1, odd));
        assertFalse(has(report(three, ENGLISH), "notes"));
    }

    private static boolean has(Report report, String section) {
        return report.sections().stream().anyMatch(s -> s.id().equals(section));
    }

    private static List<Row> rows(TestAssessments built) {
        return blocks(report(built, ENGLISH), "ratings", Table.class).getFirst().rows();
    }

    private static List<Column> columns(TestAssessments built) {
        return blocks(report(built, ENGLISH), "ratings", Table.class).getFirst().columns();
    }

    private static List<String> words(Row row) {
        return row.cells().stream()
                .filter(Words.class::isInstance)
                .map(cell -> ((Words) cell).text())
                .map(Text::plain)
                .toList();
    }

    private static TestAssessments people(int count) {
        TestAssessments built = TestAssessments.of(ReportCases.factors("Contacts"));
        if (count > 0) {
            String[] answers = new String[count];
            Arrays.fill(answers, "2");
            built.row("A1", answers);
        }
        return built;
    }
}
