package org.socialreadiness.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.scoring.Figure;
import org.socialreadiness.text.Messages;

class ResultsViewModelTest {
    private static ResultsViewModel model(TestAssessments built, Locale language) {
        return new ResultsViewModel(built.assessment(), Messages.in(language));
    }

    private static ResultsViewModel model(TestAssessments built) {
        return model(built, Locale.ENGLISH);
    }

    /// A: mean 1.5 of 4, so 37.5. B: 3 of 4, so 75. Overall: root of 47.5 * 85, less 10, is 53.54; the plain mean is
    /// 56.25, so unevenness costs 2.71.
    private static TestAssessments uneven() {
        return TestAssessments.of(TestInstruments.plain(1, 1))
                .row("A1", "1", "2", "1", "2")
                .row("B1", "3", "3", "3", "3")
                .seal();
    }

    @Test
    void theHeadlineIsWholeAndTheSentenceNamesBottleneckAndCost() {
        ResultsViewModel model = model(uneven());
        assertEquals("about 54", model.headline());
        assertTrue(model.sentence().contains("Factor A"), model.sentence());
        assertTrue(model.sentence().endsWith("Unevenness between the factors costs 3 points."), model.sentence());
    }

    @Test
    void theSameInGerman() {
        ResultsViewModel model = model(uneven(), Locale.GERMAN);
        assertEquals("rund 54", model.headline());
        assertTrue(model.sentence().contains("3 Punkte"), model.sentence());
        assertEquals("1,5", model.level(1.5));
    }

    @Test
    void factorsStandLowestFirstWithCoverage() {
        ResultsViewModel model = model(uneven());
        assertEquals(
                List.of("Factor A, the bottleneck", "Factor B"),
                model.rows().stream().map(row -> row.name()).toList());
        assertEquals(
                List.of("38", "75"),
                model.rows().stream().map(row -> row.number()).toList());
        assertEquals("1 of 1 criterion", model.rows().getFirst().note());
        assertEquals(new Figure.FactorScore(new FactorId("A")), model.figure(0));
    }

    @Test
    void halfOfAFactorIsProvisionalAndLessHasNoScore() {
        ResultsViewModel half = model(TestAssessments.of(TestInstruments.plain(2, 1))
                .row("A1", "1", "2", "1")
                .row("B1", "3", "3", "3")
                .seal());
        assertTrue(
                half.rows().getFirst().printed().endsWith(", provisional"),
                half.rows().toString());
        assertEquals("1 of 2 criteria", half.rows().getFirst().note());
        ResultsViewModel third = model(TestAssessments.of(TestInstruments.plain(3, 1))
                .row("A1", "1", "2", "1")
                .row("B1", "3", "3", "3")
                .seal());
        assertEquals("No overall score yet", third.headline());
        assertEquals("It needs every factor; still missing: Factor A.", third.sentence());
        assertEquals("", third.range());
        assertFalse(third.rows().getLast().scored());
        assertEquals("no score, 1 of 3 answered", third.rows().getLast().printed());
    }

    @Test
    void aFactorOfWhichMuchDoesNotApplyIsAdapted() {
        ResultsViewModel model = model(TestAssessments.of(TestInstruments.plain(2, 1))
                .row("A1", "1", "2", "1")
                .row("A2", "-", "-", "-")
                .row("B1", "3", "3", "3")
                .seal());
        assertTrue(
                model.rows().getFirst().printed().endsWith(", adapted"),
                model.rows().toString());
    }

    @Test
    void oneFactorIsNobodysBottleneck() {
        ResultsViewModel model = model(TestAssessments.of(TestInstruments.plain(2))
                .row("A1", "1")
                .row("A2", "2")
                .seal());
        assertEquals("Factor A", model.rows().getFirst().name());
        assertFalse(model.sentence().contains("Unevenness"), model.sentence());
    }

    @Test
    void theBasisSaysHowManyAnsweredAndSealed() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1, 1))
                .row("A1", "1", "2", "?")
                .row("B1", "3", " ", "3");
        assertEquals(
                "3 people, 4 of 6 ratings, 80 % range, 0 sealed", model(built).basis());
        assertEquals(
                "3 people, 4 of 6 ratings, 80 % range, 3 sealed",
                model(built.seal()).basis());
    }

    @Test
    void gapsQuoteTheLevelReachedOfTheLowest() {
        ResultsViewModel model = model(TestAssessments.of(TestInstruments.plain(3))
                .row("A1", "0", "0", "0", "0")
                .row("A2", "3", "3", "3", "3")
                .row("A3", "4", "4", "4", "4")
                .seal());
        assertEquals("Statement 0 of A1.", model.gaps().getFirst().text());
        assertEquals("A1, level 0", model.gaps().getFirst().where());
        assertEquals("A3, level 4", model.strengths().getFirst().where());
        assertTrue(model.strengths().size() <= 2);
    }

    @Test
    void theWayFromTheOverallScoreEndsAtAnswersWithoutPeople() {
        ResultsViewModel model = model(uneven());
        WhyWords words = new WhyWords(model, Messages.in(Locale.ENGLISH));
        WhyWords.Page overall = words.say(new Figure.OverallScore());
        assertEquals("Overall: 53.54", overall.title());
        assertTrue(
                overall.sentences().get(1).contains("56.25"),
                overall.sentences().toString());
        assertEquals("37.5", overall.parts().getFirst().value());
        WhyWords.Page factor = words.say(overall.parts().getFirst().figure().orElseThrow());
        assertEquals("Factor A: 37.5", factor.title());
        assertEquals(
                List.of("1.5"),
                factor.parts().stream().map(WhyWords.Part::value).toList());
        WhyWords.Page criterion = words.say(factor.parts().getFirst().figure().orElseThrow());
        assertEquals(
                List.of("Level 2: Statement 2 of A1., 2 people", "Level 1: Statement 1 of A1., 2 people"),
                criterion.parts().stream()
                        .map(part -> part.name() + ", " + part.value())
                        .toList());
        assertTrue(criterion.parts().stream().allMatch(part -> part.figure().equals(Optional.empty())));
    }

    @Test
    void withTwoRatingsNoLevelIsSaid() {
        ResultsViewModel model = model(
                TestAssessments.of(TestInstruments.plain(1)).row("A1", "1", "4").seal());
        WhyWords.Page page =
                new WhyWords(model, Messages.in(Locale.ENGLISH)).say(new Figure.CriterionValue(new CriterionId("A1")));
        assertEquals(List.of(), page.parts());
    }
}
