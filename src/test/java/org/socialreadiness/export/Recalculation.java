package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.export.RecalculationCases.Case;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.Estimate;

/// Lets LibreOffice compute exported workbooks anew and compares every formula with the scores.
///
/// The values that the program stores beside its formulas are first overwritten with a wrong one, so that a
/// formula that is wrong, or is not computed at all, cannot pass.
public final class Recalculation {
    private static final double WRONG = -987654.25;
    private static final double TOLERANCE = 1e-9;

    /// LibreOffice takes stored values as they are unless its profile says otherwise; 0 stands for "always".
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
            <value>0</value></prop></item>
            </oor:items>
            """;

    private final List<String> differences = new ArrayList<>();
    private int compared;
    private int typed;

    private final Spoiling spoiling;

    private Recalculation(Spoiling spoiling) {
        this.spoiling = spoiling;
    }

    /// Checks random assessments. Arguments: how many, seed, folder.
    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Path folder = args.length > 2 ? Files.createDirectories(Path.of(args[2])) : Files.createTempDirectory("recalc");
        Recalculation check = new Recalculation(_ -> {});
        check.random(count, seed, folder);
        System.out.printf(
                "Recalculated by LibreOffice: %d workbooks, %d cells changed, %d values, %d differ%n",
                count, check.typed, check.compared, check.differences.size());
        check.differences.stream().limit(20).forEach(System.out::println);
        if (!check.differences.isEmpty() || check.compared < 100 * count) {
            System.exit(1);
        }
    }

    /// Changes a workbook before LibreOffice computes it.
    interface Spoiling {
        void spoil(XSSFWorkbook file);
    }

    /// The differences found in so many random workbooks; none if all is well.
    static List<String> check(int count, long seed, Path folder, Spoiling spoiling) throws Exception {
        Recalculation check = new Recalculation(spoiling);
        check.random(count, seed, folder);
        if (check.compared < 100 * count || check.typed < 100) {
            throw new IllegalStateException(
                    "Only " + check.typed + " cells changed, " + check.compared + " values compared");
        }
        return check.differences;
    }

    private void random(int count, long seed, Path folder) throws Exception {
        List<Case> cases = RecalculationCases.make(count, new SplittableRandom(seed));
        for (Case made : cases) {
            WorkbookExporter.export(made.changed(), folder.resolve(made.name() + ".xlsx"), Watch.NONE);
            WorkbookExporter.export(made.exported(), folder.resolve(made.name() + ".exported.xlsx"), Watch.NONE);
            plant(made, folder);
        }
        recalculate(folder, cases);
        for (Case made : cases) {
            compare(made, folder);
        }
    }

    /// A copy of what was exported in which a client has changed the answers, and every formula carries a wrong value.
    private void plant(Case made, Path folder) throws IOException {
        try (InputStream a = Files.newInputStream(folder.resolve(made.name() + ".exported.xlsx"));
                InputStream b = Files.newInputStream(folder.resolve(made.name() + ".xlsx"));
                XSSFWorkbook file = new XSSFWorkbook(a);
                XSSFWorkbook changed = new XSSFWorkbook(b)) {
            for (Sheet sheet : file) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            cell.setCellValue(WRONG);
                        }
                    }
                }
            }
            for (String key : List.of("workbook.answers", "workbook.confidence", "workbook.criteria")) {
                Sheet to = file.getSheet(made.messages().text(key));
                if (to != null && !made.exported().equals(made.changed())) {
                    answer(to, changed.getSheet(made.messages().text(key)));
                }
            }
            spoiling.spoil(file);
            try (OutputStream out = Files.newOutputStream(folder.resolve(made.name() + ".planted.xlsx"))) {
                file.write(out);
            }
        }
    }

    /// Types into the cells that a client may change what stands there in the other file.
    private void answer(Sheet to, Sheet from) {
        for (Row row : to) {
            for (Cell cell : row) {
                if (cell.getCellStyle().getLocked()) {
                    continue;
                }
                Cell wanted = from.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                String before = typed(cell);
                switch (wanted.getCellType()) {
                    case NUMERIC -> cell.setCellValue(wanted.getNumericCellValue());
                    case STRING -> cell.setCellValue(wanted.getStringCellValue());
                    case BLANK -> cell.setBlank();
                    default -> throw new IllegalStateException("A client cannot type a " + wanted.getCellType());
                }
                typed += before.equals(typed(cell)) ? 0 : 1;
            }
        }
    }

    private static String typed(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static void recalculate(Path folder, List<Case> cases) throws Exception {
        Path out = Files.createDirectories(folder.resolve("recalculated"));
        Path profile = folder.resolve("profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user").resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString()));
        cases.forEach(
                c -> command.add(folder.resolve(c.name() + ".planted.xlsx").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not finish");
        }
    }

    private void compare(Case made, Path folder) throws IOException {
        Path recalculated = folder.resolve("recalculated").resolve(made.name() + ".planted.xlsx");
        try (InputStream a = Files.newInputStream(folder.resolve(made.name() + ".xlsx"));
                InputStream b = Files.newInputStream(recalculated);
                XSSFWorkbook program = new XSSFWorkbook(a);
                XSSFWorkbook office = new XSSFWorkbook(b)) {
            for (Sheet sheet : program) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            Cell other = office.getSheet(sheet.getSheetName())
                                    .getRow(row.getRowNum())
                                    .getCell(cell.getColumnIndex());
                            compare(made.name() + " " + sheet.getSheetName() + "!" + cell.getAddress(), cell, other);
                        }
                    }
                }
            }
            names(made, office);
        }
    }

    private void compare(String where, Cell program, @Nullable Cell office) {
        compared++;
        String a = shown(program);
        String b = shown(office);
        if (program.getCachedFormulaResultType() == CellType.NUMERIC
                && office != null
                && office.getCellType() == CellType.FORMULA
                && office.getCachedFormulaResultType() == CellType.NUMERIC) {
            if (!(Math.abs(program.getNumericCellValue() - office.getNumericCellValue()) <= TOLERANCE)) {
                differences.add(where + ": " + a + " but " + b + " from " + program.getCellFormula());
            }
        } else if (!a.equals(b)) {
            differences.add(where + ": " + a + " but " + b + " from " + program.getCellFormula());
        }
    }

    private static String shown(@Nullable Cell cell) {
        if (cell == null || cell.getCellType() != CellType.FORMULA) {
            return "no formula";
        }
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> "“" + cell.getStringCellValue() + "”";
            default -> String.valueOf(cell.getCachedFormulaResultType());
        };
    }

    /// The names others rely on hold the scores themselves, not what the program stored beside a formula.
    private void names(Case made, XSSFWorkbook office) {
        Scores scores = made.scores();
        var overall = scores.overall().map(Scores.Overall::score);
        expect(made, office, "score_overall", overall.map(Estimate::value).orElse(null));
        expect(made, office, "score_overall_low", overall.map(Estimate::low).orElse(null));
        expect(made, office, "score_overall_high", overall.map(Estimate::high).orElse(null));
        for (Scores.FactorScore factor : scores.factors()) {
            FactorId id = factor.id();
            expect(
                    made,
                    office,
                    "score_" + id,
                    factor.score().map(Estimate::value).orElse(null));
            OptionalDouble coverage = factor.coverage();
            expect(made, office, "coverage_" + id, coverage.isPresent() ? coverage.getAsDouble() : null);
        }
    }

    private void expect(Case made, XSSFWorkbook office, String name, @Nullable Double expected) {
        compared++;
        CellReference at = new CellReference(office.getName(name).getRefersToFormula());
        Cell cell = office.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
        boolean equal = cell.getCellType() == CellType.FORMULA
                && (expected == null
                        ? cell.getCachedFormulaResultType() == CellType.STRING
                                && cell.getStringCellValue().isEmpty()
                        : cell.getCachedFormulaResultType() == CellType.NUMERIC
                                && Math.abs(cell.getNumericCellValue() - expected) <= TOLERANCE);
        if (!equal) {
            differences.add(made.name() + " " + name + ": " + expected + " but " + shown(cell));
        }
    }
}
