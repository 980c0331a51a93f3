package org.socialreadiness.exchange;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Ids;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.text.WorkbookNames;

/// Reads an exported workbook again, as it is or with changed answers. Its cells are found by their names, so that it
/// may be in any language. What was tried out in it is left alone, and so are notes: they stay as they are.
final class WorkbookReader {
    private final XlsxBook workbook;
    private final SheetCells cells;
    private final Assessment assessment;
    private final SheetIntake intake;

    private WorkbookReader(String file, XlsxBook workbook, Assessment assessment, Supplier<ParticipantId> newIds) {
        this.workbook = workbook;
        this.cells = new SheetCells(file);
        this.assessment = assessment;
        this.intake = new SheetIntake(assessment, newIds);
    }

    static boolean isMeant(XlsxBook workbook) {
        return workbook.named(WorkbookNames.FORMAT).isPresent();
    }

    static Intake read(String file, XlsxBook workbook, Assessment assessment, Supplier<ParticipantId> newIds)
            throws PlainException {
        return new WorkbookReader(file, workbook, assessment, newIds).read();
    }

    /// Named cells of one sheet.
    private record Part(XlsxSheet sheet, int top, int left, int bottom, int right) {
        int width() {
            return right - left;
        }
    }

    private Intake read() throws PlainException {
        intake.keepSeals();
        marks();
        answers();
        levels(part(WorkbookNames.CONSENSUS), intake::consensus);
        levels(part(WorkbookNames.TARGETS), intake::target);
        if (!assessment.instrument().structure().beliefs().isEmpty()) {
            List<Participant> people = people(part(WorkbookNames.ANSWERS));
            beliefs(part(WorkbookNames.SAY), people, Belief.Side.SAY);
            beliefs(part(WorkbookNames.DO), people, Belief.Side.DO);
        }
        return intake.intake(List.of());
    }

    private void marks() throws PlainException {
        if (!mark(WorkbookNames.FORMAT).equals(WorkbookNames.THIS_FORMAT)) {
            throw new PlainException("sheet.newer", cells.file());
        }
        if (!mark(WorkbookNames.ASSESSMENT).equals(assessment.id().text())
                || !mark(WorkbookNames.INSTRUMENT)
                        .equals(assessment.instrument().id())
                || !mark(WorkbookNames.VERSION).equals(assessment.instrument().version())) {
            throw new PlainException(
                    "sheet.otherAssessment", cells.file(), assessment.head().name());
        }
        switch (mark(WorkbookNames.PEOPLE)) {
            case WorkbookNames.NAMED -> {}
            case WorkbookNames.UNNAMED -> throw new PlainException("sheet.workbookUnnamed", cells.file());
            default -> throw new PlainException("sheet.workbookHeldBack", cells.file());
        }
    }

    private String mark(String name) throws PlainException {
        Part part = part(name);
        return cells.typed(part.sheet, part.top, part.left);
    }

    private Part part(String name) throws PlainException {
        String named = workbook.named(name).orElseThrow(() -> noPart(name));
        try {
            AreaReference area = new AreaReference(named, SpreadsheetVersion.EXCEL2007);
            CellReference first = area.getFirstCell();
            CellReference last = area.getLastCell();
            if (first.getRow() < 0 || first.getCol() < 0 || last.getRow() < 0 || last.getCol() < 0) {
                // Whole rows or columns.
                throw noPart(name);
            }
            return new Part(
                    workbook.sheet(first.getSheetName()).orElseThrow(() -> noPart(name)),
                    first.getRow(),
                    first.getCol(),
                    last.getRow(),
                    last.getCol());
        } catch (IllegalArgumentException e) {
            // Somebody has let the name stand for something else.
            throw new PlainException(e, "sheet.workbookPart", cells.file(), name);
        }
    }

    private PlainException noPart(String name) {
        return new PlainException("sheet.workbookPart", cells.file(), name);
    }

    private void answers() throws PlainException {
        Part answers = part(WorkbookNames.ANSWERS);
        Part confidence = part(WorkbookNames.CONFIDENCE);
        if (confidence.top != answers.top
                || confidence.left != answers.left
                || !people(confidence).equals(people(answers))) {
            throw new PlainException("sheet.workbookPart", cells.file(), WorkbookNames.CONFIDENCE);
        }
        List<Participant> people = people(answers);
        Set<CriterionId> seen = new HashSet<>();
        for (int row = answers.top; row <= answers.bottom; row++) {
            Criterion criterion = criterion(answers.sheet, row, seen);
            if (!criterion(confidence.sheet, row, new HashSet<>()).equals(criterion)) {
                throw cells.refused(confidence.sheet, row, 0, "sheet.unknown");
            }
            for (int i = 0; i < people.size(); i++) {
                answer(answers.sheet, confidence.sheet, row, answers.left + i, people.get(i), criterion);
            }
        }
    }

