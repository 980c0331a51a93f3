package org.socialreadiness.exchange;

import static org.socialreadiness.exchange.SheetLayout.ANSWER;
import static org.socialreadiness.exchange.SheetLayout.CONFIDENCE;
import static org.socialreadiness.exchange.SheetLayout.NOTE;
import static org.socialreadiness.exchange.SheetLayout.PERSON_COLUMN;
import static org.socialreadiness.exchange.SheetLayout.QUESTION;
import static org.socialreadiness.exchange.SheetLayout.REASON;
import static org.socialreadiness.exchange.SheetLayout.SAY;
import static org.socialreadiness.exchange.SheetLayout.SHOW;
import static org.socialreadiness.exchange.SheetLayout.STATEMENTS;
import static org.socialreadiness.exchange.SheetLayout.SWAPPED;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Order;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.XmlText;

/// An answer sheet to fill in Excel or LibreOffice and import again: one row for each criterion, with lists to
/// choose from. Only cells that are meant to be filled can be changed; hidden marks say which assessment it
/// belongs to.
public final class AnswerSheet {
    private static final int[] CRITERIA_WIDTHS = {8, 46, 80, 16, 30, 16, 60};
    private static final int[] BELIEF_WIDTHS = {8, 8, 50, 50, 24, 30};
    private static final int SENTENCE_WIDTH = 150;
    private static final float LINE_HEIGHT = 15;

    /// The highest that a row can be, in points.
    private static final float HIGHEST = 409;

    private final Assessment assessment;
    private final Instrument instrument;
    private final Optional<Participant> person;
    private final Messages messages;
    private final AnswerWords words;
    private final XSSFWorkbook file;
    private final AnswerSheetStyles styles;

    private AnswerSheet(Assessment assessment, Optional<Participant> person, Messages messages, XSSFWorkbook file) {
        this.assessment = assessment;
        this.instrument = assessment.instrument().in(messages.locale());
        this.person = person;
        this.messages = messages;
        this.words = AnswerWords.in(messages);
        this.file = file;
        this.styles = new AnswerSheetStyles(file);
    }

