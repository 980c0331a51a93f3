package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Place.Stop;
import org.socialreadiness.ui.base.TestDesk;

class InterviewViewModelTest {
    private TestDesk desk = Interviews.shipped().plain();
    private InterviewViewModel model = open(Interviews.ANN);

    private void use(Interviews given) {
        desk = given.plain();
        model = open(Interviews.ANN);
    }

    private InterviewViewModel open(ParticipantId person) {
        return new InterviewViewModel(desk.workspace(), Messages.in(Locale.ENGLISH), person, Optional.empty());
    }

    private static List<String> texts(InterviewViewModel of) {
        return of.stops().stream().map(Stop::text).toList();
    }

    private BeliefPair pair(int index) {
        return model.instrument().beliefs().get(index);
    }

    @Test
    void everythingIsAskedOnceCriteriaThenBeliefsThenFacts() {
        List<String> stops = texts(model);
        assertEquals(36 + 8 + 1, stops.size());
        assertEquals(stops.size(), new HashSet<>(stops).size());
        assertEquals("F1", stops.getLast());
        assertEquals("PB1", stops.get(36));
        assertEquals("PB8", stops.get(43));
    }

    @Test
    void blocksOfFactorsVaryByPersonAndStayWhole() {
        Set<List<String>> orders = new HashSet<>();
        Interviews given = Interviews.shipped();
        List<ParticipantId> people =
                IntStream.range(0, 12).mapToObj(i -> new ParticipantId("X" + i)).toList();
        people.forEach(p -> given.join(Interviews.NOW, p, Participant.Kind.LEADER));
        use(given);
        for (ParticipantId person : people) {
            List<String> stops = texts(open(person));
            assertEquals(stops, texts(open(person)));
            List<String> blocks = stops.subList(0, 36).stream()
                    .map(s -> s.substring(0, 2))
                    .distinct()
                    .toList();
            assertEquals(4, blocks.size());
            for (int block = 0; block < 4; block++) {
                String factor = blocks.get(block);
                assertEquals(
                        IntStream.rangeClosed(1, 9).mapToObj(i -> factor + i).toList(),
                        stops.subList(9 * block, 9 * block + 9));
            }
            orders.add(blocks);
        }
        assertTrue(orders.size() > 3, "twelve people in only " + orders.size() + " orders");
    }

    @Test
    void theShortFormAsksItsSixteen() {
        AssessmentId quick = new AssessmentId("quick");
        use(Interviews.shipped()
                .start(quick, "Quick", LocalDate.of(2026, 11, 20), Catalog.shipped(), Form.SHORT)
                .join(quick, Interviews.ANN, Participant.Kind.LEADER));
        desk.workspace().select(quick);
        assertEquals(16 + 8 + 1, texts(open(Interviews.ANN)).size());
    }

    @Test
    void itBeginsAtTheFirstOpenOneAndGoesOnToTheReview() {
        String first = texts(model).getFirst();
        assertEquals(first, model.stop().text());
        assertFalse(model.hasBack());
        desk.workspace().submit(Interviews.rating(Interviews.ANN, first, 1));
        assertEquals(texts(model).get(1), open(Interviews.ANN).stop().text());
        model.go(new Stop.OfFact(model.instrument().facts().get(7).id()));
        assertFalse(model.hasNext());
        assertFalse(model.next());
        model.back();
        assertEquals("PB8", model.stop().text());
        assertTrue(model.next());
        assertEquals("F1", model.stop().text());
    }

    @Test
    void aPlaceIsFoundAgainAlsoAFactInTheMiddle() {
        for (String text : List.of("SG3", "PB2", "F8")) {
            assertEquals(Optional.of(Interviews.at(text)), model.stop(text));
        }
        assertEquals(Optional.empty(), model.stop("gone"));
        model.go(Interviews.at("RM4"));
        Optional<?>[] kept = new Optional<?>[1];
        desk.workspace().place(Interviews.ANN, place -> kept[0] = place);
        assertEquals(Optional.of("RM4"), kept[0]);
    }

    @Test
    void aPoleStandsLeftForOnePersonAndRightForTheNext() {
        InterviewViewModel next = open(Interviews.BO);
        for (BeliefPair pair : model.instrument().beliefs()) {
            assertNotEquals(model.isSwapped(pair), next.isSwapped(pair));
            assertEquals(model.isSwapped(pair), open(Interviews.ANN).isSwapped(pair));
        }
    }

    @Test
    void whatIsChosenLeftIsStoredTowardsThePoleThatStandsThere() {
        BeliefPair straight = pair(0);
        for (InterviewViewModel each : List.of(model, open(Interviews.BO))) {
            each.believe(straight, Belief.Side.SAY, OptionalInt.of(0));
            int stored =
                    each.sheet().belief(new BeliefId("PB1")).on(Belief.Side.SAY).orElseThrow();
            assertEquals(each.isSwapped(straight) ? 3 : -3, stored);
            assertEquals(OptionalInt.of(0), each.point(straight, Belief.Side.SAY));
            assertEquals(OptionalInt.empty(), each.point(straight, Belief.Side.DO));
            each.believe(straight, Belief.Side.SAY, OptionalInt.empty());
            assertEquals(OptionalInt.empty(), each.point(straight, Belief.Side.SAY));
        }
    }

