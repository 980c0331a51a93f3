package org.socialreadiness.ui.history;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Slot;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.AnswerWords;
import org.socialreadiness.ui.base.ChangeWords;

/// An entry of the journal in words: when, who, what about, and what it says.
final class EntryWords {
    private static final int LONGEST_NOTE = 200;

    private final Messages messages;
    private final ZoneId zone;
    private final Dates dates;
    private final Client now;

    /// @param zone in which times are told
    /// @param now the client that names are taken from
    EntryWords(Messages messages, ZoneId zone, Client now) {
        this.messages = messages;
        this.now = now;
        this.zone = zone;
        this.dates = new Dates(messages.locale());
    }

    String when(Instant at) {
        return dates.second(at, zone);
    }

    String who(Entry entry) {
        return entry.author().isBlank() ? messages.text("history.nobody") : entry.author();
    }

    /// What the entry is about: "Ann: answer to SG1".
    String what(Entry entry) {
        String name = ChangeWords.name(entry.change(), messages);
        String person = person(entry);
        return person.isEmpty()
                ? name.substring(0, 1).toUpperCase(messages.locale()) + name.substring(1)
                : messages.text("history.about", person, name);
    }

    /// The name of the person it is about; empty if it is about nobody.
    String person(Entry entry) {
        return Slot.of(entry)
                .person()
                .flatMap(id -> entry.assessment().flatMap(now::assessment).flatMap(a -> a.person(id)))
                .map(Participant::name)
                .orElse("");
    }

    /// Whether what it says is nobody else's business yet (science 2, rule 4). Here answers are told by name, and those
    /// who are still to answer may look: so it is so until everyone on the list has sealed, or results were opened
    /// before. What one person chose to come first never is.
    boolean isCovered(Entry entry) {
        Slot slot = Slot.of(entry);
        if (slot.aspect() == Slot.Aspect.BALLOT) {
            return true;
        }
        return (slot.isPrivate() || isOfOne(entry.change()))
                && !entry.assessment()
                        .flatMap(now::assessment)
                        .filter(in -> isOpen(in) && !slot.isInOpenVote(in))
                        .isPresent();
    }

    /// Whether what everyone answered may be told by name.
    static boolean isOpen(Assessment in) {
        return in.showsResults()
                && (in.resultsOpen() || in.sealed() == in.raters().size());
    }

    /// Whether it is what one person said or showed.
    private static boolean isOfOne(Change change) {
        return switch (change) {
            case RoomChange.Quoted(var quote) -> quote.person().isPresent();
            case RoomChange.Attached(var file, var _) -> file.person().isPresent();
            case RoomChange.AttachmentSet(var file) -> file.person().isPresent();
            default -> false;
        };
    }

    /// What a change says.
    String value(Change change) {
        return switch (change) {
            case Change.Named(var name) -> name;
            case Change.Started(var _, var head, var _, var _) -> head.name();
            case Change.Described(var head) -> head.scope().isEmpty() ? head.name() : head.name() + ", " + head.scope();
            case Change.Withdrawn(var away) -> messages.text(away ? "history.value.left" : "history.value.onList");
            case Change.Joined(var person) ->
                person.role().isEmpty() ? person.name() : person.name() + ", " + person.role();
            case Change.Left _ -> messages.text("history.value.left");
            case Change.Rated(var _, var _, var _, var answer, var confidence) ->
                new AnswerWords(messages).say(answer, confidence);
            case Change.Cleared _ -> messages.text("history.value.none");
            case Change.Noted(var _, var _, var _, var text) -> note(text);
            case Change.Flagged(var _, var _, var _, var comeBack) ->
                messages.text(comeBack ? "history.value.flagged" : "history.value.notFlagged");
            case Change.BeliefSet(var _, var _, var _, var value) ->
                value.isPresent() ? number(value.getAsInt()) : messages.text("history.value.none");
            case Change.FactSet(var _, var entry) ->
                entry.map(this::fact).orElseGet(() -> messages.text("history.value.noFact"));
            case Change.Sealed(var _, var sealed) ->
                messages.text(sealed ? "history.value.sealed" : "history.value.unsealed");
            case Change.ResultsOpened(var open) ->
                messages.text(open ? "history.value.opened" : "history.value.closed");
            case Change.Agreed(var _, var outcome) ->
                outcome.map(this::outcome).orElseGet(() -> messages.text("history.value.noOutcome"));
            case Change.Issued(var issue) ->
                messages.text(issue.handedOut() ? "history.value.issued" : "history.value.notHandedOut");
            case RoomChange around -> value(around);
            case Change.SetAside(var _, var said) -> value(said);
            case Change.Settled _ -> messages.text("history.value.settled");
        };
    }

