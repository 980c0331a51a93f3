package org.socialreadiness.exchange;

import static org.socialreadiness.exchange.SheetCells.text;
import static org.socialreadiness.exchange.SheetCells.verbatim;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Ids;
import org.socialreadiness.text.PlainException;

/// Reads a filled answer sheet, and hands a workbook that was exported to its own reader. A cell that cannot be taken
/// stops the whole file: sheet, cell, reason. Cells
/// left empty change nothing.
final class AnswerSheetReader {
    private static final int FIRST_VOTE = 1;

    private final String file;
    private final SheetCells cells;
    private final Assessment assessment;
    private final SheetIntake intake;
    private final Set<String> seen = new HashSet<>();

    private AnswerSheetReader(String file, Assessment assessment, Supplier<ParticipantId> newIds) {
        this.file = file;
        this.cells = new SheetCells(file);
        this.assessment = assessment;
        this.intake = new SheetIntake(assessment, newIds);
    }

    /// Whether bytes look like a workbook, or like an older or encrypted one, so that they are no CSV.
    static boolean isMeant(byte[] bytes) {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        boolean compound = bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
        return zip || compound;
    }

    static Intake read(String file, byte[] bytes, Assessment assessment, Supplier<ParticipantId> newIds)
            throws PlainException {
        XlsxParts parts = XlsxGuard.open(file, bytes);
        XlsxBook workbook;
        try {
            workbook = parts.book();
        } catch (IOException e) {
            throw new PlainException(e, "sheet.unreadable", file);
        }
        return WorkbookReader.isMeant(workbook)
                ? WorkbookReader.read(file, workbook, assessment, newIds)
                : new AnswerSheetReader(file, assessment, newIds).read(workbook);
    }

    private Intake read(XlsxBook workbook) throws PlainException {
        for (XlsxSheet sheet : workbook.sheets()) {
            noFormulas(sheet);
        }
        marks(workbook);
        XlsxSheet criteria = workbook.sheets().get(SheetLayout.CRITERIA_SHEET);
        Participant person = person(criteria);
        for (int row : criteria.numbers()) {
            if (row > SheetLayout.ROLE_ROW) {
                criterion(criteria, row, person);
            }
        }
        boolean hasBeliefs = !assessment.instrument().structure().beliefs().isEmpty();
        if (hasBeliefs && workbook.sheets().size() > SheetLayout.BELIEFS_SHEET) {
            XlsxSheet beliefs = workbook.sheets().get(SheetLayout.BELIEFS_SHEET);
            for (int row : beliefs.numbers()) {
                belief(beliefs, row, person);
            }
        }
        return intake.intake(List.of());
    }

    private void noFormulas(XlsxSheet sheet) throws PlainException {
        for (int row : sheet.numbers()) {
            for (int column : sheet.columns(row)) {
                if (sheet.cell(row, column).formula()) {
                    throw cells.refused(sheet, row, column, "sheet.formula");
                }
            }
        }
    }

    /// The sheet must have been made for this assessment.
    private void marks(XlsxBook workbook) throws PlainException {
        XlsxSheet marks =
                workbook.sheet(SheetLayout.MARKS).orElseThrow(() -> new PlainException("sheet.foreign", file));
        if (!text(marks, SheetLayout.MARK_FORMAT, 0).equals(String.valueOf(SheetLayout.FORMAT))) {
            throw new PlainException("sheet.newer", file);
        }
        if (!text(marks, SheetLayout.MARK_ASSESSMENT, 0).equals(assessment.id().text())
                || !text(marks, SheetLayout.MARK_INSTRUMENT, 0)
                        .equals(assessment.instrument().id())
                || !text(marks, SheetLayout.MARK_VERSION, 0)
                        .equals(assessment.instrument().version())) {
            throw new PlainException(
                    "sheet.otherAssessment", file, assessment.head().name());
        }
    }

    private Participant person(XlsxSheet sheet) throws PlainException {
        String name = text(sheet, SheetLayout.NAME_ROW, SheetLayout.PERSON_COLUMN);
        if (name.isEmpty() || name.length() > Participant.LONGEST_NAME) {
            throw cells.refused(
                    sheet, SheetLayout.NAME_ROW, SheetLayout.PERSON_COLUMN, "sheet.noName", Participant.LONGEST_NAME);
        }
        String role = text(sheet, SheetLayout.ROLE_ROW, SheetLayout.PERSON_COLUMN);
        if (role.length() > RatingsCsv.LONGEST_ROLE) {
            throw cells.refused(
                    sheet, SheetLayout.ROLE_ROW, SheetLayout.PERSON_COLUMN, "sheet.longText", RatingsCsv.LONGEST_ROLE);
        }
        return intake.person(name, role, Optional.empty());
    }

