package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.text.PlainException;

/// How a file of an older version is brought up to date; the version after the present one is made up here.
class UpgradesTest {
    private static final int NEXT = Upgrades.SHIPPED.newest() + 1;

    @TempDir
    Path folder;

    private Path path;
    private final RandomChanges changes = new RandomChanges(new SplittableRandom(3));

    @BeforeEach
    void makeAFile() throws Exception {
        path = folder.resolve("Acme.readiness");
        try (ClientFile file = ClientFile.create(path)) {
            file.commit(changes.next(100));
        }
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-11-20T10:00:00Z")));
    }

    private static Upgrades next(String sql) {
        return new Upgrades(
                NEXT,
                version -> version == NEXT ? sql : Upgrades.SHIPPED.script().apply(version));
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theContentStaysAndADatedCopyOfTheOldFileIsKept() throws Exception {
        byte[] before = Files.readAllBytes(path);
        Upgrades upgrades = next("""
                CREATE TABLE mood (text TEXT NOT NULL) STRICT;
                ALTER TABLE participant ADD COLUMN team TEXT;
                """);
        try (ClientFile file = new Opener(upgrades, Upgrades.SEALED).open(path, true, Optional.empty())) {
            assertEquals(changes.client(), file.client());
            assertTrue(file.check().isSound());
            file.commit(changes.next(20));
        }
        assertEquals(List.of("Acme.readiness", "Acme.version-" + (NEXT - 1) + ".2026-11-20.readiness"), names());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve(names().get(1))));
        try (ClientFile file = new Opener(upgrades, Upgrades.SEALED).open(path, true, Optional.empty())) {
            assertEquals(changes.client(), file.client());
        }
        assertEquals(2, names().size(), "no second copy once it is up to date");
        assertEquals(
                "store.newer",
                assertThrows(PlainException.class, () -> ClientFile.open(path)).key());
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(path);
        Upgrades broken = next("""
                CREATE TABLE mood (text TEXT NOT NULL) STRICT;
                ALTER TABLE nowhere ADD COLUMN team TEXT;
                """);
        assertThrows(
                PlainException.class, () -> new Opener(broken, Upgrades.SEALED).open(path, true, Optional.empty()));
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(List.of("Acme.readiness"), names());
        try (Database database = Database.open(path, false)) {
            assertThrows(SQLException.class, () -> database.upgrade(broken));
        }
        assertArrayEquals(before, Files.readAllBytes(path));
        try (ClientFile file = ClientFile.open(path)) {
            assertEquals(changes.client(), file.client());
            assertTrue(file.check().isSound());
        }
    }

    @Test
    void whereItCannotBeWrittenItIsReadAllTheSame() throws Exception {
        byte[] before = Files.readAllBytes(path);
        Upgrades upgrades = next("ALTER TABLE participant ADD COLUMN team TEXT");
        try (ClientFile file = new Opener(upgrades, Upgrades.SEALED).open(path, false, Optional.empty())) {
            assertTrue(file.isReadOnly());
            assertEquals(changes.client(), file.client());
            assertTrue(file.check().isSound());
        }
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(List.of("Acme.readiness"), names());
    }

    /// SQLite finds nothing wrong with it: the journal says otherwise.
    @Test
    void aDamagedOneIsNotTouched() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate("UPDATE rating SET level = 3 - level WHERE level IS NOT NULL") > 0);
        }
        byte[] before = Files.readAllBytes(path);
        Opener opener = new Opener(next("CREATE TABLE mood (text TEXT NOT NULL) STRICT"), Upgrades.SEALED);
        assertThrows(DamagedFile.class, () -> opener.open(path, true, Optional.empty()));
        assertFalse(opener.check(path, Optional.empty()).isSound());
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(List.of("Acme.readiness"), names());
    }
}
