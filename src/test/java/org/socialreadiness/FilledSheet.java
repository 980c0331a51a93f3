package org.socialreadiness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.socialreadiness.instrument.CriterionId;

/// An answer sheet in the hands of the one who fills it in, as Excel would.
final class FilledSheet implements AutoCloseable {
    private static final int ANSWER = 3;
    private static final int NOTE = 6;

    private final Path file;
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;

    FilledSheet(Path file) throws IOException {
        this.file = file;
        this.workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
        this.sheet = workbook.getSheetAt(0);
    }

    void answer(CriterionId criterion, String answer) {
        row(criterion).getCell(ANSWER).setCellValue(answer);
    }

    void note(CriterionId criterion, String note) {
        row(criterion).getCell(NOTE).setCellValue(note);
    }

    void name(String name) {
        sheet.getRow(5).getCell(2).setCellValue(name);
    }

    /// Where the answer to a criterion stands, as Excel says it.
    String cell(CriterionId criterion) {
        return new CellReference(row(criterion).getRowNum(), ANSWER).formatAsString();
    }

    private Row row(CriterionId criterion) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(criterion.text())) {
                return row;
            }
        }
        throw new AssertionError("no row of " + criterion.text());
    }

    /// Saves it.
    @Override
    public void close() throws IOException {
        saveAs(file);
        workbook.close();
    }

    void saveAs(Path other) throws IOException {
        try (OutputStream out = Files.newOutputStream(other)) {
            workbook.write(out);
        }
    }
}
