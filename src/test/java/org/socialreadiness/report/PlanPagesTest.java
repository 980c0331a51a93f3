package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.report.ReportCases.ENGLISH;
import static org.socialreadiness.report.ReportCases.EVERYTHING;
import static org.socialreadiness.report.ReportCases.GERMAN;
import static org.socialreadiness.report.ReportCases.report;
import static org.socialreadiness.report.ReportCases.said;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.plan.Plans;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Spot;
import org.socialreadiness.report.Report.Spots;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

/// Priorities, roadmap and commitment: in the report, on the slides and in the workbook.
class PlanPagesTest {
    /// A1 and A2 at 0 and 1, B1 at 3; two actions, the second of the team's own.
    private static TestAssessments planned() {
        TestAssessments built = Plans.agreed(Plans.instrument(new int[] {1, 3}, new int[] {5}), 0, 1, 3);
        Action own = Plans.promised(Plans.chosen("B1", 0, 2), "P1", 14, 60)
                .withIdea(new Action.Idea("Calls", "Call ten customers.", Optional.empty(), 0));
        Plans.set(
                built,
                Plans.promised(Plans.chosen("A1", 1, 1), "P0", 7, 30).withSpot(new Action.Spot(16, 80)),
                own.withPromise(own.promise()
                        .withMeant(OptionalDouble.of(8.8))
                        .withSure(OptionalDouble.of(6.3))
                        .withHelp("a list")));
        return built;
    }

    private static TestAssessments answered(TestAssessments built) {
        return built.change(
                new RoomChange.Pledged(new Pledge(Optional.of(Pledge.Side.LEADING), "Our people are asked first.")));
    }

    private static ReportOptions options(People people, Part... parts) {
        return new ReportOptions(Set.of(parts), SmallGroups.STANDARD, people);
    }

    private static List<String> ids(Report report) {
        return report.sections().stream().map(Report.Section::id).toList();
    }

    @Test
    void withoutAPlanThereIsNothingOfIt() {
        TestAssessments built = Plans.agreed(Plans.instrument(new int[] {1}), 1);
        Report report = report(built, ENGLISH);
        assertFalse(ids(report).contains("priorities") || ids(report).contains("commitment"));
        assertTrue(said(report, "summary").contains("No action has been agreed yet."));
        assertTrue(deck(built).slides().stream().noneMatch(slide -> slide.id().equals("commitments")));
        assertTrue(workbook(built).sheets().stream()
                .noneMatch(sheet -> sheet.name().equals("Plan")));
    }

    @Test
    void aPlanThatIsNotWantedIsLeftOutEverywhere() {
        TestAssessments built = answered(planned());
        ReportOptions without = options(People.ROLES, Part.FACTORS);
        Report report = report(built, ENGLISH, without);
        assertFalse(ids(report).contains("priorities") || ids(report).contains("commitment"));
        assertFalse(said(report, "summary").contains("asked first"));
        assertTrue(said(report, "summary").contains("No action has been agreed yet."));
        assertFalse(ReportOptions.Audience.STAFF.options().sections().contains(Part.PLAN));
    }

