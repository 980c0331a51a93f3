package org.socialreadiness.assessment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;

/// What each [RoomChange] does to an assessment, and what takes it back.
final class RoomChanges {
    private RoomChanges() {}

    static Room apply(Assessment in, RoomChange change) {
        Room room = in.room();
        return switch (change) {
            case RoomChange.CodeSet(var person, var code) -> {
                require(in, person);
                yield room.withCodes(with(room.codes(), person, code));
            }
            case RoomChange.VoteSet(var criterion, var vote) -> {
                require(in, criterion);
                yield room.withVotes(with(room.votes(), criterion, vote));
            }
            case RoomChange.Targeted(var criterion, var target) -> {
                Criterion asked = require(in, criterion);
                target.ifPresent(wanted -> checkLevel(asked, wanted.level()));
                yield room.withTargets(with(room.targets(), criterion, target));
            }
            case RoomChange.AgendaSet(var order) -> {
                requireAll(in, order);
                yield room.withAgenda(order);
            }
            case RoomChange.Shortlisted(var criteria) -> {
                requireAll(in, criteria);
                yield room.withShortlist(criteria);
            }
            case RoomChange.Balloted(var person, var ballot) -> {
                require(in, person);
                ballot.ifPresent(given -> requireAll(in, criteria(given)));
                yield room.withBallots(with(room.ballots(), person, ballot));
            }
            case RoomChange.ParkedSet(var item) -> {
                item.criterion().ifPresent(criterion -> require(in, criterion));
                yield room.withParked(with(room.parked(), item.id(), Optional.of(item)));
            }
            case RoomChange.Quoted(var quote) -> {
                quote.person().ifPresent(person -> require(in, person));
                Criterion asked = require(in, quote.criterion());
                quote.supports().ifPresent(level -> checkLevel(asked, level));
                yield room.withQuotes(with(room.quotes(), quote.id(), Optional.of(quote)));
            }
            case RoomChange.Attached(var file, var _) -> attach(in, file);
            case RoomChange.AttachmentSet(var file) -> {
                Attachment known = room.attachments().get(file.id());
                if (known == null || known.size() != file.size()) {
                    throw new IllegalArgumentException("No such file is attached: " + file.id());
                }
                yield attach(in, file);
            }
            case RoomChange.OfPlan ofPlan -> room.withPlan(PlanChanges.apply(in, ofPlan));
            case RoomChange.OfContacts contacts -> room.withContacts(ContactsChanges.apply(in, contacts));
        };
    }

    private static Room attach(Assessment in, Attachment file) {
        require(in, file.criterion());
        file.person().ifPresent(person -> require(in, person));
        return in.room().withAttachments(with(in.room().attachments(), file.id(), Optional.of(file)));
    }

    static RoomChange inverse(Assessment before, RoomChange change) {
        Room room = before.room();
        return switch (change) {
            case RoomChange.CodeSet(var person, var _) -> new RoomChange.CodeSet(person, room.code(person));
            case RoomChange.VoteSet(var criterion, var _) -> new RoomChange.VoteSet(criterion, room.vote(criterion));
            case RoomChange.Targeted(var criterion, var _) ->
                new RoomChange.Targeted(criterion, room.target(criterion));
            case RoomChange.AgendaSet _ -> new RoomChange.AgendaSet(room.agenda());
            case RoomChange.Shortlisted _ -> new RoomChange.Shortlisted(room.shortlist());
            case RoomChange.Balloted(var person, var _) -> new RoomChange.Balloted(person, room.ballot(person));
            // What has come cannot be made never to have come; it leaves the list.
            case RoomChange.ParkedSet(var item) ->
                new RoomChange.ParkedSet(room.parked().getOrDefault(item.id(), item.with(Parked.State.GONE)));
            case RoomChange.Quoted(var quote) ->
                new RoomChange.Quoted(room.quotes().getOrDefault(quote.id(), quote.withGone(true)));
            case RoomChange.Attached(var file, var _) -> set(room, file);
            case RoomChange.AttachmentSet(var file) -> set(room, file);
            case RoomChange.OfPlan ofPlan -> PlanChanges.inverse(room.plan(), ofPlan);
            case RoomChange.OfContacts contacts -> ContactsChanges.inverse(room.contacts(), contacts);
        };
    }

    private static RoomChange set(Room room, Attachment file) {
        return new RoomChange.AttachmentSet(room.attachments().getOrDefault(file.id(), file.withGone(true)));
    }

    /// What a change sets, of what.
    static Slot.Aspect aspect(RoomChange change) {
        return switch (change) {
            case RoomChange.CodeSet _ -> Slot.Aspect.CODE;
            case RoomChange.VoteSet _ -> Slot.Aspect.VOTE;
            case RoomChange.Targeted _ -> Slot.Aspect.TARGET;
            case RoomChange.AgendaSet _ -> Slot.Aspect.AGENDA;
            case RoomChange.Shortlisted _ -> Slot.Aspect.SHORTLIST;
            case RoomChange.Balloted _ -> Slot.Aspect.BALLOT;
            case RoomChange.ParkedSet _ -> Slot.Aspect.PARKED;
            case RoomChange.Quoted _ -> Slot.Aspect.QUOTE;
            case RoomChange.Attached _, RoomChange.AttachmentSet _ -> Slot.Aspect.ATTACHMENT;
            case RoomChange.OfPlan ofPlan -> PlanChanges.aspect(ofPlan);
            case RoomChange.OfContacts contacts -> ContactsChanges.aspect(contacts);
        };
    }

    static List<Object> belongsTo(RoomChange change) {
        return switch (change) {
            case RoomChange.AgendaSet _, RoomChange.Shortlisted _ -> List.of();
            case RoomChange.CodeSet(var person, var _) -> List.of(person);
            case RoomChange.Balloted(var person, var _) -> List.of(person);
            case RoomChange.VoteSet(var criterion, var _) -> List.of(criterion);
            case RoomChange.Targeted(var criterion, var _) -> List.of(criterion);
            case RoomChange.ParkedSet(var item) -> List.of(item.id());
            case RoomChange.Quoted(var quote) -> List.of(quote.id());
            case RoomChange.Attached(var file, var _) -> List.of(file.id());
            case RoomChange.AttachmentSet(var file) -> List.of(file.id());
            case RoomChange.OfPlan ofPlan -> PlanChanges.belongsTo(ofPlan);
            case RoomChange.OfContacts contacts -> ContactsChanges.belongsTo(contacts);
        };
    }

    private static Collection<CriterionId> criteria(Ballot ballot) {
        return switch (ballot) {
            case Ballot.Votes(var votes) -> votes.keySet();
            case Ballot.Ranking(var order) -> order;
        };
    }

    static <K, V> Map<K, V> with(Map<K, V> all, K key, Optional<V> value) {
        Map<K, V> next = new LinkedHashMap<>(all);
        value.ifPresentOrElse(v -> next.put(key, v), () -> next.remove(key));
        return next;
    }

    static void require(Assessment in, ParticipantId person) {
        if (in.person(person).isEmpty()) {
            throw new IllegalArgumentException("No such person");
        }
    }

    private static void requireAll(Assessment in, Collection<CriterionId> criteria) {
        criteria.forEach(criterion -> require(in, criterion));
    }

    private static Criterion require(Assessment in, CriterionId criterion) {
        return AssessmentChanges.require(in, criterion);
    }

    private static void checkLevel(Criterion asked, int level) {
        AssessmentChanges.checkLevel(asked, level);
    }
}
