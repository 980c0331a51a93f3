package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.socialreadiness.text.Messages;

/// All words of the example's report, as somebody has read and approved them. Whoever changes what a report says sees
/// it
/// here, reads it, and replaces the approved text.
class ApprovedReportTest {
    private static final Path SAID = Path.of("target", "approved");

    @Test
    void theReportSaysWhatWasApproved() throws Exception {
        for (Messages messages : List.of(WordCases.ENGLISH, WordCases.GERMAN)) {
            String name = "example-" + messages.locale().getLanguage() + ".txt";
            String said = String.join("\n", WordContent.of(WordCases.example(messages))) + "\n";
            Files.createDirectories(SAID);
            Files.writeString(SAID.resolve(name), said);
            try (InputStream in = Objects.requireNonNull(ApprovedReportTest.class.getResourceAsStream(name), name)) {
                String approved = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(approved, said, "read " + SAID.resolve(name) + " and replace the approved text by it");
            }
        }
    }
}
