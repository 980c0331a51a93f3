package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Order;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.report.Questionnaire.Box;
import org.socialreadiness.report.Questionnaire.Pair;
import org.socialreadiness.report.Questionnaire.Part;
import org.socialreadiness.report.Questionnaire.Question;
import org.socialreadiness.text.Messages;

class QuestionnairesTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    private static TestAssessments shipped(String form) {
        return TestAssessments.of(Catalog.shipped(), form).leader("Ann").leader("Bo");
    }

    private static Questionnaire blank(TestAssessments built, Messages messages) {
        return Questionnaires.compose(built.client(), built.assessment(), Optional.empty(), messages);
    }

    private static Questionnaire of(TestAssessments built, Participant person) {
        return Questionnaires.compose(built.client(), built.assessment(), Optional.of(person), ENGLISH);
    }

    private static List<Question> questions(Questionnaire paper) {
        return paper.parts().stream().flatMap(part -> part.questions().stream()).toList();
    }

    @Test
    void aBlankSheetAsksEverythingInTheInstrumentsOrderAndNoFacts() {
        Questionnaire paper = blank(shipped(Form.FULL), ENGLISH);
        List<Criterion> criteria = Catalog.shipped().structure().criteria();
        assertEquals(
                criteria.stream().map(c -> c.id().text()).toList(),
                questions(paper).stream().map(Question::id).toList());
        Question first = questions(paper).getFirst();
        assertEquals(
                List.of("0", "1", "2", "3", "4"),
                first.levels().stream().map(Box::mark).toList());
        assertEquals("D", paper.words().dontKnow().mark());
        assertEquals("N", paper.words().doesNotApply().mark());
        assertEquals(
                List.of("1", "2", "3"),
                paper.words().sure().stream().map(Box::mark).toList());
        assertEquals(8, paper.beliefs().orElseThrow().pairs().size());
        assertTrue(paper.meta().name().startsWith("Name or pseudonym: ____"));
        assertEquals("Unit rated: Whole company", paper.meta().scope());
    }

    @Test
    void theSlipHoldsEachIdOnce() {
        Questionnaire paper = blank(shipped(Form.FULL), ENGLISH);
        List<String> ids = paper.slip().groups().stream()
                .flatMap(group -> group.ids().stream())
                .toList();
        assertEquals(36 + 8, ids.size());
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void theWholeRuleStandsOnTheCoverInBothLanguages() {
        TestAssessments built = shipped(Form.FULL);
        assertTrue(rules(blank(built, ENGLISH))
                .contains("Choose the highest statement that is completely true today for the unit named above."
                        + " It counts as including those below it."
                        + " If none of the statements from 1 on is completely true, the answer is 0."));
        Questionnaire german = blank(built, Messages.in(Locale.GERMAN));
        assertTrue(rules(german).contains("Trifft keine der Aussagen ab 1 vollständig zu, lautet die Antwort 0."));
        assertEquals("Beziehungsnetz", german.parts().getFirst().title());
        assertEquals("Weiß nicht", german.words().dontKnow().text());
    }

    private static String rules(Questionnaire paper) {
        return String.join(
                "\n",
                paper.cover().rules().stream().map(rule -> rule.text().plain()).toList());
    }

    @Test
    void theShortFormAsksOnlyItsCriteria() {
        Questionnaire paper = blank(shipped(Form.SHORT), ENGLISH);
        int asked = Catalog.shipped().structure().criteria(Form.SHORT).size();
        assertTrue(asked < 36);
        assertEquals(asked, questions(paper).size());
        assertTrue(paper.meta().footer().contains("short form"), paper.meta().footer());
        assertTrue(paper.cover().rows().stream()
                .anyMatch(row -> row.text().equals(asked + " questions and 8 pairs of poles")));
    }

    @Test
    void aPersonsSheetHasTheOrderAndTheSidesThatThePersonMeets() {
        TestAssessments built = shipped(Form.FULL);
        Assessment assessment = built.assessment();
        for (Participant person : assessment.participants()) {
            Questionnaire paper = of(built, person);
            assertEquals(
                    Order.factors(assessment, person.id()).stream()
                            .map(Factor::name)
                            .toList(),
                    paper.parts().stream().map(Part::title).toList());
            assertEquals(person.name(), paper.meta().name());
            List<BeliefPair> pairs = assessment.instrument().structure().beliefs();
            for (int i = 0; i < pairs.size(); i++) {
                Pair shown = paper.beliefs().orElseThrow().pairs().get(i);
                boolean swapped = Order.isSwapped(assessment, person.id(), pairs.get(i));
                assertEquals(swapped ? pairs.get(i).poleB() : pairs.get(i).poleA(), shown.left());
                // The number belongs to the pole, whichever side it stands on.
                assertEquals(
                        swapped
                                ? List.of("+3", "+2", "+1", "0", "−1", "−2", "−3")
                                : List.of("−3", "−2", "−1", "0", "+1", "+2", "+3"),
                        shown.places());
            }
        }
        assertNotEquals(
                of(built, assessment.participants().getFirst()).beliefs(),
                of(built, assessment.participants().getLast()).beliefs());
    }

    @Test
    void instrumentsOfEveryShapeAreAskedWhole() {
        for (int seed = 0; seed < 40; seed++) {
            TestAssessments built = TestAssessments.of(TestInstruments.random(new SplittableRandom(seed)));
            Questionnaire paper = blank(built, ENGLISH);
            List<Criterion> criteria =
                    built.assessment().instrument().structure().criteria();
            assertEquals(
                    criteria.stream().map(c -> c.levels().size()).toList(),
                    questions(paper).stream().map(q -> q.levels().size()).toList());
            assertEquals(
                    built.assessment().instrument().structure().beliefs().isEmpty(),
                    paper.beliefs().isEmpty());
        }
        assertFalse(blank(TestAssessments.of(TestInstruments.plain(1)), ENGLISH)
                .slip()
                .groups()
                .isEmpty());
    }
}
