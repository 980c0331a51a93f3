package org.socialreadiness.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RandomRoom;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;

/// An endless stream of entries of every kind, each of which fits the client as it is then.
final class RandomChanges {
    private static final List<String> TEXTS = List.of(
            "",
            "Plain",
            "  spaces  ",
            "=1+1",
            "_x0041_",
            "\u0000 nul",
            "\u0001\u001f\uFFFE",
            "𝄞 😀 ﷺ e\u0301",
            "line\r\nline\ttab",
            "'; DROP TABLE rating; --",
            "{\"json\": \"\\u0000\"}",
            "Straße “quoted” ‘x’ \\ / \" '",
            "long ".repeat(2000));

    private final RandomGenerator random;
    private final String prefix;
    private Client client;
    private int count;

    RandomChanges(RandomGenerator random) {
        this(random, "", Client.NOBODY);
    }

    private RandomChanges(RandomGenerator random, String prefix, Client client) {
        this.random = random;
        this.prefix = prefix;
        this.client = client;
    }

    /// What may be changed in another copy of the client from now on.
    RandomChanges fork(RandomGenerator other, String itsPrefix) {
        return new RandomChanges(other, itsPrefix, client);
    }

    /// Goes on from a client that came about otherwise.
    void goOnFrom(Client joined) {
        client = joined;
    }

    Client client() {
        return client;
    }

    List<Entry> next(int many) {
        List<Entry> entries = new ArrayList<>();
        while (entries.size() < many) {
            try {
                Entry entry = candidate();
                client = client.apply(entry);
                entries.add(entry);
            } catch (IllegalArgumentException e) {
                // It does not fit: a sealed person, a text that is too long. The next one may.
            }
        }
        return entries;
    }

    private Entry candidate() {
        Optional<Assessment> assessment = client.assessments().isEmpty() || random.nextInt(60) == 0
                ? Optional.empty()
                : Optional.of(any(client.assessments()));
        Change change = assessment.<Change>map(this::ofAssessment).orElseGet(this::ofClient);
        count++;
        return new Entry(
                prefix + "e" + count,
                Instant.ofEpochSecond(1_780_000_000L + count, random.nextInt(3) * 333_333_333L),
                text(),
                assessment.map(Assessment::id),
                change);
    }

    private Change ofClient() {
        if (!client.aside().isEmpty() && random.nextBoolean()) {
            return new Change.Settled(any(client.aside()).id());
        }
        if (!client.assessments().isEmpty() && random.nextInt(4) == 0) {
            Assessment assessment = any(client.assessments());
            return new Change.SetAside(Optional.of(assessment.id()), ofAssessment(assessment));
        }
        if (random.nextBoolean()) {
            return new Change.Named("Client " + random.nextInt(9));
        }
        TranslatedInstrument instrument = random.nextBoolean() ? FullInstrument.get() : TestInstruments.random(random);
        return new Change.Started(
                new AssessmentId(prefix + "a" + client.assessments().size()), head(), instrument, random.nextLong());
    }

    private Assessment.Head head() {
        return new Assessment.Head(
                "Look " + random.nextInt(9), text(), LocalDate.of(2026, 1 + random.nextInt(12), 28), Form.FULL);
    }

    private Change.OfAssessment ofAssessment(Assessment in) {
        Instrument instrument = in.instrument().structure();
        Criterion criterion = any(instrument.criteria());
        CriterionId id = criterion.id();
        ParticipantId person = new ParticipantId("p" + random.nextInt(5));
        int vote = random.nextInt(8) == 0 ? 2 : 1;
        return switch (random.nextInt(28)) {
            case 0 -> new Change.Described(head());
            case 1 -> new Change.Withdrawn(random.nextBoolean());
            case 2, 3 ->
                new Change.Joined(new Participant(
                        person, "Name " + random.nextInt(9), text(), any(List.of(Participant.Kind.values()))));
            case 4 -> new Change.Left(person);
            case 5, 6, 7, 8, 9 ->
                new Change.Rated(
                        person,
                        id,
                        vote,
                        TestAssessments.answer(random, criterion),
                        TestAssessments.confidence(random));
            case 10 -> new Change.Cleared(person, id, vote);
            case 11, 12 -> new Change.Noted(person, id, vote, text());
            case 13, 14 -> new Change.Flagged(person, id, vote, random.nextBoolean());
            case 15, 16 ->
                instrument.beliefs().isEmpty()
                        ? new Change.ResultsOpened(random.nextBoolean())
                        : new Change.BeliefSet(
                                person,
                                any(instrument.beliefs()).id(),
                                any(List.of(Belief.Side.values())),
                                random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(7) - 3));
            case 17, 18 ->
                instrument.facts().isEmpty()
                        ? new Change.ResultsOpened(random.nextBoolean())
                        : fact(any(instrument.facts()));
            case 20, 21, 22, 23, 24, 25 -> RandomRoom.change(random, in, person, text());
            case 19 -> new Change.Sealed(person, random.nextInt(3) == 0);
            default -> new Change.Agreed(id, outcome(criterion.top()));
        };
    }

    private Change.FactSet fact(Fact fact) {
        if (random.nextInt(4) == 0) {
            return new Change.FactSet(fact.id(), Optional.empty());
        }
        FactEntry.Value value = switch (fact.kind()) {
            case YEAR_MONTH -> new FactEntry.Month(YearMonth.of(2020 + random.nextInt(9), 1 + random.nextInt(12)));
            case NUMBER ->
                new FactEntry.Numbers(
                        List.of(any(List.of(0.0, -0.0, 0.1 + 0.2, 1e-300, 12_345.0)), random.nextDouble()));
        };
        return new Change.FactSet(
                fact.id(),
                Optional.of(new FactEntry(
                        value,
                        text(),
                        random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2026, 2, 28)),
                        fact.graded() ? List.of(Confidence.GUESS, Confidence.FAIRLY_SURE) : List.of())));
    }

    private Optional<Outcome> outcome(int top) {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Outcome.Consensus(random.nextInt(top + 1), text(), text()));
            default -> Optional.of(new Outcome.Dissent(0, top, text(), text()));
        };
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
