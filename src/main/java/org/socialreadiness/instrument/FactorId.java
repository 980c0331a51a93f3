package org.socialreadiness.instrument;

/// Names a factor within its instrument, for example `SG`.
public record FactorId(String text) {
    /// @throws IllegalArgumentException if `text` is not an id ([Ids])
    public FactorId {
        Ids.require(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
