package org.socialreadiness.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.socialreadiness.instrument.CriterionId;

/// What is recorded around the answers: how the room went about it, what was said and shown, and what is wanted.
///
/// @param codes of those who answer on a shared laptop
/// @param votes taken again, by criterion
/// @param agenda order in which the facilitator wants to talk about criteria; empty: the proposed one
/// @param shortlist the criteria that priorities are given to; empty: the proposed ones
/// @param ballots priorities by person
/// @param parked by id, as are [#quotes()] and [#attachments()], in the order in which they came; also those gone
/// @param plan what the team will do
/// @param contacts whom the team knows outside
public record Room(
        Map<ParticipantId, Code> codes,
        Map<CriterionId, Vote> votes,
        Map<CriterionId, Target> targets,
        List<CriterionId> agenda,
        List<CriterionId> shortlist,
        Map<ParticipantId, Ballot> ballots,
        Map<String, Parked> parked,
        Map<String, Quote> quotes,
        Map<String, Attachment> attachments,
        Plan plan,
        Contacts contacts) {
    public static final Room EMPTY = new Room(
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Plan.EMPTY,
            Contacts.EMPTY);

    public Room {
        codes = copy(codes);
        votes = copy(votes);
        targets = copy(targets);
        agenda = List.copyOf(agenda);
        shortlist = List.copyOf(shortlist);
        ballots = copy(ballots);
        parked = copy(parked);
        quotes = copy(quotes);
        attachments = copy(attachments);
    }

    private static <K, V> Map<K, V> copy(Map<K, V> of) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(of));
    }

    public Optional<Code> code(ParticipantId person) {
        return Optional.ofNullable(codes.get(person));
    }

    /// The last vote that was taken again on a criterion.
    public Optional<Vote> vote(CriterionId criterion) {
        return Optional.ofNullable(votes.get(criterion));
    }

    public Optional<Target> target(CriterionId criterion) {
        return Optional.ofNullable(targets.get(criterion));
    }

    public Optional<Ballot> ballot(ParticipantId person) {
        return Optional.ofNullable(ballots.get(person));
    }

    /// What is parked and on the list.
    public List<Parked> parking() {
        return on(parked, item -> item.state() != Parked.State.GONE);
    }

    /// The quotes on the list.
    public List<Quote> said() {
        return on(quotes, quote -> !quote.gone());
    }

    /// The files on the list.
    public List<Attachment> files() {
        return on(attachments, file -> !file.gone());
    }

    private static <V> List<V> on(Map<String, V> all, Predicate<V> there) {
        return all.values().stream().filter(there).toList();
    }

    /// Whether a vote on the criterion may be answered now.
    public boolean isOpen(CriterionId criterion, int number) {
        return vote(criterion).filter(v -> v.open() && v.number() == number).isPresent();
    }

    Room withCodes(Map<ParticipantId, Code> next) {
        return new Room(next, votes, targets, agenda, shortlist, ballots, parked, quotes, attachments, plan, contacts);
    }

    Room withVotes(Map<CriterionId, Vote> next) {
        return new Room(codes, next, targets, agenda, shortlist, ballots, parked, quotes, attachments, plan, contacts);
    }

    Room withTargets(Map<CriterionId, Target> next) {
        return new Room(codes, votes, next, agenda, shortlist, ballots, parked, quotes, attachments, plan, contacts);
    }

    Room withAgenda(List<CriterionId> next) {
        return new Room(codes, votes, targets, next, shortlist, ballots, parked, quotes, attachments, plan, contacts);
    }

    Room withShortlist(List<CriterionId> next) {
        return new Room(codes, votes, targets, agenda, next, ballots, parked, quotes, attachments, plan, contacts);
    }

    Room withBallots(Map<ParticipantId, Ballot> next) {
        return new Room(codes, votes, targets, agenda, shortlist, next, parked, quotes, attachments, plan, contacts);
    }

    Room withParked(Map<String, Parked> next) {
        return new Room(codes, votes, targets, agenda, shortlist, ballots, next, quotes, attachments, plan, contacts);
    }

    Room withQuotes(Map<String, Quote> next) {
        return new Room(codes, votes, targets, agenda, shortlist, ballots, parked, next, attachments, plan, contacts);
    }

    Room withAttachments(Map<String, Attachment> next) {
        return new Room(codes, votes, targets, agenda, shortlist, ballots, parked, quotes, next, plan, contacts);
    }

    Room withPlan(Plan next) {
        return new Room(codes, votes, targets, agenda, shortlist, ballots, parked, quotes, attachments, next, contacts);
    }

    Room withContacts(Contacts next) {
        return new Room(codes, votes, targets, agenda, shortlist, ballots, parked, quotes, attachments, plan, next);
    }
}
