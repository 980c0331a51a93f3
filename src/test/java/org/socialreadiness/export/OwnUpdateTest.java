package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.export.WordCases.ENGLISH;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.export.PartChange.State;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.text.PlainException;

/// Updates of documents that were drawn into somebody's own template.
class OwnUpdateTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 27, 14, 2);

    @TempDir
    private Path folder;

    private Path file;
    private byte[] template;
    private TestAssessments built;

    @BeforeEach
    void export() throws Exception {
        file = folder.resolve("Example.docx");
        built = WordCases.people(6, Form.FULL);
        template = TestTemplates.company(210, 297)
                .line("Our words.")
                .line("{part:summary}")
                .line("In one picture:")
                .line("{chart:profile}")
                .line("{parts}")
                .bytes();
        assertEquals(List.of(), WordExporter.export(report(), file, ENGLISH, Watch.NONE, template));
    }

    private Report report() {
        return WordCases.report(built.client(), ENGLISH, ReportOptions.STANDARD);
    }

    private WordUpdate prepare(byte @Nullable [] with) throws PlainException {
        return WordUpdate.prepare(report(), file, ENGLISH, Watch.NONE, with);
    }

    private Set<String> changed() throws PlainException {
        return prepare(template).changes().stream()
                .filter(change -> change.state() != State.UNCHANGED)
                .map(PartChange::part)
                .collect(Collectors.toSet());
    }

    @Test
    void partsAndSingleDrawingsAreUpdatedInTheLookOfTheTemplate() throws Exception {
        assertEquals(Set.of(), changed());
        built.answer("P0", "SG1", "4").answer("P1", "SG1", "0");
        assertTrue(
                changed().containsAll(Set.of("profile", "chart:profile", "factor-SG")),
                changed().toString());
        assertFalse(changed().contains("cover"), "the template's own pages are the cover");
        prepare(template).write(Set.of(), NOW, ENGLISH, Watch.NONE);
        assertEquals(Set.of(), changed());
        assertEquals(List.of(), WordParts.faults(file));
        Path fresh = folder.resolve("Fresh.docx");
        WordExporter.export(report(), fresh, ENGLISH, Watch.NONE, template);
        try (WordFile now = new WordFile(Files.readAllBytes(file));
                WordFile whole = new WordFile(Files.readAllBytes(fresh))) {
            assertEquals(whole.lines(whole.body()), now.lines(now.body()));
        }
        assertTrue(new EditedDocx(file).text(EditedDocx.DOCUMENT).contains("w:val=\"berschrift1\""));
        assertFalse(new EditedDocx(file).text(EditedDocx.DOCUMENT).contains("w:val=\"Heading1\""));
    }

    @Test
    void wordsInHeadersFollowAndADrawingThatWasTakenOutStaysOut() throws Exception {
        EditedDocx document = new EditedDocx(file);
        document.change(EditedDocx.DOCUMENT, text -> text.replace("sr:chart:profile@", "own@"))
                .save();
        Report renamed =
                new Report(WordCases.meta(report(), "New name AG", false), report().cover(), report().sections());
        WordUpdate update = WordUpdate.prepare(renamed, file, ENGLISH, Watch.NONE, template);
        assertEquals(
                List.of(State.TAKEN_OUT),
                update.changes().stream()
                        .filter(change -> change.part().equals("chart:profile"))
                        .map(PartChange::state)
                        .toList());
        update.write(Set.of("chart:profile"), NOW, ENGLISH, Watch.NONE);
        assertFalse(new EditedDocx(file).text(EditedDocx.DOCUMENT).contains("sr:chart:profile"));
        assertTrue(new EditedDocx(file).text("word/header1.xml").contains("New name AG"));
    }

    @Test
    void nothingIsWrittenIntoAnotherLook() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertEquals("update.needsTemplate", refusal(null));
        assertEquals("update.template", refusal("no archive".getBytes(StandardCharsets.UTF_8)));
        assertArrayEquals(before, Files.readAllBytes(file));
        WordExporter.export(report(), file, ENGLISH, Watch.NONE);
        assertEquals("update.noTemplate", refusal(template));
    }

    private String refusal(byte @Nullable [] with) {
        return assertThrows(PlainException.class, () -> prepare(with)).key();
    }

    @Test
    void aReportIsNoTemplateAndOneThatWasForgetsWhereItIsFrom() throws Exception {
        // Only the first page: no workbook behind a chart is in it, which would be refused before.
        Report first = new Report(report().meta(), report().cover(), List.of());
        byte[] blank = TestTemplates.company(210, 297).bytes();
        assertEquals(List.of(), WordExporter.export(first, file, ENGLISH, Watch.NONE, blank));
        byte[] exported = Files.readAllBytes(file);
        assertEquals(
                List.of("template.report"),
                TemplateCheck.of(exported).problems().stream()
                        .filter(TemplateProblem::stops)
                        .map(TemplateProblem::key)
                        .toList());
        byte[] emptied = TestTemplates.changed(
                exported, EditedDocx.DOCUMENT, text -> text.replaceAll("(?s)<w:sdt>.*</w:sdt>", ""));
        assertEquals(List.of(), WordExporter.export(report(), file, ENGLISH, Watch.NONE, emptied));
        assertEquals(List.of(), WordParts.faults(file));
        try (WordFile now = new WordFile(Files.readAllBytes(file))) {
            assertEquals(1, now.related(WordSources.RELATION).size());
            assertTrue(now.origin().isPresent());
        }
    }
}
