package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.report.Report.Bullets;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.scoring.Comparison;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

/// What a report says about the time since the last assessment.
class SinceSectionTest {
    @Test
    void itSaysWhatMovedAndWhatCannotBeCompared() {
        Section since = since(new SecondTime().rated().sealed(), Locale.GERMAN).orElseThrow();
        assertEquals("Seit Mai 2026", since.title());
        assertEquals(
                "Gesamt: rund 40 (34 bis 47), 10 Punkte mehr als im Mai 2026 (1 bis 18).",
                of(since, Message.class).getFirst().text().plain());
        Table table = of(since, Table.class).getFirst();
        assertEquals(3, table.rows().size());
        assertEquals(
                List.of("38 (30–45)", "63 (55–70)", "25 Punkte mehr als im Mai 2026 (14 bis 36)"),
                table.rows().getFirst().cells().stream()
                        .skip(1)
                        .map(cell -> ((Words) cell).text().plain())
                        .toList());
        assertEquals(
                "Kein klarer Unterschied zu Mai 2026",
                ((Words) table.rows().get(1).cells().getLast()).text().plain());
        List<String> bullets = of(since, Bullets.class).stream()
                .flatMap(b -> b.items().stream())
                .map(Text::plain)
                .toList();
        assertEquals(
                List.of(
                        "A1 Name of A1: von Stufe 1,0 auf 3,0, um 1,4 bis 2,6 höher.",
                        "A2 Name of A2: Die Stufen sind heute anders beschrieben.",
                        "A5 Name of A5: neu; damals wurde nicht danach gefragt.",
                        "A3 Name of A3: wird nicht mehr gefragt."),
                bullets);
    }

    @Test
    void withoutALastTimeOrWithoutTheWishThereIsNone() {
        SecondTime given = new SecondTime().rated().sealed();
        Assessment now = given.in(SecondTime.NOVEMBER);
        ReportOptions without = new ReportOptions(Set.of(), SmallGroups.STANDARD, ReportOptions.People.ROLES);
        assertTrue(sections(given, without, Locale.ENGLISH).noneMatch(s -> s.id().equals("since")));
        assertTrue(since(new SecondTime().rated(), Locale.ENGLISH).isEmpty(), "results are closed");
        given.change(SecondTime.MAY, new Change.Withdrawn(true));
        assertTrue(since(given, Locale.ENGLISH).isEmpty());
        assertEquals(SecondTime.NOVEMBER, now.id());
    }

    @Test
    void anEarlierReportOfEitherIsThoughtOf() {
        // May's report had one answer to A1. Two people have answered it since: beside that report, a score of May with
        // theirs in it would tell them.
        SecondTime given = new SecondTime().rated().row(SecondTime.MAY, "A1", "1", "?", "?");
        Assessment may = given.in(SecondTime.MAY);
        List<CriterionId> held = Disclosure.of(
                        may.instrument().structure(), may, Scoring.score(may), SmallGroups.STANDARD)
                .heldBack();
        given.change(
                SecondTime.MAY,
                new Change.Issued(Issue.of(may, "r1", SecondTime.BEGIN, Issue.Format.WORD, "en", held)));
        given.row(SecondTime.MAY, "A1", "1", "1", "1").sealed();
        assertEquals(
                Comparison.Basis.COMPARED,
                Comparison.of(given.in(SecondTime.MAY), given.in(SecondTime.NOVEMBER), SmallGroups.STANDARD, false)
                        .factors()
                        .getFirst()
                        .basis());
        Table table =
                of(since(given, Locale.ENGLISH).orElseThrow(), Table.class).getFirst();
        assertEquals(
                "Not compared",
                ((Words) table.rows().getFirst().cells().getLast()).text().plain());
    }

    private static Optional<Section> since(SecondTime given, Locale language) {
        return sections(given, ReportOptions.STANDARD, language)
                .filter(s -> s.id().equals("since"))
                .findFirst();
    }

    private static Stream<Section> sections(SecondTime given, ReportOptions options, Locale language) {
        Assessment now = given.in(SecondTime.NOVEMBER);
        return Reports.compose(given.client(), now, Scoring.score(now), Messages.in(language), options)
                .sections()
                .stream();
    }

    private static <T> List<T> of(Section section, Class<T> kind) {
        return section.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
