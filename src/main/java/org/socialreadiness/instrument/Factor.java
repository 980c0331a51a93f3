package org.socialreadiness.instrument;

import java.util.List;

/// A group of criteria that is scored together, 0 to 100.
///
/// @param about what its criteria cover and how their words are meant; may be empty
/// @param definition one sentence; may be empty
/// @param weight weight in the overall score, above 0
/// @param criteria 1 to 60
public record Factor(
        FactorId id, String name, String about, String definition, double weight, List<Criterion> criteria) {
    public static final int MOST_CRITERIA = 60;

    public Factor {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) {
            throw new IllegalArgumentException("A factor has 1 to 60 criteria: " + id);
        }
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("A weight is above 0: " + id);
        }
    }
}
