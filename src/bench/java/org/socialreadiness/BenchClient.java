package org.socialreadiness;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.TestDesk;

/// A client with two assessments, in each of which people of eight roles and both parts have answered everything.
final class BenchClient {
    private static final int ROLES = 8;

    private final List<Entry> entries = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(1);

    private BenchClient() {}

    /// Makes its file. The first person is called P0.
    static void make(Path file, int people) throws PlainException {
        BenchClient client = new BenchClient();
        client.add(Optional.empty(), new Change.Named("Room"));
        client.assessment("then", LocalDate.of(2026, 5, 4), people);
        client.assessment("now", LocalDate.of(2026, 11, 12), people);
        try (ClientFile made = ClientFile.create(file)) {
            made.commit(client.entries);
        }
    }

    private void add(Optional<AssessmentId> of, Change change) {
        entries.add(new Entry(
                "e" + entries.size(), TestDesk.NOW.minusSeconds(86_400).plusMillis(entries.size()), "", of, change));
    }

    private void assessment(String name, LocalDate date, int people) {
        AssessmentId id = new AssessmentId(name);
        add(
                Optional.empty(),
                new Change.Started(
                        id, new Assessment.Head(name, "Whole company", date, Form.FULL), Catalog.shipped(), 42));
        for (int i = 0; i < people; i++) {
            ParticipantId person = new ParticipantId("P" + i);
            Participant.Kind kind = i % 2 == 0 ? Participant.Kind.LEADER : Participant.Kind.INTERVIEWEE;
            add(Optional.of(id), new Change.Joined(new Participant(person, "P" + i, "Role " + i % ROLES, kind)));
            for (Criterion criterion : Catalog.shipped().structure().criteria()) {
                Answer answer = new Answer.Rated(random.nextInt(criterion.top() + 1));
                add(Optional.of(id), new Change.Rated(person, criterion.id(), 1, answer, Optional.empty()));
            }
            add(Optional.of(id), new Change.Sealed(person, true));
        }
    }
}