    private void criterion(XlsxSheet sheet, int row, Participant person) throws PlainException {
        String id = text(sheet, row, SheetLayout.ID);
        if (id.isEmpty()) {
            return;
        }
        Criterion criterion = Optional.of(id)
                .filter(Ids::isValid)
                .flatMap(valid -> assessment.instrument().structure().criterion(new CriterionId(valid)))
                .orElseThrow(() -> cells.refused(sheet, row, SheetLayout.ID, "sheet.unknown"));
        if (!seen.add(Ids.key(id))) {
            throw cells.refused(sheet, row, SheetLayout.ID, "sheet.twice");
        }
        Optional<Answer> answer = answer(sheet, row, criterion);
        Optional<Confidence> confidence =
                cells.confidence(sheet, row, SheetLayout.CONFIDENCE, text(sheet, row, SheetLayout.CONFIDENCE));
        if (answer.isEmpty() && confidence.isPresent()) {
            throw cells.refused(sheet, row, SheetLayout.CONFIDENCE, "sheet.confidenceAlone");
        }
        String note = verbatim(sheet, row, SheetLayout.NOTE);
        if (note.length() > Rating.LONGEST_NOTE) {
            throw cells.refused(sheet, row, SheetLayout.NOTE, "sheet.longText", Rating.LONGEST_NOTE);
        }
        intake.rating(person, criterion.id(), FIRST_VOTE, answer.map(a -> new SheetIntake.Given(a, confidence)), note);
    }

    private Optional<Answer> answer(XlsxSheet sheet, int row, Criterion criterion) throws PlainException {
        String word = text(sheet, row, SheetLayout.ANSWER);
        String reason = text(sheet, row, SheetLayout.REASON);
        boolean gone = AnswerWords.isDoesNotApply(word);
        if (gone && reason.isEmpty()) {
            throw cells.refused(sheet, row, SheetLayout.REASON, "sheet.noReason");
        }
        if (!gone && !reason.isEmpty()) {
            throw cells.refused(sheet, row, SheetLayout.REASON, "sheet.reasonAlone");
        }
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (gone) {
            if (reason.length() > Rating.LONGEST_NOTE) {
                throw cells.refused(sheet, row, SheetLayout.REASON, "sheet.longText", Rating.LONGEST_NOTE);
            }
            return Optional.of(new Answer.DoesNotApply(reason));
        }
        return Optional.of(cells.answer(sheet, row, SheetLayout.ANSWER, word, criterion));
    }

    private void belief(XlsxSheet sheet, int row, Participant person) throws PlainException {
        String id = text(sheet, row, SheetLayout.ID);
        if (id.isEmpty()) {
            return;
        }
        BeliefPair pair = Optional.of(id)
                .filter(Ids::isValid)
                .flatMap(valid -> assessment.instrument().structure().belief(new BeliefId(valid)))
                .orElseThrow(() -> cells.refused(sheet, row, SheetLayout.ID, "sheet.unknown"));
        if (!seen.add(Ids.key(id))) {
            throw cells.refused(sheet, row, SheetLayout.ID, "sheet.twice");
        }
        boolean swapped = text(sheet, row, SheetLayout.SWAPPED).equals("1");
        side(sheet, row, SheetLayout.SAY, swapped, person, pair, Belief.Side.SAY);
        side(sheet, row, SheetLayout.SHOW, swapped, person, pair, Belief.Side.DO);
    }

    private void side(
            XlsxSheet sheet,
            int row,
            int column,
            boolean swapped,
            Participant person,
            BeliefPair pair,
            Belief.Side side)
            throws PlainException {
        String word = text(sheet, row, column);
        if (word.isEmpty()) {
            return;
        }
        OptionalInt place = AnswerWords.place(word);
        if (place.isEmpty()) {
            throw cells.refused(sheet, row, column, "sheet.noSuchPlace");
        }
        intake.belief(person, pair.id(), side, swapped ? -place.getAsInt() : place.getAsInt());
    }
}
