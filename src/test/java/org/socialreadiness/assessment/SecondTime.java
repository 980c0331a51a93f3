package org.socialreadiness.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.Level;
import org.socialreadiness.instrument.TranslatedInstrument;

/// A client that was assessed in May and in November 2026, with an instrument that was changed in between: A2 has
/// other statements, A3 is gone, A5 is new; A1, A4, B1 and B2 are the same.
public final class SecondTime {
    public static final AssessmentId MAY = new AssessmentId("may");
    public static final AssessmentId NOVEMBER = new AssessmentId("november");
    public static final Instant BEGIN = Instant.parse("2026-05-04T09:00:00Z");

    private Client client = Client.NOBODY;
    private int entries;

    public SecondTime() {
        add(Optional.empty(), new Change.Named("Example"));
        start(MAY, "May 2026", LocalDate.of(2026, 5, 4), before(), Form.FULL, "Whole company");
        start(NOVEMBER, "November 2026", LocalDate.of(2026, 11, 12), after(), Form.FULL, "Whole company");
    }

    /// What was asked in May.
    public static TranslatedInstrument before() {
        return TestInstruments.plain(4, 2);
    }

    /// What was asked in November.
    public static TranslatedInstrument after() {
        Instrument was = before().structure();
        List<Criterion> criteria = new ArrayList<>(was.factors().getFirst().criteria());
        criteria.set(1, reworded(criteria.get(1)));
        criteria.set(2, criteria.get(3));
        criteria.set(3, TestInstruments.criterion("A5", 5, 1));
        return version(
                "2.0",
                List.of(with(was.factors().getFirst(), criteria), was.factors().get(1)));
    }

    /// The same criterion with another lowest statement.
    public static Criterion reworded(Criterion was) {
        List<Level> levels = new ArrayList<>(was.levels());
        levels.set(0, new Level(0, "Another statement."));
        return with(was, was.id().text(), was.question(), levels, was.weight());
    }

    public static Criterion with(Criterion was, String id, String question, List<Level> levels, double weight) {
        return new Criterion(
                new CriterionId(id),
                was.name(),
                question,
                levels,
                weight,
                was.evidence(),
                was.answeredBy(),
                was.why(),
                was.firstSteps(),
                was.probes(),
                was.effort());
    }

    public static Factor with(Factor was, List<Criterion> criteria) {
        return new Factor(was.id(), was.name(), was.about(), was.definition(), was.weight(), criteria);
    }

    /// The instrument with these factors.
    public static TranslatedInstrument version(String version, List<Factor> factors) {
        Instrument was = before().structure();
        return new TranslatedInstrument(List.of(new Instrument(
                was.id(),
                version,
                was.language(),
                was.title(),
                factors,
                List.of(),
                List.of(),
                List.of(),
                was.bands())));
    }

    public SecondTime start(
            AssessmentId id, String name, LocalDate date, TranslatedInstrument of, String form, String scope) {
        add(Optional.empty(), new Change.Started(id, new Assessment.Head(name, scope, date, form), of, 42));
        return this;
    }

    public SecondTime change(AssessmentId where, Change change) {
        add(Optional.of(where), change);
        return this;
    }

    /// Ratings of a criterion by P0, P1, …, who join when first met; `?` for don't know, a blank for no answer.
    public SecondTime row(AssessmentId where, String criterion, String... answers) {
        for (int i = 0; i < answers.length; i++) {
            ParticipantId person = new ParticipantId("P" + i);
            if (in(where).person(person).isEmpty()) {
                change(where, new Change.Joined(new Participant(person, "P" + i, "", Participant.Kind.LEADER)));
            }
            if (!answers[i].isBlank()) {
                boolean rated = !answers[i].equals("?");
                change(
                        where,
                        new Change.Rated(
                                person,
                                new CriterionId(criterion),
                                1,
                                rated ? new Answer.Rated(Integer.parseInt(answers[i])) : new Answer.DontKnow(),
                                rated ? Optional.of(Confidence.FAIRLY_SURE) : Optional.empty()));
            }
        }
        return this;
    }

    /// Three people in both: A1 rises from 1 to 3, the criteria that are the same else stay.
    public SecondTime rated() {
        for (String stays : List.of("B1", "B2")) {
            row(MAY, stays, "1", "1", "1").row(NOVEMBER, stays, "1", "1", "1");
        }
        return row(MAY, "A1", "1", "1", "1")
                .row(MAY, "A2", "0", "0", "0")
                .row(MAY, "A3", "4", "4", "4")
                .row(MAY, "A4", "2", "2", "2")
                .row(NOVEMBER, "A1", "3", "3", "3")
                .row(NOVEMBER, "A2", "4", "4", "4")
                .row(NOVEMBER, "A4", "2", "2", "2")
                .row(NOVEMBER, "A5", "0", "0", "0");
    }

    /// Everyone on both lists seals.
    public SecondTime sealed() {
        List.of(MAY, NOVEMBER)
                .forEach(where -> in(where)
                        .participants()
                        .forEach(person -> change(where, new Change.Sealed(person.id(), true))));
        return this;
    }

    public Client client() {
        return client;
    }

    public Assessment in(AssessmentId where) {
        return client.assessment(where).orElseThrow();
    }

    private void add(Optional<AssessmentId> where, Change change) {
        client = client.apply(new Entry("e" + entries, BEGIN.plusSeconds(entries++), "Facilitator", where, change));
    }
}
