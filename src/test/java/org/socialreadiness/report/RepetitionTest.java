package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socialreadiness.export.WordCases;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.text.Messages;

/// No page says the same phrase three times.
class RepetitionTest {
    private static final int LONG = 4;

    /// Runs of four words in the running text of a section that come up three times or more. What the instrument says
    /// is quoted and not ours to vary.
    private static List<String> repeated(Section section) {
        Map<String, Integer> counts = new HashMap<>();
        for (Report.Block block : section.blocks()) {
            if (block instanceof Paragraph(var text)) {
                String own = text.plain().replaceAll("[“„][^”“]*[”“]", "\n").replaceAll("\\d+", "#");
                for (String part : own.split("[.:;\\n]", -1)) {
                    String[] words = part.strip().split("\\s+", -1);
                    for (int i = 0; i + LONG <= words.length; i++) {
                        counts.merge(String.join(" ", List.of(words).subList(i, i + LONG)), 1, Integer::sum);
                    }
                }
            }
        }
        List<String> repeated = new ArrayList<>();
        counts.forEach((phrase, count) -> {
            if (count > 2) {
                repeated.add(phrase);
            }
        });
        return repeated;
    }

    @Test
    void noFactorPageOfTheExampleSaysTheSameThreeTimes() {
        for (Messages messages : List.of(ReportCases.ENGLISH, ReportCases.GERMAN)) {
            for (Section section : WordCases.example(messages).sections()) {
                if (section.id().startsWith("factor-") || section.id().equals("summary")) {
                    assertEquals(List.of(), repeated(section), section.id() + " in " + messages.locale());
                }
            }
        }
    }

    @Test
    void aRepetitionIsFound() {
        Report.Text same = Report.Text.of("2 of 6 who rated it chose level 1 or higher: “A.”");
        Section section = new Section(
                "x", "X", Report.Hue.NONE, List.of(new Paragraph(same), new Paragraph(same), new Paragraph(same)));
        assertTrue(repeated(section).contains("who rated it chose"));
    }
}
