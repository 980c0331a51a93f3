package org.socialreadiness.network;

import java.util.Optional;

/// One number of a network, as it stands beside the same number of another day.
///
/// @param value of a share 0 to 1
/// @param share what it is a share of; empty for counts and ages
public record Figure(Kind kind, double value, Optional<Share> share) {
    /// Below so many a share says nothing of a change.
    private static final int FEWEST = 10;

    /// In the order in which they are told.
    public enum Kind {
        PEOPLE,
        RELEVANT,
        REACHED,
        TWO_LEVELS,
        TWO_OF_OURS,
        SHARED,
        ON_ONE,
        YOUNG,
        /// In years.
        AGE,
        DECIDING,
        COMPANIES;

        /// Whether it counts organizations of a list that is the same at both times.
        public boolean ofList() {
            return this == REACHED || this == TWO_LEVELS || this == TWO_OF_OURS;
        }
    }

    static Figure of(Kind kind, double value) {
        return new Figure(kind, value, Optional.empty());
    }

    static Figure of(Kind kind, Share share) {
        return new Figure(kind, share.value(), Optional.of(share));
    }

    /// Whether it can be held against another of its kind: a share of a handful of people moves with one of them.
    public boolean bears() {
        return kind.ofList() || share.filter(of -> of.of() < FEWEST).isEmpty();
    }
}
