package org.socialreadiness.instrument;

/// One anchored statement of a criterion.
///
/// @param position place among the criterion's levels, 0 for the lowest
/// @param statement what is completely true at this level
public record Level(int position, String statement) {
    public Level {
        if (position < 0) {
            throw new IllegalArgumentException("A level's position is 0 or more: " + position);
        }
        if (statement.isBlank()) {
            throw new IllegalArgumentException("A level needs a statement");
        }
    }
}
