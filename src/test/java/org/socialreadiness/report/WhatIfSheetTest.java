package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.report.Workbook.Amount;
import org.socialreadiness.report.Workbook.Blank;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Formula;
import org.socialreadiness.report.Workbook.Result;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.text.Messages;

class WhatIfSheetTest {
    /// Rows of the overall score, of the only factor, and of its criteria A1 and A2.
    private static final int OVERALL = 4;

    private static final int FACTOR = 5;
    private static final int A1 = 8;
    private static final int A2 = 9;

    /// Four people choose 1 for A1 and 2 for A2: levels 1 and 2, score 25 × 1.5.
    private static TestAssessments four() {
        return TestAssessments.of(TestInstruments.plain(2))
                .row("A1", "1", "1", "1", "1")
                .row("A2", "2", "2", "2", "2");
    }

    @Test
    void aTargetStandsWithItsGapInLevelsAndPoints() {
        Sheet sheet = sheet(four().change(target("A1", 3)));
        assertEquals(1, result(sheet, A1, WhatIfColumn.TODAY));
        assertEquals(new Amount(3), at(sheet, A1, WhatIfColumn.TARGET).value());
        assertEquals(2, result(sheet, A1, WhatIfColumn.GAP));
        // (3 + 2) / 2 levels of 4 are 62.5; one factor alone is the overall score.
        for (int row : List.of(FACTOR, OVERALL)) {
            assertEquals(37.5, result(sheet, row, WhatIfColumn.TODAY), 1e-9);
            assertEquals(62.5, result(sheet, row, WhatIfColumn.TARGET), 1e-9);
            assertEquals(25, result(sheet, row, WhatIfColumn.GAP), 1e-9);
        }
    }

    @Test
    void aTargetBelowTodayTakesNothingAway() {
        Sheet sheet = sheet(four().change(target("A2", 1)));
        assertEquals(0, result(sheet, A2, WhatIfColumn.GAP));
        assertEquals(37.5, result(sheet, FACTOR, WhatIfColumn.TARGET), 1e-9);
    }

    @Test
    void theWhatIfIsEmptyAndTheScoreBesideItIsTheRealOne() {
        Sheet sheet = sheet(four());
        assertEquals(new Blank(), at(sheet, A1, WhatIfColumn.WHAT_IF).value());
        assertTrue(at(sheet, A1, WhatIfColumn.WHAT_IF).style().isInput());
        assertEquals(37.5, result(sheet, OVERALL, WhatIfColumn.WHAT_IF), 1e-9);
        assertEquals(0, result(sheet, OVERALL, WhatIfColumn.CHANGE), 1e-9);
    }

    @Test
    void whatIsHeldBackIsNeitherShownNorChanged() {
        // Two people alone rate A2; A1 could be worked out from it.
        Sheet sheet = sheet(TestAssessments.of(TestInstruments.plain(2))
                .row("A1", "1", "1", "1", "1")
                .row("A2", "2", "2")
                .change(target("A2", 4)));
        for (WhatIfColumn column : List.of(
                WhatIfColumn.TODAY,
                WhatIfColumn.GAP,
                WhatIfColumn.WHAT_IF,
                WhatIfColumn.CHANGE,
                WhatIfColumn.TARGET_VALUE,
                WhatIfColumn.WHAT_IF_VALUE)) {
            assertEquals(Style.HELD_BACK, at(sheet, A2, column).style(), column.name());
        }
        assertEquals(new Amount(4), at(sheet, A2, WhatIfColumn.TARGET).value());
        assertEquals(37.5, result(sheet, FACTOR, WhatIfColumn.TARGET), 1e-9);
    }

    @Test
    void nothingIsReadFromTheSheetByTheRealScores() {
        Workbook workbook = compose(four().change(target("A1", 3)));
        assertTrue(workbook.sheets().stream()
                .filter(s -> !s.key().equals("whatIf"))
                .flatMap(s -> s.rows().stream())
                .flatMap(List::stream)
                .map(Cell::value)
                .filter(Formula.class::isInstance)
                .noneMatch(v -> ((Formula) v).text().contains("Targets and what-if")));
    }

    private static RoomChange.Targeted target(String criterion, int level) {
        return new RoomChange.Targeted(new CriterionId(criterion), Optional.of(new Target(level, "")));
    }

    private static Workbook compose(TestAssessments built) {
        Assessment assessment = built.assessment();
        return Workbooks.compose(
                built.client(),
                assessment,
                Scoring.score(assessment),
                Messages.in(Locale.ENGLISH),
                ReportOptions.STANDARD);
    }

    private static Sheet sheet(TestAssessments built) {
        return compose(built).sheet("whatIf");
    }

    private static Cell at(Sheet sheet, int row, WhatIfColumn column) {
        return sheet.rows().get(row).get(column.at());
    }

    private static double result(Sheet sheet, int row, WhatIfColumn column) {
        return ((Result.Of) ((Formula) at(sheet, row, column).value()).result())
                .number()
                .orElseThrow();
    }
}
