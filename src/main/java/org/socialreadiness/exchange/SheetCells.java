package org.socialreadiness.exchange;

import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.PlainException;

/// Reads the cells of a file and says of which one something cannot be taken.
///
/// @param file what it is called in refusals
record SheetCells(String file) {
    static String text(XlsxSheet sheet, int row, int column) {
        return verbatim(sheet, row, column).strip();
    }

    static String verbatim(XlsxSheet sheet, int row, int column) {
        return sheet.cell(row, column).text();
    }

    /// The same where a formula has no place.
    String typed(XlsxSheet sheet, int row, int column) throws PlainException {
        XlsxCell cell = sheet.cell(row, column);
        if (cell.formula()) {
            throw refused(sheet, row, column, "sheet.formula");
        }
        return cell.text().strip();
    }

    /// A level or "don't know".
    Answer answer(XlsxSheet sheet, int row, int column, String word, Criterion criterion) throws PlainException {
        if (AnswerWords.isDontKnow(word)) {
            return new Answer.DontKnow();
        }
        return new Answer.Rated(level(sheet, row, column, word, criterion, "sheet.noSuchAnswer"));
    }

    /// @param refusal says that there is no such level; gets the highest one
    int level(XlsxSheet sheet, int row, int column, String word, Criterion criterion, String refusal)
            throws PlainException {
        if (!word.matches("\\d{1,2}") || Integer.parseInt(word) > criterion.top()) {
            throw refused(sheet, row, column, refusal, criterion.top());
        }
        return Integer.parseInt(word);
    }

    Optional<Confidence> confidence(XlsxSheet sheet, int row, int column, String word) throws PlainException {
        Optional<Confidence> confidence = AnswerWords.confidence(word);
        if (!word.isEmpty() && confidence.isEmpty()) {
            throw refused(sheet, row, column, "sheet.noSuchConfidence");
        }
        return confidence;
    }

    /// Why a cell cannot be taken: the message gets file, sheet and cell first.
    PlainException refused(XlsxSheet sheet, int row, int column, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = file;
        all[1] = sheet.name();
        all[2] = new CellReference(row, column).formatAsString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return new PlainException(key, all);
    }
}
