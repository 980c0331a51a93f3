package org.socialreadiness.ui.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.export.Fingerprint;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.store.DataFolder;
import org.socialreadiness.store.OwnTemplates;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.MemoryJournal;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class OutputScreenTest {
    @TempDir
    private Path folder;

    private final ChosenFile choice = new ChosenFile();
    private TestDesk desk;
    private OutputScreen screen;
    private TestWindow window;

    private static TestAssessments four() {
        return TestAssessments.of(TestInstruments.plain(3, 2))
                .row("A1", "1", "2", "3", "1")
                .row("A2", "0", "0", "4", "4")
                .row("A3", "1", "1", "1", "1")
                .row("B1", "2", "2", "2", "2")
                .row("B2", "2", "3", "2", "3");
    }

    private void open(TestAssessments assessment) {
        open(assessment, false);
    }

    private void open(TestAssessments assessment, boolean sealed) {
        desk = TestDesk.window(new MemoryJournal(assessment.entries()), Locale.ENGLISH);
        desk.journal().setSealed(sealed);
        window = TestWindow.show(
                980,
                680,
                () -> screen = new OutputScreen(
                        desk.desk(), choice, new OwnTemplates(new DataFolder(folder.resolve("data"))), folder));
        // In the program the frame hands keys on.
        window.run(() -> screen.view().setOnKeyPressed(screen::onKey));
    }

    private void openWhole() {
        open(four().seal());
        window.await("all pages are set", () -> !range("appendix").isEmpty());
    }

    private String range(String part) {
        return window.text("output-" + part + "-pages");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theReportIsClosedAsLongAsTheResultsAre() {
        open(four());
        assertFalse(window.shows("output-export"));
        window.press(KeyCode.CONTROL, KeyCode.E);
        assertTrue(choice.proposed().isEmpty());
    }

    @Test
    void whereTheReportLeavesAProtectedClientItIsSaidBeside() {
        open(four().seal(), true);
        assertEquals(
                "This client is protected by a password; an exported report is not."
                        + " It is an ordinary file: whoever has it can read it.",
                window.text("output-leaves"));
        window.close();
        openWhole();
        assertEquals(
                "An exported report is an ordinary file: whoever has it can read it.", window.text("output-leaves"));
    }

    @Test
    void aChoiceOfReadersSetsTheOthersAndIsLeftByOwnOnes() {
        openWhole();
        assertTrue(((ToggleButton) window.find("output-leadership")).isSelected());
        window.click("output-staff");
        assertFalse(((CheckBox) window.find("output-ratings")).isSelected());
        assertTrue(((CheckBox) window.find("output-factors")).isSelected());
        assertEquals("output-staff", window.focused());
        window.click("output-ratings");
        assertFalse(((ToggleButton) window.find("output-staff")).isSelected(), "it is nobody's usual one any more");
        window.click("output-working-paper");
        assertTrue(((CheckBox) window.find("output-working-copy")).isSelected());
    }

    @Test
    void aReportIsListedWithWhomItIsForAndByWhatTheFileIsKnownAgain() throws Exception {
        openWhole();
        assertFalse(window.shows("output-issues"));
        Path target = folder.resolve("r.docx");
        choice.choose(target);
        window.focus("output-recipient").type("The board");
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.await("it is listed", () -> window.shows("output-issue-0-print"));
        assertEquals("12 November 2026, 14:02", window.text("output-issue-0"));
        assertEquals("Word, English · draft", window.text("output-issue-0-what"));
        assertEquals("For The board", window.text("output-issue-0-for"));
        String digits = Fingerprint.of(target);
        assertEquals("Fingerprint " + digits.substring(0, 12), window.text("output-issue-0-print"));
        Issue issue = desk.workspace().assessment().issues().getFirst();
        assertEquals(digits, issue.document().fingerprint());
        try (InputStream in = Files.newInputStream(target);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            assertTrue(words.getText().contains("The board"));
        }
        window.click("output-draft");
        choice.choose(folder.resolve("final.docx"));
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.await(
                "both are listed", () -> window.shows("output-issue-1-print") && window.shows("output-issue-0-print"));
        assertEquals("Word, English", window.text("output-issue-0-what"), "the newest stands first");
        window.run(() -> Focus.reveal(window.find("output-issue-0-compare")));
        window.click("output-issue-0-compare");
        window.await("compared", () -> window.shows("output-issue-0-changes-0"));
        assertEquals("Nothing reads differently now.", window.text("output-issue-0-changes-0"));
    }

    @Test
    void whatReadsDifferentlySinceAReportIsSaid() {
        openWhole();
        choice.choose(folder.resolve("r.docx"));
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.await("it is listed", () -> window.shows("output-issue-0-print"));
        window.run(() -> desk.workspace()
                .submit(new RoomChange.Targeted(new CriterionId("A1"), Optional.of(new Target(4, "")))));
        window.await("it is listed again", () -> window.shows("output-issue-0-compare"));
        window.run(() -> Focus.reveal(window.find("output-issue-0-compare")));
        window.click("output-issue-0-compare");
        window.await("compared", () -> window.shows("output-issue-0-changes-1"));
        assertEquals("Factor A: numbers or words below the first sentence", window.text("output-issue-0-changes-0"));
        assertEquals("Where we want to be: new", window.text("output-issue-0-changes-1"));
        assertFalse(window.shows("output-issue-0-changes-2"));
    }

    @Test
    void whatAnEarlierReportWouldHelpToTellIsHeldBackUntilNobodyHasIt() {
        openWhole();
        assertFalse(window.shows("output-earlier"));
        // Three of the four had answered when it was written.
        Map<String, Map<ParticipantId, Integer>> then =
                new LinkedHashMap<>(Issue.answered(desk.workspace().assessment()));
        then.replaceAll((_, people) -> {
            Map<ParticipantId, Integer> three = new LinkedHashMap<>(people);
            three.remove(new ParticipantId("P3"));
            return three;
        });
        Issue earlier = new Issue(
                "R1",
                Instant.parse("2026-11-12T14:02:31Z"),
                Issue.Format.WORD,
                "en",
                true,
                then,
                List.of(),
                Issue.Document.UNKNOWN);
        window.run(() -> desk.workspace().submit(new Change.Issued(earlier)));
        assertTrue(window.shows("output-nobody-has"));
        assertTrue(window.text("output-earlier-sentence").contains("12 November 2026"));
        window.run(() -> Focus.reveal(window.find("output-nobody-has")));
        window.click("output-nobody-has");
        assertFalse(window.shows("output-nobody-has"));
        // It is an edit like others.
        window.run(() -> desk.workspace().undo());
        assertTrue(window.shows("output-nobody-has"));
        window.click("output-working-copy");
        assertFalse(window.shows("output-nobody-has"));
    }

    @Test
    void pagesAreCountedPartByPart() {
        openWhole();
        // Cover, summary, profile, two factors of a page each, disagreement, ratings, method, appendix.
        assertEquals("4 to 5", range("factors"));
        assertEquals("6", range("disagreement"));
        assertEquals("7", range("ratings"));
        assertEquals("9", range("appendix"));
        assertEquals("", range("free-text"));
        assertEquals("Page 2 of 9", window.text("output-position"));
        assertEquals("Export 9 pages", window.text("output-export"));
    }

    @Test
    void aPartLeftOutTakesItsPagesAway() {
        openWhole();
        window.click("output-factors");
        window.await("fewer pages", () -> window.text("output-position").equals("Page 2 of 7"));
        assertEquals("", range("factors"));
        assertEquals("4", range("disagreement"));
    }

    @Test
    void pagesAreTurnedByKeyAndButtonUpToTheEnds() {
        openWhole();
        window.press(KeyCode.PAGE_UP).press(KeyCode.PAGE_UP);
        assertEquals("Page 1 of 9", window.text("output-position"));
        assertTrue(window.find("output-previous").isDisabled());
        window.click("output-next");
        assertEquals("Page 2 of 9", window.text("output-position"));
        for (int i = 0; i < 9; i++) {
            window.press(KeyCode.PAGE_DOWN);
        }
        assertEquals("Page 9 of 9", window.text("output-position"));
        assertTrue(window.find("output-next").isDisabled());
    }

    /// A slide each for the headline, the profile, two factors, what comes first, and the limits; nothing splits these
    /// four.
    @Test
    void slidesAreShownAsSlidesWithTheirNotes() {
        openWhole();
        window.click("output-powerpoint");
        window.await("the slides", () -> window.text("output-position").startsWith("Slide"));
        assertEquals("Slide 2 of 6", window.text("output-position"));
        assertEquals("3 to 4", range("factors"));
        assertEquals("", range("ratings"));
        assertTrue(window.shows("output-slide-notes"));
        assertEquals("Export", window.text("output-export"), "slides are not pages");
        window.press(KeyCode.PAGE_UP);
        assertEquals("Slide 1 of 6", window.text("output-position"));
        window.click("output-factors");
        window.await("fewer slides", () -> window.text("output-position").equals("Slide 1 of 4"));
        window.click("output-word");
        window.await("pages again", () -> window.text("output-position").equals("Page 1 of 7"));
    }

    /// Read me, scores, what if, criteria, answers, confidence, statements and method.
    @Test
    void aWorkbookIsShownSheetBySheetAndHasNoPages() {
        openWhole();
        window.click("output-excel");
        window.await("the sheets", () -> window.text("output-position").startsWith("Sheet"));
        assertEquals("Sheet 2 of 8", window.text("output-position"));
        assertEquals("Export", window.text("output-export"));
        assertEquals("", range("factors"));
        window.press(KeyCode.PAGE_DOWN);
        assertEquals("Sheet 3 of 8", window.text("output-position"));
        assertEquals("Targets and what-if", window.find("output-page").getAccessibleText());
        window.click("output-german");
        window.await(
                "in German",
                () -> "Ziele und Was-wäre-wenn"
                        .equals(window.find("output-page").getAccessibleText()));
        window.click("output-word");
        window.await("pages again", () -> window.text("output-position").startsWith("Page 3"));
    }

    @Test
    void wordIsWrittenInTheChosenLanguageByKeyAlone() throws IOException {
        openWhole();
        Path target = folder.resolve("r.docx");
        choice.choose(target);
        window.click("output-german").press(KeyCode.CONTROL, KeyCode.E);
        window.await("it is said", () -> window.shows("output-open"));
        assertEquals("Saved 14:02, r.docx", window.text("output-saved"));
        assertTrue(window.shows("output-show-folder"));
        assertEquals(
                "Example 2026-11.docx",
                String.valueOf(choice.proposed().orElseThrow().getFileName()));
        try (InputStream in = Files.newInputStream(target);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            assertTrue(words.getText().lines().anyMatch("Zusammenfassung"::equals));
        }
    }

    @Test
    void excelIsWritten() throws IOException {
        openWhole();
        Path target = folder.resolve("r.xlsx");
        choice.choose(target);
        window.click("output-excel").click("output-export");
        window.await("it is said", () -> window.shows("output-open"));
        try (var workbook = WorkbookFactory.create(target.toFile(), null, true)) {
            assertTrue(workbook.getNumberOfSheets() > 3);
        }
    }

    @Test
    void slidesAreWrittenAndPartsTheyDoNotHaveCannotBeChosen() throws IOException {
        openWhole();
        Path target = folder.resolve("r.pptx");
        choice.choose(target);
        window.click("output-powerpoint");
        assertTrue(window.find("output-appendix").isDisabled());
        assertFalse(window.find("output-factors").isDisabled());
        assertEquals("Export", window.text("output-export"));
        window.click("output-export");
        window.await("it is said", () -> window.shows("output-open"));
        try (InputStream in = Files.newInputStream(target);
                XMLSlideShow slides = new XMLSlideShow(in)) {
            assertTrue(slides.getSlides().size() > 3);
        }
        window.click("output-word");
        assertFalse(window.find("output-appendix").isDisabled());
    }

    @Test
    void givingUpInTheDialogWritesNothing() throws IOException {
        openWhole();
        window.click("output-export");
        assertFalse(window.shows("output-progress"));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaidAndTheOldReportStaysWhole() throws IOException {
        openWhole();
        Path target = Files.writeString(folder.resolve("r.docx"), "the old report");
        assertTrue(target.toFile().setWritable(false));
        choice.choose(target);
        window.click("output-export");
        window.await("a failure", () -> !desk.failures().isEmpty());
        assertEquals("export.file.protected", ((PlainException) desk.failures().getFirst()).key());
        assertEquals("the old report", Files.readString(target));
        assertFalse(window.shows("output-cancel"));
        choice.choose(folder.resolve("gone").resolve("r.docx"));
        window.click("output-export");
        window.await("another failure", () -> desk.failures().size() == 2);
        assertEquals("export.file.noFolder", ((PlainException) desk.failures().getLast()).key());
    }

    @Test
    void cancellingSaysWhatBecameOfIt() throws IOException {
        openWhole();
        Path target = Files.write(folder.resolve("r.docx"), new byte[] {1, 2, 3});
        choice.choose(target);
        window.run(() -> {
            screen.onKey(new javafx.scene.input.KeyEvent(
                    javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.E, false, true, false, false));
            ((javafx.scene.control.Button) screen.view().lookup("#output-cancel")).fire();
        });
        window.await("the end is said", () -> window.shows("output-saved"));
        if (window.shows("output-open")) {
            // The wish came too late: then the document is there, and whole.
            try (InputStream in = Files.newInputStream(target);
                    XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
                assertFalse(words.getText().isBlank());
            }
        } else {
            assertEquals("Cancelled; nothing was written.", window.text("output-saved"));
            assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(target));
        }
        assertEquals("output-export", window.focused());
    }

    @Test
    void whoWentElsewhereHearsOfTheEndAtTheFootOfTheWindow() {
        openWhole();
        choice.choose(folder.resolve("r.docx"));
        window.click("output-excel");
        window.run(() -> {
            ((javafx.scene.control.Button) screen.view().lookup("#output-export")).fire();
            screen.left();
            // The client may be closed now.
            assertEquals(1, desk.workspace().assessment().issues().size());
        });
        window.await("it is said", () -> !desk.said().isEmpty());
        assertEquals("Saved 14:02, r.docx", desk.said().getFirst());
        assertEquals(2, desk.offered().size());
    }

    @Test
    void whatIsEditedBeforeTheReportIsRememberedIsInIt() throws IOException {
        openWhole();
        Path target = folder.resolve("r.docx");
        choice.choose(target);
        window.run(() -> {
            ((javafx.scene.control.Button) screen.view().lookup("#output-export")).fire();
            desk.workspace().submit(new Change.Named("Renamed"));
        });
        window.await("written", () -> window.shows("output-open"));
        assertEquals(1, desk.workspace().assessment().issues().size());
        try (InputStream in = Files.newInputStream(target);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            assertTrue(words.getText().contains("Renamed"));
        }
    }

    /// As in Word: the consultant writes into the first factor's page.
    private static void edit(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document);
                XWPFDocument word = new XWPFDocument(in)) {
            word.getDocument().getBody().getSdtList().stream()
                    .filter(part -> part.getSdtPr().getTag().getVal().startsWith("sr:factor-"))
                    .findFirst()
                    .orElseThrow()
                    .getSdtContent()
                    .addNewP()
                    .addNewR()
                    .addNewT()
                    .setStringValue("Mine");
            word.createParagraph().createRun().setText("My own page");
            try (OutputStream out = Files.newOutputStream(document)) {
                word.write(out);
            }
        }
    }

    private static String words(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        }
    }

    @Test
    void aDocumentThatWasEditedIsUpdatedAndWhatSomebodyWroteStays() throws Exception {
        openWhole();
        Path target = folder.resolve("r.docx");
        choice.choose(target);
        window.click("output-export");
        window.await("it is said", () -> window.shows("output-open"));
        edit(target);
        window.click("output-appendix");
        window.click("output-export");
        window.await("the offer", () -> window.shows("output-update-offer"));
        assertEquals("output-update", window.focused());
        assertTrue(window.text("output-update-what").startsWith("r.docx is this report"));
        assertTrue(window.shows("output-update-keep"));
        // Another choice, another offer.
        window.run(() -> Focus.reveal(window.find("output-ratings")));
        window.click("output-ratings");
        assertFalse(window.shows("output-update-offer"));
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.await("the offer", () -> window.shows("output-update-offer"));
        window.press(KeyCode.SPACE);
        window.await("it is said", () -> window.shows("output-open"));
        String now = words(target);
        assertTrue(now.contains("Mine") && now.contains("My own page"), now);
        assertFalse(now.contains("Appendix"), now);
        assertTrue(words(folder.resolve("r (before 2026-11-12 14.02).docx")).contains("Appendix"));
        window.click("output-export");
        window.await("the offer", () -> window.shows("output-update-offer"));
        window.focus("output-replace").press(KeyCode.SPACE);
        window.await("it is said", () -> window.shows("output-open"));
        assertFalse(words(target).contains("Mine"));
    }

    @Test
    void whyADocumentCannotBeUpdatedIsSaidBeforeItIsReplaced() throws Exception {
        openWhole();
        Path target = folder.resolve("r.docx");
        choice.choose(target);
        window.click("output-export");
        window.await("it is said", () -> window.shows("output-open"));
        byte[] before = Files.readAllBytes(target);
        window.click("output-german").click("output-export");
        window.await("the refusal", () -> window.shows("output-update-refused"));
        assertEquals(
                "r.docx is a report in another language. Nothing was written.", window.text("output-update-refused"));
        assertFalse(window.shows("output-update"));
        window.click("output-update-cancel");
        assertFalse(window.shows("output-update-offer"));
        assertArrayEquals(before, Files.readAllBytes(target));
    }

    private Path template(boolean sound) throws Exception {
        Path file = folder.resolve(sound ? "House.docx" : "Macros.docx");
        if (sound) {
            try (XWPFDocument document = new XWPFDocument();
                    OutputStream out = Files.newOutputStream(file)) {
                document.createParagraph().createRun().setText("Written for {client} by the example consultancy");
                document.createParagraph().createRun().setText("{parts}");
                document.write(out);
            }
        } else {
            Files.writeString(file, "no document");
        }
        return file;
    }

    private void choose(Path template) {
        choice.choose(template);
        window.run(() -> Focus.reveal(window.find("output-own")));
        window.click("output-own");
    }

    private String exported(Path target) throws Exception {
        choice.choose(target);
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.await("it is written", () -> window.shows("output-open"));
        try (InputStream in = Files.newInputStream(target);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        }
    }

    @Test
    void aReportIsDrawnIntoAnOwnTemplateWhichIsRememberedForTheClient() throws Exception {
        openWhole();
        choose(template(true));
        window.await("it is kept", () -> window.shows("output-look-name"));
        assertEquals(
                "Drawn into House.docx. The pages beside show the built-in look.", window.text("output-look-name"));
        // The copy is kept: the file itself may go.
        Files.delete(folder.resolve("House.docx"));
        String said = exported(folder.resolve("own.docx"));
        assertTrue(said.contains("Written for " + desk.workspace().client().name() + " by"), said);
        window.run(() -> Focus.reveal(window.find("output-built-in")));
        window.click("output-built-in");
        window.await("it is not used", () -> !window.shows("output-look-name"));
        assertFalse(exported(folder.resolve("plain.docx")).contains("consultancy"));
        // It is still kept, and no dialog is needed.
        choose(folder.resolve("not there.docx"));
        window.await("it is used again", () -> window.shows("output-look-name"));
        assertFalse(((CheckBox) window.find("output-look-all")).isSelected());
        window.run(() -> Focus.reveal(window.find("output-german")));
        window.click("output-german");
        window.await("another language has none", () -> !window.shows("output-look-name"));
    }

    @Test
    void aTemplateThatCannotBeUsedIsRefusedWithAllReasonsAndTheReportKeepsItsLook() throws Exception {
        openWhole();
        choose(template(false));
        window.await("it is refused", () -> window.shows("output-look-problem-0"));
        assertTrue(window.text("output-look-problem-0").startsWith("The template cannot be read as a Word document."));
        assertTrue(((ToggleButton) window.find("output-built-in")).isSelected());
        assertFalse(exported(folder.resolve("plain.docx")).isEmpty());
        Path starter = folder.resolve("starter.docx");
        choice.choose(starter);
        window.run(() -> Focus.reveal(window.find("output-look-starter")));
        window.click("output-look-starter");
        window.await("a starter is written", () -> !desk.said().isEmpty());
        assertEquals(
                List.of("starter.docx is written. Open it, change what you like, and choose it here."), desk.said());
        choose(starter);
        window.await("the starter serves as it is", () -> window.shows("output-look-name"));
        assertFalse(window.shows("output-look-problem-0"));
    }
}
