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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.FirstStep;
import org.socialreadiness.instrument.Level;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.LollipopRow;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Strength;

/// A factor's page: the sentence patterns T15 to T22, what fits the page, and its charts.
class FactorSectionTest {
    @Test
    void aVoteQuotesTheLevelThatHalfReachAndTheNext() {
        // Levels 1, 2, 2, 3: three of four reach 2, one reaches 3.
        String said = factor(criteria(4).row("A1", "1", "2", "2", "3").row("A2", "0", "0", "1", "0"));
        assertTrue(
                said.contains("Name of A1 (A1). 3 of 4 who rated it chose level 2 or higher: “Statement 2 of A1.”"
                        + " Next level: “Statement 3 of A1.”"),
                said);
        assertTrue(said.contains("Level 0 was chosen by 3 of 4: “Statement 0 of A2.” One level up:"), said);
        String german = said(report(criteria(4).row("A1", "1", "2", "2", "3"), GERMAN), "factor-A");
        assertTrue(
                german.contains("3 von 4 Antwortenden wählten Stufe 2 oder höher: „Statement 2 of A1.“"
                        + " Nächste Stufe: „Statement 3 of A1.“"),
                german);
    }

    @Test
    void exactlyHalfIsEnoughForALevel() {
        String said = factor(criteria(1).row("A1", "1", "1", "2", "2"));
        assertTrue(said.contains("2 of 4 who rated it chose level 2 or higher"), said);
        // With an odd number half is more than the smaller part.
        assertTrue(
                factor(criteria(1).row("A1", "1", "1", "1", "2", "2")).contains("5 of 5 who rated it chose level 1"));
    }

    @Test
    void nothingIsHigherThanTheHighestLevelAndNothingFollowsIt() {
        String said = factor(criteria(2).row("A1", "4", "4", "3", "4").row("A2", "0", "1", "0", "1"));
        assertTrue(said.contains("3 of 4 who rated it chose level 4: “Statement 4 of A1.”"), said);
        assertFalse(said.contains("level 4 or higher") || said.contains("Statement 4 of A1.” Next"), said);
    }

    /// Levels 1, 2, 2, 3 reach 2: the next level is 3, two further is 4.
    @Test
    void aTargetIsQuotedOnceWhetherItIsTheNextLevelOrBeyond() {
        TestAssessments built = criteria(1).row("A1", "1", "2", "2", "3");
        built.change(target("A1", 3));
        assertTrue(factor(built).contains("Next level: “Statement 3 of A1.” The team wants to be there."));
        built.change(target("A1", 4));
        String said = factor(built);
        assertTrue(said.contains("The team wants to be at level 4: “Statement 4 of A1.”"), said);
    }

    private static RoomChange.Targeted target(String criterion, int level) {
        return new RoomChange.Targeted(new CriterionId(criterion), Optional.of(new Target(level, "")));
    }

    @Test
    void aConsensusIsQuotedInPlaceOfTheVote() {
        TestAssessments built = criteria(2).row("A1", "0", "4", "4", "4").row("A2", "1", "1", "1", "1");
        built.change(agreed("A1", 2));
        String said = factor(built);
        assertTrue(said.contains("The team agreed on level 2: “Statement 2 of A1.”"), said);
        assertTrue(said(report(built, GERMAN), "factor-A").contains("Das Team hat sich auf Stufe 2 geeinigt:"));
        LollipopRow row = blocks(report(built, ENGLISH), "factor-A", Lollipops.class)
                .getFirst()
                .rows()
                .getFirst();
        assertEquals(new LollipopRow("Name of A1", "A1", true, 2, true, "2 °", "4 of 4"), row);
    }

    @Test
    void aGapNamesTheStepThatFitsItsLevel() {
        List<FirstStep> steps = List.of(new FirstStep(0, 1, "Begin a list."), new FirstStep(2, 3, "Keep it."));
        Criterion low = withSteps("A1", steps);
        Criterion high = withSteps("A2", steps);
        TestAssessments built = TestAssessments.of(instrument(low, high));
        built.row("A1", "1", "1", "1", "0").row("A2", "3", "2", "2", "2");
        String said = factor(built);
        assertTrue(said.contains("To begin with: Begin a list."), said);
        assertTrue(said.contains("Highest rated\nName of A2"), said);
        // Only gaps carry a step.
        assertFalse(said.contains("Keep it."), said);
    }

