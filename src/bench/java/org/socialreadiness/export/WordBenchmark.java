package org.socialreadiness.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.socialreadiness.BenchFolder;
import org.socialreadiness.Times;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.text.Messages;

/// What it costs to write the example's Word report, once and with its sections fifteen times (about 200 pages), beside
/// the same parts written by POI's own methods alone. The
/// check that reads the file again, and the whole export with it and with the disk, are timed apart. All take turns,
/// so that what else the machine does falls on all of them.
///
/// The medians and their ratios are printed; a ratio to bare POI of 1.5 or less is what is wanted. JMH's own figure
/// is the time of a whole round of turns.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class WordBenchmark {
    private static final int TURNS = 15;

    /// How often the example's sections stand in the report.
    @Param({"1", "15"})
    private int copies;

    private final Messages messages = Messages.in(Locale.ENGLISH);
    private Path folder;
    private Path ours;
    private Path theirs;
    private Report report;
    private Report twice;
    private BareWord bare;

    @Setup
    public void compose() throws Exception {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "word");
        ours = folder.resolve("ours.docx");
        theirs = folder.resolve("bare.docx");
        Report example = WordCases.example(messages);
        report = copies(example, copies);
        twice = copies(example, 2 * copies);
        try (OutputStream out = open(ours)) {
            WordExporter.write(report, out, messages, Watch.NONE);
        }
        try (var in = Files.newInputStream(ours);
                XWPFDocument written = new XWPFDocument(in)) {
            bare = BareWord.of(written);
        }
    }

    @TearDown
    public void remove() throws IOException {
        BenchFolder.remove(folder);
    }

    /// One round: prints the medians in milliseconds.
    ///
    /// @return bytes written last
    @Benchmark
    public long example() throws Exception {
        Times byPoi = new Times();
        Times byUs = new Times();
        Times twiceAsMuch = new Times();
        Times checking = new Times();
        Times exporting = new Times();
        Times composing = new Times();
        for (int turn = 0; turn < Math.max(3, TURNS / copies); turn++) {
            byPoi.of(() -> {
                try (OutputStream out = open(theirs)) {
                    bare.write(out);
                }
            });
            byUs.of(() -> {
                try (OutputStream out = open(ours)) {
                    WordExporter.write(report, out, messages, Watch.NONE);
                }
            });
            twiceAsMuch.of(() -> {
                try (OutputStream out = open(ours)) {
                    WordExporter.write(twice, out, messages, Watch.NONE);
                }
            });
            try (OutputStream out = open(ours)) {
                WordExporter.write(report, out, messages, Watch.NONE);
            }
            checking.of(() -> WordExporter.verify(ours, report));
            exporting.of(() -> WordExporter.export(report, folder.resolve("whole.docx"), messages, Watch.NONE));
            composing.of(() -> WordCases.example(messages));
        }
        System.out.printf(
                Locale.ROOT,
                "%nExample in Word, sections %d times: written %.1f ms (%d bytes); bare POI %.1f ms (%d bytes); written/bare %.2f;"
                        + " twice as much of it takes %.2f times as long."
                        + " Apart: read again and compared %.1f ms; whole export with check and disk %.1f ms;"
                        + " example built, scored and composed %.1f ms%n",
                copies,
                byUs.median(),
                Files.size(ours),
                byPoi.median(),
                Files.size(theirs),
                byUs.ratioTo(byPoi),
                twiceAsMuch.ratioTo(byUs),
                checking.median(),
                exporting.median(),
                composing.median());
        return Files.size(ours);
    }

    private static Report copies(Report example, int copies) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            String nth = i == 0 ? "" : "-" + i;
            example.sections().forEach(s -> sections.add(new Section(s.id() + nth, s.title(), s.mark(), s.blocks())));
        }
        return new Report(example.meta(), example.cover(), sections);
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
