package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.text.PlainException;

/// What an open file has of the system: who may write, who gives the guard back, and in what words it fails.
class HoldTest {
    private static final Holder SOMEONE = new Holder("desk-4", 17, Instant.EPOCH);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path file() {
        return folder.resolve("Acme.readiness");
    }

    private Hold hold(@Nullable FileGuard guard, Optional<Holder> holder) throws SQLException {
        return new Hold(file(), Database.inMemory(), guard, holder);
    }

    @Test
    void aGuardThatStandsInTwoHoldsIsGivenBackByOne() throws Exception {
        Files.createFile(file());
        FileGuard guard = FileGuard.take(file()).orElseThrow();
        Hold before = hold(guard, Optional.empty());
        Hold after = hold(guard, Optional.empty());
        after.leaveGuardTo(before);
        after.close();
        assertTrue(FileGuard.take(file()).isEmpty(), "given back by the new one, which failed");
        Hold next = hold(guard, Optional.empty());
        next.leaveGuardTo(before);
        before.leaveGuardTo(next);
        before.close();
        assertTrue(FileGuard.take(file()).isEmpty(), "given back by the old one, which was left");
        next.close();
        try (FileGuard again = FileGuard.take(file()).orElseThrow()) {
            assertTrue(again.isOf(file()));
        }
    }

    @Test
    void nothingIsWrittenWhereAnotherProgramWritesOrNobodyMay() throws Exception {
        try (Hold elsewhere = hold(null, Optional.of(SOMEONE));
                Hold locked = hold(null, Optional.empty())) {
            assertKey(
                    "store.openElsewhere",
                    () -> elsewhere.write(() -> elsewhere.database().execute("CREATE TABLE t (x)")));
            assertKey(
                    "store.readOnly", () -> locked.write(() -> locked.database().execute("CREATE TABLE t (x)")));
            for (Hold each : new Hold[] {elsewhere, locked}) {
                assertEquals("0", each.database().text("SELECT count(*) FROM sqlite_schema"));
            }
        }
    }

    @Test
    void whatTheDatabaseReportsIsSaidInPlainWords() throws Exception {
        Files.createFile(file());
        FileGuard guard = FileGuard.take(file()).orElseThrow();
        Hold hold = hold(guard, Optional.empty());
        assertKey("store.cannotOpen", () -> hold.read(HoldTest::fail));
        assertKey("store.cannotWrite", () -> hold.write(HoldTest::fail));
        assertTrue(hold.isOpen());
        hold.close();
        assertFalse(hold.isOpen());
    }

    private static String fail() throws SQLException {
        throw new SQLException("no");
    }

    private static void assertKey(String key, Executable action) {
        assertEquals(key, assertThrows(PlainException.class, action).key());
    }
}
