package org.socialreadiness.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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
import org.socialreadiness.Times;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.PlainException;

/// What it costs to take in 200 answer sheets as people send them back, each looked at from outside, read, checked and
/// saved in a transaction of its own; beside POI reading every cell of the same files and nothing else. The two take
/// turns, so that what else the machine does falls on both. A ratio of 0.5 or less is what is wanted.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class ImportBenchmark {
    private static final int PEOPLE = 200;
    private static final int TURNS = 5;

    private final List<byte[]> sheets = new ArrayList<>();
    private Path folder;
    private TestAssessments made;
    private int count;

    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "import");
        made = TestAssessments.of(Catalog.shipped(), Form.FULL);
        for (int i = 0; i < PEOPLE; i++) {
            made.leader("Person " + i);
        }
        SplittableRandom random = new SplittableRandom(1);
        for (Participant person : made.assessment().participants()) {
            sheets.add(TestSheets.filled(made.assessment(), Optional.of(person), "en", file -> {
                Sheet criteria = file.getSheetAt(SheetLayout.CRITERIA_SHEET);
                for (Row row : criteria) {
                    Cell id = row.getCell(SheetLayout.ID);
                    if (row.getRowNum() > SheetLayout.ROLE_ROW
                            && id != null
                            && id.toString().matches("[A-Z]{2}\\d")) {
                        row.getCell(SheetLayout.ANSWER, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                .setCellValue(random.nextInt(5));
                    }
                }
            }));
        }
    }

    @TearDown
    public void remove() throws IOException {
        BenchFolder.remove(folder);
    }

    /// One round: prints the medians in milliseconds.
    ///
    /// @return cells and answers, so that none can be left out
    @Benchmark
    public long sheets() throws Exception {
        Times byUs = new Times();
        Times byPoi = new Times();
        Times reading = new Times();
        Times waiting = new Times();
        long[] sum = new long[1];
        for (int turn = 0; turn < TURNS; turn++) {
            byPoi.of(() -> sum[0] += byPoi());
            reading.of(() -> sum[0] += intakes());
            try (ClientFile file = ClientFile.create(folder.resolve("client" + count++ + ".readiness"))) {
                file.commit(made.entries());
                byUs.of(() -> sum[0] += taken(file));
                waiting.of(() -> commits(file));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d answer sheets taken in %s; POI reads them alone in %s; taken/read %.2f."
                        + " Read and checked without saving %s; as many commits of one row each %s%n",
                PEOPLE,
                byUs,
                byPoi,
                byUs.ratioTo(byPoi),
                reading,
                waiting);
        return sum[0];
    }

    private long byPoi() throws IOException {
        long cells = 0;
        for (byte[] sheet : sheets) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
                for (Sheet each : workbook) {
                    for (Row row : each) {
                        for (Cell cell : row) {
                            cells += cell.toString().length();
                        }
                    }
                }
            }
        }
        return cells;
    }

    private void commits(ClientFile file) throws PlainException {
        for (int i = 0; i < PEOPLE; i++) {
            file.savePlace(made.assessment().id(), new ParticipantId("p" + i), "here");
        }
    }

    private static Imports imports() {
        int[] next = new int[1];
        return new Imports(() -> new ParticipantId("new" + next[0]++), YearMonth.of(2026, 11));
    }

    private long intakes() throws PlainException {
        long answers = 0;
        for (byte[] sheet : sheets) {
            answers += imports().read("a.xlsx", sheet, made.assessment()).added();
        }
        return answers;
    }

    private long taken(ClientFile file) throws PlainException {
        AssessmentId id = made.assessment().id();
        long answers = 0;
        Client client = file.client();
        for (byte[] sheet : sheets) {
            Intake intake =
                    imports().read("a.xlsx", sheet, client.assessment(id).orElseThrow());
            List<Entry> entries = new ArrayList<>();
            for (Change.OfAssessment change : intake.changes()) {
                entries.add(
                        new Entry("i" + answers + "-" + entries.size(), Instant.EPOCH, "", Optional.of(id), change));
            }
            client = file.commit(entries);
            answers += intake.added();
        }
        if (answers != 36L * PEOPLE) {
            throw new IllegalStateException(answers + " answers");
        }
        return answers;
    }
}
