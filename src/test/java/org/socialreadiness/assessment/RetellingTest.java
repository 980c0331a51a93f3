package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetellingTest {
    private static List<Entry> told(Client client) {
        AtomicInteger count = new AtomicInteger();
        return Retelling.of(client, () -> "new " + count.incrementAndGet());
    }

    private static Client settled(Client client) {
        return new Client(
                client.name(),
                client.assessments().stream()
                        .map(a -> a.withRoom(a.room().withAttachments(Map.of())))
                        .toList());
    }

    @Test
    void aClientToldAnewIsTheSameClient() {
        RandomAssessments.each(60, random -> {
            Client client = settled(History.replay(CanaryClients.journal(random)));
            assertEquals(client, History.replay(told(client)));
        });
    }

    @Test
    void eachThingIsSaidOnceAndNothingOfItsPast() {
        RandomAssessments.each(60, random -> {
            List<Entry> journal = CanaryClients.journal(random);
            List<Entry> told = told(settled(History.replay(journal)));
            List<Entry> lasting = told.stream()
                    .filter(entry -> !(entry.change() instanceof Change.Left))
                    .toList();
            assertEquals(
                    lasting.size(), lasting.stream().map(Slot::of).distinct().count());
            assertTrue(told.stream()
                    .allMatch(entry -> entry.author().isEmpty() && entry.id().startsWith("new ")));
        });
    }

    @Test
    void answersKeepTheirTimeAndAllElseHasTheDay() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1)).row("A1", "2");
        Instant answered = built.entries().getLast().at();
        assertEquals(
                List.of(Instant.parse("2026-11-12T12:00:00Z"), answered),
                told(built.client()).stream().map(Entry::at).distinct().toList());
    }
}
