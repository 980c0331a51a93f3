package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// What holds for every command: exit status, one plain sentence, and files left as they were.
class CommandsTest {
    @TempDir
    Path folder;

    @Test
    void aCommandOrAnOptionAsksForWorkWithoutAWindow() {
        for (String word : List.of(
                "new", "answer", "sheet", "score", "report", "check", "example", "instrument", "-h", "--version")) {
            assertTrue(Commands.areMeant(word), word);
        }
        assertFalse(Commands.areMeant());
        assertFalse(Commands.areMeant("client.readiness"));
        assertTrue(Commands.areMeant("scroe", "client.readiness"), "a misspelt command is no client file");
    }

    @Test
    void helpNamesEveryCommandAndTheExitStatus() {
        Ran help = Ran.of("--help");
        assertEquals(Commands.DONE, help.status());
        assertEquals("", help.err());
        for (String word : List.of("new", "answer", "sheet", "score", "report", "check", "example", "instrument")) {
            assertTrue(help.lines().stream().anyMatch(line -> line.startsWith("  " + word + " ")), word);
        }
        assertTrue(help.out().contains("Exit status: 0 done; 1 could not be done"));
        for (String command : List.of("new", "answer", "instrument")) {
            assertEquals(Commands.WRONG_USAGE, Ran.of(command).status(), command);
        }
        assertTrue(Ran.of("-V").out().startsWith("Social Readiness "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--no-such-option",
                "new",
                "new f",
                "new --client X",
                "new f --client",
                "new f --client X --instrument",
                "new f --client X --instrument --form short",
                "new f --client X extra",
                "answer f",
                "sheet f",
                "score",
                "score f g",
                "score f --assessment",
                "report f",
                "report f --out r.docx --lang fr",
                "check",
                "example",
                "instrument",
                "instrument check",
                "instrument draw",
                "instrument show --lang fr"
            })
    void wrongUsageIsStatusTwoAndShowsTheUsage(String line) {
        Object[] words =
                Arrays.stream(line.split(" ")).filter(w -> !w.isEmpty()).toArray();
        Ran ran = Ran.of(words);
        assertEquals(Commands.WRONG_USAGE, ran.status(), line);
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("Usage: social-readiness"), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @Test
    void aMisspeltCommandIsWrongUsageAndTheRightOneIsNamed() {
        Ran ran = Ran.of("scroe", "a.readiness");
        assertEquals(Commands.WRONG_USAGE, ran.status());
        assertTrue(ran.err().contains("score"), ran.err());
    }

    @Test
    void wordsThatTheSystemCouldNotPassOnAreNotTakenAsNames() throws IOException {
        Ran ran = Ran.of("new", folder.resolve("a.readiness"), "--client", "M\uFFFDller");
        assertTrue(ran.sentence().contains("LC_ALL"), ran.sentence());
        assertEquals(List.of(), files());
    }

    /// Each command that opens a client file, on everything that is none.
    @Test
    void whatIsNoClientFileIsSaidByEveryCommand() throws IOException {
        Path text = Files.writeString(folder.resolve("text.readiness"), "Not a database, but long enough. ".repeat(9));
        Path source = Files.writeString(folder.resolve("a.csv"), "participant,criterion,answer\nAnn,SG1,2\n");
        List<String> before = files();
        for (Path file : List.of(folder.resolve("none.readiness"), folder, text)) {
            for (Ran ran : List.of(
                    Ran.of("score", file),
                    Ran.of("check", file),
                    Ran.of("answer", file, source),
                    Ran.of("sheet", file, "--out", folder.resolve("s.xlsx")),
                    Ran.of("report", file, "--out", folder.resolve("r.docx")))) {
                assertTrue(ran.sentence().contains(file.getFileName().toString()), ran.sentence());
                assertTrue(ran.sentence().endsWith("."), ran.sentence());
            }
        }
        assertEquals(before, files());
    }

    @Test
    void everySentenceIsThereInGerman() {
        Ran ran = Ran.in(Locale.GERMAN, "score", folder.resolve("none.readiness"));
        assertTrue(ran.sentence().contains("none.readiness"), ran.sentence());
        assertFalse(ran.sentence().startsWith("There"), ran.sentence());
    }

    @Test
    void aFailureThatNobodyForesawIsASentenceToo() {
        for (RuntimeException thrown :
                List.of(new IllegalStateException("secret"), new UncheckedIOException(new IOException("secret")))) {
            Recorder recorder = new Recorder();
            int status = Commands.status(
                    _ -> {
                        throw thrown;
                    },
                    recorder.surroundings());
            assertEquals(Commands.FAILED, status);
            assertTrue(recorder.err().matches("(?s)Something went wrong in the program itself\\..*SR-[0-9A-F]{4}.*"));
            assertFalse(recorder.err().contains("secret"), "messages may hold what a person has typed");
            assertEquals(1, recorder.err().lines().count());
        }
        Recorder recorder = new Recorder();
        assertEquals(
                Commands.FAILED,
                Commands.status(
                        _ -> {
                            throw new OutOfMemoryError();
                        },
                        recorder.surroundings()));
        assertTrue(recorder.err().startsWith("The computer has run out of memory"));
    }

    @Test
    void aPlainFailureIsItsOwnSentence() {
        Recorder recorder = new Recorder();
        int status = Commands.status(
                _ -> {
                    throw new PlainException("cli.noAssessment");
                },
                recorder.surroundings());
        assertEquals(Commands.FAILED, status);
        assertEquals("The client has no assessment yet." + System.lineSeparator(), recorder.err());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /// Keeps what is said on standard error.
    private static final class Recorder {
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();

        Surroundings surroundings() {
            PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
            return new Surroundings(
                    java.io.InputStream.nullInputStream(),
                    stream,
                    stream,
                    Clock.systemUTC(),
                    Messages.in(Locale.ENGLISH));
        }

        String err() {
            return err.toString(StandardCharsets.UTF_8);
        }
    }
}
