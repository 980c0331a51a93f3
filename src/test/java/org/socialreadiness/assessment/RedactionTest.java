package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;

class RedactionTest {
    private static final Instant DAY = Instant.parse("2026-11-12T12:00:00Z");

    private final AtomicInteger ids = new AtomicInteger();

    private Redaction redaction(Client client, RandomGenerator random) {
        return new Redaction(
                client,
                new Redaction.Words(number -> "Person " + number, number -> "Assessment " + number, "left out"),
                random,
                () -> "new " + ids.incrementAndGet());
    }

    private static Redaction.Choices choices(FreeText... kept) {
        return new Redaction.Choices("Somebody", false, Set.of(kept));
    }

    private List<Entry> told(Client client) {
        return Retelling.of(client, () -> "new " + ids.incrementAndGet());
    }

    @Test
    void nothingOfTheOriginalIsInTheCopy() {
        RandomAssessments.each(100, random -> {
            Client client = History.replay(CanaryClients.journal(random));
            assertTrue(client.toString().contains(CanaryClients.CANARY));
            Client redacted = redaction(client, random).client(choices());
            List<Entry> told = told(redacted);
            assertEquals(redacted, History.replay(told));
            assertFalse(told.toString().contains(CanaryClients.CANARY), told::toString);
            assertEquals(Set.of(""), told.stream().map(Entry::author).collect(Collectors.toSet()));
        });
    }

    @Test
    void theCopyIsAnotherClientToWhomeverHasBoth() {
        RandomAssessments.each(20, random -> {
            List<Entry> journal = CanaryClients.journal(random);
            List<Entry> told = told(redaction(History.replay(journal), random).client(choices()));
            assertEquals(Optional.empty(), Merge.of(journal, told));
        });
    }

    @Test
    void namesAreFoundInTextsAsWordsOfTheirOwn() {
        Client client = TestAssessments.of(TestInstruments.plain(1))
                .leader("Jo Meier-Lang")
                .leader("Müller")
                .client();
        Redaction redaction = redaction(client, new SplittableRandom(1));
        assertEquals(List.of("Example", "Meier"), redaction.namesIn("EXAMPLE, as meier says"));
        assertEquals(List.of("Müller"), redaction.namesIn("Frau MÜLLER"));
        assertEquals(List.of(), redaction.namesIn("Jo and the Müllers took examples of length"));
    }

    @Test
    void aChosenTextGoesAlongAndNoOther() {
        RandomAssessments.each(30, random -> {
            Client client = History.replay(CanaryClients.journal(random));
            Redaction redaction = redaction(client, random);
            for (FreeText text : redaction.texts()) {
                String copy = told(redaction.client(choices(text))).toString();
                assertTrue(copy.contains(text.text()), () -> text + " is not in the copy");
                assertFalse(copy.replace(text.text(), "").contains(CanaryClients.CANARY), copy);
            }
        });
    }

    @Test
    void answersAreTheSameUnlessFewGaveThem() {
        RandomAssessments.each(60, random -> {
            Client client = History.replay(CanaryClients.journal(random));
            Redaction redaction = redaction(client, random);
            Client copy = redaction.client(choices());
            List<Assessment> from =
                    client.assessments().stream().filter(a -> !a.withdrawn()).toList();
            assertEquals(from.size(), copy.assessments().size());
            Set<CriterionId> out = Set.copyOf(redaction.leftOut().criteria());
            Set<BeliefId> outPairs = Set.copyOf(redaction.leftOut().beliefs());
            for (int i = 0; i < from.size(); i++) {
                Assessment original = from.get(i).counted();
                Assessment redacted = copy.assessments().get(i);
                assertEquals(original.participants().size(), redacted.people().size());
                for (Participant person : original.participants()) {
                    Sheet sheet = original.sheet(person.id());
                    Sheet other =
                            redacted.sheet(redaction.pseudonym(person.id()).id());
                    sheet.beliefs().forEach((pair, belief) -> {
                        if (!outPairs.contains(pair)) {
                            assertEquals(belief, other.belief(pair));
                        }
                    });
                    assertEquals(sheet.isSealed(), other.isSealed());
                    sheet.ratings().forEach((key, rating) -> {
                        if (!out.contains(key.criterion())) {
                            Rating kept = other.rating(key.criterion(), key.vote());
                            assertEquals(withoutReason(rating), withoutReason(kept));
                            assertEquals(rating.confidence(), kept.confidence());
                        }
                    });
                }
            }
        });
    }

