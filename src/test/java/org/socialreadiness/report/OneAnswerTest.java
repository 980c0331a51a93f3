package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.export.WordCases;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;

/// Changes one answer and looks which words and numbers of the report change: those that say that they rest on it, and
/// no others.
class OneAnswerTest {
    private static TestAssessments four() {
        TestAssessments built = WordCases.people(6, "full");
        for (int i = 0; i < 6; i++) {
            built.answer("P" + i, "SG1", "2");
        }
        return built;
    }

    private static Report report(TestAssessments built) {
        return ReportCases.report(built, ReportCases.ENGLISH);
    }

    /// Sentences with what they rest on, by their section.
    private static Map<String, List<Text>> sentences(Report report) {
        return report.sections().stream().collect(Collectors.toMap(Section::id, OneAnswerTest::sentences));
    }

    private static List<Text> sentences(Section section) {
        List<Text> all = new ArrayList<>();
        for (Block block : section.blocks()) {
            switch (block) {
                case Report.Message(var text) -> all.add(text);
                case Report.Paragraph(var text) -> all.add(text);
                case Report.Bullets(var items) -> all.addAll(items);
                case Report.KeyStatements(var statements) -> statements.forEach(each -> all.add(each.text()));
                case Report.Table table ->
                    table.rows()
                            .forEach(row -> row.cells().forEach(cell -> {
                                if (cell instanceof Report.Words(var text)) {
                                    all.add(text);
                                }
                            }));
                default -> {}
            }
        }
        return all;
    }

    private static List<Text> of(Map<String, List<Text>> sentences, String section) {
        return Objects.requireNonNull(sentences.get(section), section);
    }

    private static Set<String> sources(Text text) {
        Set<String> all =
                text.runs().stream().flatMap(run -> run.sources().stream()).collect(Collectors.toSet());
        all.addAll(text.sources());
        return all;
    }

    /// One answer to SG1 moves SG1, the factor SG and the whole; in everything that is said otherwise nothing changes.
    @Test
    void exactlyTheDependentSentencesAndNumbersChange() {
        Map<String, List<Text>> before = sentences(report(four()));
        Map<String, List<Text>> after = sentences(report(four().answer("P0", "SG1", "4")));
        Set<String> changed = before.keySet().stream()
                .filter(id -> !of(before, id).equals(of(after, id)))
                .collect(Collectors.toSet());
        assertTrue(changed.containsAll(Set.of("profile", "factor-SG", "appendix")), changed.toString());
        for (String other : List.of("factor-OR", "factor-RM", "factor-ED", "beliefs", "facts")) {
            assertFalse(changed.contains(other), other);
        }
        for (String part : List.of("profile", "appendix")) {
            List<Text> old = of(before, part);
            List<Text> now = of(after, part);
            assertEquals(old.size(), now.size(), part);
            for (int i = 0; i < old.size(); i++) {
                boolean rests = sources(old.get(i)).stream().anyMatch(id -> id.equals("SG1") || id.equals("SG"));
                if (!rests && !sources(old.get(i)).isEmpty()) {
                    assertEquals(old.get(i).plain(), now.get(i).plain(), part + " " + sources(old.get(i)));
                }
            }
        }
    }

    /// In the appendix the row of SG1 changes, from six times level 2 to five times, and no other row.
    @Test
    void inTheAppendixOneRowChanges() {
        List<Text> old = of(sentences(report(four())), "appendix");
        List<Text> now = of(sentences(report(four().answer("P0", "SG1", "4"))), "appendix");
        Set<String> rows = new java.util.TreeSet<>();
        for (int i = 0; i < old.size(); i++) {
            boolean row = old.get(i).sources().size() == 1;
            if (row && !old.get(i).plain().equals(now.get(i).plain())) {
                rows.addAll(old.get(i).sources());
            }
        }
        assertEquals(
                Set.of("SG1"),
                rows.stream().filter(id -> id.matches("[A-Z]{2}\\d+")).collect(Collectors.toSet()));
        assertTrue(old.stream().anyMatch(text -> text.plain().equals("0 · 0 · 6 · 0 · 0")));
        assertTrue(now.stream().anyMatch(text -> text.plain().equals("0 · 0 · 5 · 0 · 1")));
    }

    /// The means, by hand: six times 2 is 2.00; five times 2 and once 4 is 14 / 6 = 2.33.
    @Test
    void theMeanIsTheOneByHand() {
        assertTrue(row(report(four())).contains("2.00"));
        String now = row(report(four().answer("P0", "SG1", "4")));
        assertTrue(now.contains("2.33"), now);
        assertNotEquals(row(report(four())), now);
    }

    private static String row(Report report) {
        return of(sentences(report), "appendix").stream()
                .filter(text -> text.sources().contains("SG1"))
                .map(Text::plain)
                .collect(Collectors.joining(" "));
    }
}
