package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String NOTE = "seen with our own eyes";

    /// Where SQLite keeps `user_version`.
    private static final int USER_VERSION_AT = 60;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeClient() throws Exception {
        file = folder.resolve("a.readiness");
        Ran.of("new", file, "--client", "X");
        Path csv = Files.writeString(
                folder.resolve("a.csv"), "participant,criterion,answer,evidence\nAnn,SG1,2," + NOTE + "\n");
        assertEquals(Commands.DONE, Ran.of("answer", file, csv).status());
    }

    @Test
    void aSoundFileIsSaidToBeSound() {
        Ran ran = Ran.of("check", file);
        // Name, assessment, Ann joins, answers, notes and seals.
        assertEquals(List.of("a.readiness is sound: 6 changes in its journal, all in order."), ran.lines());
        assertEquals(Commands.DONE, ran.status());
    }

    /// One letter of a note is changed, which no check of SQLite finds: neither this command nor any other takes the
    /// file for sound.
    @Test
    void aSilentlyChangedFileIsDamagedForEveryCommand() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        byte[] note = NOTE.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (!Arrays.equals(bytes, at, at + note.length, note, 0, note.length)) {
            at++;
        }
        bytes[at] ^= 1;
        Files.write(file, bytes);
        Ran check = Ran.of("check", file);
        assertEquals(Commands.DAMAGED, check.status());
        assertFalse(check.err().isBlank());
        assertEquals("", check.out());
        Path report = folder.resolve("r.docx");
        Path csv = folder.resolve("a.csv");
        for (Ran ran : List.of(
                Ran.of("score", file),
                Ran.of("score", file, "--json"),
                Ran.of("answer", file, csv),
                Ran.of("sheet", file, "--out", folder.resolve("s.xlsx")),
                Ran.of("report", file, "--out", report))) {
            assertEquals(Commands.DAMAGED, ran.status());
            assertTrue(ran.err().startsWith("a.readiness is damaged"), ran.err());
            assertEquals("", ran.out());
        }
        assertFalse(Files.exists(report));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aFileThatEndsTooEarlyIsDamaged() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int length : new int[] {100, 4096, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertEquals(Commands.DAMAGED, Ran.of("check", file).status(), length + " bytes");
            assertEquals(Commands.DAMAGED, Ran.of("score", file).status(), length + " bytes");
        }
    }

    @Test
    void aFileFromANewerVersionIsLeftAlone() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[USER_VERSION_AT + 3]++;
        Files.write(file, bytes);
        for (String command : List.of("check", "score")) {
            assertTrue(Ran.of(command, file).sentence().contains("newer version of Social Readiness"));
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws Exception {
        Files.write(file, new byte[0]);
        assertTrue(Ran.of("check", file).sentence().contains("is empty"));
    }
}
