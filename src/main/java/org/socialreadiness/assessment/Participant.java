package org.socialreadiness.assessment;

/// A person who answers.
///
/// @param name name or pseudonym, not blank
/// @param role free text; may be empty
/// @param left taken off the list; the answers stay in the file, but count nowhere
public record Participant(ParticipantId id, String name, String role, Kind kind, boolean left) {
    public static final int LONGEST_NAME = 200;

    /// In what part a person answers.
    public enum Kind {
        /// A member of the leadership team.
        LEADER,
        /// Someone interviewed.
        INTERVIEWEE,
        /// The consultant; an assessor's ratings are kept beside the others and never mixed in.
        ASSESSOR
    }

    public Participant {
        name = name.strip();
        role = role.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A person has a name or a pseudonym");
        }
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A person's name has at most " + LONGEST_NAME + " characters");
        }
    }

    /// A person who is present.
    public Participant(ParticipantId id, String name, String role, Kind kind) {
        this(id, name, role, kind, false);
    }

    /// Whether this person's ratings enter the scores.
    public boolean rates() {
        return !left && kind != Kind.ASSESSOR;
    }

    Participant gone() {
        return new Participant(id, name, role, kind, true);
    }
}
