package org.socialreadiness.assessment;

import java.util.Optional;
import java.util.OptionalInt;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.TranslatedInstrument;

/// One edit. Undo, history, merging, recovery and the proof of integrity all rest on these.
///
/// Values, never differences: applying the same change twice gives the same state as applying it once.
public sealed interface Change {
    /// Changes the client as a whole.
    sealed interface OfClient extends Change {}

    /// Changes one assessment, named by the [Entry] that carries it.
    sealed interface OfAssessment extends Change
            permits Described,
                    Withdrawn,
                    Joined,
                    Left,
                    Rated,
                    Cleared,
                    Noted,
                    Flagged,
                    BeliefSet,
                    FactSet,
                    Sealed,
                    ResultsOpened,
                    Agreed,
                    Issued,
                    RoomChange {}

    /// The client is called this from now on.
    record Named(String client) implements OfClient {
        public static final int LONGEST = 200;

        public Named {
            client = client.strip();
            if (client.isEmpty()) {
                throw new IllegalArgumentException("A client has a name");
            }
            if (client.length() > LONGEST) {
                throw new IllegalArgumentException("A client's name has at most " + LONGEST + " characters");
            }
        }
    }

    /// An assessment begins, with nobody on its list.
    record Started(AssessmentId assessment, Assessment.Head head, TranslatedInstrument instrument, long seed)
            implements OfClient {}

    /// Name, scope, date or form changed.
    record Described(Assessment.Head head) implements OfAssessment {}

    /// The assessment is taken off the list, or put back on it.
    record Withdrawn(boolean away) implements OfAssessment {}

    /// A person joins, comes back, or is described anew.
    record Joined(Participant person) implements OfAssessment {
        public Joined {
            if (person.left()) {
                throw new IllegalArgumentException("Someone who joins has not left");
            }
        }
    }

    /// A person is taken off the list; the answers stay in the file.
    record Left(ParticipantId person) implements OfAssessment {}

    /// An answer is given, or its confidence stated.
    record Rated(ParticipantId person, CriterionId criterion, int vote, Answer answer, Optional<Confidence> confidence)
            implements OfAssessment {}

    /// An answer is taken back; note and flag stay.
    record Cleared(ParticipantId person, CriterionId criterion, int vote) implements OfAssessment {}

    /// Evidence and notes, whole.
    record Noted(ParticipantId person, CriterionId criterion, int vote, String text) implements OfAssessment {
        public Noted {
            if (text.length() > Rating.LONGEST_NOTE) {
                throw new IllegalArgumentException("A note has at most " + Rating.LONGEST_NOTE + " characters");
            }
        }
    }

    /// "Come back to this" is set or taken away.
    record Flagged(ParticipantId person, CriterionId criterion, int vote, boolean comeBack) implements OfAssessment {}

    /// One side of a belief pair is answered, or the answer taken back.
    record BeliefSet(ParticipantId person, BeliefId belief, Belief.Side side, OptionalInt value)
            implements OfAssessment {}

    /// A fact is entered, or taken out.
    record FactSet(FactId fact, Optional<FactEntry> entry) implements OfAssessment {}

    /// A person seals the answers, or opens them again. While sealed, they take no change but this one.
    record Sealed(ParticipantId person, boolean sealed) implements OfAssessment {}

    /// The recorded switch: results are opened (or closed again) though not everyone has sealed.
    record ResultsOpened(boolean open) implements OfAssessment {}

    /// The team's outcome for a criterion is recorded, or taken back.
    record Agreed(CriterionId criterion, Optional<Outcome> outcome) implements OfAssessment {}

    /// A report was written, or it is said whether somebody has it.
    record Issued(Issue issue) implements OfAssessment {}

    /// Another copy of the client said this where this copy says something else. It is kept and changes nothing;
    /// the entry that carries it has the id, the time and the author of the original.
    ///
    /// @param assessment of the original entry
    record SetAside(Optional<AssessmentId> assessment, Change change) implements OfClient {
        public SetAside {
            if (change instanceof SetAside || change instanceof Settled) {
                throw new IllegalArgumentException("Only what was said about the client can be set aside");
            }
        }
    }

    /// It is decided what holds instead of what was set aside.
    ///
    /// @param entry id of the entry that was set aside
    record Settled(String entry) implements OfClient {}
}
