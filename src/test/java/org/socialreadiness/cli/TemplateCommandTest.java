package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTest {
    @TempDir
    Path folder;

    @Test
    void theStarterPassesItsCheckAndTakesAReport() throws Exception {
        Path starter = folder.resolve("t.docx");
        assertEquals(
                List.of("Written: " + starter),
                Ran.in(Locale.ENGLISH, "template", "--starter", starter).lines());
        assertEquals(
                List.of("t.docx can be used as a template."),
                Ran.in(Locale.ENGLISH, "template", "--check", starter).lines());
        try (InputStream in = Files.newInputStream(starter);
                XWPFDocument document = new XWPFDocument(in)) {
            document.createParagraph().createRun().setText("With regards to {client}");
            try (var out = Files.newOutputStream(starter)) {
                document.write(out);
            }
        }
        Path report = report(starter);
        assertTrue(text(report).contains("With regards to Müller & Söhne"));
    }

    private Path report(Path template) throws Exception {
        Path file = folder.resolve("a.readiness");
        Ran.of("new", file, "--client", "Müller & Söhne", "--form", "short");
        Path report = folder.resolve("r.docx");
        Ran ran = Ran.in(Locale.ENGLISH, "report", file, "--out", report, "--template", template, "--lang", "en");
        assertEquals(Commands.DONE, ran.status(), ran.err());
        assertEquals(List.of("Written: " + report), ran.lines());
        return report;
    }

    private static String text(Path report) throws Exception {
        try (InputStream in = Files.newInputStream(report);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void aBrokenTemplateIsToldAndTheReportIsWritten() throws Exception {
        Path broken = Files.writeString(folder.resolve("t.docx"), "no archive");
        Ran checked = Ran.in(Locale.ENGLISH, "template", "--check", broken);
        assertEquals(Commands.FAILED, checked.status());
        assertTrue(checked.err().startsWith("The template cannot be read as a Word document."), checked.err());
        assertTrue(text(report(broken)).contains("Müller & Söhne"));
    }

    /// With its template a report is updated; without it, or with one that cannot be used, nothing is written.
    @Test
    void anUpdateTakesTheTemplateThatTheReportIsIn() throws Exception {
        Path starter = folder.resolve("t.docx");
        Ran.in(Locale.ENGLISH, "template", "--starter", starter);
        Path report = report(starter);
        Path file = folder.resolve("a.readiness");
        byte[] before = Files.readAllBytes(report);
        Ran without = Ran.in(Locale.ENGLISH, "report", file, "--out", report, "--lang", "en", "--update");
        assertTrue(without.sentence().startsWith("r.docx was drawn into a template of your own"), without.err());
        Path broken = Files.writeString(folder.resolve("b.docx"), "no archive");
        Ran bad = Ran.in(Locale.ENGLISH, "report", file, "--out", report, "--update", "--template", broken);
        assertTrue(bad.err().startsWith("The template cannot be read as a Word document."), bad.err());
        assertTrue(bad.err().contains("so that r.docx is not updated"), bad.err());
        assertArrayEquals(before, Files.readAllBytes(report));
        Ran with = Ran.in(
                Locale.ENGLISH, "report", file, "--out", report, "--lang", "en", "--update", "--template", starter);
        assertEquals(Commands.DONE, with.status(), with.err());
        assertTrue(with.lines().contains("Written: " + report), with.lines().toString());
    }

    @Test
    void whatIsNotThereOrTakesNoTemplateIsNamed() throws Exception {
        Path file = folder.resolve("a.readiness");
        Ran.of("new", file, "--client", "A", "--form", "short");
        assertTrue(Ran.of("template", "--check", folder.resolve("no.docx"))
                .sentence()
                .contains("no.docx"));
        Path starter = folder.resolve("t.docx");
        Ran.of("template", "--starter", starter);
        // A Word template for a workbook never stops the export.
        Ran wrong = Ran.of("report", file, "--out", folder.resolve("r.xlsx"), "--template", starter);
        assertEquals(Commands.DONE, wrong.status());
        assertTrue(wrong.err().contains("cannot be read as an Excel workbook"), wrong.err());
        assertEquals(Commands.WRONG_USAGE, Ran.of("template").status());
    }
}
