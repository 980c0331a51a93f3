package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.report.ReportCases.ENGLISH;
import static org.socialreadiness.report.ReportCases.EVERYTHING;
import static org.socialreadiness.report.ReportCases.GERMAN;
import static org.socialreadiness.report.ReportCases.factors;
import static org.socialreadiness.report.ReportCases.report;
import static org.socialreadiness.report.ReportCases.said;
import static org.socialreadiness.report.ReportCases.scored;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

/// What is said of scores: the sentence patterns T1 to T14 of the report's design, in both languages.
class ReportsTest {
    private static final TranslatedInstrument THREE = factors("Contacts", "Roles", "Skills");
    private static final double[] OVERALL = {36.6, 34.5, 38.4, 36.9};

    @Test
    void oneBandIsNamedAloneTwoAsATransition() {
        String one = summary(ENGLISH, OVERALL, "A", interval(28, 24, 32), interval(45, 41, 49), interval(40, 35, 44));
        assertTrue(one.contains("Example stands at about 37 (35–38) of 100, in the band “attempts”."), one);
        double[] across = {41.5, 38.5, 44.4, 42};
        String two = summary(ENGLISH, across, "A", interval(28, 24, 32), interval(45, 41, 49), interval(40, 35, 44));
        assertTrue(two.contains("about 42 (39–44) of 100, in the bands “attempts” and “building”."), two);
        String german = summary(GERMAN, across, "A", interval(28, 24, 32), interval(45, 41, 49), interval(40, 35, 44));
        assertTrue(
                german.contains("Example liegt bei rund 42 (39–44) von 100 Punkten,"
                        + " im Übergang zwischen „Attempts“ und „Building“."),
                german);
    }

    @Test
    void theRangeOfFactorsIsSaidInPrintedNumbers() {
        String range =
                summary(ENGLISH, OVERALL, "A", interval(27.5, 24, 32), interval(45, 41, 49), interval(40, 35, 44));
        assertTrue(range.contains("The three factors lie between 28 and 45."), range);
        String same =
                summary(ENGLISH, OVERALL, "A", interval(36.6, 30, 42), interval(37.4, 30, 43), interval(37.0, 31, 42));
        assertTrue(same.contains("Each of the three factors lies at about 37."), same);
        assertTrue(summary(GERMAN, OVERALL, "A", interval(36.6, 30, 42), interval(37.4, 30, 43), interval(37.0, 31, 42))
                .contains("Jeder der drei Faktoren liegt bei rund 37."));
    }

    @Test
    void theBottleneckIsBelowAllOthers() {
        double[][] factors = {interval(28, 24, 32), interval(45, 41, 49), interval(40, 35, 44)};
        assertTrue(summary(ENGLISH, OVERALL, "A", factors)
                .contains("The contacts factor is the bottleneck: about 28 (24–32), below all other factors."));
        assertTrue(summary(GERMAN, OVERALL, "A", factors)
                .contains("Der Faktor Contacts ist der Engpass: rund 28 (24–32), unter allen anderen Faktoren."));
    }

    @Test
    void intervalsThatTouchAfterRoundingAreNotApart() {
        // 32.4 and 32.6 print as 32 and 33: apart. 32.5 and 33.4 print as 33 and 33: not.
        double[][] apart = {interval(28, 24, 32.4), interval(45, 41, 49), interval(40, 32.6, 44)};
        assertTrue(summary(ENGLISH, OVERALL, "A", apart).contains("below all other factors"));
        double[][] touching = {interval(28, 24, 32.5), interval(45, 41, 49), interval(40, 33.4, 44)};
        assertTrue(summary(ENGLISH, OVERALL, "A", touching)
                .contains("about 28 (24–33). It is below roles; against skills there is no clear difference."));
        assertTrue(summary(GERMAN, OVERALL, "A", touching)
                .contains("rund 28 (24–33). Er liegt unter Roles; gegenüber Skills besteht kein klarer Unterschied."));
        String profile = profile(ENGLISH, "A", touching);
        assertTrue(
                profile.startsWith(
                        "Contacts is below roles. For all other pairs of factors there is no clear difference."),
                profile);
        assertTrue(
                profile(GERMAN, "A", touching).startsWith("Der Faktor Contacts liegt unter Roles. Für alle anderen"));
    }