    @Test
    void highestRatedNeedsLevelTwoHalfALevelAboveTheMeanAndEnoughRatings() {
        // Mean of the means 2.5, 2, 1.5 and 2: 2.0; A1 is exactly half a level above.
        TestAssessments built = criteria(4)
                .row("A1", "2", "3", "2", "3")
                .row("A2", "2", "2", "2", "2")
                .row("A3", "1", "2", "1", "2")
                .row("A4", "2", "2", "2", "2");
        assertTrue(factor(built).contains("Highest rated\nName of A1 (A1)."));
        built.row("A2", "2", "2", "2", "3");
        assertTrue(factor(built).contains("No criterion of this factor stands out."), factor(built));
        assertTrue(said(report(built, GERMAN), "factor-A").contains("Kein Kriterium dieses Faktors hebt sich ab."));
    }

    @Test
    void aFewHighRatingsDoNotMakeACriterionStandOut() {
        // Rated by 3 of 5: neither four nor two thirds.
        TestAssessments built = criteria(2).row("A1", "4", "4", "4", "?", "?").row("A2", "1", "1", "1", "1", "1");
        String said = factor(built);
        assertTrue(said.contains("No criterion of this factor stands out."), said);
        assertTrue(said.contains("A1 was rated by 3 of 5; read its level with care."), said);
        // Rated by 4 of 6: two thirds.
        assertTrue(factor(criteria(2).row("A1", "4", "4", "4", "4", "?", "?").row("A2", "1", "1", "1", "1", "1", "1"))
                .contains("Highest rated\nName of A1"));
    }

    @Test
    void criteriaThatFewRatedShareASentence() {
        TestAssessments built = criteria(3)
                .row("A1", "1", "1", "1", "?", "?")
                .row("A2", "1", "1", "1", "?", "?")
                .row("A3", "1", "?", "?", "?", "?");
        // A3 is one person's answer; the first of the others goes with it, or A3 could be worked out.
        assertTrue(factor(built)
                .contains("A2 was rated by 3 of 5; read its level with care."
                        + " A1 and A3 are not shown: with so few ratings, what one person said could be worked out."));
        assertTrue(said(report(built, GERMAN), "factor-A")
                .contains("A2 haben 3 von 5 bewertet; die Stufe ist mit Vorsicht zu lesen."
                        + " A1 und A3 werden nicht gezeigt: Bei so wenigen Bewertungen wäre zu erschließen,"
                        + " was eine Person gesagt hat."));
    }

    @Test
    void aHighestLevelWithoutEvidenceIsCounted() {
        TestAssessments built = criteria(1)
                .row("A1", "1", "1", "1", "1")
                .answer("P0", "A1", "4", Optional.of(Confidence.GUESS))
                .answer("P1", "A1", "4", Optional.empty())
                .answer("P2", "A1", "4", Optional.of(Confidence.EVIDENCE))
                .answer("P3", "A1", "4", Optional.of(Confidence.FAIRLY_SURE))
                .change(new Change.Noted(new ParticipantId("P3"), new CriterionId("A1"), 1, "Seen in the minutes"));
        assertTrue(factor(built).contains("Level 4 was chosen 2 times without evidence on file."), factor(built));
        assertTrue(said(report(built, GERMAN), "factor-A")
                .contains("Stufe 4 wurde 2-mal gewählt, ohne dass ein Beleg vorliegt."));
        assertTrue(factor(built).contains("1 of 4 ratings rests on evidence that was named, 1 on a guess."));
    }

    @Test
    void withFewerThanThreeRatingsNoCountIsTold() {
        String said = factor(criteria(1).row("A1", "1", "3"));
        assertTrue(said.contains("Name of A1 (A1). Level 3: “Statement 3 of A1.”"), said);
        assertFalse(said.contains("who rated it"), said);
    }

    @Test
    void criteriaStandByLevelWithTheUnratedLast() {
        TestAssessments built = criteria(4)
                .row("A1", "1", "1", "1", "1")
                .row("A2", "?", "?", "?", "?")
                .row("A3", "3", "3", "3", "2")
                .row("A4", "1", "1", "1", "1");
        Lollipops chart =
                blocks(report(built, ENGLISH), "factor-A", Lollipops.class).getFirst();
        assertEquals(
                List.of("A3", "A1", "A4", "A2"),
                chart.rows().stream().map(LollipopRow::id).toList());
        assertEquals("Four criteria, sorted by level", chart.title());
        assertEquals("mean level 0–4", chart.unit());
        assertEquals(
                List.of("2.8", "1.0", "1.0", "not rated"),
                chart.rows().stream().map(LollipopRow::printed).toList());
        assertEquals("0 of 4", chart.rows().getLast().ratedBy());
        assertTrue(chart.alternative().contains("Name of A3 2.8; Name of A1 1.0"), chart.alternative());
        assertEquals(
                "2,8",
                blocks(report(built, GERMAN), "factor-A", Lollipops.class)
                        .getFirst()
                        .rows()
                        .getFirst()
                        .printed());
    }