    private static Spots grid(TestAssessments built) {
        return (Spots) report(built, ENGLISH).sections().stream()
                .filter(section -> section.id().equals("priorities"))
                .flatMap(section -> section.blocks().stream())
                .filter(Spots.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Action at(String criterion, int place, int effort, int impact) {
        return Plans.chosen(criterion, 1, place).withSpot(new Action.Spot(effort, impact));
    }

    @Test
    void theGridNamesWhatIsChosenAndWhatIsKept() {
        TestAssessments built = Plans.agreed(Plans.instrument(new int[] {1, 3}, new int[] {5}), 0, 1, 3);
        Plans.set(
                built,
                at("A1", 1, 16, 80),
                at("A2", 2, 97, 70),
                at("B1", 3, 30, 20).withChosen(Optional.empty()));
        Spots grid = grid(built);
        assertEquals(
                List.of(
                        new Spot("A Name of A1", 1.6, 8, false, true),
                        new Spot("B Name of A2", 9.7, 7, true, true),
                        new Spot("Name of B1", 3, 2, false, false)),
                grid.spots());
        assertEquals(
                "1 of 2 chosen actions takes at most half the effort and brings at least half the impact."
                        + " A Name of A1: effort 1.6, impact 8.0; B Name of A2: effort 9.7, impact 7.0;"
                        + " Name of B1: effort 3.0, impact 2.0 (kept).",
                grid.alternative());
        Deck.Slide slide = deck(built).slides().stream()
                .filter(each -> each.id().equals("actions"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Deck.Drawing(grid), slide.content());
        assertEquals(List.of(), slide.below());
    }

    @Test
    void whereNamesWouldTouchThereAreLettersAndAKey() {
        TestAssessments built = Plans.agreed(Plans.instrument(new int[] {1, 3}, new int[] {5}), 0, 1, 3);
        Plans.set(built, at("A1", 1, 16, 80), at("A2", 2, 20, 78));
        assertEquals(
                List.of("A", "B"), grid(built).spots().stream().map(Spot::label).toList());
        Deck.Slide slide = deck(built).slides().stream()
                .filter(each -> each.id().equals("actions"))
                .findFirst()
                .orElseThrow();
        assertEquals("A Name of A1 · B Name of A2", slide.below().getFirst().plain());
    }

    /// The relevance of contacts, at 2 of 4: one level more is .7 / 4 of what is built.
    @Test
    void whatThePlanDoesToTheDivideIsSaidWithItsRange() {
        int[] levels = new int[Catalog.shipped().structure().criteria().size()];
        Arrays.fill(levels, 2);
        TestAssessments built = Plans.set(Plans.agreed(Catalog.shipped(), levels), at("SG2", 1, 20, 80));
        String page = said(report(built, ENGLISH), "priorities");
        assertTrue(page.contains("which is not fitted to data, the plan would bring "), page);
        assertTrue(page.contains(" points ("), page);
        assertFalse(said(report(planned(), ENGLISH), "priorities").contains("thought model"));
        // Without the outlook nothing in the report says what it assumes.
        String alone = said(report(built, ENGLISH, options(People.ROLES, Part.PLAN)), "priorities");
        assertFalse(alone.contains("thought model"), alone);
    }

    private static String divide(Messages in, long leaving) {
        String said = in.text("plan.report.effectDivide", "5.6", "1.2", "17.3", leaving, Math.abs(leaving));
        return said.substring(said.lastIndexOf(", ") + 2);
    }

    @Test
    void itIsSaidWhetherMoreOrFewerRunsLeaveTheFollowingSide() {
        assertEquals("and 6 more of 100 runs off the following side.", divide(ENGLISH, 6));
        assertEquals("and one more of 100 runs off the following side.", divide(ENGLISH, 1));
        assertEquals("and no further of 100 runs off the following side.", divide(ENGLISH, 0));
        assertEquals("and one fewer of 100 runs off the following side.", divide(ENGLISH, -1));
        assertEquals("and 3 fewer of 100 runs off the following side.", divide(ENGLISH, -3));
        assertEquals("und 6 weitere Läufe von 100 verließen die folgende Seite.", divide(GERMAN, 6));
        assertEquals("und ein weiterer Lauf von 100 verließe die folgende Seite.", divide(GERMAN, 1));
        assertEquals("und kein weiterer Lauf von 100 verließe die folgende Seite.", divide(GERMAN, 0));
        assertEquals("und ein Lauf weniger von 100 verließe die folgende Seite.", divide(GERMAN, -1));
        assertEquals("und 3 Läufe weniger von 100 verließen die folgende Seite.", divide(GERMAN, -3));
    }

    /// 12 November and 7, 14, 30, 60, 180 days. From (12.5, 75) the whole is sqrt(22.5 * 85) - 10 = 34; A1 one
    /// level up makes it sqrt(35 * 85) - 10 = 45.
    @Test
    void thePrioritiesSayWhyAndTheRoadmapByWhen() {
        String page = said(report(planned(), ENGLISH), "priorities");
        assertTrue(page.startsWith("""
                        The team chose two actions. One of them belongs to the bottleneck factor.
                        Effort and impact | 0–10, placed by the team; disc = chosen, ring = kept for later
                        A  Name of A1
                        A1 at level 0; bottleneck factor; on the shortest path
                        B  Calls
                        the team’s own
                        """), page);
        assertTrue(page.contains("the score would be about 45 ("), page);
        assertTrue(page.contains("instead of 34 ("), page);
        assertTrue(page.contains("1 of 2 actions move a criterion"), page);
        assertTrue(page.contains("""
                        30 days, 12 Dec 2026  start, quick evidence
                        A  Name of A1
                        Role of P0
                        It is seen
                        60 days, 11 Jan 2027  routines running
                        B  Calls
                        Role of P1
                        It is seen
                        180 days, 11 May 2027  six-month mark
                        Second assessment, same form
                        """), page);
    }

    @Test
    void effortAndImpactArePrintedFromZeroToTen() {
        Table table = ReportCases.blocks(report(planned(), GERMAN), "priorities", Table.class)
                .getFirst();
        assertEquals(
                List.of(new Report.Figure(1.6, "1,6"), new Report.Figure(8, "8,0")),
                table.rows().getFirst().cells().subList(2, 4));
    }

    /// From 19 November to 12 December, and from 26 November to 11 January.
    @Test
    void theTimePlanHasABarFromTheFirstDateToTheDueDate() {
        Table table = ReportCases.blocks(report(planned(), ENGLISH), "priorities", Table.class)
                .getLast();
        assertEquals(
                List.of("Action", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May"),
                table.columns().stream().map(Report.Column::title).toList());
        assertEquals(
                List.of(new Report.Bar("19"), new Report.Bar("12"), new Report.OpenCell()),
                bars(table.rows().getFirst()).subList(0, 3));
        assertEquals(
                List.of(
                        new Report.Bar("26"),
                        new Report.Bar(""),
                        new Report.Bar("11"),
                        new Report.OpenCell(),
                        new Report.OpenCell(),
                        new Report.OpenCell(),
                        new Report.OpenCell()),
                bars(table.rows().getLast()));
    }

    private static List<Cell> bars(Row row) {
        return row.cells().subList(1, row.cells().size());
    }

    @Test
    void theCommitmentPrintsTheAnswerAsWritten() {
        String page = said(report(answered(planned()), ENGLISH), "commitment");
        assertTrue(page.startsWith("""
                        Which side do we want to be on, and what will we do?
                        The leading side. “Our people are asked first.”
                        Written by the team.
                        """), page);
        assertTrue(page.contains("A  Name of A1. Do it.\nRole of P0: first 19 Nov 2026, due 12 Dec 2026\n"), page);
        assertTrue(page.contains("Lowest certainty: B. What would help: “a list”"), page);
        assertTrue(page.contains("12 December 2026 and 11 January 2027, each 30 minutes"), page);
        assertTrue(page.contains("11 May 2027: second assessment with the same form."), page);
    }

    @Test
    void certaintyAboveTheLimitIsNotSaid() {
        TestAssessments built = planned();
        Action second = built.assessment().room().plan().chosen().getLast();
        Plans.set(built, second.withPromise(second.promise().withSure(OptionalDouble.of(6.6))));
        assertFalse(said(report(built, ENGLISH), "commitment").contains("Lowest certainty"));
    }

    @Test
    void anAnswerAloneHasItsPage() {
        TestAssessments built = answered(Plans.agreed(Plans.instrument(new int[] {1}), 1));
        Report report = report(built, ENGLISH);
        assertFalse(ids(report).contains("priorities"));
        assertTrue(said(report, "commitment").endsWith("No action has been agreed yet."));
        assertTrue(said(report, "summary").contains("The leading side. “Our people are asked first.”"));
    }

    @Test
    void theSummarySaysWhatWasDecided() {
        assertTrue(said(report(planned(), ENGLISH), "summary")
                .contains("Two actions, each with an owner and a first date by 26 November 2026:"
                        + " name of A1 and calls."));
        assertTrue(said(report(planned(), GERMAN), "summary")
                .contains("Zwei Maßnahmen, jede mit verantwortlicher Person und erstem Termin bis zum"
                        + " 26. November 2026: Name of A1 und Calls."));
    }

    @Test
    void whatHasNoOwnerOrDateIsNotCalledAgreed() {
        TestAssessments built = planned();
        Plans.set(built, Plans.chosen("A2", 1, 3));
        assertTrue(said(report(built, ENGLISH), "summary")
                .contains("Three actions are chosen; 2 of them have an owner and dates so far:"));
    }

    @Test
    void whatWasDroppedIsNotPrinted() {
        TestAssessments built = planned();
        Action first = built.assessment().room().plan().chosen().getFirst();
        Plans.set(built, first.withCourse(new Action.Course(Action.State.DROPPED, "No money", Optional.empty())));
        String page = said(report(built, ENGLISH), "priorities");
        assertTrue(page.startsWith("The team chose one action. None of it belongs to the bottleneck factor."), page);
        assertTrue(page.contains("A  Calls"), page);
        assertFalse(page.contains("Name of A1"), page);
    }

    @Test
    void ownersAreNamedAsTheReportNamesPeople() {
        TestAssessments built = planned();
        assertTrue(said(report(built, ENGLISH, options(People.NAMES, Part.PLAN)), "commitment")
                .contains("P0: first"));
        String nobody = said(report(built, ENGLISH, options(People.NOT_AT_ALL, Part.PLAN)), "commitment");
        assertTrue(nobody.contains("–: first"), nobody);
        assertFalse(nobody.contains("Role of"), nobody);
    }

    private static Deck deck(TestAssessments built) {
        return Decks.compose(
                built.client(), built.assessment(), Scoring.score(built.assessment()), ENGLISH, EVERYTHING);
    }

    @Test
    void theSlideShowsThePromisesAndItsNotesWhatTheyMean() {
        Deck.Slide slide = deck(answered(planned())).slides().stream()
                .filter(each -> each.id().equals("commitments"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "The leading side. “Our people are asked first.”", slide.title().plain());
        Table table = ((Deck.Grid) slide.content()).table();
        assertEquals(2, table.rows().size());
        assertEquals(
                new Report.Figure(6.3, "6.3"), table.rows().getLast().cells().getLast());
        String notes =
                String.join("\n", slide.notes().stream().map(Report.Text::plain).toList());
        assertTrue(notes.contains("“Our people are asked first.”") && notes.contains("A  Do it."), notes);
    }

    @Test
    void withoutAnAnswerTheSlideSaysWhatWasDecided() {
        assertTrue(deck(planned()).slides().stream()
                .anyMatch(slide -> slide.title()
                        .plain()
                        .equals("Two actions, each with an owner and a first date by 26 November 2026.")));
    }

    private static Workbook workbook(TestAssessments built) {
        return Workbooks.compose(
                built.client(), built.assessment(), Scoring.score(built.assessment()), ENGLISH, EVERYTHING);
    }

    /// A workbook counts days from 30 December 1899.
    @Test
    void theSheetHoldsDatesAndNumbersToSortBy() {
        Workbook.Sheet sheet = workbook(planned()).sheets().stream()
                .filter(each -> each.name().equals("Plan"))
                .findFirst()
                .orElseThrow();
        List<Workbook.Cell> first = sheet.rows().get(4);
        double due = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.of(2026, 12, 12));
        assertEquals(new Workbook.Cell(new Workbook.Words("A"), Workbook.Style.ID), first.get(0));
        assertEquals(new Workbook.Cell(new Workbook.Words("Role of P0"), Workbook.Style.TEXT), first.get(4));
        assertEquals(new Workbook.Cell(new Workbook.Amount(due), Workbook.Style.DAY), first.get(6));
        assertEquals(new Workbook.Cell(new Workbook.Amount(1.6), Workbook.Style.LEVEL), first.get(8));
        assertEquals(6, sheet.rows().size());
    }

    @Test
    void thePlanIsPartOfAReportForTheLeadership() {
        assertTrue(ReportOptions.STANDARD.sections().contains(Part.PLAN));
        assertEquals(Optional.of(Part.PLAN), Part.of("plan"));
    }
}
