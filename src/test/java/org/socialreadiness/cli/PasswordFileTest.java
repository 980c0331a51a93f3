package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.TestSealed;

class PasswordFileTest {
    private static final String PASSWORD = "zwölf Boxkämpfer";

    @TempDir
    Path folder;

    private Path file;
    private Path right;
    private Path wrong;
    private Path csv;

    @BeforeEach
    void makeClient() throws Exception {
        file = folder.resolve("a.readiness");
        right = Files.writeString(folder.resolve("right.txt"), PASSWORD + "\nnot the password\n");
        wrong = Files.writeString(folder.resolve("wrong.txt"), "twelve boxers\n");
        csv = Files.writeString(folder.resolve("a.csv"), "participant,criterion,answer\nAnn,SG1,2\n");
        Assessment.Head head = new Assessment.Head("May 2026", "Sales", LocalDate.of(2026, 5, 4), Form.FULL);
        try (ClientFile made = TestSealed.create(file, PASSWORD)) {
            made.commit(List.of(
                    new Entry("e1", Instant.EPOCH, "", Optional.empty(), new Change.Named("Acme")),
                    new Entry(
                            "e2",
                            Instant.EPOCH,
                            "",
                            Optional.empty(),
                            new Change.Started(new AssessmentId("a1"), head, Catalog.shipped(), 7))));
        }
    }

    /// Every command on a client file, with `more` at its end.
    private List<Ran> all(Object... more) {
        return List.of(
                ran(more, "answer", file, csv),
                ran(more, "score", file),
                ran(more, "sheet", file, "--out", folder.resolve("s.xlsx")),
                ran(more, "report", file, "--out", folder.resolve("r.xlsx")),
                ran(more, "check", file));
    }

    private static Ran ran(Object[] more, Object... words) {
        return Ran.of(java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(more))
                .toArray());
    }

    @Test
    void withItsPasswordEveryCommandWorks() {
        for (Ran ran : all("--password-file", right)) {
            assertEquals(new Ran(Commands.DONE, ran.out(), ""), ran);
        }
        assertTrue(Files.exists(folder.resolve("r.xlsx")));
    }

    @Test
    void withoutItNoCommandDoes() throws Exception {
        byte[] before = Files.readAllBytes(file);
        for (Ran ran : all()) {
            assertEquals("a.readiness is protected by a password; give its password to open it.", ran.sentence());
        }
        for (Ran ran : all("--password-file", wrong)) {
            assertTrue(ran.sentence().startsWith("This is not the password of a.readiness"), ran.err());
            assertFalse(ran.err().contains("twelve"), ran.err());
        }
        assertFalse(Files.exists(folder.resolve("s.xlsx")));
        assertFalse(Files.exists(folder.resolve("r.xlsx")));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(file)));
    }

    @Test
    void aWrongPasswordIsNotADamagedFile() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 100] ^= 1;
        Files.write(file, bytes);
        for (Ran ran : all("--password-file", right)) {
            assertEquals(Commands.DAMAGED, ran.status(), ran.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PASSWORD, PASSWORD + "\n", PASSWORD + "\r\nmore", "\uFEFF" + PASSWORD + "\n"})
    void itIsTheFirstLineWithoutItsEndOfStandardInputToo(String input) throws Exception {
        assertEquals(
                Commands.DONE,
                Ran.reading(input, "check", file, "--password-file", "-").status());
        Path given = Files.writeString(folder.resolve("given.txt"), input);
        assertEquals(
                Commands.DONE, Ran.of("check", file, "--password-file", given).status());
    }

    @Test
    void spacesBelongToAPassword() {
        assertTrue(Ran.reading(PASSWORD + " ", "check", file, "--password-file", "-")
                .sentence()
                .startsWith("This is not the password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\nsecond", "\uFEFF\n"})
    void anEmptyFirstLineIsNoPassword(String input) {
        assertEquals(
                "- holds no password: its first line, in UTF-8, is the password.",
                Ran.reading(input, "check", file, "--password-file", "-").sentence());
    }

    @Test
    void whatIsNoTextOrFarTooLongIsNoPassword() throws Exception {
        Path latin = Files.write(folder.resolve("p.txt"), PASSWORD.getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(Ran.of("check", file, "--password-file", latin).sentence().startsWith("p.txt holds no password"));
        Files.writeString(latin, "x".repeat(5000));
        assertTrue(Ran.of("check", file, "--password-file", latin).sentence().startsWith("p.txt holds no password"));
        Files.delete(latin);
        assertTrue(Ran.of("check", file, "--password-file", latin)
                .sentence()
                .startsWith("The password cannot be read from p.txt"));
    }

    @Test
    void aNewFileIsSealed() throws Exception {
        Path made = folder.resolve("new.readiness");
        assertEquals(
                "Das Passwort ist zu kurz: Es braucht mindestens 8 Zeichen.",
                Ran.in(
                                Locale.GERMAN,
                                "new",
                                made,
                                "--client",
                                "X",
                                "--password-file",
                                Files.writeString(folder.resolve("short.txt"), "1234567"))
                        .sentence());
        assertFalse(Files.exists(made));
        assertEquals(
                Commands.DONE,
                Ran.of("new", made, "--client", "X", "--password-file", right).status());
        assertTrue(ClientFile.isSealed(made));
        assertEquals(
                Commands.DONE, Ran.of("check", made, "--password-file", right).status());
    }

    @Test
    void aFileThatAnyoneCanReadNeedsNone() {
        Path open = folder.resolve("open.readiness");
        Ran.of("new", open, "--client", "X");
        assertEquals(
                Commands.DONE, Ran.of("check", open, "--password-file", right).status());
        assertEquals(
                Commands.DONE, Ran.of("score", open, "--password-file", right).status());
    }
}
