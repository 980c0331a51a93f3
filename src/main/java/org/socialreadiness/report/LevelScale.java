package org.socialreadiness.report;

import java.util.List;
import org.socialreadiness.instrument.Criterion;

/// On which scale one chart shows the levels of several criteria: on their own if it is the same for all, else on the
/// common one.
///
/// @param top its highest level
/// @param own whether it is the criteria's own
record LevelScale(double top, boolean own) {
    /// @param criteria at least one
    static LevelScale of(List<Criterion> criteria) {
        boolean alike = criteria.stream().map(Criterion::top).distinct().count() == 1;
        return new LevelScale(alike ? criteria.getFirst().top() : Criterion.COMMON_TOP, alike);
    }

    /// A place on the common scale as one on this scale.
    double at(Criterion criterion, double common) {
        return own ? common * criterion.top() / Criterion.COMMON_TOP : common;
    }
}
