package org.socialreadiness.assessment;

import java.time.Instant;
import java.util.Optional;

/// A change with its id, its time and its author: one line of the journal.
///
/// @param id unique in the world, so that the files of two laptops can be merged
/// @param author who made the change, as set on that computer; may be empty
/// @param assessment the assessment changed; empty exactly for a [Change.OfClient]
public record Entry(String id, Instant at, String author, Optional<AssessmentId> assessment, Change change) {
    public Entry {
        if (assessment.isPresent() != (change instanceof Change.OfAssessment)) {
            throw new IllegalArgumentException("A change of an assessment names it, another does not");
        }
    }
}
