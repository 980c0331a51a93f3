package org.socialreadiness.instrument;

/// Names a fact within its instrument, for example `F8`.
public record FactId(String text) {
    /// @throws IllegalArgumentException if `text` is not an id ([Ids])
    public FactId {
        Ids.require(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
