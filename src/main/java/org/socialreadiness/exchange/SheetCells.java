package org.socialreadiness.exchange;

import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.PlainException;

/// Reads the cells of a file and says of which one something cannot be taken.
///
/// @param file what it is called in refusals
record SheetCells(String file) {
    static String text(Sheet sheet, int row, int column) {
        return verbatim(sheet, row, column).strip();
    }

    static String verbatim(Sheet sheet, int row, int column) {
        return written(cell(sheet, row, column));
    }

    /// The same where a formula has no place.
    String typed(Sheet sheet, int row, int column) throws PlainException {
        Cell cell = cell(sheet, row, column);
        if (cell != null && cell.getCellType() == CellType.FORMULA) {
            throw refused(sheet, row, column, "sheet.formula");
        }
        return written(cell).strip();
    }

    /// A level or "don't know".
    Answer answer(Sheet sheet, int row, int column, String word, Criterion criterion) throws PlainException {
        if (AnswerWords.isDontKnow(word)) {
            return new Answer.DontKnow();
        }
        return new Answer.Rated(level(sheet, row, column, word, criterion, "sheet.noSuchAnswer"));
    }

    /// @param refusal says that there is no such level; gets the highest one
    int level(Sheet sheet, int row, int column, String word, Criterion criterion, String refusal)
            throws PlainException {
        if (!word.matches("\\d{1,2}") || Integer.parseInt(word) > criterion.top()) {
            throw refused(sheet, row, column, refusal, criterion.top());
        }
        return Integer.parseInt(word);
    }

    Optional<Confidence> confidence(Sheet sheet, int row, int column, String word) throws PlainException {
        Optional<Confidence> confidence = AnswerWords.confidence(word);
        if (!word.isEmpty() && confidence.isEmpty()) {
            throw refused(sheet, row, column, "sheet.noSuchConfidence");
        }
        return confidence;
    }

    /// Why a cell cannot be taken: the message gets file, sheet and cell first.
    PlainException refused(Sheet sheet, int row, int column, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = file;
        all[1] = sheet.getSheetName();
        all[2] = new CellReference(row, column).formatAsString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return new PlainException(key, all);
    }

    private static @Nullable Cell cell(Sheet sheet, int row, int column) {
        Row cells = sheet.getRow(row);
        return cells == null ? null : cells.getCell(column);
    }

    /// What a cell says; whole numbers without a fraction.
    private static String written(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> {
                double number = cell.getNumericCellValue();
                yield number == Math.rint(number) && Math.abs(number) < 1e15
                        ? String.valueOf((long) number)
                        : String.valueOf(number);
            }
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }
}
