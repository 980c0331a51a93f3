package org.socialreadiness.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;

/// Instruments and assessments of every shape the program must run, from a seed: 1 to 12 factors of 1 to 60
/// criteria of 2 to 11 levels, weights, forms, votes, gaps, outcomes, people of all kinds, some of whom have
/// left.
public final class RandomAssessments {
    private static final double[] WEIGHTS = {1, 1, 1, 0.1, 0.3, 0.5, 0.7, 2};
    private static final int MOST_VOTES = 3;

    private RandomAssessments() {}

    /// Runs a check on `count` cases, each with a generator of its own; a failure names the seed to repeat it with.
    public static void each(int count, Consumer<RandomGenerator> check) {
        for (long seed = 1; seed <= count; seed++) {
            try {
                check.accept(new java.util.SplittableRandom(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /// An instrument; most are small, one in eight has a factor of up to 60 criteria.
    public static TranslatedInstrument instrument(RandomGenerator random) {
        int factorCount = 1 + random.nextInt(random.nextInt(6) == 0 ? Instrument.MOST_FACTORS : 4);
        int large = random.nextInt(8) == 0 ? random.nextInt(factorCount) : -1;
        int levels = random.nextBoolean() ? 5 : 0;
        boolean weighted = random.nextBoolean();
        List<Factor> factors = new ArrayList<>();
        for (int f = 0; f < factorCount; f++) {
            String name = String.valueOf((char) ('A' + f));
            int size = 1 + random.nextInt(f == large ? Factor.MOST_CRITERIA : 9);
            List<Criterion> criteria = IntStream.rangeClosed(1, size)
                    .mapToObj(i -> TestInstruments.criterion(
                            name + i,
                            levels == 0 ? 2 + random.nextInt(Criterion.MOST_LEVELS - 1) : levels,
                            weight(random, weighted)))
                    .toList();
            factors.add(new Factor(new FactorId(name), "Factor " + name, "", "", weight(random, weighted), criteria));
        }
        List<BeliefPair> beliefs = IntStream.rangeClosed(1, random.nextInt(4))
                .mapToObj(i -> new BeliefPair(new BeliefId("PB" + i), Optional.empty(), "Pole A", "Pole B"))
                .toList();
        List<Fact> facts = List.of(
                fact("X1", Fact.Kind.YEAR_MONTH, 1),
                fact("X2", Fact.Kind.NUMBER, 1 + random.nextInt(3)),
                fact("X3", Fact.Kind.NUMBER, 1));
        List<Band> bands = random.nextInt(5) == 0
                ? List.of()
                : List.of(new Band(0, "low"), new Band(20, "fair"), new Band(60, "good"), new Band(80, "high"));
        return new TranslatedInstrument(List.of(
                new Instrument("random", "1", "en", "Random", factors, beliefs, facts, forms(random, factors), bands)));
    }

    private static double weight(RandomGenerator random, boolean weighted) {
        if (!weighted) {
            return 1;
        }
        int place = random.nextInt(WEIGHTS.length + 1);
        return place == WEIGHTS.length ? 0.05 + random.nextDouble() : WEIGHTS[place];
    }

    private static List<Form> forms(RandomGenerator random, List<Factor> factors) {
        Set<CriterionId> chosen = factors.stream()
                .flatMap(f -> f.criteria().stream())
                .map(Criterion::id)
                .filter(id -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
        return chosen.isEmpty() ? List.of() : List.of(new Form(Form.SHORT, chosen));
    }

    private static Fact fact(String id, Fact.Kind kind, int parts) {
        Fact.Part part = new Fact.Part("", 0, 1_000_000, 1, "");
        return new Fact(
                new FactId(id),
                id,
                "Text of " + id,
                "",
                "",
                kind,
                IntStream.range(0, parts).mapToObj(i -> part).toList(),
                false,
                List.of(),
                List.of());
    }

    /// An assessment of a random instrument with up to eight people, maybe none.
    public static Assessment assessment(RandomGenerator random) {
        return assessment(random, instrument(random), random.nextInt(9));
    }

    /// An assessment with that many people. How much is answered, and how far people agree, varies from one to the
    /// next, so that every status and every undefined index occurs.
    public static Assessment assessment(RandomGenerator random, TranslatedInstrument instrument, int count) {
        Instrument asked = instrument.structure();
        Habits habits = new Habits(
                new double[] {.3, .7, .95, 1}[random.nextInt(4)],
                new double[] {0, .1, .4}[random.nextInt(3)],
                new double[] {0, .1, .4}[random.nextInt(3)],
                random.nextInt(4) == 0);
        List<Participant> people = new ArrayList<>();
        Map<ParticipantId, Sheet> sheets = new LinkedHashMap<>();
        for (int p = 0; p < count; p++) {
            ParticipantId id = new ParticipantId("P" + p);
            Participant.Kind kind = random.nextInt(5) == 0 ? Participant.Kind.ASSESSOR : kind(random);
            people.add(new Participant(id, "Person " + p, "", kind, random.nextInt(12) == 0));
            if (random.nextInt(10) != 0) {
                sheets.put(id, sheet(random, asked, habits));
            }
        }
        Map<CriterionId, Outcome> outcomes = new LinkedHashMap<>();
        for (Criterion criterion : asked.criteria()) {
            if (random.nextInt(10) == 0) {
                outcomes.put(criterion.id(), outcome(random, criterion));
            }
        }
        String form = asked.hasForm(Form.SHORT) && random.nextInt(3) == 0 ? Form.SHORT : Form.FULL;
        return new Assessment(
                TestAssessments.ID,
                new Assessment.Head("Random", "Everything", LocalDate.of(2026, 11, 12), form),
                instrument,
                random.nextLong(),
                people,
                sheets,
                Map.of(),
                outcomes,
                random.nextBoolean(),
                false,
                List.of(),
                Room.EMPTY);
    }

    /// @param answers share of criteria that a person answers
    /// @param dontKnow share of these that are "don't know"
    /// @param doesNotApply share of these that are "does not apply"
    /// @param agreed whether everyone chooses the same level everywhere
    private record Habits(double answers, double dontKnow, double doesNotApply, boolean agreed) {
        Answer answer(RandomGenerator random, Criterion criterion) {
            double drawn = random.nextDouble();
            if (drawn < dontKnow) {
                return new Answer.DontKnow();
            }
            if (drawn > 1 - doesNotApply) {
                return new Answer.DoesNotApply("Not here");
            }
            return new Answer.Rated(
                    agreed ? 1 : random.nextInt(criterion.levels().size()));
        }
    }

    private static Sheet sheet(RandomGenerator random, Instrument asked, Habits habits) {
        Map<Sheet.Key, Rating> ratings = new LinkedHashMap<>();
        for (Criterion criterion : asked.criteria()) {
            // A later vote may stand before an earlier one, and without one.
            for (int vote = random.nextInt(8) == 0 ? MOST_VOTES : 1; vote >= 1; vote--) {
                if (random.nextDouble() < habits.answers()) {
                    ratings.put(
                            new Sheet.Key(criterion.id(), vote),
                            new Rating(
                                    Optional.of(habits.answer(random, criterion)),
                                    TestAssessments.confidence(random),
                                    "",
                                    false,
                                    Optional.of(TestAssessments.BEGIN)));
                } else if (random.nextInt(4) == 0) {
                    ratings.put(new Sheet.Key(criterion.id(), vote), Rating.NONE.withNote("Only a note"));
                }
            }
        }
        Map<BeliefId, Belief> beliefs = new LinkedHashMap<>();
        for (BeliefPair pair : asked.beliefs()) {
            beliefs.put(pair.id(), new Belief(point(random), point(random)));
        }
        Optional<Instant> sealed = random.nextBoolean() ? Optional.of(TestAssessments.BEGIN) : Optional.empty();
        return new Sheet(ratings, beliefs, sealed);
    }

    private static OptionalInt point(RandomGenerator random) {
        return random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(-3, 4));
    }

    private static Participant.Kind kind(RandomGenerator random) {
        return any(random, List.of(Participant.Kind.values()));
    }

    private static Outcome outcome(RandomGenerator random, Criterion criterion) {
        int level = random.nextInt(criterion.levels().size());
        return level == 0 || random.nextInt(4) != 0
                ? new Outcome.Consensus(level, "Agreed", "")
                : new Outcome.Dissent(random.nextInt(level), level, "Some", "Others");
    }

    /// The same answers by the same people, in another order of people, sheets, answers and outcomes.
    public static Assessment shuffled(RandomGenerator random, Assessment assessment) {
        Map<ParticipantId, Sheet> sheets = new LinkedHashMap<>();
        shuffled(random, assessment.sheets())
                .forEach((id, sheet) -> sheets.put(
                        id,
                        new Sheet(
                                shuffled(random, sheet.ratings()),
                                shuffled(random, sheet.beliefs()),
                                sheet.sealedAt())));
        return new Assessment(
                assessment.id(),
                assessment.head(),
                assessment.instrument(),
                assessment.seed(),
                shuffled(random, assessment.people()),
                sheets,
                assessment.facts(),
                shuffled(random, assessment.outcomes()),
                assessment.resultsOpen(),
                assessment.withdrawn(),
                assessment.issues(),
                assessment.room());
    }

    private static <T> List<T> shuffled(RandomGenerator random, Collection<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <K, V> Map<K, V> shuffled(RandomGenerator random, Map<K, V> map) {
        Map<K, V> next = new LinkedHashMap<>();
        shuffled(random, map.entrySet()).forEach(e -> next.put(e.getKey(), e.getValue()));
        return next;
    }

    /// With another answer of that person in that vote, sealed or not.
    public static Assessment answered(
            Assessment assessment, ParticipantId person, CriterionId criterion, int vote, Answer answer) {
        Sheet sheet = assessment.sheet(person);
        Rating rating = sheet.rating(criterion, vote)
                .withAnswer(answer, sheet.rating(criterion, vote).confidence(), TestAssessments.BEGIN);
        return assessment.withSheet(person, sheet.with(new Sheet.Key(criterion, vote), rating));
    }

    /// About every third answer given anew, taken back, or given where there was none; some agreed levels changed. The
    /// same people still answer something.
    public static Assessment answeredAnew(RandomGenerator random, Assessment assessment) {
        List<Criterion> criteria =
                assessment.instrument().structure().criteria(assessment.head().form());
        Assessment changed = assessment;
        for (Participant person : assessment.raters()) {
            Sheet sheet = assessment.sheet(person.id());
            List<Criterion> answered = criteria.stream()
                    .filter(c -> sheet.lastAnswered(c.id()).isPresent())
                    .toList();
            if (!answered.isEmpty()) {
                changed = changed.withSheet(person.id(), answeredAnew(random, sheet, criteria, answered.getFirst()));
            }
        }
        Map<CriterionId, Outcome> outcomes = new LinkedHashMap<>(changed.outcomes());
        for (Criterion criterion : criteria) {
            if (random.nextInt(8) == 0 && outcomes.remove(criterion.id()) == null) {
                outcomes.put(
                        criterion.id(),
                        new Outcome.Consensus(random.nextInt(criterion.levels().size()), "Agreed anew", ""));
            }
        }
        return new Assessment(
                changed.id(),
                changed.head(),
                changed.instrument(),
                changed.seed(),
                changed.people(),
                changed.sheets(),
                changed.facts(),
                outcomes,
                changed.resultsOpen(),
                changed.withdrawn(),
                changed.issues(),
                changed.room());
    }

    /// @param kept the criterion that stays answered
    private static Sheet answeredAnew(RandomGenerator random, Sheet sheet, List<Criterion> criteria, Criterion kept) {
        Map<Sheet.Key, Rating> ratings = new LinkedHashMap<>(sheet.ratings());
        for (Criterion criterion : criteria) {
            if (random.nextInt(3) != 0) {
                continue;
            }
            ratings.keySet().removeIf(key -> key.criterion().equals(criterion.id()));
            if (criterion.equals(kept) || random.nextInt(4) != 0) {
                ratings.put(
                        new Sheet.Key(criterion.id(), 1),
                        new Rating(
                                Optional.of(TestAssessments.answer(random, criterion)),
                                TestAssessments.confidence(random),
                                "",
                                false,
                                Optional.of(TestAssessments.BEGIN)));
            }
        }
        return new Sheet(ratings, sheet.beliefs(), sheet.sealedAt());
    }

    /// A change of any kind that fits the assessment: what it names exists. It may meet sealed answers.
    public static Change.OfAssessment change(RandomGenerator random, Assessment assessment) {
        Instrument asked = assessment.instrument().structure();
        if (assessment.people().isEmpty() || random.nextInt(20) == 0) {
            ParticipantId id = new ParticipantId("P" + random.nextInt(6));
            return new Change.Joined(new Participant(id, "Name " + random.nextInt(99), "", kind(random)));
        }
        ParticipantId person = any(random, assessment.people()).id();
        Criterion criterion = any(random, asked.criteria());
        CriterionId id = criterion.id();
        int vote = 1 + random.nextInt(2);
        return switch (random.nextInt(19)) {
            case 0 ->
                new Change.Described(new Assessment.Head(
                        "Name " + random.nextInt(99),
                        "",
                        LocalDate.EPOCH.plusDays(random.nextInt(9999)),
                        asked.hasForm(Form.SHORT) && random.nextBoolean() ? Form.SHORT : Form.FULL));
            case 1 -> new Change.Withdrawn(random.nextBoolean());
            case 2 -> new Change.Left(person);
            case 3 -> new Change.Cleared(person, id, vote);
            case 4 -> new Change.Noted(person, id, vote, random.nextBoolean() ? "" : "Note " + random.nextInt(9));
            case 5 -> new Change.Flagged(person, id, vote, random.nextBoolean());
            case 6 -> belief(random, asked, person).orElseGet(() -> new Change.Left(person));
            case 7 -> fact(random, any(random, asked.facts()));
            case 8, 9 -> new Change.Sealed(person, random.nextInt(4) == 0);
            case 10 -> new Change.ResultsOpened(random.nextBoolean());
            case 11 ->
                new Change.Agreed(
                        id, random.nextBoolean() ? Optional.empty() : Optional.of(outcome(random, criterion)));
            case 12 ->
                new Change.Issued(Issue.of(
                                assessment,
                                "R" + random.nextInt(4),
                                TestAssessments.BEGIN,
                                any(random, List.of(Issue.Format.values())),
                                "en",
                                List.of(id))
                        .withHandedOut(random.nextBoolean()));
            case 13, 14 -> RandomRoom.change(random, assessment, person, "Text " + random.nextInt(9));
            default ->
                new Change.Rated(
                        person,
                        id,
                        vote,
                        TestAssessments.answer(random, criterion),
                        TestAssessments.confidence(random));
        };
    }

    private static Optional<Change.OfAssessment> belief(
            RandomGenerator random, Instrument asked, ParticipantId person) {
        return asked.beliefs().isEmpty()
                ? Optional.empty()
                : Optional.of(new Change.BeliefSet(
                        person,
                        any(random, asked.beliefs()).id(),
                        any(random, List.of(Belief.Side.values())),
                        point(random)));
    }

    private static Change.OfAssessment fact(RandomGenerator random, Fact fact) {
        if (random.nextInt(3) == 0) {
            return new Change.FactSet(fact.id(), Optional.empty());
        }
        FactEntry.Value value = switch (fact.kind()) {
            case YEAR_MONTH -> new FactEntry.Month(YearMonth.of(2000 + random.nextInt(26), 5));
            case NUMBER ->
                new FactEntry.Numbers(fact.parts().stream()
                        .map(part -> (double) random.nextInt(100))
                        .toList());
        };
        return new Change.FactSet(
                fact.id(), Optional.of(new FactEntry(value, "Books", Optional.of(LocalDate.EPOCH), List.of())));
    }

    private static <T> T any(RandomGenerator random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
