package org.socialreadiness.instrument;

/// Names a belief pair within its instrument, for example `PB1`.
public record BeliefId(String text) {
    /// @throws IllegalArgumentException if `text` is not an id ([Ids])
    public BeliefId {
        Ids.require(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
