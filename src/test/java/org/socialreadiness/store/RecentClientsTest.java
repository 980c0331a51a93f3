package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentClientsTest {
    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    Path folder;

    private RecentClients recent;

    @BeforeEach
    void open() {
        recent = new RecentClients(new DataFolder(folder.resolve("data")));
    }

    private RecentClient client(String name, int minute) {
        return new RecentClient(
                folder.resolve(name + ".readiness"),
                name,
                "November 2026",
                "Leadership team",
                MORNING.plusSeconds(60L * minute),
                Optional.of(new RecentClient.Score(LocalDate.of(2026, 11, 12), 37.4, 32.1, 43)),
                Optional.of(new RecentClient.Score(LocalDate.of(2026, 5, 4), 31, 25, 37)),
                30,
                36);
    }

    private static List<String> names(RecentClients clients) {
        return clients.list().stream().map(RecentClient::client).toList();
    }

    @Test
    void theOneOpenedLastComesFirstAndEachFileOnce() throws Exception {
        assertEquals(List.of(), recent.list());
        recent.remember(client("Acme Ltd", 1));
        recent.remember(client("Nordwind AG", 2));
        recent.remember(client("Müller “& Söhne”", 3));
        RecentClient again = client("Acme Ltd", 4);
        recent.remember(again);
        RecentClients elsewhere = new RecentClients(new DataFolder(folder.resolve("data")));
        assertEquals(List.of("Acme Ltd", "Müller “& Söhne”", "Nordwind AG"), names(elsewhere));
        assertEquals(again, elsewhere.list().getFirst());
    }

    @Test
    void aClientWithoutAScoreIsRemembered() throws Exception {
        RecentClient begun = new RecentClient(
                folder.resolve("a.readiness"), "A", "", "", MORNING, Optional.empty(), Optional.empty(), 0, 0);
        recent.remember(begun);
        assertEquals(List.of(begun), recent.list());
    }

    @Test
    void ofASealedClientNothingIsKeptButItsPlace() throws Exception {
        RecentClient readable = client("Acme Ltd", 1);
        recent.remember(readable);
        recent.remember(client("Nordwind AG", 2));
        recent.forget(readable.file());
        RecentClient sealed = RecentClient.sealed(readable.file(), readable.opened());
        assertEquals(List.of(sealed), recent.list().subList(1, 2));
        assertEquals("Acme Ltd", sealed.title(), "the name of the file");
        String kept = Files.readString(folder.resolve("data").resolve("recent.json"));
        assertEquals(1, kept.split("Leadership team", -1).length - 1, "the other client’s");
        assertEquals(1, kept.split("\"score\"\\W+37\\.4\\b", -1).length - 1, "the other client’s");
        recent.locate(sealed.file(), folder.resolve("moved.readiness"));
        assertTrue(recent.list().getLast().sealed());
        recent.forget(folder.resolve("never"));
        assertEquals(2, recent.list().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> new RecentClient(
                        sealed.file(), true, "Acme", "", "", MORNING, Optional.empty(), Optional.empty(), 0, 0));
    }

    @Test
    void notMoreThanThirtyAreKept() throws Exception {
        for (int i : IntStream.range(0, 33).toArray()) {
            recent.remember(client("Client " + i, i));
        }
        assertEquals(RecentClients.MOST, recent.list().size());
        assertEquals("Client 32", recent.list().getFirst().client());
        assertEquals("Client 3", recent.list().getLast().client());
    }

    @Test
    void aMovedFileIsSeenAndLocated() throws Exception {
        RecentClient client = client("Acme Ltd", 1);
        Files.writeString(client.file(), "");
        recent.remember(client);
        recent.remember(client("Other", 2));
        assertFalse(recent.list().getLast().isMissing());
        Path now = Files.createDirectory(folder.resolve("new")).resolve("acme.readiness");
        Files.move(client.file(), now);
        assertTrue(recent.list().getLast().isMissing());
        recent.locate(client.file(), now);
        assertEquals(now, recent.list().getLast().file());
        assertFalse(recent.list().getLast().isMissing());
        assertEquals(client.last(), recent.list().getLast().last());
        // What is not on the list cannot be located; a file located where another line points takes its place.
        recent.locate(folder.resolve("never"), now);
        recent.locate(client("Other", 2).file(), now);
        assertEquals(List.of("Other"), names(recent));
    }

    @Test
    void aClientTakenOffTheListKeepsItsFile() throws Exception {
        RecentClient client = client("Acme Ltd", 1);
        Files.writeString(client.file(), "kept");
        recent.remember(client);
        recent.remove(folder.resolve("data/../Acme Ltd.readiness"));
        assertEquals(List.of(), recent.list());
        assertEquals("kept", Files.readString(client.file()));
    }

    @Test
    void linesThatMakeNoSenseArePassedOver() throws Exception {
        recent.remember(client("Acme Ltd", 1));
        Path file = folder.resolve("data").resolve("recent.json");
        String line = Files.readString(file).replaceFirst("(?s)^.*?\\[", "").replaceFirst("(?s)\\][^]]*$", "");
        for (String wrong : List.of("7", "{}", line.replace("37.4", "137"), line.replace("2026-11-24T", "yesterday"))) {
            Files.writeString(file, "{\"clients\": [" + wrong + ", " + line + "]}");
            assertEquals(List.of("Acme Ltd"), names(recent), wrong);
        }
        Files.writeString(file, "{\"clients\": 5}");
        assertEquals(List.of(), recent.list());
    }

    @Test
    void aScoreIsOnTheScale() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> new RecentClient.Score(day, Double.NaN, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new RecentClient.Score(day, 5, 6, 4));
    }
}
