package org.socialreadiness.ui.base;

import java.util.Optional;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;

/// Somewhere a person can be in the window. A value, so that a place can be remembered and gone back to.
public sealed interface Place {
    /// A place inside the frame of the open client.
    sealed interface InClient extends Place {}

    /// A place that fills the window and needs no client.
    sealed interface Alone extends Place {}

    /// The client as it was after so many of its changes, to be looked at from its overview on. Places in a client are
    /// then places of that time, until [Present].
    record Past(int changes) implements Place {}

    /// From the past back to where the person came from.
    record Present() implements Place {}

    /// The first screen.
    record Start() implements Alone {}

    /// Where a new client is described.
    record NewClient() implements Alone {}

    /// Theme, language, author, text size.
    ///
    /// @param back where the person came from
    record Settings(Place back) implements Alone {}

    /// Which version this is, and what by others it is made of.
    ///
    /// @param back where the person came from
    record About(Place back) implements Alone {}

    /// What is set up, how far everyone is, what comes next.
    record Overview() implements InClient {}

    /// Where a further assessment of the client is described.
    record NewAssessment() implements InClient {}

    /// Where the selected assessment is described anew.
    record EditAssessment() implements InClient {}

    /// Where the client's file is protected by a password.
    record Protection() implements InClient {}

    /// Who changed what when.
    ///
    /// @param person whose changes are listed; empty for all
    /// @param criterion the changes of which criterion are listed; empty for all
    /// @param moment the number of the chosen change; empty for none
    record History(Optional<ParticipantId> person, Optional<CriterionId> criterion, Optional<Integer> moment)
            implements InClient {
        /// All changes.
        public History() {
            this(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /// The second copies of the client's file.
    record Copies() implements InClient {}

    /// Where another copy of the client is joined, and what contradicts each other is decided.
    record Join() implements InClient {}

    /// Where a copy of the client is made for others, in which nobody is named.
    record Redaction() implements InClient {}

    /// Where answer sheets are given out and taken in.
    record Sheets() implements InClient {}

    /// Where answers on paper are typed in.
    ///
    /// @param person whose; empty for a choice of people
    /// @param blank whether they stand on a blank sheet, and not on one made for this person
    record Typing(Optional<ParticipantId> person, boolean blank) implements InClient {}

    /// Who answers.
    record People() implements InClient {}

    /// One person's answers; without a person, a choice of people.
    ///
    /// @param stop where to begin; empty for where the person was last
    record Interview(Optional<ParticipantId> person, Optional<Stop> stop) implements InClient {
        /// The interview in the rail: it asks whose, as the computer goes from hand to hand.
        public Interview() {
            this(Optional.empty(), Optional.empty());
        }

        /// A person's interview where it was left.
        public Interview(ParticipantId person) {
            this(Optional.of(person), Optional.empty());
        }

        /// A person's interview at one stop.
        public Interview(ParticipantId person, Stop stop) {
            this(Optional.of(person), Optional.of(stop));
        }
    }

    /// What is worth a second look before a person seals.
    record Review(ParticipantId person) implements InClient {}

    /// What goes from person to person on one laptop.
    enum Round {
        /// Everyone's own answers.
        RATING,
        /// The votes that are taken again.
        AGAIN,
        /// What comes first.
        PRIORITIES
    }

    /// How the room works, before anybody rates.
    record Rules() implements InClient {}

    /// Where one person hands the keyboard to the next. Nothing of anybody's answers is here.
    record HandOver(Round round) implements InClient {}

    /// One person's turn in the votes that are taken again.
    record Again(ParticipantId person) implements InClient {}

    /// What the team wants to do first.
    record Priorities() implements InClient {}

    /// One person's votes on what comes first.
    record BallotOf(ParticipantId person) implements InClient {}

    /// The team compares its ratings.
    record Workshop() implements InClient {}

    /// Scores, agreement, strengths and gaps.
    record Results() implements InClient {}

    /// What has changed since an earlier assessment.
    record Progress() implements InClient {}

    /// How differently leaders, roles and assessors see the same thing; reached from the results.
    record Perception() implements InClient {}

    /// Interviews held against each other.
    record Triangulation() implements InClient {}

    /// Where the organization may stand in 24 months.
    record Divide() implements InClient {}

    /// What the team will do, and what became of it.
    record Plan() implements InClient {}

    /// What the leaders' exported contacts say.
    record Network() implements InClient {}

    /// What goes into a report, and its export.
    record Report() implements InClient {}

    /// Something asked in an interview.
    sealed interface Stop {
        /// A criterion's question.
        record OfCriterion(CriterionId id) implements Stop {}

        /// A belief pair.
        record OfBelief(BeliefId id) implements Stop {}

        /// A fact.
        record OfFact(FactId id) implements Stop {}

        /// The text kept in a client file: ids are unique over criteria, beliefs and facts.
        default String text() {
            return switch (this) {
                case OfCriterion(var id) -> id.text();
                case OfBelief(var id) -> id.text();
                case OfFact(var id) -> id.text();
            };
        }
    }
}