    /// The people whose names stand above the columns.
    private List<Participant> people(Part part) throws PlainException {
        Set<Participant> people = new LinkedHashSet<>();
        if (part.top == 0) {
            throw noPart(WorkbookNames.ANSWERS);
        }
        for (int column = part.left; column <= part.right; column++) {
            String name = cells.typed(part.sheet, part.top - 1, column);
            List<Participant> found = assessment.participants().stream()
                    .filter(p -> p.name().equals(name))
                    .toList();
            if (found.size() != 1 || !people.add(found.getFirst())) {
                throw cells.refused(part.sheet, part.top - 1, column, "sheet.noSuchPerson");
            }
        }
        return List.copyOf(people);
    }

    private void answer(
            XlsxSheet answers, XlsxSheet confidence, int row, int column, Participant person, Criterion criterion)
            throws PlainException {
        String word = cells.typed(answers, row, column);
        var sure = cells.confidence(confidence, row, column, cells.typed(confidence, row, column));
        if (word.isEmpty()) {
            if (sure.isPresent()) {
                throw cells.refused(confidence, row, column, "sheet.confidenceAlone");
            }
            return;
        }
        int vote = Math.max(1, assessment.counted().sheet(person.id()).lastVote(criterion.id()));
        Rating before = assessment.sheet(person.id()).rating(criterion.id(), vote);
        Answer answer = AnswerWords.isDoesNotApply(word)
                ? before.answer()
                        .filter(Answer.DoesNotApply.class::isInstance)
                        .orElseThrow(() -> cells.refused(answers, row, column, "sheet.workbookReason"))
                : cells.answer(answers, row, column, word, criterion);
        intake.rating(person, criterion.id(), vote, Optional.of(new SheetIntake.Given(answer, sure)), "");
    }

    /// Takes the level of one criterion.
    private interface Level {
        void take(CriterionId criterion, int level);
    }

    private void levels(Part part, Level level) throws PlainException {
        Set<CriterionId> seen = new HashSet<>();
        for (int row = part.top; row <= part.bottom; row++) {
            Criterion criterion = criterion(part.sheet, row, seen);
            String word = cells.typed(part.sheet, row, part.left);
            if (!word.isEmpty()) {
                level.take(
                        criterion.id(), cells.level(part.sheet, row, part.left, word, criterion, "sheet.noSuchLevel"));
            }
        }
    }

    private void beliefs(Part part, List<Participant> people, Belief.Side side) throws PlainException {
        if (part.width() != people.size() - 1) {
            throw new PlainException("sheet.workbookPart", cells.file(), WorkbookNames.SAY);
        }
        for (int row = part.top; row <= part.bottom; row++) {
            int at = row;
            BeliefPair pair = Optional.of(cells.typed(part.sheet, row, 0))
                    .filter(Ids::isValid)
                    .flatMap(id -> assessment.instrument().structure().belief(new BeliefId(id)))
                    .orElseThrow(() -> cells.refused(part.sheet, at, 0, "sheet.unknown"));
            for (int i = 0; i < people.size(); i++) {
                OptionalInt value = place(part.sheet, row, part.left + i);
                if (value.isPresent()) {
                    intake.belief(people.get(i), pair.id(), side, value.getAsInt());
                }
            }
        }
    }

    private OptionalInt place(XlsxSheet sheet, int row, int column) throws PlainException {
        String word = cells.typed(sheet, row, column);
        if (word.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!word.matches("-?\\d") || Math.abs(Integer.parseInt(word)) > BeliefPair.REACH) {
            throw cells.refused(sheet, row, column, "sheet.noSuchNumber");
        }
        return OptionalInt.of(Integer.parseInt(word));
    }

    private Criterion criterion(XlsxSheet sheet, int row, Set<CriterionId> seen) throws PlainException {
        Criterion criterion = Optional.of(cells.typed(sheet, row, 0))
                .filter(Ids::isValid)
                .flatMap(id -> assessment.instrument().structure().criterion(new CriterionId(id)))
                .orElseThrow(() -> cells.refused(sheet, row, 0, "sheet.unknown"));
        if (!seen.add(criterion.id())) {
            throw cells.refused(sheet, row, 0, "sheet.twice");
        }
        return criterion;
    }
}
