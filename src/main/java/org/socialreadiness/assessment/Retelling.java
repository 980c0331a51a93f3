package org.socialreadiness.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.Instrument;

/// The fewest changes that lead to a client as it is, in the order of its instruments. What was there before, in which
/// order it came, and who said it is not told.
public final class Retelling {
    private final Supplier<String> ids;
    private final List<Entry> entries = new ArrayList<>();

    private Retelling(Supplier<String> ids) {
        this.ids = ids;
    }

    /// @param client has at least one assessment; what another copy says otherwise is not told
    /// @param ids unique in the world
    public static List<Entry> of(Client client, Supplier<String> ids) {
        Retelling told = new Retelling(ids);
        Instant first = day(client.assessments().getFirst().head().date());
        told.add(Optional.empty(), first, new Change.Named(client.name()));
        client.assessments().forEach(told::tell);
        return List.copyOf(told.entries);
    }

    /// The middle of a day, which is that day wherever it is read.
    static Instant day(LocalDate date) {
        return date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private void add(Optional<AssessmentId> in, Instant at, Change change) {
        entries.add(new Entry(ids.get(), at, "", in, change));
    }

    private void tell(Assessment assessment) {
        Optional<AssessmentId> in = Optional.of(assessment.id());
        Instant day = day(assessment.head().date());
        Instrument instrument = assessment.instrument().structure();
        add(
                Optional.empty(),
                day,
                new Change.Started(assessment.id(), assessment.head(), assessment.instrument(), assessment.seed()));
        for (Participant person : assessment.people()) {
            add(in, day, new Change.Joined(new Participant(person.id(), person.name(), person.role(), person.kind())));
        }
        for (Participant person : assessment.people()) {
            tell(assessment, person.id(), day);
            if (person.left()) {
                add(in, day, new Change.Left(person.id()));
            }
        }
        for (Fact fact : instrument.facts()) {
            assessment
                    .fact(fact.id())
                    .ifPresent(entry -> add(in, day, new Change.FactSet(fact.id(), Optional.of(entry))));
        }
        for (Criterion criterion : instrument.criteria()) {
            assessment
                    .outcome(criterion.id())
                    .ifPresent(reached -> add(in, day, new Change.Agreed(criterion.id(), Optional.of(reached))));
        }
        tell(in, day, assessment.room());
        assessment.issues().forEach(issue -> add(in, issue.at(), new Change.Issued(issue)));
        if (assessment.resultsOpen()) {
            add(in, day, new Change.ResultsOpened(true));
        }
        if (assessment.withdrawn()) {
            add(in, day, new Change.Withdrawn(true));
        }
    }

    /// All but attached files: what they hold is not there to be told.
    private void tell(Optional<AssessmentId> in, Instant day, Room room) {
        List<RoomChange> changes = new ArrayList<>();
        room.codes().forEach((person, code) -> changes.add(new RoomChange.CodeSet(person, Optional.of(code))));
        room.votes().forEach((criterion, vote) -> changes.add(new RoomChange.VoteSet(criterion, Optional.of(vote))));
        room.targets()
                .forEach((criterion, wanted) -> changes.add(new RoomChange.Targeted(criterion, Optional.of(wanted))));
        if (!room.agenda().isEmpty()) {
            changes.add(new RoomChange.AgendaSet(room.agenda()));
        }
        if (!room.shortlist().isEmpty()) {
            changes.add(new RoomChange.Shortlisted(room.shortlist()));
        }
        room.ballots().forEach((person, given) -> changes.add(new RoomChange.Balloted(person, Optional.of(given))));
        room.parked().values().forEach(item -> changes.add(new RoomChange.ParkedSet(item)));
        room.quotes().values().forEach(quote -> changes.add(new RoomChange.Quoted(quote)));
        room.plan()
                .efforts()
                .forEach((criterion, effort) -> changes.add(new RoomChange.EffortSet(criterion, Optional.of(effort))));
        room.plan().actions().values().forEach(action -> changes.add(new RoomChange.ActionSet(action)));
        if (!room.plan().pledge().equals(Pledge.NONE)) {
            changes.add(new RoomChange.Pledged(room.plan().pledge()));
        }
        room.contacts().organizations().values().forEach(each -> changes.add(new RoomChange.OrganizationSet(each)));
        if (!room.contacts().relevance().equals(Relevance.NONE)) {
            changes.add(new RoomChange.RelevanceSet(room.contacts().relevance()));
        }
        room.contacts().ties().stream()
                .sorted(Comparator.comparing(Tie::one).thenComparing(Tie::other))
                .forEach(tie -> changes.add(new RoomChange.TieSet(tie, true)));
        room.contacts().imports().values().forEach(each -> changes.add(new RoomChange.ContactsTaken(each)));
        changes.forEach(change -> add(in, day, change));
    }

    private void tell(Assessment assessment, ParticipantId person, Instant day) {
        Optional<AssessmentId> in = Optional.of(assessment.id());
        Sheet sheet = assessment.sheet(person);
        for (Criterion criterion : assessment.instrument().structure().criteria()) {
            sheet.keys(criterion.id()).forEach(key -> tell(in, person, key, sheet, day));
        }
        for (BeliefPair pair : assessment.instrument().structure().beliefs()) {
            for (Belief.Side side : Belief.Side.values()) {
                OptionalInt value = sheet.belief(pair.id()).on(side);
                if (value.isPresent()) {
                    add(in, day, new Change.BeliefSet(person, pair.id(), side, value));
                }
            }
        }
        sheet.sealedAt().ifPresent(at -> add(in, at, new Change.Sealed(person, true)));
    }

    private void tell(Optional<AssessmentId> in, ParticipantId person, Sheet.Key key, Sheet sheet, Instant day) {
        Rating rating = sheet.rating(key.criterion(), key.vote());
        rating.answer()
                .ifPresent(answer -> add(
                        in,
                        rating.answeredAt().orElse(day),
                        new Change.Rated(person, key.criterion(), key.vote(), answer, rating.confidence())));
        if (!rating.note().isEmpty()) {
            add(in, day, new Change.Noted(person, key.criterion(), key.vote(), rating.note()));
        }
        if (rating.comeBack()) {
            add(in, day, new Change.Flagged(person, key.criterion(), key.vote(), true));
        }
    }
}
