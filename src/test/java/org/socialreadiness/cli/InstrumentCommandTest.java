package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.catalog.Catalog;

class InstrumentCommandTest {
    @TempDir
    Path folder;

    /// What is shown can be saved, checked, and is the shipped instrument itself.
    @Test
    void whatIsShownIsWhatIsShipped() throws Exception {
        Path english = Files.writeString(
                folder.resolve("en.yaml"), Ran.of("instrument", "show").out());
        Path german = Files.writeString(
                folder.resolve("de.yaml"),
                Ran.of("instrument", "show", "--lang", "de").out());
        assertEquals(Catalog.shipped(), Catalog.read(List.of(english, german)));
        assertEquals(
                List.of("The instrument social-readiness 1.0 has no fault: 4 factors, 36 criteria."),
                Ran.of("instrument", "check", english, german).lines());
        assertTrue(Ran.in(Locale.GERMAN, "instrument", "check", german)
                .lines()
                .getFirst()
                .endsWith("4 Faktoren, 36 Kriterien."));
    }

    @Test
    void everyFaultIsNamedWithFileLineAndColumn() throws Exception {
        String text = Ran.of("instrument", "show").out();
        Path english = Files.writeString(folder.resolve("en.yaml"), text);
        Path broken = Files.writeString(
                folder.resolve("de.yaml"),
                text.replace("language: en", "language: de")
                        .replaceFirst("effort: 2", "effort: 9")
                        .replaceFirst("- id: SG3", "- id: sg2"));
        Ran ran = Ran.of("instrument", "check", english, broken);
        assertEquals(Commands.FAILED, ran.status());
        List<String> lines = ran.err().lines().toList();
        assertTrue(lines.getFirst().startsWith("The instrument cannot be used, it has "), lines.getFirst());
        assertTrue(lines.stream().anyMatch(line -> line.matches("de\\.yaml, line \\d+, column \\d+: The id “sg2” .*")));
        assertTrue(lines.stream().anyMatch(line -> line.matches("de\\.yaml, line \\d+, column \\d+: This number .*")));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("de.yaml, line ")));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertTrue(Ran.of("instrument", "check", folder.resolve("no.yaml"))
                .sentence()
                .contains("no.yaml"));
        assertTrue(Ran.of("instrument", "check", folder)
                .sentence()
                .contains(folder.getFileName().toString()));
    }
}
