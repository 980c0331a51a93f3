package org.socialreadiness.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.store.RecentClient;

class RecentsTest {
    private final TestAssessments client =
            TestAssessments.of(TestInstruments.plain(1, 1)).leader("Ann").answer("Ann", "A1", "2");

    private RecentClient recent() {
        return Recents.of(client.client(), Path.of("a.readiness"), false, Instant.EPOCH);
    }

    @Test
    void whileResultsAreClosedTheListTellsProgressOnly() {
        client.answer("Ann", "B1", "2");
        assertEquals(Optional.empty(), recent().last());
        assertEquals(2, recent().answered());
        assertEquals(2, recent().asked());
    }

    @Test
    void openResultsAreListedWithTheirDay() {
        client.answer("Ann", "B1", "2").change(new Change.Sealed(new ParticipantId("Ann"), true));
        RecentClient.Score score = recent().last().orElseThrow();
        // Both factors stand at level 2 of 4: their means, plain or geometric, are 50.
        assertEquals(50, score.score(), 1e-9);
        assertTrue(score.low() < 50 && score.high() > 50);
        assertEquals(client.assessment().head().date(), score.date());
    }

    @Test
    void ofASealedClientTheListTellsNothing() {
        Path file = Path.of("a.readiness");
        assertEquals(RecentClient.sealed(file, Instant.EPOCH), Recents.of(client.client(), file, true, Instant.EPOCH));
    }

    @Test
    void aClientWithNobodyOnTheListIsListedToo() {
        RecentClient empty = Recents.of(
                TestAssessments.of(TestInstruments.plain(1, 1)).client(), Path.of("a.readiness"), false, Instant.EPOCH);
        assertEquals(0, empty.answered());
        assertEquals(2, empty.asked());
        assertEquals("Whole company", empty.scope());
    }
}
