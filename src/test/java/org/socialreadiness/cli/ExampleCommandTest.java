package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleCommandTest {
    private static final List<String> NAMES =
            List.of("example.docx", "example.pptx", "example.readiness", "example.xlsx");

    @TempDir
    Path folder;

    @Test
    void aClientAndItsReportsAreMadeInANewFolder() throws IOException {
        Path out = folder.resolve("in/here");
        Ran ran = Ran.of("example", "--out", out);
        assertEquals(Commands.DONE, ran.status());
        assertEquals(4, ran.lines().size());
        assertEquals(NAMES, names(out));
        assertTrue(Ran.of("score", out.resolve("example.readiness"))
                .lines()
                .getFirst()
                .contains("6 people have answered, 6 sealed"));
        assertEquals(
                Commands.DONE, Ran.of("check", out.resolve("example.readiness")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.docx", "example.pptx", "example.readiness", "example.xlsx"})
    void whatIsThereIsNotReplaced(String name) throws IOException {
        Path there = Files.writeString(folder.resolve(name), "mine");
        assertTrue(Ran.of("example", "--out", folder).sentence().contains(name));
        assertEquals(List.of(name), names(folder));
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertTrue(Ran.of("example", "--out", file).sentence().contains("cannot be made"));
        assertTrue(Ran.of("example", "--out", file.resolve("x")).sentence().contains("cannot be made"));
        assertFalse(Files.isDirectory(file));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
