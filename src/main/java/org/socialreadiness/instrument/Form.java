package org.socialreadiness.instrument;

import java.util.Set;

/// A named selection of criteria; the others do not exist for coverage and scoring in an assessment that uses it.
public record Form(String name, Set<CriterionId> criteria) {
    /// Name of the form that holds every criterion.
    public static final String FULL = "full";

    /// Name of the selection for interviews.
    public static final String SHORT = "short";

    public Form {
        criteria = Set.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("A form has at least one criterion: " + name);
        }
    }
}
