package org.socialreadiness.assessment;

import java.util.Optional;

/// Which side of the divide the team wants to be on, and what it will be doing about it.
///
/// @param side empty if the team has not chosen
/// @param answer in the team's own words; may be empty
public record Pledge(Optional<Side> side, String answer) {
    public static final int LONGEST = 2_000;
    public static final Pledge NONE = new Pledge(Optional.empty(), "");

    /// The sides of the divide.
    public enum Side {
        LEADING,
        FOLLOWING
    }

    public Pledge {
        answer = answer.strip();
        if (answer.length() > LONGEST) {
            throw new IllegalArgumentException("The answer has at most " + LONGEST + " characters");
        }
    }
}
