package org.socialreadiness.assessment;

import java.util.List;
import java.util.Optional;
import org.socialreadiness.instrument.CriterionId;

/// The one thing that a change sets. Two changes of one slot follow each other; changes of different slots do not
/// touch each other.
///
/// @param assessment empty for what belongs to the client as a whole
/// @param aspect which kind of thing
/// @param of the person, criterion, vote, belief or fact it belongs to
public record Slot(Optional<AssessmentId> assessment, Aspect aspect, List<Object> of) {
    /// Kinds of things that can be set.
    public enum Aspect {
        CLIENT_NAME,
        START,
        HEAD,
        WITHDRAWAL,
        PERSON,
        ANSWER,
        NOTE,
        FLAG,
        BELIEF,
        FACT,
        SEAL,
        RESULTS,
        OUTCOME,
        REPORT,
        CODE,
        VOTE,
        TARGET,
        AGENDA,
        SHORTLIST,
        BALLOT,
        PARKED,
        QUOTE,
        ATTACHMENT,
        ACTION,
        EFFORT,
        PLEDGE,
        CONTACTS,
        ORGANIZATION,
        RELEVANCE,
        TIE,
        DECISION
    }

    public Slot {
        of = List.copyOf(of);
    }

    /// What `entry` sets.
    public static Slot of(Entry entry) {
        return new Slot(entry.assessment(), aspect(entry.change()), belongsTo(entry.change()));
    }

    private static Aspect aspect(Change change) {
        return switch (change) {
            case Change.Named _ -> Aspect.CLIENT_NAME;
            case Change.Started _ -> Aspect.START;
            case Change.Described _ -> Aspect.HEAD;
            case Change.Withdrawn _ -> Aspect.WITHDRAWAL;
            case Change.Joined _, Change.Left _ -> Aspect.PERSON;
            case Change.Rated _, Change.Cleared _ -> Aspect.ANSWER;
            case Change.Noted _ -> Aspect.NOTE;
            case Change.Flagged _ -> Aspect.FLAG;
            case Change.BeliefSet _ -> Aspect.BELIEF;
            case Change.FactSet _ -> Aspect.FACT;
            case Change.Sealed _ -> Aspect.SEAL;
            case Change.ResultsOpened _ -> Aspect.RESULTS;
            case Change.Agreed _ -> Aspect.OUTCOME;
            case Change.Issued _ -> Aspect.REPORT;
            case RoomChange around -> RoomChanges.aspect(around);
            case Change.SetAside _, Change.Settled _ -> Aspect.DECISION;
        };
    }

    private static List<Object> belongsTo(Change change) {
        return switch (change) {
            case Change.Named _, Change.Described _, Change.Withdrawn _, Change.ResultsOpened _ -> List.of();
            case Change.Started(var id, var _, var _, var _) -> List.of(id);
            case Change.Joined(var person) -> List.of(person.id());
            case Change.Left(var person) -> List.of(person);
            case Change.Rated(var person, var criterion, var vote, var _, var _) -> List.of(person, criterion, vote);
            case Change.Cleared(var person, var criterion, var vote) -> List.of(person, criterion, vote);
            case Change.Noted(var person, var criterion, var vote, var _) -> List.of(person, criterion, vote);
            case Change.Flagged(var person, var criterion, var vote, var _) -> List.of(person, criterion, vote);
            case Change.BeliefSet(var person, var belief, var side, var _) -> List.of(person, belief, side);
            case Change.FactSet(var fact, var _) -> List.of(fact);
            case Change.Sealed(var person, var _) -> List.of(person);
            case Change.Agreed(var criterion, var _) -> List.of(criterion);
            case Change.Issued(var issue) -> List.of(issue.id());
            case RoomChange around -> RoomChanges.belongsTo(around);
            case Change.SetAside(var assessment, var said) -> List.of(assessment, said);
            case Change.Settled(var entry) -> List.of(entry);
        };
    }

    /// The person whose answers it belongs to, and who must not have sealed them when it is set.
    Optional<ParticipantId> sheet() {
        return switch (aspect) {
            case ANSWER, NOTE, FLAG, BELIEF -> Optional.of((ParticipantId) of.getFirst());
            case CLIENT_NAME,
                    START,
                    HEAD,
                    WITHDRAWAL,
                    PERSON,
                    FACT,
                    SEAL,
                    RESULTS,
                    OUTCOME,
                    REPORT,
                    CODE,
                    VOTE,
                    TARGET,
                    AGENDA,
                    SHORTLIST,
                    BALLOT,
                    PARKED,
                    QUOTE,
                    ATTACHMENT,
                    ACTION,
                    EFFORT,
                    PLEDGE,
                    CONTACTS,
                    ORGANIZATION,
                    RELEVANCE,
                    TIE,
                    DECISION -> Optional.empty();
        };
    }

    /// The person it belongs to, if it is about one.
    public Optional<ParticipantId> person() {
        return of.stream()
                .filter(ParticipantId.class::isInstance)
                .map(ParticipantId.class::cast)
                .findFirst();
    }

    /// Whether it is what one person has answered, which is nobody else's business while results are closed.
    public boolean isPrivate() {
        return sheet().isPresent() || aspect == Aspect.BALLOT;
    }

    /// Whether it is an answer in a vote that is open now, which sealed people may give and nobody sees.
    public boolean isInOpenVote(Assessment in) {
        return switch (aspect) {
            case ANSWER, NOTE, FLAG -> in.room().isOpen((CriterionId) of.get(1), (int) of.get(2));
            default -> false;
        };
    }

    /// The criterion it belongs to, if it is about one.
    public Optional<CriterionId> criterion() {
        return of.stream()
                .filter(CriterionId.class::isInstance)
                .map(CriterionId.class::cast)
                .findFirst();
    }
}
