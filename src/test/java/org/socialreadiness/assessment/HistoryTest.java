package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.socialreadiness.instrument.CriterionId;

class HistoryTest {
    private static final ParticipantId ANN = new ParticipantId("Ann");
    private static final ParticipantId BO = new ParticipantId("Bo");
    private static final CriterionId A1 = new CriterionId("A1");

    private final TestAssessments built = TestAssessments.of(TestInstruments.plain(2, 2))
            .leader("Ann")
            .leader("Bo")
            .answer("Ann", "A1", "1")
            .answer("Bo", "A1", "2")
            .answer("Ann", "A2", "?")
            .answer("Ann", "A1", "3");

    private static List<Integer> numbers(List<History.Step> steps) {
        return steps.stream().map(History.Step::number).toList();
    }

    @Test
    void eachChangeIsAStepThatKnowsWhatStoodThereBefore() {
        History history = History.of(built.entries());
        assertEquals(8, history.steps().size());
        History.Step last = history.steps().getLast();
        assertEquals(8, last.number());
        assertEquals(Optional.of(built.entries().get(4)), last.before());
        assertEquals(Optional.empty(), history.steps().get(4).before());
    }

    @Test
    void stepsAreFoundByPersonByCriterionAndByBoth() {
        History history = History.of(built.entries());
        assertEquals(List.of(3, 5, 7, 8), numbers(history.steps(Optional.of(ANN), Optional.empty())));
        assertEquals(List.of(5, 6, 8), numbers(history.steps(Optional.empty(), Optional.of(A1))));
        assertEquals(List.of(6), numbers(history.steps(Optional.of(BO), Optional.of(A1))));
        assertEquals(8, history.steps(Optional.empty(), Optional.empty()).size());
    }

    @Test
    void theClientThatAReportWasWrittenFromIsFoundAgain() {
        Client then = built.client();
        Issue issue = new Issue(
                "R1",
                TestAssessments.BEGIN,
                Issue.Format.WORD,
                "en",
                true,
                Map.of(),
                List.of(),
                Issue.Document.UNKNOWN);
        built.change(new Change.Issued(issue)).answer("Ann", "A1", "0");
        assertEquals(Optional.of(then), History.of(built.entries()).before(issue));
        List<Entry> shorter = built.entries().subList(0, 3);
        assertEquals(Optional.empty(), History.of(shorter).before(issue));
    }

    @Test
    void theClientIsAsItWasAfterAnyChange() {
        TestAssessments random = TestAssessments.random(new SplittableRandom(3), TestInstruments.plain(3, 3), 4);
        History history = History.of(random.entries());
        Client client = Client.NOBODY;
        assertEquals(client, history.after(0));
        for (Entry entry : random.entries()) {
            client = client.apply(entry);
            int number = random.entries().indexOf(entry) + 1;
            assertEquals(client, history.after(number));
            assertEquals(entry, history.until(number).getLast());
        }
        assertEquals(random.client(), client);
    }

    @Test
    void whatIsSetAsideIsAStepOfItsOwnAndNothingStandsOnIt() {
        List<Entry> journal = new ArrayList<>(built.entries());
        Change rated = new Change.Rated(ANN, A1, 1, new Answer.Rated(4), Optional.empty());
        journal.add(new Entry(
                "aside",
                Instant.EPOCH,
                "Else",
                Optional.empty(),
                new Change.SetAside(Optional.of(TestAssessments.ID), rated)));
        journal.add(
                new Entry("later", Instant.EPOCH, "", Optional.of(TestAssessments.ID), new Change.Cleared(ANN, A1, 1)));
        History history = History.of(journal);
        History.Step aside = history.steps().get(8);
        assertTrue(aside.isAside());
        assertEquals(rated, aside.said().change());
        assertEquals(Optional.of(A1), aside.slot().criterion());
        assertEquals(List.of(3, 5, 7, 8, 9, 10), numbers(history.steps(Optional.of(ANN), Optional.empty())));
        assertEquals(Optional.of(built.entries().get(7)), history.steps().get(9).before());
    }
}