    @Test
    void noFactorIsClearlyLowestOrAllOverlap() {
        // A and B overlap, and so do B and C; A and C are apart, and the bottleneck is B.
        double[][] some = {interval(30, 28, 33), interval(34, 29, 39), interval(40, 35, 44)};
        assertTrue(summary(ENGLISH, OVERALL, "B", some)
                .contains("The roles factor limits the overall score most, but no factor is clearly lowest."));
        double[][] none = {interval(36, 30, 42), interval(38, 30, 43), interval(40, 31, 44)};
        assertTrue(summary(ENGLISH, OVERALL, "A", none)
                .contains("The contacts factor limits the overall score most, but between the three factors there is"
                        + " no clear difference."));
        assertTrue(profile(ENGLISH, "A", none).startsWith("Between the three factors there is no clear difference."));
        assertTrue(
                profile(GERMAN, "A", none).startsWith("Zwischen den drei Faktoren besteht kein klarer Unterschied."));
    }

    /// With unequal weights the factor in which a point counts most can be above another one.
    @Test
    void aBottleneckThatIsNotTheLowestIsNotCalledSo() {
        double[][] factors = {interval(20, 18, 22), interval(30, 28, 32), interval(40, 38, 42)};
        assertTrue(summary(ENGLISH, OVERALL, "B", factors)
                .contains("The roles factor is the bottleneck: about 30 (28–32). It is below skills."
                        + " Contacts is lower but weighs less in the overall score."));
        assertTrue(summary(GERMAN, OVERALL, "B", factors)
                .contains("Er liegt unter Skills. Contacts liegt niedriger, wiegt im Gesamtwert aber weniger."));
        String highest = summary(ENGLISH, OVERALL, "C", factors);
        assertTrue(
                highest.contains("The skills factor limits the overall score most."
                        + " Contacts and roles are lower but weigh less in the overall score."),
                highest);
        assertFalse(highest.contains("there is no clear difference"), highest);
    }

    @Test
    void imbalanceIsToldInWholePoints() {
        double[][] factors = {interval(28, 24, 32), interval(45, 41, 49), interval(40, 35, 44)};
        double[] none = {36.6, 34.5, 38.4, 37.0};
        assertTrue(said(scored(THREE, ENGLISH, "A", none, factors), "profile")
                .contains("Unevenness between the factors costs less than one point."));
        double[] one = {36.6, 34.5, 38.4, 37.1};
        assertTrue(said(scored(THREE, ENGLISH, "A", one, factors), "profile")
                .contains("The plain average is 37; unevenness between the factors costs one point."));
        double[] more = {36.6, 34.5, 38.4, 39.3};
        assertTrue(said(scored(THREE, GERMAN, "A", more, factors), "profile")
                .contains("Der einfache Durchschnitt beträgt 39;"
                        + " die Unterschiede zwischen den Faktoren kosten 3 Punkte."));
    }

    @Test
    void manyDifferencesMoveFromTheMessageIntoTheText() {
        TranslatedInstrument six = factors(
                "Contacts with customers",
                "Roles and duties",
                "Skills of everyone",
                "Learning",
                "Leading",
                "Listening");
        Report report = scored(
                six,
                ENGLISH,
                "A",
                OVERALL,
                interval(10, 8, 12),
                interval(20, 18, 22),
                interval(30, 28, 32),
                interval(40, 38, 42),
                interval(50, 48, 52),
                interval(60, 58, 62));
        String profile = said(report, "profile");
        assertTrue(profile.startsWith("15 of 15 pairs of factors are clearly apart."), profile);
        assertTrue(profile.contains("Leading is below listening."), profile);
    }

    @Test
    void aFactorWithTooFewAnswersHasNoScoreAndSoNeitherHasTheWhole() {
        TestAssessments built =
                TestAssessments.of(ReportCases.instrument(List.of("Contacts", "Roles"), 4, List.of(), List.of()));
        row(built, "A", 4);
        row(built, "B", 1);
        assertTrue(said(report(built, ENGLISH), "summary")
                .contains("No overall score is given, because roles has no score."));
        assertTrue(said(report(built, ENGLISH), "profile").startsWith("Only contacts has a score."));
        assertTrue(said(report(built, ENGLISH), "profile")
                .contains("Roles has no score: only 1 of 4 criteria are answered."));
        assertTrue(said(report(built, ENGLISH), "factor-B").startsWith("Roles has no score: only 1 of 4"));
        assertTrue(said(report(built, GERMAN), "summary")
                .contains("Einen Gesamtwert gibt es nicht, weil der Faktor Roles keinen Wert hat."));
        assertTrue(said(report(built, GERMAN), "profile")
                .contains("Für Roles gibt es keinen Wert: Nur 1 von 4 Kriterien sind beantwortet."));
    }

