package org.socialreadiness.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.export.Watch;
import org.socialreadiness.export.WorkbookExporter;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.report.Workbooks;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

class WorkbookReaderTest {
    private static final ReportOptions NAMED = options(People.NAMES, false);
    private static final CriterionId A1 = new CriterionId("A1");
    private static final CriterionId A2 = new CriterionId("A2");
    private static final ParticipantId P0 = new ParticipantId("P0");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void asItIsItChangesNothing(String language) throws Exception {
        TestAssessments built = four();
        Intake intake = read(exported(built, NAMED, language, _ -> {}), built.assessment());
        assertEquals(List.of(), intake.changes());
        assertEquals(0, intake.added() + intake.changed());
        // Eight answers, one agreed level, one target, one side of a belief by each of four.
        assertEquals(14, intake.known());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whateverWasAnsweredItChangesNothing(int seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        TestAssessments built = TestAssessments.random(random, TestInstruments.random(random), 8);
        assertEquals(
                List.of(),
                read(exported(built, options(People.NAMES, true), "en", _ -> {}), built.assessment())
                        .changes());
    }

    @Test
    void whatWasChangedComesIn() throws Exception {
        TestAssessments built = four().change(new Change.Sealed(P0, true));
        byte[] file = exported(built, NAMED, "de", workbook -> {
            cell(workbook, "answers", 0, 0).setCellValue(4);
            cell(workbook, "confidence", 0, 0).setCellValue("belegt");
            cell(workbook, "answers", 1, 1).setCellValue("dk");
            cell(workbook, "consensus", 1, 0).setCellValue(3);
            cell(workbook, "targets", 1, 0).setCellValue(4);
            cell(workbook, "what_if", 0, 0).setCellValue(0);
            cell(workbook, "beliefs_do", 0, 1).setCellValue(-2);
        });
        Intake intake = read(file, built.assessment());
        assertEquals(2, intake.changed());
        assertEquals(3, intake.added());
        Assessment before = built.assessment();
        intake.changes().forEach(built::change);
        Assessment after = built.assessment();
        assertEquals(
                Optional.of(new Answer.Rated(4)), after.sheet(P0).rating(A1).answer());
        assertEquals(
                Optional.of(Confidence.EVIDENCE), after.sheet(P0).rating(A1).confidence());
        assertTrue(after.sheet(P0).isSealed());
        ParticipantId other = new ParticipantId("P1");
        assertEquals(
                Optional.of(new Answer.DontKnow()),
                after.sheet(other).rating(A2).answer());
        assertTrue(!after.sheet(other).isSealed());
        assertEquals(
                OptionalInt.of(-2),
                after.sheet(other).belief(new BeliefId("PB1")).show());
        assertEquals(Optional.of(new Outcome.Consensus(3, "", "")), after.outcome(A2));
        assertEquals(Optional.of(new Target(4, "")), after.room().target(A2));
        // Notes and what nobody touched are still there.
        assertEquals("=Seen in May", after.sheet(P0).rating(A1).note());
        assertEquals(before.sheet(new ParticipantId("P3")), after.sheet(new ParticipantId("P3")));
    }

    @Test
    void theLastVoteIsTheOneThatIsChanged() throws Exception {
        TestAssessments built =
                four().change(new Change.Rated(P0, A1, 2, new Answer.Rated(3), Optional.of(Confidence.GUESS)));
        byte[] file = exported(built, NAMED, "en", workbook -> {
            assertEquals(3, cell(workbook, "answers", 0, 0).getNumericCellValue());
            cell(workbook, "answers", 0, 0).setCellValue(4);
        });
        assertEquals(
                List.of(new Change.Rated(P0, A1, 2, new Answer.Rated(4), Optional.of(Confidence.GUESS))),
                read(file, built.assessment()).changes());
    }

    @Test
    void aReasonThatIsThereStaysAndANewOneIsAskedFor() throws Exception {
        TestAssessments built = four().answer("P0", "A2", "-");
        assertEquals(
                List.of(),
                read(exported(built, NAMED, "en", _ -> {}), built.assessment()).changes());
        refused(
                "sheet.workbookReason",
                built,
                NAMED,
                w -> cell(w, "answers", 1, 1).setCellValue("na"));
    }

    @Test
    void aWorkbookWithoutNamesSaysWhyItCannotBeTaken() throws Exception {
        refused("sheet.workbookUnnamed", four(), ReportOptions.STANDARD, _ -> {});
        refused(
                "sheet.workbookHeldBack",
                TestAssessments.of(TestInstruments.plain(2)).row("A1", "1", "2", "3"),
                NAMED,
                _ -> {});
        // Four people, but only two of them rated A2.
        refused(
                "sheet.workbookHeldBack",
                TestAssessments.of(TestInstruments.plain(2))
                        .row("A1", "1", "2", "3", "3")
                        .row("A2", "1", "2"),
                NAMED,
                _ -> {});
    }

    @Test
    void whatCannotBeTakenStopsAllOfIt() throws Exception {
        refused(
                "sheet.noSuchAnswer",
                four(),
                NAMED,
                w -> cell(w, "answers", 0, 0).setCellValue(5));
        refused("sheet.formula", four(), NAMED, w -> cell(w, "answers", 0, 0).setCellFormula("1+1"));
        refused(
                "sheet.noSuchConfidence",
                four(),
                NAMED,
                w -> cell(w, "confidence", 0, 0).setCellValue("sure"));
        refused(
                "sheet.confidenceAlone",
                four(),
                NAMED,
                w -> cell(w, "answers", 0, 0).setBlank());
        refused(
                "sheet.noSuchLevel",
                four(),
                NAMED,
                w -> cell(w, "targets", 0, 0).setCellValue(5));
        refused(
                "sheet.noSuchNumber",
                four(),
                NAMED,
                w -> cell(w, "beliefs_say", 0, 0).setCellValue(4));
        refused(
                "sheet.noSuchPerson",
                four(),
                NAMED,
                w -> cell(w, "answers", -1, 0).setCellValue("P1"));
        refused(
                "sheet.newer",
                four(),
                NAMED,
                w -> cell(w, "take_in_format", 0, 0).setCellValue("2"));
        refused("sheet.workbookPart", four(), NAMED, w -> w.removeName(w.getName("targets")));
        refused("sheet.twice", four(), NAMED, w -> cell(w, "answers", 1, -2).setCellValue("A1"));
    }

    @Test
    void twoPeopleOfOneNameCannotBeToldApart() throws Exception {
        TestAssessments built = four();
        byte[] file = exported(built, NAMED, "en", _ -> {});
        built.change(new Change.Joined(new Participant(new ParticipantId("other"), "P0", "", Participant.Kind.LEADER)));
        assertEquals(
                "sheet.noSuchPerson",
                assertThrows(PlainException.class, () -> read(file, built.assessment()))
                        .key());
    }

    /// Four people, a consensus, a target, a note, and what each says between two beliefs.
    private static TestAssessments four() {
        TestAssessments built = TestSheets.assessment()
                .row("A1", "1", "2", "3", "3")
                .row("A2", "2", "2", "1", "1")
                .change(new Change.Noted(P0, A1, 1, "=Seen in May"))
                .change(new Change.Agreed(A1, Optional.of(new Outcome.Consensus(2, "Reason", "View"))))
                .change(new RoomChange.Targeted(A1, Optional.of(new Target(3, "Wanted"))));
        for (int p = 0; p < 4; p++) {
            built.change(new Change.BeliefSet(
                    new ParticipantId("P" + p), new BeliefId("PB1"), Belief.Side.SAY, OptionalInt.of(p - 1)));
        }
        return built;
    }

    private static ReportOptions options(People people, boolean working) {
        return new ReportOptions(ReportOptions.STANDARD.sections(), new SmallGroups(4, working), people);
    }

    private void refused(String key, TestAssessments built, ReportOptions options, TestSheets.Typing typing)
            throws Exception {
        byte[] file = exported(built, options, "en", typing);
        assertEquals(
                key,
                assertThrows(PlainException.class, () -> read(file, built.assessment()))
                        .key());
    }

    private byte[] exported(TestAssessments built, ReportOptions options, String language, TestSheets.Typing typing)
            throws Exception {
        Assessment assessment = built.assessment();
        Messages messages = Messages.in(Locale.forLanguageTag(language));
        Path path = folder.resolve("workbook.xlsx");
        WorkbookExporter.export(
                Workbooks.compose(
                        built.client(),
                        assessment,
                        Scoring.score(assessment.instrument().in(messages.locale()), assessment),
                        messages,
                        options),
                path,
                Watch.NONE);
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(path)))) {
            typing.into(file);
            return TestSheets.bytes(file);
        }
    }

    private static Intake read(byte[] file, Assessment assessment) throws PlainException {
        return new Imports(
                        () -> {
                            throw new AssertionError("Nobody is new");
                        },
                        YearMonth.of(2026, 11))
                .read("workbook.xlsx", file, assessment);
    }

    /// A cell counted from the first one that has the name.
    private static Cell cell(XSSFWorkbook file, String name, int down, int right) {
        CellReference first =
                new AreaReference(file.getName(name).getRefersToFormula(), file.getSpreadsheetVersion()).getFirstCell();
        return file.getSheet(first.getSheetName()).getRow(first.getRow() + down).getCell(first.getCol() + right);
    }
}
