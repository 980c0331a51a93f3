package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.store.ClientFile;

class NewCommandTest {
    @TempDir
    Path folder;

    @Test
    void aClientFileWithItsFirstAssessmentIsMade() throws Exception {
        Path file = folder.resolve("Größe & Söhne.readiness");
        Ran ran = Ran.of(
                "new", file, "--client", " Müller ", "--assessment", "Spring", "--scope", "Sales", "--form", "short");
        assertEquals(List.of("Made " + file + ": client “Müller”, assessment “Spring”."), ran.lines());
        assertEquals(Commands.DONE, ran.status());
        assertEquals("", ran.err());
        Client client = client(file);
        assertEquals("Müller", client.name());
        Assessment.Head head = client.current().getFirst().head();
        assertEquals(new Assessment.Head("Spring", "Sales", LocalDate.of(2026, 11, 26), "short"), head);
        assertEquals(
                "social-readiness", client.current().getFirst().instrument().id());
        assertEquals(2, client.current().getFirst().instrument().languages().size());
    }

    @Test
    void theMonthIsTheNameOfAnAssessmentWithoutOne() throws Exception {
        Path english = folder.resolve("en.readiness");
        Path german = folder.resolve("de.readiness");
        Ran.of("new", english, "--client", "X");
        Ran.in(Locale.GERMAN, "new", german, "--client", "X");
        assertEquals(
                "November 2026", client(english).current().getFirst().head().name());
        assertEquals("full", client(english).current().getFirst().head().form());
        assertEquals("November 2026", client(german).current().getFirst().head().name());
    }

    @Test
    void anExistingFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("a.readiness"), "mine");
        assertTrue(Ran.of("new", file, "--client", "X").sentence().contains("already a file a.readiness"));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void limitsAreSaidAndNothingIsMade() throws Exception {
        Path file = folder.resolve("a.readiness");
        assertEquals(
                "--client may not be empty.",
                Ran.of("new", file, "--client", " ").sentence());
        assertEquals(
                "--client may have at most 200 characters.",
                Ran.of("new", file, "--client", "x".repeat(Change.Named.LONGEST + 1))
                        .sentence());
        assertEquals(
                "--assessment may have at most 200 characters.",
                Ran.of("new", file, "--client", "X", "--assessment", "x".repeat(201))
                        .sentence());
        assertEquals(
                "--scope may have at most 500 characters.",
                Ran.of("new", file, "--client", "X", "--scope", "x".repeat(501)).sentence());
        assertTrue(Ran.of("new", file, "--client", "X", "--form", "tiny")
                .sentence()
                .contains("“tiny”"));
        assertTrue(Ran.of("new", folder.resolve("no/a.readiness"), "--client", "X")
                .sentence()
                .contains("cannot be made there"));
        assertEquals(0, files());
    }

    @Test
    void anOwnInstrumentIsTakenInSeveralLanguagesWhereverItStands() throws Exception {
        Path english = Files.writeString(folder.resolve("i.en.yaml"), instrument("en", "Is it?"));
        Path german = Files.writeString(folder.resolve("i.de.yml"), instrument("de", "Ist es so?"));
        Path file = folder.resolve("a.readiness");
        assertEquals(
                Commands.DONE,
                Ran.of("new", "--instrument", english, german, file, "--client", "X")
                        .status());
        Assessment made = client(file).current().getFirst();
        assertEquals(2, made.instrument().languages().size());
        assertEquals(
                "Ist es so?",
                made.instrument().in(Locale.GERMAN).criteria().getFirst().question());
        Path again = folder.resolve("b.readiness");
        assertEquals(
                Commands.DONE,
                Ran.of("new", again, "--client", "X", "--instrument", english, "--instrument=" + german)
                        .status());
        assertEquals(
                2, client(again).current().getFirst().instrument().languages().size());
    }

    @Test
    void aFaultyInstrumentIsNamedAndNothingIsMade() throws Exception {
        Path yaml = Files.writeString(folder.resolve("i.yaml"), instrument("en", "''"));
        Path file = folder.resolve("a.readiness");
        Ran ran = Ran.of("new", file, "--client", "X", "--instrument", yaml);
        assertEquals(Commands.FAILED, ran.status());
        assertEquals(
                List.of(
                        "The instrument cannot be used, it has one fault; mend it and try again.",
                        "i.yaml, line 10, column 19: This may not be empty."),
                ran.err().lines().toList());
        assertFalse(Files.exists(file));
    }

    private int files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return (int) all.count();
        }
    }

    private static Client client(Path file) throws Exception {
        try (ClientFile opened = ClientFile.open(file)) {
            assertTrue(opened.check().isSound());
            return opened.client();
        }
    }

    private static String instrument(String language, String question) {
        return """
                id: own
                version: "1"
                language: %s
                title: Own
                factors:
                  - id: A
                    name: Factor
                    criteria:
                      - id: A1
                        question: %s
                        levels: [No, Yes]
                """.formatted(language, question);
    }
}