    private static Optional<Object> withoutReason(Rating rating) {
        return rating.answer().map(a -> a instanceof Answer.DoesNotApply ? "does not apply" : a);
    }

    private static TestAssessments threePeople() {
        return TestAssessments.of(TestInstruments.plain(5))
                .row("A1", "1", "2", "3")
                .row("A2", "1", "2", "?")
                .row("A3", "1", "-", " ")
                .row("A4", "?", "-", "?");
    }

    @Test
    void whatOneOrTwoOfThreeHaveRatedStaysBehind() {
        TestAssessments built = threePeople()
                .change(new Change.Agreed(new CriterionId("A2"), Optional.of(new Outcome.Consensus(2, "because", ""))))
                .change(new Change.Noted(new ParticipantId("P2"), new CriterionId("A3"), 1, "only a note"));
        Redaction redaction = redaction(built.client(), new SplittableRandom(1));
        assertEquals(
                List.of(new CriterionId("A2"), new CriterionId("A3")),
                redaction.leftOut().criteria());
        Assessment copy = redaction.client(choices()).assessments().getFirst();
        Set<CriterionId> answered = copy.sheets().values().stream()
                .flatMap(sheet -> sheet.ratings().keySet().stream())
                .map(Sheet.Key::criterion)
                .collect(Collectors.toSet());
        assertEquals(Set.of(new CriterionId("A1"), new CriterionId("A4")), answered);
        assertEquals(Map.of(), copy.outcomes());
    }

    @Test
    void aBeliefPairOfWhichTwoOfThreeAnsweredASideStaysBehind() {
        TestAssessments built = TestAssessments.of(TestInstruments.withBelief()).row("A1", "1", "2", "3");
        BeliefId pair = new BeliefId("PB1");
        for (String person : List.of("P0", "P1", "P2")) {
            built.change(new Change.BeliefSet(new ParticipantId(person), pair, Belief.Side.SAY, OptionalInt.of(1)));
        }
        assertEquals(List.of(), leftOut(built).beliefs());
        built.change(new Change.BeliefSet(new ParticipantId("P0"), pair, Belief.Side.DO, OptionalInt.of(2)));
        assertEquals(List.of(pair), leftOut(built).beliefs());
        Assessment copy = redaction(built.client(), new SplittableRandom(1))
                .client(choices())
                .assessments()
                .getFirst();
        assertTrue(copy.sheets().values().stream()
                .allMatch(sheet -> sheet.beliefs().isEmpty()));
    }

    private Redaction.LeftOut leftOut(TestAssessments built) {
        return redaction(built.client(), new SplittableRandom(1)).leftOut();
    }

    @Test
    void twoPeopleAreNoGroupThatCouldHideAnyone() {
        TestAssessments built =
                TestAssessments.of(TestInstruments.plain(2)).row("A1", "1", "2").row("A2", "1");
        assertEquals(
                List.of(),
                redaction(built.client(), new SplittableRandom(1)).leftOut().criteria());
    }

