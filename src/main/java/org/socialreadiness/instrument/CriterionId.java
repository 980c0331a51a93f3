package org.socialreadiness.instrument;

/// Names a criterion within its instrument, for example `SG3`.
public record CriterionId(String text) {
    /// @throws IllegalArgumentException if `text` is not an id ([Ids])
    public CriterionId {
        Ids.require(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
