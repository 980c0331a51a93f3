package org.socialreadiness.assessment;

/// A vote taken again on a criterion that was talked about. What was answered before stays beside it.
///
/// @param number counted from 2; the first vote is the rating itself
/// @param open whether it may be answered now; until it is closed it counts nowhere, and nobody sees it
public record Vote(int number, boolean open) {
    public static final int FIRST_AGAIN = 2;

    public Vote {
        if (number < FIRST_AGAIN) {
            throw new IllegalArgumentException("A vote that is taken again has a number from 2: " + number);
        }
    }
}
