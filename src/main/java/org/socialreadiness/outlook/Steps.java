package org.socialreadiness.outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.OutlookFeeds;

/// A change that is tried out: criteria set higher, maybe more hours.
///
/// @param levels by how many of its own levels a criterion is set higher, 1 or more
/// @param hours share of the reference hours that is worked in addition, 0 to 1
public record Steps(Map<CriterionId, Integer> levels, double hours) {
    public static final Steps NONE = new Steps(Map.of(), 0);

    public Steps {
        levels = Map.copyOf(levels);
        if (levels.values().stream().anyMatch(by -> by < 1) || !(hours >= 0 && hours <= 1)) {
            throw new IllegalArgumentException("A step goes up");
        }
    }

    /// Criteria set higher by so many levels.
    public static Steps of(Map<CriterionId, Integer> levels) {
        return new Steps(levels, 0);
    }

    /// One criterion one level higher.
    public static Steps of(CriterionId criterion) {
        return of(Map.of(criterion, 1));
    }

    /// A change that the instrument offers by name.
    public static Steps of(OutlookFeeds.WhatIf whatIf) {
        return new Steps(
                whatIf.raises().stream().collect(Collectors.toMap(id -> id, _ -> 1, Math::max)), whatIf.hours());
    }

    /// Several at once. What two of them set higher is set as high as the higher one does.
    public static Steps together(List<Steps> all) {
        Map<CriterionId, Integer> levels = new HashMap<>();
        all.forEach(steps -> steps.levels().forEach((id, by) -> levels.merge(id, by, Math::max)));
        return new Steps(levels, all.stream().mapToDouble(Steps::hours).max().orElse(0));
    }
}
