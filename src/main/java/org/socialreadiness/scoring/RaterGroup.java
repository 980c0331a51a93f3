package org.socialreadiness.scoring;

import java.util.Set;
import org.socialreadiness.assessment.Participant;

/// People who are looked at together.
public sealed interface RaterGroup {
    /// Everyone who answers in that part.
    record OfPart(Participant.Kind part) implements RaterGroup {}

    /// Everyone of that role.
    ///
    /// @param role as the first of them has it; empty for those without one
    record OfRole(String role) implements RaterGroup {}

    /// Those whose groups are too small to be shown, put together.
    ///
    /// @param groups which they are
    record Others(Set<RaterGroup> groups) implements RaterGroup {
        public Others {
            groups = Set.copyOf(groups);
        }
    }
}