    /// Whoever gets the copy may be the third.
    @Test
    void whileOthersAreStillToAnswerTheFirstTwoStayBehind() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2))
                .row("A1", "1", "2", " ")
                .row("A2", "1");
        assertEquals(
                List.of(new CriterionId("A1"), new CriterionId("A2")),
                leftOut(built).criteria());
    }

    @Test
    void onlyTheDayIsTold() {
        Client client = redaction(threePeople().seal().client(), new SplittableRandom(1))
                .client(choices());
        assertEquals(Set.of(DAY), told(client).stream().map(Entry::at).collect(Collectors.toSet()));
        Sheet sheet =
                client.assessments().getFirst().sheets().values().iterator().next();
        assertEquals(Optional.of(DAY), sheet.sealedAt());
    }

    @Test
    void numbersDoNotFollowTheList() {
        Client client = threePeople().client();
        Set<Integer> numbers = new HashSet<>();
        for (int seed = 0; seed < 30; seed++) {
            Redaction redaction = redaction(client, new SplittableRandom(seed));
            numbers.add(redaction.pseudonym(new ParticipantId("P0")).number());
            assertEquals(
                    List.of("Person 1", "Person 2", "Person 3"),
                    redaction.client(choices()).assessments().getFirst().people().stream()
                            .map(Participant::name)
                            .toList());
        }
        assertEquals(Set.of(1, 2, 3), numbers);
    }

    @Test
    void rolesGoAlongWhenChosen() {
        Redaction redaction = redaction(threePeople().client(), new SplittableRandom(1));
        assertEquals(Set.of(""), roles(redaction.client(choices())));
        assertEquals(
                Set.of("Role of P0", "Role of P1", "Role of P2"),
                roles(redaction.client(new Redaction.Choices("Example", true, Set.of()))));
    }

    private static Set<String> roles(Client client) {
        return client.assessments().getFirst().people().stream()
                .map(Participant::role)
                .collect(Collectors.toSet());
    }

    @Test
    void whatSomebodyWroteWhileResultsAreClosedCannotBeChosen() {
        TestAssessments built =
                threePeople().change(new Change.Noted(new ParticipantId("P0"), new CriterionId("A1"), 1, "a note"));
        assertEquals(Set.of(FreeText.Kind.ASSESSMENT_NAME, FreeText.Kind.SCOPE), kinds(built));
        assertEquals(
                Set.of(FreeText.Kind.ASSESSMENT_NAME, FreeText.Kind.SCOPE, FreeText.Kind.NOTE, FreeText.Kind.REASON),
                kinds(built.seal()));
    }

    private Set<FreeText.Kind> kinds(TestAssessments built) {
        return redaction(built.client(), new SplittableRandom(1)).texts().stream()
                .map(FreeText::kind)
                .collect(Collectors.toSet());
    }

    @Test
    void whoAndWhatWasTakenOffTheListStaysBehind() {
        TestAssessments built = threePeople().change(new Change.Left(new ParticipantId("P2")));
        CriterionId criterion = built.assessment()
                .instrument()
                .structure()
                .criteria()
                .getFirst()
                .id();
        built.change(new RoomChange.ParkedSet(new Parked("k", "Who owns it?", Optional.empty(), Parked.State.WAITING)));
        built.change(new RoomChange.Targeted(criterion, Optional.of(new Target(1, "Said by Ann"))));
        built.change(new RoomChange.ActionSet(PlanTest.action("m")));
        built.change(new RoomChange.EffortSet(criterion, Optional.of(2)));
        built.change(new RoomChange.Pledged(new Pledge(Optional.of(Pledge.Side.LEADING), "Ann begins")));
        built.change(new Change.Issued(Issue.of(built.assessment(), "i1", DAY, Issue.Format.WORD, "en", List.of())));
        Client client = new Client(
                "Example",
                List.of(
                        built.assessment(),
                        Assessment.begin(
                                        new AssessmentId("a2"),
                                        built.assessment().head(),
                                        built.assessment().instrument(),
                                        7)
                                .withWithdrawn(true)),
                List.of(new Entry("x", DAY, "Ann", Optional.empty(), new Change.Named("Other"))));
        Redaction redaction = redaction(client, new SplittableRandom(1));
        assertEquals(new Redaction.LeftOut(1, 1, List.of(), List.of(), 1, 3, 1), redaction.leftOut());
        Client copy = redaction.client(choices());
        assertEquals(1, copy.assessments().size());
        assertEquals(2, copy.assessments().getFirst().people().size());
        assertEquals(List.of(), copy.assessments().getFirst().issues());
        assertEquals(List.of(), copy.assessments().getFirst().room().parking());
        assertEquals(
                Map.of(criterion, new Target(1, "")),
                copy.assessments().getFirst().room().targets());
        assertEquals(
                Plan.EMPTY.withEfforts(Map.of(criterion, 2)),
                copy.assessments().getFirst().room().plan());
        assertEquals(List.of(), copy.aside());
    }

    @Test
    void oneIdHasOnePseudonymInAllAssessments() {
        RandomAssessments.each(20, random -> {
            Assessment first = threePeople().assessment();
            Assessment second = Assessment.begin(new AssessmentId("a2"), first.head(), first.instrument(), 7)
                    .withPerson(first.people().get(2));
            Client copy = redaction(new Client("Example", List.of(first, second)), random)
                    .client(choices());
            Participant again = copy.assessments().getLast().people().getFirst();
            assertTrue(copy.assessments().getFirst().people().contains(again));
            assertEquals(3, copy.assessments().getFirst().people().size());
        });
    }
}
