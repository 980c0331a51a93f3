package org.socialreadiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.socialreadiness.BenchFolder;
import org.socialreadiness.Times;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// What it costs to open the file of 200 people who have answered everything: plain, sealed (3 times that or less is
/// wanted; the password's own slowness left out), plain with the full check and a second copy that is verified, and
/// beside them all rows of the file read by SQLite alone, with nothing checked.
///
/// The four take turns. The medians and their ratios are printed; JMH's own figure is the time of all turns.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class OpenBenchmark {
    private static final int TURNS = 9;
    private static final int PEOPLE = 200;

    private Path folder;
    private Path plain;
    private Path sealed;
    private int copies;

    @Setup
    public void make() throws IOException, PlainException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "open");
        plain = folder.resolve("plain.readiness");
        sealed = folder.resolve("sealed.readiness");
        TestAssessments answered = TestAssessments.of(Catalog.shipped());
        SplittableRandom random = new SplittableRandom(1);
        for (int person = 0; person < PEOPLE; person++) {
            answered.leader("P" + person);
            for (Criterion criterion : Catalog.shipped().structure().criteria()) {
                answered.answer("P" + person, criterion.id().text(), "" + random.nextInt(criterion.top() + 1));
            }
        }
        try (ClientFile file = ClientFile.create(plain)) {
            file.commit(answered.entries());
        }
        try (Password password = password();
                ClientFile file = Opener.SHIPPED.create(sealed, Optional.of(database -> quick(database, password)))) {
            file.commit(answered.entries());
        }
    }

    /// Opened as fast as can be, so that the password's slowness is not what is measured.
    static Vault quick(Database database, Password password) throws SQLException {
        Vault vault = Vault.make();
        vault.write(database, KeyDerivation.fresh(8, 1), password);
        return vault;
    }

    static Password password() {
        return new Password("correct horse".toCharArray());
    }

    @TearDown
    public void remove() throws IOException {
        BenchFolder.remove(folder);
    }

    /// @return the number of copies made so far
    @Benchmark
    public int open() throws Exception {
        Times bare = new Times();
        Times opened = new Times();
        Times unsealed = new Times();
        Times all = new Times();
        for (int turn = 0; turn < TURNS; turn++) {
            bare.of(this::rows);
            opened.of(() -> ClientFile.open(plain).close());
            unsealed.of(() -> {
                try (Password password = password()) {
                    ClientFile.open(sealed, password).close();
                }
            });
            all.of(this::everything);
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d people: bare rows %s, plain %s, sealed %s, plain with full check and verified copy %s;"
                        + " plain/bare %.1f, sealed/plain %.2f, everything/bare %.1f%n",
                PEOPLE,
                bare,
                opened,
                unsealed,
                all,
                opened.ratioTo(bare),
                unsealed.ratioTo(opened),
                all.ratioTo(bare));
        return copies;
    }

    private void rows() throws SQLException {
        try (Database database = Database.open(plain, false)) {
            for (String table : new String[] {"change", "rating", "participant"}) {
                database.query("SELECT * FROM " + table, row -> row.getString(1));
            }
        }
    }

    private void everything() throws Exception {
        copies++;
        Backups backups = new Backups(new DataFolder(folder.resolve("data-" + copies)));
        try (ClientFile file = ClientFile.open(plain)) {
            file.check();
            backups.verify(backups.take(file, Instant.EPOCH).orElseThrow(), Instant.EPOCH);
        }
    }
}
