package org.socialreadiness.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.network.HandTies;
import org.socialreadiness.network.HandTies.Position;
import org.socialreadiness.text.Messages;

/// What is said of the ties that the team itself has entered. Leaders are told by name only where the names of people
/// are; organizations are those of the team's own list.
public final class TieWords {
    private static final int FREEST = 3;

    private final HandTies ties;
    private final Messages messages;

    public TieWords(HandTies ties, Messages messages) {
        this.ties = ties;
        this.messages = messages;
    }

    /// @param called what a leader is called; blank where that one is not named
    NetworkMeasure measure(Function<Participant, String> called) {
        List<Position> positions = ties.positions();
        return new NetworkMeasure(
                "network-measure-ties",
                messages.text("network.measure.ties"),
                positions.isEmpty() ? missing() : summary(positions) + freest(positions, called),
                messages.text("network.limit.ties"),
                !positions.isEmpty());
    }

    /// Why there is nothing to measure.
    public String missing() {
        return messages.text("network.say.noTies", ties.ties().size(), HandTies.FEWEST);
    }

    /// How many of the ties that could be there are.
    public String summary(List<Position> positions) {
        int tied = positions.size();
        long possible = tied * (tied - 1L) / 2;
        int there = ties.ties().size();
        return messages.text("network.say.ties", there, tied, NetworkWords.percent((double) there / possible));
    }

    /// With a blank before; empty where one of the freest may not be named: those after it are not the freest.
    private String freest(List<Position> positions, Function<Participant, String> called) {
        List<Optional<String>> told = positions.stream()
                .limit(FREEST)
                .map(position -> told(position, called))
                .toList();
        return told.stream().allMatch(Optional::isPresent)
                ? " "
                        + messages.text(
                                "network.say.freest",
                                told.stream().flatMap(Optional::stream).collect(Collectors.joining(", ")))
                : "";
    }

    private Optional<String> told(Position position, Function<Participant, String> called) {
        String name = ties.leader(position.end()).map(called).orElseGet(() -> ties.name(position.end()));
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(
                        messages.text("network.say.position", name, position.constraint(), position.effectiveSize()));
    }
}