    @Test
    void aThinScoreIsProvisionalAndAnAdaptedOneIsNotCompared() {
        TestAssessments thin = TestAssessments.of(ReportCases.instrument(List.of("Contacts"), 5, List.of(), List.of()));
        row(thin, "A", 3);
        assertTrue(said(report(thin, ENGLISH), "profile")
                .contains("The score of contacts is provisional: 3 of 5 criteria are answered."));
        TestAssessments adapted =
                TestAssessments.of(ReportCases.instrument(List.of("Contacts"), 5, List.of(), List.of()));
        row(adapted, "A", 2);
        adapted.row("A3", "-", "-", "-", "-").row("A4", "-", "-", "-", "-");
        String said = said(report(adapted, ENGLISH), "profile");
        assertTrue(said.contains("Contacts was adapted to this organization and cannot be compared"), said);
        // Two of the three criteria that apply are answered: thin as well.
        assertTrue(said.contains("The score of contacts is provisional: 2 of 3 criteria are answered."), said);
    }

    @Test
    void whereNothingAppliesNoShareOfNothingIsPrinted() {
        TestAssessments built = TestAssessments.of(factors("Contacts", "Roles"));
        row(built, "A", 2);
        built.row("B1", "-", "-", "-", "-").row("B2", "-", "-", "-", "-");
        assertTrue(
                said(report(built, ENGLISH), "factor-B").contains("Roles has no score: none of its criteria applies."));
        assertTrue(said(report(built, GERMAN), "factor-B")
                .contains("Für Roles gibt es keinen Wert: Keines der Kriterien trifft zu."));
    }

    @Test
    void oneFactorIsComparedWithNothing() {
        TestAssessments built = TestAssessments.of(factors("Contacts"));
        row(built, "A", 2);
        String said = said(report(built, ENGLISH), "summary") + said(report(built, ENGLISH), "profile");
        assertTrue(said.contains("The instrument has one factor, contacts."), said);
        assertTrue(said.startsWith("Contacts stands at about 38"), said);
        assertFalse(
                said.contains("limits the overall")
                        || said.contains("told apart")
                        || said.contains("elsewhere")
                        || said.contains("Unevenness"),
                said);
    }

    @Test
    void withoutAnyAnswerTheReportSaysSo() {
        TestAssessments built = TestAssessments.of(factors("Contacts", "Roles"));
        String summary = said(report(built, ENGLISH), "summary");
        assertTrue(summary.startsWith("There are no answers yet; this report will fill as they come."), summary);
        assertTrue(summary.contains("No action has been agreed yet."), summary);
        assertTrue(said(report(built, GERMAN), "summary").contains("Noch ist keine Maßnahme vereinbart."));
    }

    @Test
    void theShortFormIsNamedInTheFooterAndInEveryChart() {
        TestAssessments built = TestAssessments.of(THREE, Form.SHORT);
        built.row("A1", "1", "2", "3", "3");
        Report report = report(built, ENGLISH);
        assertTrue(report.meta().footer().contains("short form"), report.meta().footer());
        List<Report.Chart> charts = report.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .filter(Report.Chart.class::isInstance)
                .map(Report.Chart.class::cast)
                .toList();
        assertEquals(4, charts.size());
        charts.forEach(chart -> assertTrue(chart.unit().endsWith(", short form"), chart.title()));
        assertTrue(report(built, GERMAN).meta().footer().contains("Kurzform"));
    }

    @Test
    void aWorkingCopyIsMarkedOnEveryPage() {
        TestAssessments built = TestAssessments.of(THREE);
        row(built, "A", 2);
        ReportOptions working =
                new ReportOptions(EVERYTHING.sections(), new SmallGroups(4, true), ReportOptions.People.ROLES);
        Report report = report(built, ENGLISH, working);
        assertTrue(
                report.meta().footer().contains("consultant’s working copy"),
                report.meta().footer());
        assertTrue(report.cover().confidentiality().contains("consultant’s working copy"));
        assertTrue(said(report, "method").contains("This is a working copy"));
        assertFalse(report(built, ENGLISH).meta().footer().contains("working copy"));
    }

