package org.socialreadiness.ui.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.ui.base.Place.Stop;
import org.socialreadiness.ui.base.TestDesk;

/// Clients with interviews for the tests of these screens: Ann and Bo lead, Cy comes from outside.
final class Interviews {
    static final ParticipantId ANN = new ParticipantId("Ann");
    static final ParticipantId BO = new ParticipantId("Bo");
    static final ParticipantId CY = new ParticipantId("Cy");
    static final CriterionId SG1 = new CriterionId("SG1");
    static final CriterionId SG2 = new CriterionId("SG2");
    static final AssessmentId NOW = new AssessmentId("now");

    private static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00Z");

    private Client client = Client.NOBODY;
    private int entries;

    private Interviews(TranslatedInstrument instrument, String form) {
        at(0, Optional.empty(), new Change.Named("Acme"));
        start(NOW, "November 2026", LocalDate.of(2026, 11, 12), instrument, form);
        join(NOW, ANN, Participant.Kind.LEADER);
        join(NOW, BO, Participant.Kind.LEADER);
        join(NOW, CY, Participant.Kind.ASSESSOR);
    }

    static Interviews shipped() {
        return new Interviews(Catalog.shipped(), Form.FULL);
    }

    static Interviews of(TranslatedInstrument instrument) {
        return new Interviews(instrument, Form.FULL);
    }

    Interviews start(AssessmentId id, String name, LocalDate date, TranslatedInstrument instrument, String form) {
        return at(
                0,
                Optional.empty(),
                new Change.Started(id, new Assessment.Head(name, "Sales", date, form), instrument, 42));
    }

    Interviews join(AssessmentId where, ParticipantId person, Participant.Kind kind) {
        return at(
                0,
                Optional.of(where),
                new Change.Joined(new Participant(person, person.text(), "Role of " + person.text(), kind)));
    }

    /// Ann rates a criterion of the present assessment, so many seconds after the beginning.
    Interviews rated(long second, String criterion, int level) {
        return rated(NOW, second, criterion, level);
    }

    Interviews rated(AssessmentId where, long second, String criterion, int level) {
        return at(second, Optional.of(where), rating(ANN, criterion, level));
    }

    Interviews change(Change change) {
        return at(0, Optional.of(NOW), change);
    }

    private Interviews at(long second, Optional<AssessmentId> where, Change change) {
        client = client.apply(new Entry("e" + entries++, BEGIN.plusSeconds(second), "Tester", where, change));
        return this;
    }

    Client client() {
        return client;
    }

    TestDesk plain() {
        return TestDesk.plain(client, Locale.ENGLISH);
    }

    static Change rating(ParticipantId person, String criterion, int level) {
        return new Change.Rated(
                person, new CriterionId(criterion), 1, new Answer.Rated(level), Optional.of(Confidence.FAIRLY_SURE));
    }

    static Rating rating(TestDesk desk, String criterion) {
        return desk.workspace().assessment().sheet(ANN).rating(new CriterionId(criterion));
    }

    static Stop at(String id) {
        return id.startsWith("PB")
                ? new Stop.OfBelief(new BeliefId(id))
                : id.startsWith("F") ? new Stop.OfFact(new FactId(id)) : new Stop.OfCriterion(new CriterionId(id));
    }
}
