package org.socialreadiness.exchange;

import java.util.List;
import org.socialreadiness.assessment.Change;

/// What a file brings to an assessment: changes to be committed together, or not at all.
///
/// @param added answers that were not there
/// @param changed answers that replace others
/// @param known answers that were already there and equal
/// @param unused columns that mean nothing here, and may be misspelt
public record Intake(List<Change.OfAssessment> changes, int added, int changed, int known, List<String> unused) {
    public Intake {
        changes = List.copyOf(changes);
        unused = List.copyOf(unused);
    }
}
