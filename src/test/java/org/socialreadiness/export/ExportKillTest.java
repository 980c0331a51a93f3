package org.socialreadiness.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.report.Workbooks;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.store.Figures;
import org.socialreadiness.store.OtherProgram;

/// A program killed while it exports leaves the old document or the new one, whole; and what it had begun beside is
/// gone after the next export.
class ExportKillTest {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int LONGEST_LIFE_MILLIS = 700;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void threeKills() throws Exception {
        kill(3);
    }

    @Test
    @Tag("slow")
    @Timeout(value = 3500, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fiveHundredKills() throws Exception {
        kill(Integer.getInteger("kills", 500));
    }

    private void kill(int times) throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        Path word = folder.resolve("report.docx");
        Path excel = folder.resolve("report.xlsx");
        int halves = 0;
        for (int i = 0; i < times; i++) {
            Path begun = folder.resolve("begun-" + i);
            Process program = OtherProgram.start(Exporter.class, folder, List.of(folder.toString(), begun.toString()));
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            while (!Files.exists(begun) && program.isAlive() && System.nanoTime() < end) {
                program.waitFor(1, TimeUnit.MILLISECONDS);
            }
            boolean ended = program.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
            assertFalse(ended, "it ended by itself: " + Files.readString(folder.resolve("errors.txt")));
            program.toHandle().destroyForcibly();
            program.waitFor();
            halves += unfinished().size();
            WordExporter.verify(word, Exporter.report());
            try (var in = Files.newInputStream(excel);
                    XSSFWorkbook read = new XSSFWorkbook(in)) {
                WorkbookCheck.compare(Exporter.workbook(), read);
            }
            AtomicFile.write(word, out -> out.write(Files.readAllBytes(word)), _ -> {});
            AtomicFile.write(excel, out -> out.write(Files.readAllBytes(excel)), _ -> {});
            assertEquals(List.of(), unfinished(), "left for good");
        }
        Figures figures = new Figures(times + " kills while exporting", "broken documents", "begun, swept away");
        figures.row("Word and Excel", 0, halves);
        figures.print();
        assertTrue(halves > 0, "no kill hit an export");
    }

    private List<String> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(".~"))
                    .toList();
        }
    }

    /// Another export of the same name that runs now is left to itself; so is any file that is not ours.
    @Test
    void whatARunningProgramWritesStays() throws Exception {
        Path running = Files.createFile(
                folder.resolve(".~report.docx." + ProcessHandle.current().pid() + ".123.tmp"));
        List<Path> others = new ArrayList<>(List.of(running));
        for (String name : List.of(".~report.docx.tmp", ".~other.docx.99999999999.1.tmp", "~report.docx.tmp")) {
            others.add(Files.createFile(folder.resolve(name)));
        }
        Path left = Files.createFile(folder.resolve(".~report.docx.99999999999.1.tmp"));
        AtomicFile.write(folder.resolve("report.docx"), out -> out.write("new".getBytes(UTF_8)), _ -> {});
        assertFalse(Files.exists(left));
        for (Path other : others) {
            assertTrue(Files.exists(other), other.toString());
        }
    }

    /// Exports a report and a workbook again and again.
    static final class Exporter {
        private Exporter() {}

        static Report report() {
            return WordCases.example(WordCases.ENGLISH);
        }

        static Workbook workbook() {
            TestAssessments five = WordCases.people(5, Form.FULL);
            Assessment assessment = five.client().current().getFirst();
            return Workbooks.compose(
                    five.client(), assessment, Scoring.score(assessment), WordCases.ENGLISH, ReportOptions.STANDARD);
        }

        public static void main(String[] args) throws Exception {
            Locale.setDefault(Locale.ENGLISH);
            Path folder = Path.of(args[0]);
            Report report = report();
            Workbook workbook = workbook();
            for (int i = 0; ; i++) {
                WordExporter.export(report, folder.resolve("report.docx"), WordCases.ENGLISH, Watch.NONE);
                WorkbookExporter.export(workbook, folder.resolve("report.xlsx"), Watch.NONE);
                if (i == 0) {
                    Files.createFile(Path.of(args[1]));
                }
            }
        }
    }
}