    /// Beliefs are open: 8 x 20 s are always added.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Nothing or one thing answered: 60 s a criterion (36 x 60 + 160 = 2320 s; 35 x 60 + 160).
                "                        | 0 of 36 answered, about 39 minutes left",
                "0                       | 1 of 36 answered, about 38 minutes left",
                // Two gaps are no pace yet: 33 x 60 + 160.
                "0 90 180                | 3 of 36 answered, about 36 minutes left",
                // Three gaps of 90 s are: 32 x 90 + 160.
                "0 90 180 270            | 4 of 36 answered, about 51 minutes left",
                // A night between, and a pause of six minutes, are no thinking: 30 x 90 + 160.
                "0 90 180 270 630 50000  | 6 of 36 answered, about 48 minutes left",
                // Answers taken from a file come at once and say nothing: 32 x 60 + 160.
                "0 0 0 0                 | 4 of 36 answered, about 35 minutes left",
                // One quick and one slow answer do not move the median: 31 x 30 + 160.
                "0 30 60 90 92           | 5 of 36 answered, about 18 minutes left"
            })
    void theTimeLeftIsHonest(String seconds, String said) {
        Interviews given = Interviews.shipped();
        if (seconds != null) {
            List<String> times = List.of(seconds.split(" ", -1));
            for (int i = 0; i < times.size(); i++) {
                given.rated(Long.parseLong(times.get(i)), texts(model).get(i), 1);
            }
        }
        use(given);
        assertEquals(said, model.progress());
    }

    @Test
    void aLongWayIsSaidInHoursAndTheEndIsNotMeasured() {
        use(Interviews.of(TestInstruments.plain(60, 60, 60)));
        assertEquals("0 of 180 answered, about 3 hours left", model.progress());
        use(Interviews.of(TestInstruments.plain(1)).rated(0, "A1", 0));
        assertEquals("1 of 1 answered", model.progress());
        use(Interviews.of(TestInstruments.plain(2)).rated(0, "A1", 0));
        assertEquals("1 of 2 answered, about one minute left", model.progress());
    }

    @Test
    void lastTimeIsTheNewestEarlierAnswerOfTheSamePerson() {
        AssessmentId may = new AssessmentId("may");
        AssessmentId spring = new AssessmentId("spring");
        AssessmentId later = new AssessmentId("later");
        Interviews given = Interviews.shipped();
        for (var each : java.util.Map.of(
                        spring,
                        LocalDate.of(2026, 3, 1),
                        may,
                        LocalDate.of(2026, 5, 1),
                        later,
                        LocalDate.of(2027, 1, 1))
                .entrySet()) {
            given.start(each.getKey(), each.getKey().text(), each.getValue(), Catalog.shipped(), Form.FULL)
                    .join(each.getKey(), Interviews.ANN, Participant.Kind.LEADER);
        }
        given.rated(spring, 0, "SG1", 1)
                .rated(spring, 0, "SG2", 2)
                .rated(may, 0, "SG1", 3)
                .rated(later, 0, "SG1", 4);
        desk = given.plain();
        desk.workspace().select(Interviews.NOW);
        model = open(Interviews.ANN);
        assertEquals(
                "Level 3, fairly sure, 1 May 2026",
                model.lastTime(criterion("SG1")).orElseThrow().answer());
        assertEquals(
                "Level 2, fairly sure, 1 Mar 2026",
                model.lastTime(criterion("SG2")).orElseThrow().answer());
        LastAnswer none = model.lastTime(criterion("SG3")).orElseThrow();
        assertEquals("", none.answer());
        assertEquals("Not answered on 1 May 2026.", none.standing());
        assertEquals(Optional.empty(), open(Interviews.BO).lastTime(criterion("SG1")));
    }

    private Criterion criterion(String id) {
        return model.instrument().criterion(new CriterionId(id)).orElseThrow();
    }

    @Test
    void sealedAnswersAreLockedAndOpenedAgainOnTheRecord() {
        model.believe(pair(0), Belief.Side.DO, OptionalInt.of(6));
        desk.workspace().submit(new Change.Sealed(Interviews.ANN, true));
        assertTrue(model.isLocked());
        model.believe(pair(0), Belief.Side.DO, OptionalInt.of(1));
        assertEquals(OptionalInt.of(6), model.point(pair(0), Belief.Side.DO));
        model.open();
        assertFalse(model.isLocked());
        assertEquals(
                new Change.Sealed(Interviews.ANN, false),
                desk.journal().entries().getLast().change());
    }

    @Test
    void aPersonTakenOffTheListIsNotPresent() {
        assertTrue(model.isPresent());
        desk.workspace().submit(new Change.Left(Interviews.ANN));
        assertFalse(model.isPresent());
    }

    @Test
    void anInstrumentWithoutBeliefsAndFactsIsCriteriaOnly() {
        use(Interviews.of(TestInstruments.plain(1)));
        assertEquals(List.of("A1"), texts(model));
        assertFalse(model.hasNext());
        assertFalse(model.hasBack());
        assertEquals(Optional.empty(), model.belief());
    }
}
