package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.report.Contents;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.text.Messages;

/// Lets LibreOffice lay out the report and looks at its pages. Needs `soffice` and `pdftotext`; runs with the slow
/// tests.
@Tag("slow")
class WordInLibreOfficeTest {
    private static final int MINUTES = 5;

    @TempDir
    private Path folder;

    @Test
    void whatBelongsOnOnePageTakesOnePage() throws Exception {
        for (Messages messages : List.of(WordCases.ENGLISH, WordCases.GERMAN)) {
            Report report = WordCases.example(messages);
            List<String> pages = pages(report, messages);
            for (Section section : report.sections()) {
                boolean one = section.id().matches("summary|profile|factor-.*|disagreement|beliefs|ratings|method");
                assertTrue(!one || count(pages, section, report) == 1, section.id() + " in " + messages.locale());
            }
            // The count counts: the appendix takes two.
            assertEquals(2, count(pages, report.sections().getLast(), report));
        }
    }

    @Test
    void everySectionBeginsAPageInTheOrderOfTheReport() throws Exception {
        Report report = WordCases.example(WordCases.ENGLISH);
        List<String> titles = new ArrayList<>();
        for (String page : pages(report, WordCases.ENGLISH)) {
            report.sections().stream().filter(s -> begins(page, s)).findFirst().ifPresent(s -> titles.add(s.id()));
        }
        assertEquals(report.sections().stream().map(Section::id).toList(), titles);
    }

    @Test
    void theContentsSayThePagesThatTheirPartsBeginOn() throws Exception {
        for (Messages messages : List.of(WordCases.ENGLISH, WordCases.GERMAN)) {
            for (Report report : List.of(WordCases.example(messages), WordCases.everything(messages))) {
                List<String> pages = pages(report, messages);
                for (Contents.Entry entry : report.contents().entries()) {
                    Section section = report.sections().stream()
                            .filter(s -> s.id().equals(entry.section()))
                            .findFirst()
                            .orElseThrow();
                    assertTrue(
                            begins(pages.get(entry.page() - 1), section),
                            entry + " in " + messages.locale() + ": " + second(pages.get(entry.page() - 1)));
                }
            }
        }
    }

    @Test
    void noHeadingStandsAloneAtTheEndOfAPage() throws Exception {
        for (Messages messages : List.of(WordCases.ENGLISH, WordCases.GERMAN)) {
            Report report = WordCases.example(messages);
            List<String> headings = report.sections().stream()
                    .flatMap(s -> s.blocks().stream())
                    .filter(Report.Heading.class::isInstance)
                    .map(block -> ((Report.Heading) block).text())
                    .toList();
            for (String page : pages(report, messages)) {
                List<String> lines = page.lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList();
                // The last line is the footer.
                String last = lines.size() > 1 ? lines.get(lines.size() - 2) : "";
                assertTrue(!headings.contains(last), last);
            }
        }
    }

    /// How many pages a section takes.
    private static int count(List<String> pages, Section section, Report report) {
        int count = 0;
        boolean inside = false;
        for (String page : pages) {
            boolean titled = report.sections().stream().anyMatch(s -> begins(page, s));
            inside = begins(page, section) || (inside && !titled && !page.isBlank());
            count += inside ? 1 : 0;
        }
        return count;
    }

    /// Pages that begin a section have its title in the second line, below the header.
    private static boolean begins(String page, Section section) {
        return second(page).replaceAll("^[●■◆▲]\\s*", "").equals(section.title());
    }

    private static String second(String page) {
        return page.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .skip(1)
                .findFirst()
                .orElse("");
    }

    private List<String> pages(Report report, Messages messages) throws Exception {
        Path file = folder.resolve(messages.locale() + ".docx");
        WordExporter.export(report, file, messages, Watch.NONE);
        run(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString());
        Path text = folder.resolve("pages.txt");
        run("pdftotext", "-layout", folder.resolve(messages.locale() + ".pdf").toString(), text.toString());
        return List.of(Files.readString(text, StandardCharsets.UTF_8).split("\f", -1));
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), command[0] + " does not end");
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("log.txt")));
    }
}
