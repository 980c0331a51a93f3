package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.report.ReportCases.ENGLISH;
import static org.socialreadiness.report.ReportCases.GERMAN;
import static org.socialreadiness.report.ReportCases.blocks;
import static org.socialreadiness.report.ReportCases.report;
import static org.socialreadiness.report.ReportCases.said;
import static org.socialreadiness.report.ReportCases.section;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Contradiction;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.Dumbbells;
import org.socialreadiness.report.Report.Section;

/// Say and do, and facts beside ratings: the sentence patterns T34 to T39, and which pages they share.
class BeliefsAndFactsTest {
    @Test
    void oppositeSidesAreQuotedFromTheSideThatIsSaid() {
        TestAssessments built = beliefs(1);
        say(built, "PB1", 2, -1);
        assertTrue(beliefs(built)
                .startsWith("On the one pair, what we say and what our last quarter shows lie on opposite sides."));
        assertTrue(beliefs(built)
                .contains("What we say leans towards “Pole B 1”; what our time and money show leans towards “Pole A 1”:"
                        + " 3.0 steps apart."));
        assertTrue(said(report(built, GERMAN), "beliefs")
                .contains("Was wir sagen, neigt zu „Pole B 1“; was Zeit und Geld zeigen, neigt zu „Pole A 1“:"
                        + " 3,0 Schritte Abstand."));
    }

    @Test
    void distancesAreJudgedAsTheyArePrinted() {
        // Twenty people say 1 and show 0.05 on average: 0.95 apart, printed 1.0.
        TestAssessments built = beliefs(1);
        IntStream.range(0, 20).forEach(i -> {
            built.leader("P" + i).answer("P" + i, "A1", "1");
            say(built, "P" + i, "PB1", 1, i == 0 ? 1 : 0);
        });
        assertTrue(
                beliefs(built).contains("On PB1 words and actions lean to the same side, 1.0 steps apart."),
                beliefs(built));
        say(built, "P1", "PB1", 1, 1);
        assertTrue(beliefs(built).contains("On PB1 the distance is below one step"), beliefs(built));
    }

    @Test
    void aMeanInTheMiddleLeansToNoSide() {
        TestAssessments built = beliefs(1);
        say(built, "PB1", 0, 2);
        assertTrue(beliefs(built).contains("On PB1 words and actions are 2.0 steps apart."), beliefs(built));
        assertFalse(beliefs(built).contains("same side"), beliefs(built));
        assertTrue(said(report(built, GERMAN), "beliefs")
                .contains("Bei PB1 liegen Worte und Taten 2,0 Schritte auseinander."));
    }

    @Test
    void pairsStandByDistanceAndThoseWithOneSideStayAway() {
        TestAssessments built = beliefs(4);
        say(built, "PB1", 1, 1);
        say(built, "PB2", 3, -3);
        say(built, "PB3", 1, 3);
        built.change(
                new Change.BeliefSet(new ParticipantId("P0"), new BeliefId("PB4"), Belief.Side.SAY, OptionalInt.of(3)));
        Dumbbells chart =
                blocks(report(built, ENGLISH), "beliefs", Dumbbells.class).getFirst();
        assertEquals(
                List.of("PB2", "PB3", "PB1"),
                chart.rows().stream().map(DumbbellRow::id).toList());
        assertEquals(
                List.of("6.0", "2.0", "0.0"),
                chart.rows().stream().map(DumbbellRow::printed).toList());
        assertTrue(chart.alternative().contains("PB2: say 3.0, show -3.0"), chart.alternative());
    }

    @Test
    void aFactIsHeldAgainstEveryoneWhoChoseMoreThanItBears() {
        // Half of the leaders for level 3, four fifths for 4; 1 of 8 bears neither.
        TestAssessments built = facts(3).row("A1", "1", "3", "4", "2");
        built.change(fact(8, 1));
        String said = said(report(built, ENGLISH), "facts");
        assertTrue(said.startsWith("One fact does not fit the ratings of some."), said);
        assertTrue(
                said.contains("F1  1 of 8 leaders are active\n"
                        + "A1  2 of 4 chose level 3 or higher, which requires at least half of them"),
                said);
        assertTrue(said(report(built, GERMAN), "facts")
                .contains("A1  2 von 4 wählten Stufe 3 oder höher; sie setzt voraus: at least half of them"));
    }

    @Test
    void theHighestLevelIsNotCalledOrHigher() {
        TestAssessments built = facts(3).row("A1", "1", "1", "4", "2");
        built.change(fact(8, 5));
        assertTrue(said(report(built, ENGLISH), "facts")
                .contains("A1  1 of 4 chose level 4, which requires four in five"));
    }

    @Test
    void aFactThatBearsMoreIsSaidToo() {
        TestAssessments built = facts(3).row("A1", "1", "1", "1", "2");
        built.change(fact(8, 5));
        String said = said(report(built, ENGLISH), "facts");
        assertTrue(said.startsWith("One fact is on file; it contradicts no rating."), said);
        assertTrue(said.contains("A1  This would also fit level 3; the level reached is 1"), said);
        assertTrue(said(report(built, GERMAN), "facts")
                .contains("Das würde auch zu Stufe 3 passen; erreicht ist Stufe 1"));
    }

    @Test
    void conflictsOfFewRatingsAreNeitherToldNorDenied() {
        TestAssessments built = facts(3).row("A1", "4", "4");
        built.change(fact(8, 1));
        String said = said(report(built, ENGLISH), "facts");
        assertTrue(said.startsWith("One fact is on file."), said);
        assertFalse(said.contains("contradicts") || said.contains("chose level"), said);
    }

