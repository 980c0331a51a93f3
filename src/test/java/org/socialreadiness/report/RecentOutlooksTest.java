package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.export.WordCases;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.scoring.Scoring;

class RecentOutlooksTest {
    private static Basis basis(TestAssessments built) {
        var assessment = built.client().current().getFirst();
        Instrument instrument = assessment.instrument().structure();
        return Basis.of(instrument, assessment, Scoring.score(instrument, assessment))
                .orElseThrow();
    }

    @Test
    void theSameAnswersAreRunOnceAndOthersAnew() {
        TestAssessments built = WordCases.people(4, "short");
        assertSame(RecentOutlooks.of(basis(built)), RecentOutlooks.of(basis(WordCases.people(4, "short"))));
        var before = RecentOutlooks.of(basis(built));
        Basis changed = basis(built.answer("P0", "SG2", "4").answer("P1", "SG2", "4"));
        assertNotSame(before, RecentOutlooks.of(changed));
        assertEquals(changed, RecentOutlooks.of(changed).basis());
    }
}
