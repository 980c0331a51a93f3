package org.socialreadiness.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.socialreadiness.text.PlainException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The clients opened on this computer, kept in `recent.json`. One thread uses it at a time. Each edit reads the
/// file anew, so that a second window's clients stay in it.
public final class RecentClients {
    /// As many are remembered.
    public static final int MOST = 30;

    private static final String CLIENTS = "clients";
    private static final String SEALED = "sealed";

    private final KeptJson file;

    public RecentClients(DataFolder folder) {
        this.file = new KeptJson(folder, "recent");
    }

    /// The clients, the one opened last first. Lines that cannot be read are passed over.
    public List<RecentClient> list() {
        return file.read()
                .path(CLIENTS)
                .valueStream()
                .flatMap(RecentClients::read)
                .sorted(Comparator.comparing(RecentClient::opened).reversed())
                .limit(MOST)
                .toList();
    }

    /// Remembers a client as it is now, in place of what was remembered of that file.
    public void remember(RecentClient client) throws PlainException {
        List<RecentClient> next = others(client.file());
        next.addFirst(client);
        write(next);
    }

    /// A file was found to be sealed, by another program for example: what was remembered of its client goes.
    public void forget(Path sealed) throws PlainException {
        Optional<RecentClient> known = list().stream().filter(is(sealed)).findFirst();
        if (known.isPresent() && !known.get().sealed()) {
            remember(RecentClient.sealed(sealed, known.get().opened()));
        }
    }

    /// A client's file was found elsewhere.
    public void locate(Path before, Path now) throws PlainException {
        Optional<RecentClient> moved = list().stream().filter(is(before)).findFirst();
        if (moved.isPresent()) {
            List<RecentClient> next = others(now);
            next.removeIf(is(before));
            next.add(moved.get().at(now));
            write(next);
        }
    }

    /// Takes a client off the list; its file stays.
    public void remove(Path client) throws PlainException {
        write(others(client));
    }

    private List<RecentClient> others(Path client) {
        return new ArrayList<>(list().stream().filter(is(client).negate()).toList());
    }

    private static Predicate<RecentClient> is(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        return client -> client.file().equals(wanted);
    }

    private void write(List<RecentClient> clients) throws PlainException {
        ObjectNode node = Json.MAPPER.createObjectNode();
        ArrayNode all = node.putArray(CLIENTS);
        clients.stream()
                .sorted(Comparator.comparing(RecentClient::opened).reversed())
                .limit(MOST)
                .forEach(client -> write(client, all.addObject()));
        file.write(node);
    }

    private static void write(RecentClient client, ObjectNode to) {
        to.put("file", client.file().toString());
        if (client.sealed()) {
            to.put(SEALED, true);
            to.put("opened", client.opened().toString());
            return;
        }
        to.put("client", client.client());
        to.put("assessment", client.assessment());
        to.put("scope", client.scope());
        to.put("opened", client.opened().toString());
        client.last().ifPresent(score -> write(score, to.putObject("last")));
        client.previous().ifPresent(score -> write(score, to.putObject("previous")));
        to.put("answered", client.answered());
        to.put("asked", client.asked());
    }

    private static void write(RecentClient.Score score, ObjectNode to) {
        to.put("date", score.date().toString());
        to.put("score", score.score());
        to.put("low", score.low());
        to.put("high", score.high());
    }

    private static Stream<RecentClient> read(JsonNode node) {
        try {
            Path file = Path.of(node.path("file").asString());
            if (node.path(SEALED).asBoolean(false)) {
                return Stream.of(RecentClient.sealed(
                        file, Instant.parse(node.path("opened").asString())));
            }
            return Stream.of(new RecentClient(
                    file,
                    node.path("client").asString(),
                    node.path("assessment").asString(""),
                    node.path("scope").asString(""),
                    Instant.parse(node.path("opened").asString()),
                    score(node.path("last")),
                    score(node.path("previous")),
                    node.path("answered").asInt(0),
                    node.path("asked").asInt(0)));
        } catch (RuntimeException e) {
            // A line changed by hand: its path, time or numbers make no sense.
            return Stream.empty();
        }
    }

    private static Optional<RecentClient.Score> score(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(new RecentClient.Score(
                        LocalDate.parse(node.path("date").asString()),
                        node.path("score").asDouble(),
                        node.path("low").asDouble(),
                        node.path("high").asDouble()));
    }
}
