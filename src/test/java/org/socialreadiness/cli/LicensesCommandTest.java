package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.text.Part;

class LicensesCommandTest {
    @TempDir
    Path folder;

    @Test
    void allPartsAreListedWithTheirLicenses() {
        Ran ran = Ran.of("licenses");
        assertEquals(Commands.DONE, ran.status());
        assertEquals(Part.all().size(), ran.lines().size());
        assertTrue(ran.lines().contains("Apache POI\t5.5.1\tApache-2.0\tThe Apache Software Foundation"));
    }

    @Test
    void eachIsWrittenIntoAFileOfItsOwn() throws IOException {
        Path out = folder.resolve("in/here");
        assertEquals(Commands.DONE, Ran.of("licenses", "--out", out).status());
        try (Stream<Path> all = Files.list(out)) {
            assertEquals(Part.all().size(), all.count());
        }
        assertTrue(Files.readString(out.resolve("Eclipse-Temurin-OpenJDK.txt")).contains("\"CLASSPATH\" EXCEPTION"));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertTrue(Ran.of("licenses", "--out", file).sentence().contains("cannot be made"));
        assertEquals("mine", Files.readString(file));
    }
}
