package org.socialreadiness.instrument;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// A named selection of criteria; the others do not exist for coverage and scoring in an assessment that uses it.
public record Form(String name, Set<CriterionId> criteria) {
    /// Name of the form that holds every criterion.
    public static final String FULL = "full";

    /// Name of the selection for interviews.
    public static final String SHORT = "short";

    public Form {
        // In one order, so that two equal forms are also written alike.
        criteria = criteria.stream()
                .sorted(Comparator.comparing(CriterionId::text))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("A form has at least one criterion: " + name);
        }
    }
}
