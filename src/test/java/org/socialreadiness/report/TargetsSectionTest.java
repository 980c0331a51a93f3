package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.report.ReportCases.ENGLISH;
import static org.socialreadiness.report.ReportCases.GERMAN;
import static org.socialreadiness.report.ReportCases.blocks;
import static org.socialreadiness.report.ReportCases.report;
import static org.socialreadiness.report.ReportCases.said;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.report.Report.LollipopRow;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.scoring.Scoring;

class TargetsSectionTest {
    /// One is at (1 + 1) / 8, two at (3 + 1) / 8.
    private static TestAssessments two() {
        return TestAssessments.of(ReportCases.factors("One", "Two"))
                .row("A1", "1", "1", "1", "1")
                .row("A2", "1", "1", "1", "1")
                .row("B1", "3", "3", "3", "3")
                .row("B2", "1", "1", "1", "1");
    }

    private static RoomChange.Targeted target(String criterion, int level, String why) {
        return new RoomChange.Targeted(new CriterionId(criterion), Optional.of(new Target(level, why)));
    }

    private static TestAssessments wanted() {
        return two().change(target("A1", 3, "")).change(target("B1", 2, "")).change(target("B2", 2, "Our fair"));
    }

    private static boolean has(Report report) {
        return report.sections().stream().anyMatch(section -> section.id().equals("targets"));
    }

    @Test
    void withoutATargetOrUnwantedThereIsNoSuchPage() {
        assertFalse(has(report(two(), ENGLISH)));
        Set<Part> others = EnumSet.complementOf(EnumSet.of(Part.TARGETS));
        ReportOptions options =
                new ReportOptions(others, ReportCases.EVERYTHING.groups(), ReportCases.EVERYTHING.people());
        assertFalse(has(report(wanted(), ENGLISH, options)));
    }

    @Test
    void theLongestWayComesFirstAndBothEndsAreDrawn() {
        List<LollipopRow> rows = blocks(report(wanted(), ENGLISH), "targets", Lollipops.class)
                .getFirst()
                .rows();
        assertEquals(
                List.of("A1", "B2", "B1"), rows.stream().map(LollipopRow::id).toList());
        assertEquals(
                new LollipopRow("Name of A1", "A1", true, 1, false, "1.0 → 3", "", OptionalDouble.of(3)),
                rows.getFirst());
        String said = said(report(wanted(), ENGLISH), "targets");
        assertTrue(said.contains("The longest way is Name of A1 (A1), 2.0 levels: “Statement 3 of A1.”"), said);
        assertTrue(said.contains("Name of B2 (B2): Our fair"), said);
        assertTrue(said(report(wanted(), GERMAN), "targets")
                .contains("Am weitesten ist der Weg bei Name of A1 (A1), 2,0 Stufen: „Statement 3 of A1.“"));
    }

    /// One then is at (3 + 1) / 8, two at (3 + 2) / 8: what lies below today takes nothing away.
    @Test
    void theScoresWithAllTargetsReachedStandBesideTodays() {
        Table table = blocks(report(wanted(), ENGLISH), "targets", Table.class).getFirst();
        assertEquals(List.of(25.0, 50.0, 25.0), figures(table, 0));
        assertEquals(List.of(50.0, 62.5, 12.5), figures(table, 1));
        List<Double> overall = figures(table, 2);
        assertEquals(overall.get(1) - overall.get(0), overall.get(2), 1e-9);
        assertTrue(said(report(wanted(), ENGLISH), "targets")
                .contains("Reaching the targets set for three criteria would lift the overall score from about "));
    }

    private static List<Double> figures(Table table, int row) {
        return table.rows().get(row).cells().stream()
                .filter(Report.Figure.class::isInstance)
                .map(cell -> ((Report.Figure) cell).value())
                .toList();
    }

    @Test
    void whatIsReachedIsSaidToBe() {
        TestAssessments met = two().change(target("B1", 3, ""));
        assertTrue(said(report(met, ENGLISH), "targets").contains("Today and target, one criterion"));
        assertTrue(said(report(met, ENGLISH), "targets").startsWith("The one target is reached today."));
        assertFalse(said(report(met, ENGLISH), "targets").contains("The longest way"));
        assertTrue(said(report(met.change(target("A2", 0, "")), GERMAN), "targets")
                .startsWith("Alle 2 Ziele sind heute erreicht."));
    }

    /// B2 is not rated; its low target takes the factor from 3/4 to (3 + 0) / 8.
    @Test
    void aTargetForWhatNobodyRatedNeedNotLift() {
        TestAssessments open = TestAssessments.of(ReportCases.factors("One", "Two"))
                .row("A1", "1", "1", "1", "1")
                .row("A2", "1", "1", "1", "1")
                .row("B1", "3", "3", "3", "3")
                .change(target("B2", 0, ""));
        String said = said(report(open, ENGLISH), "targets");
        assertTrue(said.startsWith("One criterion has a target; none is reached today."), said);
        Table table = blocks(report(open, ENGLISH), "targets", Table.class).getFirst();
        assertTrue(
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(Report.Figure.class::isInstance)
                        .noneMatch(cell -> ((Report.Figure) cell).printed().contains("+-")),
                table.toString());
        assertTrue(table.toString().contains("−"), table.toString());
    }

    /// Two people alone answered A1: its level is not shown, and no sum may tell it.
    @Test
    void whatIsHeldBackIsNotToldByAScore() {
        TestAssessments few = TestAssessments.of(ReportCases.factors("One", "Two"))
                .row("A1", "1", "1")
                .row("A2", "1", "1", "1", "1", "1")
                .row("B1", "3", "3", "3", "3", "3")
                .row("B2", "1", "1", "1", "1", "1")
                .change(target("A1", 3, ""))
                .change(target("B2", 3, ""));
        Report report = report(few, ENGLISH);
        LollipopRow hidden =
                blocks(report, "targets", Lollipops.class).getFirst().rows().getLast();
        assertEquals("A1", hidden.id());
        assertFalse(hidden.rated());
        assertEquals("not shown → 3", hidden.printed());
        assertTrue(said(report, "targets").startsWith("Two criteria have targets; none is reached today."));
        Table table = blocks(report, "targets", Table.class).getFirst();
        assertEquals(1, table.rows().size(), "two alone");
        assertEquals(List.of(50.0, 75.0, 25.0), figures(table, 0));
    }

    @Test
    void aSlideShowsTheLongestWays() {
        TestAssessments built = wanted();
        Deck deck = Decks.compose(
                built.client(), built.assessment(), Scoring.score(built.assessment()), ENGLISH, ReportCases.EVERYTHING);
        Deck.Slide slide = deck.slides().stream()
                .filter(s -> s.id().equals("targets"))
                .findFirst()
                .orElseThrow();
        Lollipops chart = (Lollipops) ((Deck.Drawing) slide.content()).chart();
        assertEquals(3, chart.rows().size());
        assertTrue(slide.notes().stream().anyMatch(note -> note.plain().equals("Name of A1 1.0 → 3")));
    }

    @Test
    void oneRingCannotStandForTwoThings() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new LollipopRow("A", "A1", true, 1, true, "1 °", "", OptionalDouble.of(3)));
    }
}
