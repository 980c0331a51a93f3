package org.socialreadiness.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// What it costs to save one answer, beside the least that any safe saving costs: 4 KB written to the end of a file
/// and synchronized (fdatasync). Also beside the same 4 KB written in place, and a row inserted by SQLite alone
/// with the same settings, and the same answer saved in a sealed file. The five take turns, so that what else the
/// machine does falls on all of them.
///
/// The medians and their ratios are printed; a ratio to the appended write of 6 or less is what is wanted, and of
/// sealed to plain 1.3 or less. JMH's own figure is the time of a whole round of turns.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class SaveBenchmark {
    private static final int TURNS = 300;
    private static final int BLOCK = 4096;

    /// People who have answered everything before.
    @Param({"6", "200"})
    private int people;

    private final TranslatedInstrument instrument = Catalog.shipped();
    private Path folder;
    private FileChannel appended;
    private FileChannel inPlace;
    private Database plain;
    private ClientFile file;
    private ClientFile sealed;
    private int count;

    @Setup
    public void open() throws IOException, PlainException, SQLException {
        // On the disk of the project: a system's temporary folder may be in memory.
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "save");
        appended = FileChannel.open(folder.resolve("appended"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        inPlace = FileChannel.open(folder.resolve("in-place"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        inPlace.write(ByteBuffer.allocate(64 * BLOCK));
        Path database = folder.resolve("plain.db");
        Files.createFile(database);
        plain = Database.open(database, false);
        plain.execute("CREATE TABLE answer (id INTEGER PRIMARY KEY, text TEXT)");
        TestAssessments answered = TestAssessments.of(instrument);
        SplittableRandom random = new SplittableRandom(1);
        for (int person = 0; person < people; person++) {
            answered.leader("P" + person);
            for (Criterion criterion : instrument.structure().criteria()) {
                answered.answer("P" + person, criterion.id().text(), "" + random.nextInt(criterion.top() + 1));
            }
        }
        file = ClientFile.create(folder.resolve("client.readiness"));
        file.commit(answered.entries());
        try (Password password = OpenBenchmark.password()) {
            sealed = Opener.SHIPPED.create(
                    folder.resolve("sealed.readiness"), Optional.of(made -> OpenBenchmark.quick(made, password)));
        }
        sealed.commit(answered.entries());
    }

    @TearDown
    public void close() throws IOException, PlainException, SQLException {
        file.close();
        sealed.close();
        plain.close();
        inPlace.close();
        appended.close();
        BenchFolder.remove(folder);
    }

    /// One round: prints the five medians in microseconds.
    ///
    /// @return the number of answers saved so far
    @Benchmark
    public int oneAnswer() throws Exception {
        Times appending = new Times();
        Times replacing = new Times();
        Times inserting = new Times();
        Times saving = new Times();
        Times sealing = new Times();
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        for (int turn = 0; turn < TURNS; turn++) {
            int place = turn;
            appending.of(() -> write(appended, block, appended.size()));
            replacing.of(() -> write(inPlace, block, (long) BLOCK * (place % 64)));
            inserting.of(() -> plain.transaction(
                    () -> plain.update("INSERT INTO answer (text) VALUES (?)", "An answer, number " + count)));
            Entry entry = answer();
            // By turns first, so that neither always has the disk as the other has left it.
            if (turn % 2 == 0) {
                saving.of(() -> file.commit(entry));
                sealing.of(() -> sealed.commit(entry));
            } else {
                sealing.of(() -> sealed.commit(entry));
                saving.of(() -> file.commit(entry));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d people: one answer saved %.0f us (p99 %.0f); 4 KB appended + fdatasync %.0f us, in place %.0f us,"
                        + " SQLite alone %.0f us; saved/appended %.2f, saved/in place %.2f, saved/SQLite %.2f;"
                        + " sealed %.0f us, sealed/saved %.2f%n",
                people,
                micros(saving.median()),
                micros(saving.percentile(99)),
                micros(appending.median()),
                micros(replacing.median()),
                micros(inserting.median()),
                saving.ratioTo(appending),
                saving.ratioTo(replacing),
                saving.ratioTo(inserting),
                micros(sealing.median()),
                sealing.ratioTo(saving));
        return count;
    }

    private Entry answer() {
        count++;
        Criterion criterion = instrument.structure().criteria().get(count % 36);
        return new Entry(
                "answer-" + count,
                Instant.EPOCH.plusSeconds(count),
                "Consultant",
                Optional.of(TestAssessments.ID),
                new Change.Rated(
                        new ParticipantId("P" + count % people),
                        criterion.id(),
                        1,
                        new Answer.Rated(count / 7 % (criterion.top() + 1)),
                        Optional.of(Confidence.GUESS)));
    }

    private static void write(FileChannel to, ByteBuffer block, long at) throws IOException {
        block.clear();
        to.write(block, at);
        to.force(false);
    }

    private static double micros(double milliseconds) {
        return 1000 * milliseconds;
    }
}
