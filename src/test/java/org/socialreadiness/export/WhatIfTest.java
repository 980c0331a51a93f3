package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.Workbooks;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

class WhatIfTest {
    private static final ReportOptions WORKING =
            new ReportOptions(ReportOptions.STANDARD.sections(), new SmallGroups(4, true), ReportOptions.People.NAMES);

    @TempDir
    private Path folder;

    /// The oracle is the scoring of an assessment whose team really agreed on these levels.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void anotherLevelGivesTheScoreOfATeamThatAgreedOnIt(int seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        TranslatedInstrument instrument = TestInstruments.random(random);
        TestAssessments built = TestAssessments.random(random, instrument, 6);
        Assessment before = built.assessment();
        Path path = folder.resolve("whatIf.xlsx");
        WorkbookExporter.export(
                Workbooks.compose(built.client(), before, Scoring.score(before), Messages.in(Locale.ENGLISH), WORKING),
                path,
                Watch.NONE);
        List<Criterion> criteria = instrument.structure().criteria(before.head().form());
        try (InputStream in = Files.newInputStream(path);
                XSSFWorkbook file = new XSSFWorkbook(in)) {
            FormulaEvaluator evaluator = file.getCreationHelper().createFormulaEvaluator();
            CellReference[] cells = new AreaReference(
                            file.getName("what_if").getRefersToFormula(), file.getSpreadsheetVersion())
                    .getAllReferencedCells();
            assertEquals(criteria.size(), cells.length);
            for (int i = 0; i < cells.length; i++) {
                if (random.nextInt(3) == 0) {
                    int level = random.nextInt(criteria.get(i).top() + 1);
                    cell(file, cells[i]).setCellValue(level);
                    built.change(
                            new Change.Agreed(criteria.get(i).id(), Optional.of(new Outcome.Consensus(level, "", ""))));
                }
            }
            Scores then = Scoring.score(built.assessment());
            expect(file, evaluator, "what_if_overall", then.overall().map(Scores.Overall::score));
            for (Scores.FactorScore factor : then.factors()) {
                expect(file, evaluator, "what_if_" + factor.id(), factor.score());
            }
            // The real scores have not moved.
            expect(
                    file,
                    evaluator,
                    "score_overall",
                    Scoring.score(before).overall().map(Scores.Overall::score));
        }
    }

    private static void expect(
            XSSFWorkbook file, FormulaEvaluator evaluator, String name, Optional<Estimate> expected) {
        CellValue value = evaluator.evaluate(
                cell(file, new CellReference(file.getName(name).getRefersToFormula())));
        if (expected.isPresent()) {
            assertEquals(expected.get().value(), value.getNumberValue(), 1e-9, name);
        } else {
            assertEquals(CellType.STRING, value.getCellType(), name);
            assertEquals("", value.getStringValue(), name);
        }
    }

    private static Cell cell(XSSFWorkbook file, CellReference at) {
        return file.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }
}
