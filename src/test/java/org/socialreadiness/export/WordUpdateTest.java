package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.export.WordCases.ENGLISH;
import static org.socialreadiness.export.WordCases.GERMAN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.export.PartChange.State;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

class WordUpdateTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 27, 14, 2);
    private static final String HEADING = "<w:r><w:rPr><w:lang w:val=\"en-US\"/></w:rPr><w:t>Social graph</w:t></w:r>";

    @TempDir
    private Path folder;

    private Path file;
    private TestAssessments built;

    @BeforeEach
    void export() throws Exception {
        file = folder.resolve("Example.docx");
        built = WordCases.people(6, Form.FULL);
        WordExporter.export(report(), file, ENGLISH, Watch.NONE);
    }

    private Report report() {
        return report(ReportOptions.STANDARD);
    }

    private Report report(ReportOptions options) {
        return WordCases.report(built.client(), ENGLISH, options);
    }

    private static ReportOptions without(ReportOptions.Part part) {
        EnumSet<ReportOptions.Part> parts = EnumSet.copyOf(ReportOptions.STANDARD.sections());
        parts.remove(part);
        return new ReportOptions(parts, SmallGroups.STANDARD, ReportOptions.People.ROLES);
    }

    private WordUpdate prepare() throws PlainException {
        return WordUpdate.prepare(report(), file, ENGLISH, Watch.NONE);
    }

    private EditedDocx edited() throws Exception {
        return new EditedDocx(file);
    }

    private EditedDocx update(Report report, String... kept) throws Exception {
        WordUpdate.prepare(report, file, ENGLISH, Watch.NONE).write(Set.of(kept), NOW, ENGLISH, Watch.NONE);
        assertEquals(List.of(), WordParts.faults(file));
        return edited();
    }

    private static Map<String, State> notUnchanged(WordUpdate update) {
        return update.changes().stream()
                .filter(change -> change.state() != State.UNCHANGED)
                .collect(Collectors.toMap(PartChange::part, PartChange::state));
    }

    @Test
    void nothingChangesWhereNothingHasChanged() throws Exception {
        WordUpdate update = prepare();
        assertEquals(Map.of(), notUnchanged(update));
        assertEquals("cover", update.changes().getFirst().part());
        // Cover and contents too.
        assertEquals(report().sections().size() + 2, update.changes().size());
        assertTrue(update.changes().stream().allMatch(change -> change.lines() == 0));
        String before = edited().text(EditedDocx.DOCUMENT);
        assertEquals(before, update(report()).text(EditedDocx.DOCUMENT));
    }

    /// A word processor brings the numbers of pages up to date by itself; that is nobody's edit.
    @Test
    void numbersOfPagesInTheContentsAreNotAnEdit() throws Exception {
        edited().edit("contents", xml -> xml.replace("<w:t>2</w:t>", "<w:t>5</w:t>"))
                .save();
        assertEquals(Map.of(), notUnchanged(prepare()));
        edited().edit("contents", xml -> xml.replace("<w:t>Summary</w:t>", "<w:t>In short</w:t>"))
                .save();
        assertEquals(Map.of("contents", State.EDITED), notUnchanged(prepare()));
    }

    /// One person's answer to SG1: what rests on it is the social graph and what is said of all, not the other factors.
    @Test
    void oneAnswerChangesThePartsThatRestOnIt() throws Exception {
        built.answer("P0", "SG1", "4").answer("P1", "SG1", "0");
        Set<String> changed = notUnchanged(prepare()).keySet();
        assertTrue(changed.containsAll(Set.of("factor-SG", "profile", "ratings", "appendix")), changed.toString());
        Set<String> factors =
                changed.stream().filter(part -> part.startsWith("factor-")).collect(Collectors.toSet());
        assertEquals(Set.of("factor-SG"), factors);
        assertFalse(changed.contains("cover"), changed.toString());
        assertFalse(changed.contains("beliefs"), changed.toString());
        assertTrue(prepare().changes().stream()
                .filter(change -> change.part().equals("factor-SG"))
                .allMatch(change -> change.lines() > 0));
    }

    @Test
    void proseBetweenThePartsAndOwnPagesStayWhereTheyAre() throws Exception {
        String page = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Our view</w:t></w:r></w:p>"
                + EditedDocx.prose("What we saw ourselves.");
        edited().behind("factor-SG", EditedDocx.prose("Ask for the list of May."))
                .behind("profile", page)
                .behind("cover", EditedDocx.prose("For your eyes only 😀"))
                .save();
        String own = edited().own();
        built.answer("P0", "SG1", "4").answer("P1", "SG1", "0");
        EditedDocx now = update(report());
        assertEquals(own, now.own());
        assertTrue(own.contains("Ask for the list of May."));
        assertEquals(Map.of(), notUnchanged(prepare()));
    }

    @Test
    void theOldDocumentIsKeptBesideIt() throws Exception {
        edited().behind("profile", EditedDocx.prose("Mine")).save();
        byte[] before = Files.readAllBytes(file);
        built.answer("P0", "SG1", "4");
        Path old = prepare().write(Set.of(), NOW, ENGLISH, Watch.NONE);
        assertEquals(folder.resolve("Example (before 2026-11-27 14.02).docx"), old);
        assertArrayEquals(before, Files.readAllBytes(old));
        built.answer("P0", "SG1", "3");
        byte[] second = Files.readAllBytes(file);
        Path other = prepare().write(Set.of(), NOW, ENGLISH, Watch.NONE);
        assertEquals(folder.resolve("Example (before 2026-11-27 14.02) 2.docx"), other);
        assertArrayEquals(before, Files.readAllBytes(old));
        assertArrayEquals(second, Files.readAllBytes(other));
    }

    @Test
    void whatSomebodyWroteIntoAPartIsToldApartAndKept() throws Exception {
        edited().edit("factor-SG", xml -> xml.replace("</w:sdtContent>", EditedDocx.prose("Mine") + "</w:sdtContent>"))
                .save();
        assertEquals(Map.of("factor-SG", State.EDITED), notUnchanged(prepare()));
        built.answer("P0", "SG1", "4").answer("P1", "SG1", "0");
        assertEquals(State.EDITED_AND_CHANGED, notUnchanged(prepare()).get("factor-SG"));
        String mine = edited().xml("factor-SG");
        String profile = edited().xml("profile");
        EditedDocx now = update(report(), "factor-SG");
        assertEquals(mine, now.xml("factor-SG"));
        assertFalse(profile.equals(now.xml("profile")));
        assertEquals(Map.of("factor-SG", State.EDITED_AND_CHANGED), notUnchanged(prepare()));
        assertFalse(update(report()).text(EditedDocx.DOCUMENT).contains("Mine"));
        assertEquals(Map.of(), notUnchanged(prepare()));
    }

    @Test
    void aWordMadeBoldATrackedChangeAPictureAndAnEditedChartAreEditsToo() throws Exception {
        edited().edit("profile", xml -> xml.replaceFirst("<w:lang ", "<w:b/><w:lang "))
                .edit(
                        "method",
                        xml -> xml.replaceFirst("<w:r>", "<w:ins w:id=\"900\" w:author=\"A\"><w:r>")
                                .replaceFirst("</w:r>", "</w:r></w:ins>"))
                .edit("beliefs", xml -> xml.replace("</w:sdtContent>", picture() + "</w:sdtContent>"))
                .change("word/charts/chart3.xml", xml -> xml.replaceAll("<c:v>[0-9.]+</c:v>", "<c:v>99</c:v>"))
                .save();
        Map<String, State> found = notUnchanged(prepare());
        Set<String> charted = new HashSet<>(found.keySet());
        charted.removeAll(Set.of("profile", "method", "beliefs"));
        assertEquals(1, charted.size(), charted.toString());
        assertEquals(Set.of(State.EDITED), Set.copyOf(found.values()));
    }

    private static String picture() {
        return "<w:p><w:r><w:drawing><wp:inline"
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
                + "<wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"700\" name=\"Mine\"/></wp:inline></w:drawing></w:r></w:p>";
    }

    @Test
    void howAProgramCutsWordsIntoRunsIsNoEdit() throws Exception {
        edited().edit(
                        "factor-SG",
                        xml -> xml.replace(
                                HEADING,
                                "<w:proofErr w:type=\"spellStart\"/>" + HEADING.replace("Social graph", "Soc")
                                        + HEADING.replace("Social graph", "ial graph")))
                .save();
        assertEquals(Map.of(), notUnchanged(prepare()));
    }

    @Test
    void commentsStayAlsoWhereTheirPartIsReplacedOrGone() throws Exception {
        edited().behind("factor-SG", EditedDocx.prose("Mine"))
                .comments("At the title", "Across", "In what goes")
                .comment(0, "factor-SG", HEADING)
                .change(
                        EditedDocx.DOCUMENT,
                        xml -> xml.replace(
                                EditedDocx.prose("Mine"),
                                "<w:p><w:r><w:t>Mine</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
                                        + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>"))
                .edit("factor-SG", xml -> xml.replace(HEADING, "<w:commentRangeStart w:id=\"1\"/>" + HEADING))
                .edit(
                        "appendix",
                        xml -> xml.replaceFirst(
                                "<w:r>",
                                "<w:commentRangeStart w:id=\"2\"/><w:commentRangeEnd w:id=\"2\"/>"
                                        + "<w:r><w:commentReference w:id=\"2\"/></w:r><w:r>"))
                .save();
        built.answer("P0", "SG1", "4").answer("P1", "SG1", "0");
        EditedDocx now = update(report(without(ReportOptions.Part.APPENDIX)));
        String body = now.text(EditedDocx.DOCUMENT);
        for (int id = 0; id < 3; id++) {
            assertEquals(
                    1, all("<w:commentRangeStart w:id=\"" + id + "\"/>", body).size(), "begin " + id);
            assertEquals(
                    1, all("<w:commentRangeEnd w:id=\"" + id + "\"/>", body).size(), "end " + id);
            assertEquals(
                    1, all("<w:commentReference w:id=\"" + id + "\"/>", body).size(), "mark " + id);
            assertTrue(body.indexOf("<w:commentRangeStart w:id=\"" + id + "\"/>")
                    < body.indexOf("<w:commentRangeEnd w:id=\"" + id + "\"/>"));
        }
        String title = now.xml("factor-SG").replaceAll("(?s)</w:p>.*", "");
        assertTrue(
                title.matches("(?s).*commentRangeStart w:id=\"0\".*Social graph.*commentRangeEnd w:id=\"0\".*"), title);
        assertTrue(now.text("word/comments.xml").contains("In what goes"));
    }

    @Test
    void aTableOfContentsStillLeadsToTheTitle() throws Exception {
        edited().edit(
                        "factor-SG",
                        xml -> xml.replace(
                                HEADING,
                                "<w:bookmarkStart w:id=\"901\" w:name=\"_Toc1\"/>" + HEADING
                                        + "<w:bookmarkEnd w:id=\"901\"/>"))
                .save();
        built.answer("P0", "SG1", "4").answer("P1", "SG1", "0");
        EditedDocx now = update(report());
        String title = now.xml("factor-SG").replaceAll("(?s)</w:p>.*", "");
        assertTrue(title.contains("w:name=\"_Toc1\""), title);
        assertUnique(now);
    }

    private static void assertUnique(EditedDocx now) {
        String body = now.text(EditedDocx.DOCUMENT);
        for (String what : List.of(
                "<w:bookmarkStart [^>]*w:id=\"(\\d+)\"",
                "<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"",
                "<wp:docPr [^>]*?id=\"(\\d+)\"")) {
            List<String> found =
                    all(what, body).stream().map(each -> each.group(1)).toList();
            assertEquals(new HashSet<>(found).size(), found.size(), what);
        }
        List<String> ends = all("<w:bookmarkEnd [^>]*w:id=\"(\\d+)\"", body).stream()
                .map(each -> each.group(1))
                .sorted()
                .toList();
        assertEquals(
                all("<w:bookmarkStart [^>]*w:id=\"(\\d+)\"", body).stream()
                        .map(each -> each.group(1))
                        .sorted()
                        .toList(),
                ends);
    }

    @Test
    void tenUpdatesLeaveAsManyFilesAsOne() throws Exception {
        Set<String> names = edited().files().keySet();
        for (int i = 0; i < 10; i++) {
            built.answer("P0", "SG1", String.valueOf(i % 5)).answer("P1", "OR1", String.valueOf((i + 2) % 5));
            assertEquals(names, update(report()).files().keySet());
        }
        assertUnique(edited());
        // Each sentence still leads to what it rests on.
        String body = edited().text(EditedDocx.DOCUMENT);
        List<String> sentences = all("<sentence bookmark=\"([^\"]*)\"", edited().text("customXml/item1.xml")).stream()
                .map(each -> each.group(1))
                .sorted()
                .toList();
        assertEquals(
                all("w:name=\"(sr_\\d+)\"", body).stream()
                        .map(each -> each.group(1))
                        .sorted()
                        .toList(),
                sentences);
        Path fresh = folder.resolve("fresh.docx");
        WordExporter.export(report(), fresh, ENGLISH, Watch.NONE);
        try (XWPFDocument one = new XWPFDocument(Files.newInputStream(fresh));
                XWPFDocument other = new XWPFDocument(Files.newInputStream(file))) {
            assertEquals(WordContent.of(one), WordContent.of(other));
        }
    }

    @Test
    void aPartSwitchedOffGoesAndComesBackBehindThePartBeforeIt() throws Exception {
        List<String> order = order();
        WordUpdate off = WordUpdate.prepare(report(without(ReportOptions.Part.FACTORS)), file, ENGLISH, Watch.NONE);
        assertEquals(State.GONE, notUnchanged(off).get("factor-SG"));
        int files = edited().files().size();
        EditedDocx less = update(report(without(ReportOptions.Part.FACTORS)));
        assertFalse(less.has("factor-SG"));
        assertTrue(less.files().size() < files, "its charts go with it");
        assertEquals(State.NEW, notUnchanged(prepare()).get("factor-SG"));
        update(report());
        assertEquals(order, order());
        assertUnique(edited());
    }

    private List<String> order() throws Exception {
        return all("<w:tag w:val=\"sr:([\\w-]+)@", edited().text(EditedDocx.DOCUMENT)).stream()
                .map(each -> each.group(1))
                .toList();
    }

    @Test
    void aPartThatSomebodyTookOutStaysOutUnlessItIsWanted() throws Exception {
        List<String> order = order();
        edited().edit("method", _ -> "").save();
        assertEquals(Map.of("method", State.TAKEN_OUT), notUnchanged(prepare()));
        assertFalse(update(report(), "method").has("method"));
        assertEquals(Map.of("method", State.TAKEN_OUT), notUnchanged(prepare()));
        update(report());
        assertEquals(order, order());
    }

    @Test
    void anEditedPartThatTheReportHasNoMoreIsKept() throws Exception {
        edited().edit("appendix", xml -> xml.replace("</w:sdtContent>", EditedDocx.prose("Mine") + "</w:sdtContent>"))
                .save();
        Report less = report(without(ReportOptions.Part.APPENDIX));
        assertEquals(
                Map.of("appendix", State.EDITED_AND_GONE, "contents", State.CHANGED),
                notUnchanged(WordUpdate.prepare(less, file, ENGLISH, Watch.NONE)));
        assertTrue(update(less, "appendix").has("appendix"));
        assertFalse(update(less).has("appendix"));
    }

    /// A German word processor renames styles when it saves.
    @Test
    void stylesAreFoundByTheirNamesAndMissingOnesComeAlong() throws Exception {
        edited().change(
                        "word/styles.xml",
                        xml -> xml.replace("\"Heading1\"", "\"berschrift1\"")
                                .replaceAll("(?s)<w:style [^>]*w:styleId=\"SRMessage\".*?</w:style>", ""))
                .change(EditedDocx.DOCUMENT, xml -> xml.replace("\"Heading1\"", "\"berschrift1\""))
                .save();
        built.answer("P0", "SG1", "4").answer("P1", "SG1", "0");
        EditedDocx now = update(report());
        assertFalse(now.text(EditedDocx.DOCUMENT).contains("\"Heading1\""));
        assertTrue(now.xml("factor-SG").contains("\"berschrift1\""));
        assertTrue(now.text("word/styles.xml").contains("\"SRMessage\""));
    }

    @Test
    void whatNobodyTouchedIsTheSameByteForByte() throws Exception {
        edited().comments("One").save();
        Map<String, byte[]> before = edited().files();
        built.answer("P0", "SG1", "4").answer("P1", "SG1", "0");
        Map<String, byte[]> now = update(report()).files();
        for (String name : List.of("word/styles.xml", "word/settings.xml", "word/comments.xml", "word/header1.xml")) {
            assertArrayEquals(before.get(name), now.get(name), name);
        }
    }

    @Test
    void headersFollowTheReportUnlessSomebodyHasWrittenThem() throws Exception {
        edited().change("word/footer1.xml", xml -> xml.replace("not an audit", "seen by nobody"))
                .save();
        String footer = edited().text("word/footer1.xml");
        built.change(new Change.Described(
                new Assessment.Head("November 2026", "Whole company", LocalDate.of(2026, 11, 13), Form.FULL)));
        EditedDocx now = update(report());
        assertTrue(now.text("word/header1.xml").contains("13 November 2026"), now.text("word/header1.xml"));
        assertEquals(footer, now.text("word/footer1.xml"));
    }

    @Test
    void germanAndManyPeople() throws Exception {
        built = WordCases.people(200, Form.FULL);
        Report before = WordCases.report(built.client(), GERMAN, WordCases.EVERYTHING);
        WordExporter.export(before, file, GERMAN, Watch.NONE);
        edited().behind("factor-SG", EditedDocx.prose("Eigenes")).save();
        String own = edited().own();
        built.answer("P0", "SG1", "4").answer("P1", "SG1", "0");
        Report after = WordCases.report(built.client(), GERMAN, WordCases.EVERYTHING);
        Path old = WordUpdate.prepare(after, file, GERMAN, Watch.NONE).write(Set.of(), NOW, GERMAN, Watch.NONE);
        assertEquals("Example (vor 2026-11-27 14.02).docx", old.getFileName() + "");
        assertEquals(List.of(), WordParts.faults(file));
        assertEquals(own, edited().own());
    }

    @Test
    void oddTextsComeThrough() throws Exception {
        built = WordCases.odd();
        WordExporter.export(report(WordCases.EVERYTHING), file, ENGLISH, Watch.NONE);
        assertEquals(
                Map.of(), notUnchanged(WordUpdate.prepare(report(WordCases.EVERYTHING), file, ENGLISH, Watch.NONE)));
        built.answer("P0", "SG1", "4").answer("P1", "SG1", "0");
        update(report(WordCases.EVERYTHING));
        assertEquals(
                Map.of(), notUnchanged(WordUpdate.prepare(report(WordCases.EVERYTHING), file, ENGLISH, Watch.NONE)));
    }

    @Test
    void whatIsNoReportOfThisAssessmentIsRefusedInOneSentence() throws Exception {
        byte[] good = Files.readAllBytes(file);
        refused("update.otherLanguage", WordCases.report(built.client(), GERMAN, ReportOptions.STANDARD), GERMAN);
        refused("update.otherAssessment", WordCases.example(ENGLISH), ENGLISH);
        ReportOptions working = new ReportOptions(
                ReportOptions.STANDARD.sections(),
                new SmallGroups(SmallGroups.STANDARD.smallest(), true),
                ReportOptions.People.ROLES);
        refused("update.isNoWorkingCopy", report(working), ENGLISH);
        edited().change("customXml/item1.xml", xml -> xml.replaceFirst(" assessment=\"[^\"]*\"", ""))
                .save();
        refused("update.unknown", report(), ENGLISH);
        Files.write(file, good);
        edited().change(EditedDocx.DOCUMENT, xml -> xml.replace("\"sr:", "\"x:"))
                .save();
        refused("update.noReport", report(), ENGLISH);
        Files.writeString(file, "no document");
        refused("update.unreadable", report(), ENGLISH);
    }

    private void refused(String key, Report report, Messages messages) throws Exception {
        byte[] before = Files.readAllBytes(file);
        PlainException refusal =
                assertThrows(PlainException.class, () -> WordUpdate.prepare(report, file, messages, Watch.NONE));
        assertEquals(key, refusal.key());
        assertTrue(refusal.in(ENGLISH).contains("Example.docx"), refusal.in(ENGLISH));
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aDocumentThatChangedMeanwhileAndACancelledUpdateLeaveEverythingAsItWas() throws Exception {
        built.answer("P0", "SG1", "4");
        WordUpdate update = prepare();
        byte[] before = Files.readAllBytes(file);
        assertThrows(
                CancellationException.class,
                () -> update.write(Set.of(), NOW, ENGLISH, (done, _) -> {
                    if (done == 2) {
                        throw new CancellationException();
                    }
                }));
        assertArrayEquals(before, Files.readAllBytes(file));
        edited().behind("cover", EditedDocx.prose("Mine")).save();
        PlainException refusal =
                assertThrows(PlainException.class, () -> update.write(Set.of(), NOW, ENGLISH, Watch.NONE));
        assertEquals("update.meanwhile", refusal.key());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private static List<MatchResult> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().toList();
    }
}