    @Test
    void differentNumbersOfLevelsMeetOnTheCommonScale() {
        TestAssessments built = TestAssessments.of(
                instrument(TestInstruments.criterion("A1", 2, 1), TestInstruments.criterion("A2", 11, 1)));
        built.row("A1", "1", "1", "1", "1").row("A2", "2", "2", "2", "2");
        Lollipops chart =
                blocks(report(built, ENGLISH), "factor-A", Lollipops.class).getFirst();
        // 1 of 1 is 4 of 4; 2 of 10 is 0.8 of 4.
        assertEquals(
                List.of("4.0", "0.8"),
                chart.rows().stream().map(LollipopRow::printed).toList());
        // Level 2 of 10 is no high level, level 1 of 1 is.
        assertTrue(factor(built).contains("Highest rated\nName of A1"), factor(built));
        assertFalse(factor(built).contains("Highest rated\nName of A2"), factor(built));
    }

    @Test
    void chartsOfManyCriteriaGoOnInTheNext() {
        TestAssessments built =
                TestAssessments.of(ReportCases.instrument(List.of("Contacts"), 60, List.of(), List.of()));
        for (int i = 1; i <= 60; i++) {
            built.row("A" + i, "1", "2", "1", "2");
        }
        List<Lollipops> charts = blocks(report(built, ENGLISH), "factor-A", Lollipops.class);
        assertEquals(List.of(30, 30), charts.stream().map(c -> c.rows().size()).toList());
        assertEquals(
                "60 criteria, sorted by level (continued)", charts.getLast().title());
    }

    @Test
    void quotesThatDoNotFitThePageAreLeftOutButNeverAll() {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            criteria.add(longTexts("A" + i, 400));
        }
        TestAssessments built = TestAssessments.of(instrument(criteria.toArray(Criterion[]::new)));
        for (int i = 1; i <= 9; i++) {
            built.row("A" + i, i < 4 ? "3" : "1", i < 4 ? "3" : "1", i < 4 ? "3" : "1");
        }
        Report report = report(built, ENGLISH);
        assertTrue(Paper.isOnePage(section(report, "factor-A").blocks()));
        String said = said(report, "factor-A");
        assertEquals(1, count(said, "\nName of A[1-3] "), said);
        assertEquals(1, count(said, "\nName of A[4-9] "), said);
    }

    @Test
    void theBarOfEvidenceCountsEveryAnswer() {
        TestAssessments built = criteria(2)
                .row("A1", "1", "2", "?")
                .answer("P0", "A2", "1", Optional.of(Confidence.EVIDENCE))
                .answer("P1", "A2", "1", Optional.empty())
                .answer("P2", "A2", "1", Optional.of(Confidence.GUESS));
        Strength bar =
                blocks(report(built, ENGLISH), "factor-A", Strength.class).getFirst();
        // Evidence, fairly sure or not stated, guess, don't know.
        assertEquals(
                List.of(1, 3, 1, 1),
                bar.parts().stream().map(Report.StrengthPart::count).toList());
        assertEquals("6 possible answers", bar.unit());
    }

    @Test
    void eachFactorHasItsPlaceInTheInstrument() {
        TestAssessments built = TestAssessments.of(ReportCases.factors("Contacts", "Roles"));
        built.row("B1", "1", "1", "1");
        assertEquals(new Hue(1), section(report(built, ENGLISH), "factor-B").mark());
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static String factor(TestAssessments built) {
        return said(report(built, ENGLISH), "factor-A");
    }

    private static TestAssessments criteria(int count) {
        return TestAssessments.of(ReportCases.instrument(List.of("Contacts"), count, List.of(), List.of()));
    }

    private static TranslatedInstrument instrument(Criterion... criteria) {
        return ReportCases.of(
                List.of(new Factor(new FactorId("A"), "Contacts", "", "", 1, List.of(criteria))), List.of(), List.of());
    }

    private static Criterion withSteps(String id, List<FirstStep> steps) {
        Criterion plain = TestInstruments.criterion(id, 5, 1);
        return new Criterion(
                plain.id(),
                plain.name(),
                plain.question(),
                plain.levels(),
                1,
                "",
                List.of(),
                "",
                steps,
                List.of(),
                OptionalInt.empty());
    }

    /// Statements of so many characters.
    private static Criterion longTexts(String id, int length) {
        Criterion plain = TestInstruments.criterion(id, 5, 1);
        return new Criterion(
                plain.id(),
                plain.name(),
                plain.question(),
                plain.levels().stream()
                        .map(l -> new Level(l.position(), (l.statement() + " ").repeat(length / 20)))
                        .toList(),
                1,
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                OptionalInt.empty());
    }

    private static Change.Agreed agreed(String criterion, int level) {
        return new Change.Agreed(new CriterionId(criterion), Optional.of(new Outcome.Consensus(level, "Because", "")));
    }
}
