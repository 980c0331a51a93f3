package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Setting;
import org.socialreadiness.report.Deck.Drawing;
import org.socialreadiness.report.Report.Fan;
import org.socialreadiness.report.Report.FanLine;
import org.socialreadiness.report.Report.Figure;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.text.Messages;

class OutlookSectionTest {
    private static TestAssessments rated() {
        TestAssessments built = TestAssessments.of(Catalog.shipped());
        for (Criterion criterion : Catalog.shipped().structure().criteria()) {
            built.row(criterion.id().text(), "1", "0", "2");
        }
        return built.seal();
    }

    private static Report report(TestAssessments built, Locale language, ReportOptions options) {
        Assessment assessment = built.assessment();
        return Reports.compose(built.client(), assessment, Scoring.score(assessment), Messages.in(language), options);
    }

    private static Optional<Section> outlook(Report report) {
        return report.sections().stream().filter(s -> s.id().equals("outlook")).findFirst();
    }

    private static <B> B find(Section section, Class<B> kind, int place) {
        return section.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    private static Outlook reckoned(TestAssessments built) {
        Assessment assessment = built.assessment();
        Scores scores = Scoring.score(assessment);
        return Outlook.of(
                Basis.of(assessment.instrument().structure(), assessment, scores)
                        .orElseThrow(),
                Setting.STANDARD);
    }

    @Test
    void thePageTellsWhatTheModelSaysWithItsAssumptions() {
        TestAssessments built = rated();
        Section section =
                outlook(report(built, Locale.ENGLISH, ReportOptions.STANDARD)).orElseThrow();
        Outlook outlook = reckoned(built);
        Fan fan = find(section, Fan.class, 0);
        assertEquals(10, fan.singles().size());
        assertEquals(25, fan.spread().p90().size());
        List<Double> median = outlook.today().fan().bands().p50();
        FanLine own = fan.lines().getLast();
        assertEquals(FanLine.Curve.OWN, own.curve());
        for (int month = 0; month <= 24; month++) {
            assertEquals(100 * median.get(month), own.values().get(month), 1e-9);
        }
        String box = find(section, Report.Box.class, 0).text().plain();
        assertTrue(box.startsWith("A thought model, not fitted to data, not validated."), box);
        assertTrue(box.endsWith("2,000 runs, seed 1."), box);
        assertTrue(box.contains("beginning at 60 and 3 of 100"), box);
        String note = find(section, Report.Note.class, 0).text().plain();
        assertTrue(note.contains("Effort: OR7 (F6, F7, F8 are missing)"), note);
        String runs = find(section, Report.Paragraph.class, 0).text().plain();
        assertTrue(runs.startsWith("On the following side in "), runs);
        assertTrue(runs.contains("At least one restart occurs in "), runs);
    }

    @Test
    void theChangesAreTheModelsLargestFirst() {
        TestAssessments built = rated();
        Table changes = find(
                outlook(report(built, Locale.ENGLISH, ReportOptions.STANDARD)).orElseThrow(), Table.class, 0);
        List<Double> gains = changes.rows().stream()
                .filter(row -> row.kind() == Report.Row.Kind.BODY)
                .map(row -> ((Figure) row.cells().get(2)).value())
                .toList();
        // Six that the instrument names, then three single criteria.
        assertEquals(9, gains.size());
        assertEquals(
                gains.subList(0, 6).stream()
                        .sorted((a, b) -> Double.compare(b, a))
                        .toList(),
                gains.subList(0, 6));
        List<Double> single = reckoned(built).singleSteps().stream()
                .limit(3)
                .map(e -> 100 * e.gain())
                .toList();
        assertEquals(single, gains.subList(6, 9));
    }

    @Test
    void itIsLeftOutWithASentenceWhereThereIsNone() {
        TestAssessments plain = TestAssessments.of(TestInstruments.plain(1))
                .row("A1", "1", "2", "3")
                .seal();
        Report none = report(plain, Locale.ENGLISH, ReportOptions.STANDARD);
        assertEquals(Optional.empty(), outlook(none));
        assertTrue(method(none).contains("None is given here."), method(none));
        TestAssessments built = rated();
        Report unwanted = report(
                built,
                Locale.ENGLISH,
                new ReportOptions(Set.of(), ReportOptions.STANDARD.groups(), ReportOptions.People.ROLES));
        assertEquals(Optional.empty(), outlook(unwanted));
        assertFalse(
                method(report(built, Locale.ENGLISH, ReportOptions.STANDARD)).contains("None is given here."));
    }

    private static String method(Report report) {
        Section method = report.sections().stream()
                .filter(s -> s.id().equals("method"))
                .findFirst()
                .orElseThrow();
        return find(method, Table.class, 0).rows().toString();
    }

    @Test
    void slideAndSheetTellTheSame() {
        TestAssessments built = rated();
        Assessment assessment = built.assessment();
        Scores scores = Scoring.score(assessment);
        Messages german = Messages.in(Locale.GERMAN);
        Deck deck = Decks.compose(built.client(), assessment, scores, german, ReportOptions.STANDARD);
        Deck.Slide slide = deck.slides().stream()
                .filter(s -> s.id().equals("outlook"))
                .findFirst()
                .orElseThrow();
        assertTrue(slide.content() instanceof Drawing(Fan _));
        assertTrue(slide.below().getFirst().plain().startsWith("Ein Gedankenmodell, nicht an Daten angepasst"));
        Workbook workbook = Workbooks.compose(built.client(), assessment, scores, german, ReportOptions.STANDARD);
        Workbook.Sheet sheet = workbook.sheets().stream()
                .filter(s -> s.name().equals("Kluft"))
                .findFirst()
                .orElseThrow();
        String cells = sheet.rows().toString();
        assertTrue(cells.contains("Startwert 1"), cells);
        double end = 100 * reckoned(built).today().fan().bands().p50().getLast();
        assertTrue(cells.contains(String.valueOf(end)), cells);
    }
}
