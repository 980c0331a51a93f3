package org.socialreadiness.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.TranslatedInstrument;

/// Builds assessments change by change, as the program does.
public final class TestAssessments {
    public static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00Z");
    public static final AssessmentId ID = new AssessmentId("a1");

    private final List<Entry> entries = new ArrayList<>();
    private Client client = Client.NOBODY;

    private TestAssessments() {}

    /// A client with one assessment of that instrument.
    public static TestAssessments of(TranslatedInstrument instrument) {
        return of(instrument, Form.FULL);
    }

    public static TestAssessments of(TranslatedInstrument instrument, String form) {
        TestAssessments built = new TestAssessments();
        built.add(Optional.empty(), new Change.Named("Example"));
        built.add(
                Optional.empty(),
                new Change.Started(
                        ID,
                        new Assessment.Head("November 2026", "Whole company", LocalDate.of(2026, 11, 12), form),
                        instrument,
                        42));
        return built;
    }

    /// Makes a change to the assessment, one second after the one before.
    public TestAssessments change(Change.OfAssessment change) {
        add(Optional.of(ID), change);
        return this;
    }

    /// A leader of that name, whose id is the name.
    public TestAssessments leader(String name) {
        return change(new Change.Joined(
                new Participant(new ParticipantId(name), name, "Role of " + name, Participant.Kind.LEADER)));
    }

    /// Everyone who is on the list seals.
    public TestAssessments seal() {
        assessment().participants().forEach(person -> change(new Change.Sealed(person.id(), true)));
        return this;
    }

    /// One answer: a level, `?` for don't know, `-` for does not apply, a blank for none.
    public TestAssessments answer(String person, String criterion, String answer) {
        return answer(person, criterion, answer, Optional.of(Confidence.FAIRLY_SURE));
    }

    public TestAssessments answer(String person, String criterion, String answer, Optional<Confidence> confidence) {
        if (answer.isBlank()) {
            return this;
        }
        Answer given = switch (answer) {
            case "?" -> new Answer.DontKnow();
            case "-" -> new Answer.DoesNotApply("Not our business");
            default -> new Answer.Rated(Integer.parseInt(answer));
        };
        return change(new Change.Rated(
                new ParticipantId(person),
                new CriterionId(criterion),
                1,
                given,
                given instanceof Answer.Rated ? confidence : Optional.empty()));
    }

    /// A row of answers to one criterion by people called P0, P1, …, who join when first met.
    public TestAssessments row(String criterion, String... answers) {
        for (int i = 0; i < answers.length; i++) {
            if (assessment().person(new ParticipantId("P" + i)).isEmpty()) {
                leader("P" + i);
            }
            answer("P" + i, criterion, answers[i]);
        }
        return this;
    }

    public Assessment assessment() {
        return client.assessment(ID).orElseThrow();
    }

    public Client client() {
        return client;
    }

    /// All changes so far, in order.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// A random assessment: up to `people` people of all kinds, most criteria answered in every way, some votes,
    /// outcomes and beliefs.
    public static TestAssessments random(RandomGenerator random, TranslatedInstrument instrument, int people) {
        TestAssessments built = of(instrument);
        int count = 1 + random.nextInt(people);
        for (int p = 0; p < count; p++) {
            ParticipantId id = new ParticipantId("P" + p);
            Participant.Kind[] kinds = Participant.Kind.values();
            built.change(new Change.Joined(new Participant(id, "P" + p, "", kinds[random.nextInt(kinds.length)])));
            for (Criterion criterion : instrument.structure().criteria()) {
                for (int vote = 1; vote <= (random.nextInt(10) == 0 ? 2 : 1); vote++) {
                    if (random.nextInt(6) != 0) {
                        built.change(new Change.Rated(
                                id, criterion.id(), vote, answer(random, criterion), confidence(random)));
                    }
                }
            }
            for (BeliefPair pair : instrument.structure().beliefs()) {
                for (Belief.Side side : Belief.Side.values()) {
                    if (random.nextInt(4) != 0) {
                        built.change(new Change.BeliefSet(id, pair.id(), side, OptionalInt.of(random.nextInt(7) - 3)));
                    }
                }
            }
        }
        for (Criterion criterion : instrument.structure().criteria()) {
            if (random.nextInt(12) == 0) {
                built.change(new Change.Agreed(
                        criterion.id(),
                        Optional.of(new Outcome.Consensus(
                                random.nextInt(criterion.levels().size()), "Because", ""))));
            }
        }
        return built;
    }

    /// A random answer of any kind.
    public static Answer answer(RandomGenerator random, Criterion criterion) {
        return switch (random.nextInt(10)) {
            case 0 -> new Answer.DontKnow();
            case 1 -> new Answer.DoesNotApply("No such thing here");
            default -> new Answer.Rated(random.nextInt(criterion.levels().size()));
        };
    }

    /// A random confidence, or none.
    public static Optional<Confidence> confidence(RandomGenerator random) {
        Confidence[] all = Confidence.values();
        int chosen = random.nextInt(all.length + 1);
        return chosen == all.length ? Optional.empty() : Optional.of(all[chosen]);
    }

    private void add(Optional<AssessmentId> assessment, Change change) {
        Entry entry =
                new Entry("e" + entries.size(), BEGIN.plusSeconds(entries.size()), "Facilitator", assessment, change);
        client = client.apply(entry);
        entries.add(entry);
    }
}