    private String value(RoomChange change) {
        return switch (change) {
            case RoomChange.CodeSet(var _, var code) ->
                messages.text(code.isPresent() ? "history.value.code" : "history.value.none");
            case RoomChange.VoteSet(var _, var vote) ->
                vote.map(v -> messages.text(
                                v.open() ? "history.value.voteOpen" : "history.value.voteClosed", v.number()))
                        .orElseGet(() -> messages.text("history.value.none"));
            case RoomChange.Targeted(var _, var target) ->
                target.map(wanted -> messages.text("review.screen.level", wanted.level()))
                        .orElseGet(() -> messages.text("history.value.none"));
            case RoomChange.AgendaSet(var order) -> order(order);
            case RoomChange.Shortlisted(var criteria) -> order(criteria);
            case RoomChange.Balloted(var _, var ballot) ->
                ballot.map(this::ballot).orElseGet(() -> messages.text("history.value.none"));
            case RoomChange.ParkedSet(var item) ->
                switch (item.state()) {
                    case WAITING -> note(item.text());
                    case DONE -> messages.text("history.value.parkedDone", note(item.text()));
                    case GONE -> messages.text("history.value.left");
                };
            case RoomChange.Quoted(var quote) ->
                quote.gone() ? messages.text("history.value.left") : note(quote.text());
            case RoomChange.Attached(var file, var _) -> file.name();
            case RoomChange.AttachmentSet(var file) -> file.gone() ? messages.text("history.value.left") : file.name();
            case RoomChange.ActionSet(var action) -> action(action);
            case RoomChange.EffortSet(var _, var effort) ->
                effort.map(this::number).orElseGet(() -> messages.text("history.value.effort"));
            case RoomChange.Pledged(var pledge) -> pledge(pledge);
            case RoomChange.ContactsTaken(var taken) ->
                taken.gone()
                        ? messages.text("network.history.gone")
                        : messages.text(
                                "network.history.taken", taken.contacts().size());
            case RoomChange.ContactsErased _ -> messages.text("network.history.erased");
            case RoomChange.OrganizationSet(var organization) ->
                organization.gone() ? messages.text("history.value.left") : organization.name();
            case RoomChange.RelevanceSet _ -> messages.text("network.history.relevance");
            case RoomChange.TieSet(var _, var there) ->
                messages.text(there ? "network.history.tie" : "network.history.noTie");
        };
    }

    /// What was set last is not told apart: the line shows the action as it was from then on.
    private String action(Action action) {
        if (action.gone()) {
            return messages.text("history.value.left");
        }
        return switch (action.course().state()) {
            case OPEN, UNDER_WAY ->
                messages.text(
                        action.chosen().isPresent() ? "history.value.chosen" : "history.value.onGrid",
                        note(action.idea().text()));
            case DONE ->
                messages.text("history.value.parkedDone", note(action.course().evidence()));
            case DROPPED ->
                messages.text("history.value.dropped", note(action.course().evidence()));
        };
    }

    private String pledge(Pledge pledge) {
        String side = messages.text(pledge.side()
                .map(chosen -> switch (chosen) {
                    case LEADING -> "history.value.leading";
                    case FOLLOWING -> "history.value.following";
                })
                .orElse("history.value.noSide"));
        return pledge.answer().isEmpty() ? side : side + ": " + note(pledge.answer());
    }

    private String order(List<CriterionId> criteria) {
        return criteria.isEmpty()
                ? messages.text("history.value.proposed")
                : criteria.stream().map(CriterionId::text).collect(Collectors.joining(", "));
    }

    private String ballot(Ballot ballot) {
        return switch (ballot) {
            case Ballot.Votes(var votes) ->
                votes.entrySet().stream()
                        .map(e -> e.getKey().text() + " × " + e.getValue())
                        .collect(Collectors.joining(", "));
            case Ballot.Ranking(var order) -> order(order);
        };
    }

    private String note(String text) {
        if (text.isBlank()) {
            return messages.text("history.value.noNote");
        }
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NOTE ? line : line.substring(0, LONGEST_NOTE) + "…";
    }

    private String fact(FactEntry entry) {
        return switch (entry.value()) {
            case FactEntry.Month(var month) -> dates.month(month);
            case FactEntry.Numbers(var numbers) ->
                numbers.stream().map(this::number).collect(Collectors.joining("; "));
        };
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Consensus(var level, var _, var _) -> messages.text("review.screen.level", level);
            case Outcome.Dissent(var low, var high, var _, var _) -> messages.text("history.value.dissent", low, high);
        };
    }

    private String number(double value) {
        return NumberFormat.getNumberInstance(messages.locale()).format(value);
    }
}
