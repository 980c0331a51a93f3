package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// Damage to a client file is found when it is opened or does no harm, and then the newest second copy gives back
/// what was lost. SQLite's own check beside, on the same bytes.
@SuppressWarnings("NullAway.Init")
class DamageTest {
    private static final int PAGE = 4096;
    private static final Instant NOW = Instant.parse("2026-11-12T14:02:31Z");

    @TempDir
    Path folder;

    private final SplittableRandom random = new SplittableRandom(31);
    private final RandomChanges changes = new RandomChanges(new SplittableRandom(11));
    private Path path;
    private Backups backups;
    private int found;
    private int harmless;
    private int unseen;
    private int uncaught;
    private int sqliteFound;
    private int sqliteUnseen;

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"PLAIN", "SEALED"})
    void threeHundredDamages(Way way) throws Exception {
        damage(way, 150);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"PLAIN", "SEALED"})
    void twentyThousandDamages(Way way) throws Exception {
        damage(way, 10_000);
    }

    private void damage(Way way, int times) throws Exception {
        path = folder.resolve("Acme.readiness");
        backups = new Backups(new DataFolder(folder.resolve("data")));
        try (Password password = Way.password();
                ClientFile file = way == Way.SEALED ? SealedFileTest.sealed(path, password) : ClientFile.create(path)) {
            file.commit(changes.next(60));
            backups.verify(backups.take(file, NOW).orElseThrow(), NOW);
        }
        byte[] sound = Files.readAllBytes(path);
        List<String> rows = rows();
        for (int i = 0; i < times; i++) {
            byte[] damaged = damaged(sound, i);
            Files.write(path, damaged);
            look(i);
            // Opening may have put a damaged file back to an earlier state from a journal; SQLite has its own look.
            Files.write(path, damaged);
            sqlite(rows);
        }
        Figures figures = new Figures(times + " damages, " + way, "found", "harmless", "changed unseen", "uncaught");
        figures.row("opened by the program", found, harmless, unseen, uncaught);
        figures.row("SQLite's check alone", sqliteFound, times - sqliteFound - sqliteUnseen, sqliteUnseen, "-");
        figures.print();
        assertEquals(0, unseen, "changed unseen");
        assertEquals(0, uncaught, "uncaught");
        assertTrue(found > times / 3, "the damages hardly reach the content: " + found);
    }

    /// Four of five are a flipped bit; else the file is cut off, or pages are zeroed or swapped.
    private byte[] damaged(byte[] sound, int i) {
        byte[] damaged = sound.clone();
        int page = PAGE * random.nextInt(sound.length / PAGE);
        int other = PAGE * random.nextInt(sound.length / PAGE);
        switch (i % 15) {
            case 0 -> damaged = Arrays.copyOf(damaged, random.nextInt(sound.length));
            case 1 -> Arrays.fill(damaged, page, page + PAGE, (byte) 0);
            case 2 -> {
                System.arraycopy(sound, page, damaged, other, PAGE);
                System.arraycopy(sound, other, damaged, page, PAGE);
            }
            default -> damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private void look(int i) throws Exception {
        try (Password password = Way.password();
                ClientFile file = ClientFile.open(path, password)) {
            if (file.client().equals(changes.client()) && file.journal().size() == 60) {
                harmless++;
            } else {
                unseen++;
            }
        } catch (WrongPassword e) {
            // A password that is the right one.
            unseen++;
        } catch (PlainException e) {
            found++;
            if (found % 10 == 0) {
                theCopyGivesItBack(folder.resolve("restored-" + i + ".readiness"));
            }
        } catch (RuntimeException e) {
            uncaught++;
        }
    }

    private void theCopyGivesItBack(Path restored) throws Exception {
        try (Password password = Way.password()) {
            Copy copy = backups.newestSound(path, Optional.of(password)).orElseThrow();
            Backups.restore(copy, restored);
            try (ClientFile file = ClientFile.open(restored, password)) {
                assertEquals(changes.client(), file.client());
            }
        }
        Files.delete(restored);
    }

    private void sqlite(List<String> before) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement();
                ResultSet checked = statement.executeQuery("PRAGMA integrity_check")) {
            if (!checked.getString(1).equals("ok")) {
                sqliteFound++;
                return;
            }
        } catch (SQLException e) {
            sqliteFound++;
            return;
        }
        try {
            sqliteUnseen += rows().equals(before) ? 0 : 1;
        } catch (SQLException e) {
            // The check said that all is well, and then a table cannot be read.
            sqliteUnseen++;
        }
    }

    /// All content, as anyone with a SQLite browser sees it.
    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        StringBuilder text = new StringBuilder(table);
                        for (int column = 1; column <= columns; column++) {
                            byte[] value = row.getBytes(column);
                            text.append('|').append(value == null ? "-" : Arrays.hashCode(value));
                        }
                        rows.add(text.toString());
                    }
                }
            }
        }
        return rows;
    }

    /// A journal of an earlier save that was cut off, under the name of a file that has gone on since.
    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"PLAIN", "SEALED"})
    void aStaleJournalBeside(Way way) throws Exception {
        path = folder.resolve("Acme.readiness");
        Path journal = folder.resolve("Acme.readiness-journal");
        backups = new Backups(new DataFolder(folder.resolve("data")));
        try (Password password = Way.password()) {
            (way == Way.SEALED ? SealedFileTest.sealed(path, password) : ClientFile.create(path)).close();
            for (int i = 0; i < 10; i++) {
                try (ClientFile file = ClientFile.open(path, password)) {
                    file.commit(changes.next(10));
                }
                byte[] stale = journalOf(way, journal);
                try (ClientFile file = ClientFile.open(path, password)) {
                    file.commit(changes.next(1 + i));
                    Optional<Backups.Taken> taken = backups.take(file, NOW.plusSeconds(i));
                    backups.verify(taken.orElseThrow(), NOW.plusSeconds(i));
                }
                byte[] sound = Files.readAllBytes(path);
                Files.write(journal, stale);
                int before = found;
                openBesideStale(password);
                if (found > before) {
                    theCopyGivesItBack(folder.resolve("restored-" + i + ".readiness"));
                }
                Files.deleteIfExists(journal);
                Files.write(path, sound);
            }
        }
        Figures figures = new Figures("10 stale journals, " + way, "found", "harmless", "changed unseen");
        figures.row("opened by the program", found, harmless, unseen);
        figures.print();
        assertEquals(0, unseen);
        assertTrue(found > 0, "no journal was taken for this file's");
    }

    private void openBesideStale(Password password) {
        try (ClientFile file = ClientFile.open(path, password)) {
            boolean same = file.client().equals(changes.client());
            harmless += same ? 1 : 0;
            unseen += same ? 0 : 1;
        } catch (PlainException e) {
            found++;
        }
    }

    private byte[] journalOf(Way way, Path journal) throws Exception {
        try (Connection writing = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = writing.createStatement()) {
            // So little memory that changed pages reach the file, and the journal, before the commit.
            statement.execute("PRAGMA cache_size = 1");
            writing.setAutoCommit(false);
            statement.execute(
                    way == Way.SEALED
                            ? "UPDATE line SET box = CAST(box || x'00' AS BLOB)"
                            : "UPDATE change SET body = body || ' '");
            byte[] stale = Files.readAllBytes(journal);
            writing.rollback();
            return stale;
        }
    }
}