    @Test
    void theCoverCountsThoseWhoRatedAndNamesThemAsChosen() {
        TestAssessments built = TestAssessments.of(THREE);
        row(built, "A", 2);
        built.change(new Change.Joined(
                new Participant(new ParticipantId("A1"), "Consultant", "", Participant.Kind.ASSESSOR)));
        built.answer("A1", "A1", "4");
        built.change(new Change.Joined(
                new Participant(new ParticipantId("P9"), "P9", "Role of P0", Participant.Kind.INTERVIEWEE)));
        built.answer("P9", "A1", "1");
        assertEquals(
                "5 people: 2 × Role of P0, Role of P1, Role of P2, Role of P3",
                participants(built, ReportOptions.People.ROLES));
        assertEquals("5 people", participants(built, ReportOptions.People.NOT_AT_ALL));
        assertEquals("5 people: P0, P1, P2, P3, P9", participants(built, ReportOptions.People.NAMES));
    }

    @Test
    void partsThatAreNotWantedStayAway() {
        TestAssessments built = TestAssessments.of(THREE);
        row(built, "A", 2);
        ReportOptions none = new ReportOptions(
                EnumSet.noneOf(ReportOptions.Part.class), SmallGroups.STANDARD, ReportOptions.People.ROLES);
        assertEquals(
                List.of("summary", "profile", "method"),
                report(built, ENGLISH, none).sections().stream()
                        .map(Section::id)
                        .toList());
        assertEquals(
                List.of(
                        "summary",
                        "profile",
                        "factor-A",
                        "factor-B",
                        "factor-C",
                        "disagreement",
                        "ratings",
                        "method",
                        "appendix"),
                report(built, ENGLISH).sections().stream().map(Section::id).toList());
    }

    @Test
    void aDraftSaysSoOnEveryPageAndForWhomItIsOnTheCover() {
        TestAssessments built = TestAssessments.of(THREE);
        row(built, "A", 2);
        ReportOptions draft = new ReportOptions(
                Set.of(),
                SmallGroups.STANDARD,
                ReportOptions.People.ROLES,
                new ReportOptions.Occasion("The board", true));
        Report report = report(built, ENGLISH, draft);
        assertTrue(
                report.meta().footer().endsWith(" · draft, not final"),
                report.meta().footer());
        assertTrue(report.cover().confidentiality().endsWith(" · draft, not final"));
        assertEquals(
                List.of("The board"),
                report.cover().rows().stream()
                        .filter(row -> row.label().equals("For"))
                        .map(row -> row.text().plain())
                        .toList());
        Report last = report(built, ENGLISH);
        assertFalse(last.meta().footer().contains("draft"));
        assertTrue(last.cover().rows().stream().noneMatch(row -> row.label().equals("For")));
    }

    @Test
    void staffIsShownNothingOfWhoSaidWhat() {
        ReportOptions staff = ReportOptions.Audience.STAFF.options();
        assertEquals(ReportOptions.People.NOT_AT_ALL, staff.people());
        assertFalse(staff.groups().workingCopy());
        assertTrue(Stream.of(
                        ReportOptions.Part.ALL_RATINGS,
                        ReportOptions.Part.FREE_TEXT,
                        ReportOptions.Part.QUOTES,
                        ReportOptions.Part.DISAGREEMENT)
                .noneMatch(staff.sections()::contains));
        assertEquals(ReportOptions.STANDARD, ReportOptions.Audience.LEADERSHIP.options());
        assertTrue(ReportOptions.Audience.WORKING_PAPER.options().groups().workingCopy());
    }

    @Test
    void theSameAnswersGiveTheSameReport() {
        TestAssessments built = TestAssessments.of(THREE);
        row(built, "A", 2);
        assertEquals(report(built, ENGLISH), report(built, ENGLISH));
    }

    private static String participants(TestAssessments built, ReportOptions.People people) {
        Report report = report(built, ENGLISH, new ReportOptions(EVERYTHING.sections(), SmallGroups.STANDARD, people));
        return report.cover().rows().stream()
                .filter(row -> row.label().equals("Participants"))
                .map(row -> row.text().plain())
                .findFirst()
                .orElseThrow();
    }

    /// Four people who rate the first criteria of a factor close together.
    private static void row(TestAssessments built, String factor, int criteria) {
        for (int i = 1; i <= criteria; i++) {
            built.row(factor + i, "1", "2", "1", "2");
        }
    }

    private static double[] interval(double value, double low, double high) {
        return new double[] {value, low, high};
    }

    private static String summary(Messages messages, double[] overall, String bottleneck, double[]... factors) {
        return said(scored(THREE, messages, bottleneck, overall, factors), "summary");
    }

    private static String profile(Messages messages, String bottleneck, double[]... factors) {
        return said(scored(THREE, messages, bottleneck, OVERALL, factors), "profile");
    }
}
