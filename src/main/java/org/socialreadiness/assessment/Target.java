package org.socialreadiness.assessment;

/// Where the team wants to be on a criterion.
///
/// @param level in the criterion's own levels, from 0
/// @param reason as written; may be empty
public record Target(int level, String reason) {
    public static final int LONGEST_REASON = 2_000;

    public Target {
        if (level < 0) {
            throw new IllegalArgumentException("A level is 0 or more: " + level);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST_REASON + " characters");
        }
    }
}