    /// Writes an empty sheet.
    ///
    /// @param person who is to fill it in; empty leaves the name open
    /// @param messages in the language of the sheet
    public static void write(Assessment assessment, Optional<Participant> person, Messages messages, OutputStream out)
            throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            AnswerSheet sheet = new AnswerSheet(assessment, person, messages, file);
            sheet.criteria();
            if (!sheet.instrument.beliefs().isEmpty()) {
                sheet.beliefs();
            }
            sheet.marks();
            file.lockStructure();
            file.write(out);
        }
    }

    /// Reads a written sheet again.
    ///
    /// @throws IOException if it is no workbook with its marks
    public static void verify(Path written) throws IOException {
        try (InputStream in = Files.newInputStream(written);
                XSSFWorkbook file = new XSSFWorkbook(in)) {
            if (file.getSheet(SheetLayout.MARKS) == null) {
                throw new IOException("The answer sheet has lost its marks");
            }
        } catch (RuntimeException e) {
            throw new IOException("The answer sheet cannot be read again", e);
        }
    }

    private void criteria() {
        XSSFSheet sheet = file.createSheet(messages.text("sheet.criteria"));
        head(sheet, CRITERIA_WIDTHS);
        label(sheet, SheetLayout.NAME_ROW, "sheet.name", person.map(Participant::name));
        label(sheet, SheetLayout.ROLE_ROW, "sheet.role", person.map(Participant::role));
        XSSFRow titles = sheet.createRow(SheetLayout.ROLE_ROW + 2);
        text(titles, QUESTION, messages.text("sheet.question"), AnswerSheetStyles.Look.HEAD);
        text(titles, STATEMENTS, messages.text("sheet.statements"), AnswerSheetStyles.Look.HEAD);
        text(titles, ANSWER, messages.text("sheet.answer"), AnswerSheetStyles.Look.HEAD);
        text(titles, REASON, messages.text("sheet.reason"), AnswerSheetStyles.Look.HEAD);
        text(titles, CONFIDENCE, messages.text("sheet.confidence"), AnswerSheetStyles.Look.HEAD);
        text(titles, NOTE, messages.text("sheet.note"), AnswerSheetStyles.Look.HEAD);
        sheet.createFreezePane(PERSON_COLUMN, titles.getRowNum() + 1);
        sheet.setRepeatingRows(new CellRangeAddress(titles.getRowNum(), titles.getRowNum(), -1, -1));
        int next = titles.getRowNum() + 1;
        for (Factor factor : factors()) {
            XSSFRow group = sheet.createRow(next);
            text(group, QUESTION, factor.name(), AnswerSheetStyles.Look.GROUP);
            next++;
            for (Criterion criterion :
                    instrument.criteria(factor, assessment.head().form())) {
                criterion(sheet, next, criterion);
                next++;
            }
        }
        choice(sheet, titles.getRowNum() + 1, next - 1, CONFIDENCE, words.confidence());
        finish(sheet);
    }

    /// The factors in the order in which this person meets them.
    private List<Factor> factors() {
        List<Factor> factors = person.map(p -> Order.factors(assessment, p.id()))
                .orElse(instrument.factors(assessment.head().form()));
        return factors.stream()
                .map(f -> instrument.factor(f.id()).orElseThrow())
                .toList();
    }

    private void criterion(XSSFSheet sheet, int at, Criterion criterion) {
        XSSFRow row = sheet.createRow(at);
        text(row, SheetLayout.ID, criterion.id().text(), AnswerSheetStyles.Look.TEXT);
        String question = criterion.id() + "  " + criterion.name() + "\n" + criterion.question();
        String statements = criterion.levels().stream()
                .map(level -> level.position() + "   " + level.statement())
                .collect(Collectors.joining("\n"));
        text(row, QUESTION, question, AnswerSheetStyles.Look.TEXT);
        text(row, STATEMENTS, statements, AnswerSheetStyles.Look.TEXT);
        height(
                row,
                Math.max(
                        XmlText.lines(question, CRITERIA_WIDTHS[QUESTION]),
                        XmlText.lines(statements, CRITERIA_WIDTHS[STATEMENTS])));
        text(row, ANSWER, "", AnswerSheetStyles.Look.CHOICE);
        text(row, REASON, "", AnswerSheetStyles.Look.INPUT);
        text(row, CONFIDENCE, "", AnswerSheetStyles.Look.CHOICE);
        text(row, NOTE, "", AnswerSheetStyles.Look.INPUT);
        choice(
                sheet,
                at,
                at,
                ANSWER,
                Stream.concat(
                                IntStream.rangeClosed(0, criterion.top()).mapToObj(String::valueOf),
                                Stream.of(words.dontKnow(), words.doesNotApply()))
                        .toList());
    }

    private void beliefs() {
        XSSFSheet sheet = file.createSheet(messages.text("sheet.beliefs"));
        for (int column = 0; column < BELIEF_WIDTHS.length; column++) {
            sheet.setColumnWidth(column, BELIEF_WIDTHS[column] * 256);
        }
        sheet.setColumnHidden(SheetLayout.ID, true);
        sheet.setColumnHidden(SWAPPED, true);
        title(sheet, SheetLayout.LEFT_POLE, messages.text("sheet.beliefs"));
        sentence(sheet, 1, SheetLayout.LEFT_POLE, SHOW, messages.text("sheet.beliefRule"));
        XSSFRow titles = sheet.createRow(3);
        text(titles, SheetLayout.LEFT_POLE, messages.text("sheet.leftPole"), AnswerSheetStyles.Look.HEAD);
        text(titles, SheetLayout.RIGHT_POLE, messages.text("sheet.rightPole"), AnswerSheetStyles.Look.HEAD);
        text(titles, SAY, messages.text("sheet.say"), AnswerSheetStyles.Look.HEAD);
        text(titles, SHOW, messages.text("sheet.show"), AnswerSheetStyles.Look.HEAD);
        int next = 4;
        for (BeliefPair pair : instrument.beliefs()) {
            boolean swapped =
                    person.map(p -> Order.isSwapped(assessment, p.id(), pair)).orElse(false);
            XSSFRow row = sheet.createRow(next);
            text(row, SheetLayout.ID, pair.id().text(), AnswerSheetStyles.Look.TEXT);
            text(row, SWAPPED, swapped ? "1" : "0", AnswerSheetStyles.Look.TEXT);
            text(row, SheetLayout.LEFT_POLE, swapped ? pair.poleB() : pair.poleA(), AnswerSheetStyles.Look.TEXT);
            text(row, SheetLayout.RIGHT_POLE, swapped ? pair.poleA() : pair.poleB(), AnswerSheetStyles.Look.TEXT);
            height(
                    row,
                    Math.max(
                            XmlText.lines(pair.poleA(), BELIEF_WIDTHS[SheetLayout.LEFT_POLE]),
                            XmlText.lines(pair.poleB(), BELIEF_WIDTHS[SheetLayout.RIGHT_POLE])));
            text(row, SAY, "", AnswerSheetStyles.Look.CHOICE);
            text(row, SHOW, "", AnswerSheetStyles.Look.CHOICE);
            next++;
        }
        choice(sheet, 4, next - 1, SAY, words.places());
        choice(sheet, 4, next - 1, SHOW, words.places());
        sheet.createFreezePane(0, 4);
        finish(sheet);
    }

    private void marks() {
        XSSFSheet sheet = file.createSheet(SheetLayout.MARKS);
        mark(sheet, SheetLayout.MARK_FORMAT, String.valueOf(SheetLayout.FORMAT));
        mark(sheet, SheetLayout.MARK_INSTRUMENT, instrument.id());
        mark(sheet, SheetLayout.MARK_VERSION, instrument.version());
        mark(sheet, SheetLayout.MARK_ASSESSMENT, assessment.id().text());
        sheet.enableLocking();
        file.setSheetVisibility(file.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void mark(XSSFSheet sheet, int row, String value) {
        sheet.createRow(row).createCell(0).setCellValue(XmlText.cell(value));
    }

    private void head(XSSFSheet sheet, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.setColumnHidden(SheetLayout.ID, true);
        title(sheet, QUESTION, instrument.title());
        sentence(
                sheet,
                1,
                QUESTION,
                NOTE,
                messages.text(
                        "sheet.scope",
                        assessment.head().name(),
                        assessment.head().scope()));
        sentence(sheet, 2, QUESTION, NOTE, messages.text("sheet.rule"));
        sentence(sheet, 3, QUESTION, NOTE, messages.text("sheet.how"));
    }

    private void title(XSSFSheet sheet, int column, String text) {
        XSSFRow row = sheet.createRow(0);
        text(row, column, text, AnswerSheetStyles.Look.TITLE);
        height(row, 2);
    }

    private void label(XSSFSheet sheet, int at, String key, Optional<String> value) {
        XSSFRow row = sheet.createRow(at);
        text(row, QUESTION, messages.text(key), AnswerSheetStyles.Look.HEAD);
        text(row, PERSON_COLUMN, value.orElse(""), AnswerSheetStyles.Look.INPUT);
    }

    private void sentence(XSSFSheet sheet, int at, int left, int right, String sentence) {
        XSSFRow row = sheet.createRow(at);
        text(row, left, sentence, AnswerSheetStyles.Look.TEXT);
        height(row, XmlText.lines(sentence, SENTENCE_WIDTH));
        sheet.addMergedRegion(new CellRangeAddress(at, at, left, right));
    }

    private void text(XSSFRow row, int column, String text, AnswerSheetStyles.Look look) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.of(look, text));
        if (!text.isEmpty()) {
            cell.setCellValue(XmlText.cell(text));
        }
    }

    /// Makes a row high enough for so many lines; it still grows with what is typed into it.
    private static void height(XSSFRow row, int lines) {
        row.setHeightInPoints(Math.min(HIGHEST, lines * LINE_HEIGHT + 4));
        row.getCTRow().unsetCustomHeight();
    }

    private void choice(XSSFSheet sheet, int top, int bottom, int column, List<String> values) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(values.toArray(String[]::new)),
                new CellRangeAddressList(top, bottom, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox("", messages.text("sheet.choose"));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        // The office library means the opposite: this shows the arrow beside the cell.
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private static void finish(XSSFSheet sheet) {
        sheet.setDisplayGridlines(false);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
