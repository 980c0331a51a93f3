package org.socialreadiness.ui.outlook;

import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Criterion;

/// Assessments with the shipped instrument whose divide is shown.
final class Divides {
    private Divides() {}

    /// Three people, everything around level 1.
    static TestAssessments rated() {
        TestAssessments built = TestAssessments.of(Catalog.shipped());
        for (Criterion criterion : Catalog.shipped().structure().criteria()) {
            built.row(criterion.id().text(), "1", "0", "2");
        }
        return built;
    }
}