    @Test
    void factsOnFileAreListedWithSourceAndDateAndTheMissingNamed() {
        TestAssessments built = facts(3).row("A1", "1", "1", "1", "1");
        built.change(fact(8, 5));
        built.change(month("F2"));
        String english = said(report(built, ENGLISH), "facts");
        assertTrue(english.contains("F1  5 of 8 leaders are active\nBooks\n9 November 2026"), english);
        assertTrue(english.contains("F2  Fact 2: July 2026\nMinutes\n–"), english);
        assertTrue(english.contains("Not available: F3 Fact 3."), english);
        String german = said(report(built, GERMAN), "facts");
        assertTrue(german.contains("\n9. November 2026"), german);
        assertTrue(german.contains("F2  Fact 2: Juli 2026"), german);
        assertTrue(german.contains("Es fehlen: F3 Fact 3."), german);
    }

    @Test
    void beliefsAndFactsShareAPageIfTheyFit() {
        TestAssessments built = both(2, 3);
        Report report = report(built, ENGLISH);
        assertEquals(List.of("beliefs"), ids(report));
        assertEquals(
                "Say and do, and what the facts add", section(report, "beliefs").title());
        String said = said(report, "beliefs");
        assertTrue(said.contains("A1  2 of 4 chose level 3 or higher") && said.contains("All facts on file"), said);
    }

    @Test
    void whereNotAllFitsWhatContradictsRatingsSharesThePage() {
        TestAssessments built = both(8, 40);
        Report report = report(built, ENGLISH);
        assertEquals(List.of("beliefs", "facts"), ids(report));
        assertTrue(said(report, "beliefs").contains("A1  2 of 4 chose level 3 or higher"));
        String facts = said(report, "facts");
        assertFalse(facts.contains("chose level"), facts);
        assertTrue(facts.startsWith("40 facts are on file.") && facts.contains("All facts on file"), facts);
    }

    @Test
    void whereNothingFitsEachHasItsOwnPages() {
        Report report = report(both(18, 3), ENGLISH);
        assertEquals(List.of("beliefs", "facts"), ids(report));
        assertEquals("Say and do", section(report, "beliefs").title());
        assertTrue(said(report, "facts").contains("A1  2 of 4 chose level 3 or higher"));
    }

    private static List<String> ids(Report report) {
        return report.sections().stream()
                .map(Section::id)
                .filter(id -> id.equals("beliefs") || id.equals("facts"))
                .toList();
    }

    private static String beliefs(TestAssessments built) {
        return said(report(built, ENGLISH), "beliefs");
    }

    private static TestAssessments beliefs(int pairs) {
        return TestAssessments.of(ReportCases.instrument(List.of("Contacts"), 1, pairs(pairs), List.of()))
                .row("A1", "1");
    }

    private static TestAssessments facts(int facts) {
        return TestAssessments.of(ReportCases.instrument(List.of("Contacts"), 1, List.of(), factList(facts)));
    }

    private static TestAssessments both(int pairs, int facts) {
        TestAssessments built = TestAssessments.of(
                        ReportCases.instrument(List.of("Contacts"), 1, pairs(pairs), factList(facts)))
                .row("A1", "1", "3", "4", "2");
        for (String person : List.of("P0", "P1", "P2")) {
            IntStream.rangeClosed(1, pairs).forEach(i -> say(built, person, "PB" + i, 2, -1));
        }
        IntStream.rangeClosed(2, facts).forEach(i -> built.change(month("F" + i)));
        return built.change(fact(8, 1));
    }

    private static List<BeliefPair> pairs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new BeliefPair(new BeliefId("PB" + i), Optional.empty(), "Pole A " + i, "Pole B " + i))
                .toList();
    }

    /// F1 counts leaders and is held against A1; the others are numbers or months without a check.
    private static List<Fact> factList(int count) {
        Fact.Part part = new Fact.Part("", 0, 1000, 1, "");
        Fact leaders = new Fact(
                new FactId("F1"),
                "Fact 1",
                "How many?",
                "",
                "{2} of {1} leaders are active",
                Fact.Kind.NUMBER,
                List.of(part, part),
                false,
                List.of(),
                List.of(
                        new Contradiction(new CriterionId("A1"), 3, 2, OptionalInt.of(1), .5, "at least half of them"),
                        new Contradiction(new CriterionId("A1"), 4, 2, OptionalInt.of(1), .8, "four in five")));
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> i == 1
                        ? leaders
                        : new Fact(
                                new FactId("F" + i),
                                "Fact " + i,
                                "When did it begin, and what was there before that could have been used?",
                                "",
                                "",
                                Fact.Kind.YEAR_MONTH,
                                List.of(part),
                                false,
                                List.of(),
                                List.of()))
                .toList();
    }

    private static Change.FactSet month(String fact) {
        FactEntry.Value july = new FactEntry.Month(YearMonth.of(2026, 7));
        return new Change.FactSet(
                new FactId(fact), Optional.of(new FactEntry(july, "Minutes", Optional.empty(), List.of())));
    }

    private static Change.FactSet fact(double leaders, double active) {
        return new Change.FactSet(
                new FactId("F1"),
                Optional.of(new FactEntry(
                        new FactEntry.Numbers(List.of(leaders, active)),
                        "Books",
                        Optional.of(LocalDate.of(2026, 11, 9)),
                        List.of())));
    }

    private static void say(TestAssessments built, String pair, int say, int show) {
        say(built, "P0", pair, say, show);
    }

    private static void say(TestAssessments built, String person, String pair, int say, int show) {
        ParticipantId id = new ParticipantId(person);
        built.change(new Change.BeliefSet(id, new BeliefId(pair), Belief.Side.SAY, OptionalInt.of(say)));
        built.change(new Change.BeliefSet(id, new BeliefId(pair), Belief.Side.DO, OptionalInt.of(show)));
    }
}
