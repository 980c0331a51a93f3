package org.socialreadiness.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.socialreadiness.BenchFolder;
import org.socialreadiness.SmallestHeap;
import org.socialreadiness.Times;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbooks;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.text.Messages;

/// What it costs to write the workbook of 200 people, beside POI writing the same cells without styles, charts, choices
/// and protection; and its two sheets of answers alone beside fastexcel, which keeps no model of what it writes. The
/// whole export, with the check that reads the file again, is timed apart. All take turns, so that what else the
/// machine does falls on all of them.
///
/// Also the smallest heap in which each of them still works, each in a process of its own.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class WorkbookBenchmark {
    private static final int TURNS = 5;
    private static final Set<String> DATA = Set.of("answers", "confidence");

    private final Messages messages = Messages.in(Locale.ENGLISH);
    private Path folder;
    private Workbook whole;
    private Workbook data;

    @Setup
    public void compose() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "workbook");
        whole = workbook(messages);
        data = data(whole);
    }

    @TearDown
    public void remove() throws IOException, InterruptedException {
        for (Kind kind : Kind.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "Workbook of 200 people, %s: smallest heap that works %d MB%n",
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    SmallestHeap.of(
                            WorkbookBenchmark.class,
                            List.of(kind.name(), folder.resolve("heap.xlsx").toString())));
        }
        BenchFolder.remove(folder);
    }

    private static Workbook workbook(Messages messages) {
        TestAssessments built = WordCases.people(200, Form.FULL);
        return Workbooks.compose(
                built.client(), built.assessment(), Scoring.score(built.assessment()), messages, WordCases.EVERYTHING);
    }

    private static Workbook data(Workbook whole) {
        List<Sheet> sheets = whole.sheets().stream()
                .filter(sheet -> DATA.contains(sheet.key()))
                .toList();
        return new Workbook(whole.meta(), sheets, List.of(), whole.footer());
    }

    /// One round: prints the medians in milliseconds.
    ///
    /// @return bytes written last
    @Benchmark
    public long workbook() throws Exception {
        Times byUs = new Times();
        Times byPoi = new Times();
        Times exporting = new Times();
        Times ourData = new Times();
        Times fastData = new Times();
        Path file = folder.resolve("whole.xlsx");
        for (int turn = 0; turn < TURNS; turn++) {
            byPoi.of(() -> Kind.BARE_POI.write(this.whole, file));
            byUs.of(() -> write(this.whole, file));
            exporting.of(() -> Kind.EXPORT.write(this.whole, file));
            fastData.of(() -> Kind.FASTEXCEL_DATA.write(data, file));
            ourData.of(() -> write(data, file));
        }
        System.out.printf(
                Locale.ROOT,
                "%nWorkbook of 200 people: written %s; bare POI %s; written/bare %.2f. Whole export with check and disk %s."
                        + " Sheets of answers alone: written %s; fastexcel %s; written/fastexcel %.2f%n",
                byUs,
                byPoi,
                byUs.ratioTo(byPoi),
                exporting,
                ourData,
                fastData,
                ourData.ratioTo(fastData));
        return Files.size(file);
    }

    private static void write(Workbook workbook, Path file) throws IOException {
        try (XSSFWorkbook drawn = new XSSFWorkbook();
                OutputStream out = open(file)) {
            WorkbookExporter.draw(workbook, drawn, Colors.BUILT_IN, Watch.NONE);
            drawn.write(out);
        }
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /// What is written in a process of its own.
    private enum Kind {
        EXPORT,
        BARE_POI,
        FASTEXCEL_DATA,
        /// Nothing: what composing alone takes.
        COMPOSED;

        void write(Workbook workbook, Path file) throws Exception {
            switch (this) {
                case EXPORT -> WorkbookExporter.export(workbook, file, Watch.NONE);
                case BARE_POI -> {
                    try (OutputStream out = open(file)) {
                        BareWorkbook.byPoi(workbook, out);
                    }
                }
                case FASTEXCEL_DATA -> {
                    try (OutputStream out = open(file)) {
                        BareWorkbook.byFastexcel(data(workbook).sheets(), out);
                    }
                }
                case COMPOSED -> {}
            }
        }
    }

    /// Composes and writes once.
    ///
    /// @param args a kind and a file
    public static void main(String[] args) throws Exception {
        Kind.valueOf(args[0]).write(workbook(Messages.in(Locale.ENGLISH)), Path.of(args[1]));
    }
}
