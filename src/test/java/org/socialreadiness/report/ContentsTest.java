package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Cover;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Meta;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;

class ContentsTest {
    private static final Meta META = new Meta(
            "Example", "Report", "Example · Report", "footer", LocalDate.of(2026, 11, 12), Locale.ENGLISH, "A1", false);

    private static Section section(String id, Block... blocks) {
        return new Section(id, "Title of " + id, new Hue(-1), List.of(blocks));
    }

    private static Block line() {
        return new Paragraph(Text.of("One line."));
    }

    private static Report report(int rows, List<Section> sections) {
        Cover cover = new Cover(
                "Report",
                "Example",
                "A question",
                Collections.nCopies(rows, new LabeledText("Label", Text.of("What belongs to it"))),
                new LabeledText("Note", Text.of("A note.")),
                "Contents",
                "confidential");
        return new Report(META, cover, sections);
    }

    private static List<Integer> pages(Report report) {
        return report.contents().entries().stream().map(Contents.Entry::page).toList();
    }

    @Test
    void partsOfOnePageFollowTheCover() {
        Report report = report(6, List.of(section("a", line()), section("b", line()), section("c", line())));
        assertEquals(List.of(2, 3, 4), pages(report));
        assertFalse(report.contents().ownPage());
        assertEquals("Title of b", report.contents().entries().get(1).title());
    }

    /// A line of 10.5 points with its distance takes 21.1 points: 33 of them are a page of 700 points.
    @Test
    void aPartThatGoesOnPushesThoseBehindIt() {
        Section long1 = section("long", Collections.nCopies(70, line()).toArray(Block[]::new));
        assertEquals(List.of(2, 5), pages(report(6, List.of(long1, section("b", line())))));
        Section short1 = section("short", Collections.nCopies(31, line()).toArray(Block[]::new));
        assertEquals(List.of(2, 3), pages(report(6, List.of(short1, section("b", line())))));
    }

    @Test
    void contentsThatTheCoverHasNoRoomForTakeAPageOfTheirOwn() {
        List<Section> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(section("s" + i, line()));
        }
        Report report = report(6, many);
        assertTrue(report.contents().ownPage());
        assertEquals(3, pages(report).getFirst());
    }
}
