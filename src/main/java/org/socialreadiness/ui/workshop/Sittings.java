package org.socialreadiness.ui.workshop;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.socialreadiness.assessment.AssessmentId;

/// The workshops held since the program began, so that a look at another screen, or a lock, interrupts none.
public final class Sittings {
    private final InstantSource clock;
    private final Map<AssessmentId, Sitting> all = new HashMap<>();

    public Sittings(InstantSource clock) {
        this.clock = clock;
    }

    Sitting of(AssessmentId assessment) {
        return all.computeIfAbsent(assessment, _ -> new Sitting(clock));
    }
}
