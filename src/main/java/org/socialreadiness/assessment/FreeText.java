package org.socialreadiness.assessment;

import java.util.Optional;

/// Something that a person has written in words of their own, and where it stands.
///
/// @param person whose answer it belongs to, if it belongs to one
/// @param item id of the criterion or fact it belongs to; may be empty
/// @param vote 0 where there are no votes
/// @param text never blank
public record FreeText(
        AssessmentId assessment, Kind kind, Optional<ParticipantId> person, String item, int vote, String text) {
    /// What it was written as.
    public enum Kind {
        ASSESSMENT_NAME,
        SCOPE,
        /// Evidence and notes.
        NOTE,
        /// Why a criterion does not apply.
        REASON,
        /// Where a fact's numbers are from.
        SOURCE,
        /// Why the team agreed.
        AGREED,
        /// A view that remains beside what was agreed.
        MINORITY,
        /// Why some see a lower level.
        LOWER,
        /// Why some see a higher level.
        HIGHER
    }
}
