package org.socialreadiness.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Tie;
import org.socialreadiness.assessment.Tie.End;

/// Who knows whom among our leaders and the organizations that matter, as the team itself has said it, and what follows
/// of it for each of them. No export has these ties.
public final class HandTies {
    /// Two who know each other say nothing of who stands between whom.
    public static final int FEWEST = 3;

    private final Map<End, String> names = new LinkedHashMap<>();
    private final Map<End, Participant> leaders = new HashMap<>();
    private final Set<Tie> ties;

    private HandTies(Assessment assessment) {
        Contacts contacts = assessment.room().contacts();
        assessment.participants().stream()
                .filter(person -> person.kind() == Participant.Kind.LEADER)
                .forEach(leader -> {
                    names.put(End.of(leader.id()), leader.name());
                    leaders.put(End.of(leader.id()), leader);
                });
        contacts.listed().stream()
                .filter(organization -> !organization.own())
                .forEach(organization -> names.put(End.of(organization), organization.name()));
        ties = contacts.ties().stream()
                .filter(tie -> names.containsKey(tie.one()) && names.containsKey(tie.other()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static HandTies of(Assessment assessment) {
        return new HandTies(assessment);
    }

    /// Whoever can be tied now: leaders, then organizations, in their order.
    public List<End> ends() {
        return List.copyOf(names.keySet());
    }

    public String name(End end) {
        return Optional.ofNullable(names.get(end)).orElseThrow();
    }

    /// Empty of organizations.
    public Optional<Participant> leader(End end) {
        return Optional.ofNullable(leaders.get(end));
    }

    /// Ties among those who are there now.
    public Set<Tie> ties() {
        return ties;
    }

    /// What one's ties say.
    ///
    /// @param ties with how many others
    /// @param effectiveSize these without the ones that lead to each other
    /// @param constraint how much of the ties leads back to the same ones
    public record Position(End end, int ties, double effectiveSize, double constraint) {}

    /// Of everyone with a tie, the freest first; empty where fewer than [#FEWEST] have one, since then the measures say
    /// nothing.
    public List<Position> positions() {
        Set<End> any =
                ties.stream().flatMap(tie -> Stream.of(tie.one(), tie.other())).collect(Collectors.toSet());
        List<End> tied = names.keySet().stream().filter(any::contains).toList();
        if (tied.size() < FEWEST) {
            return List.of();
        }
        Map<End, Integer> at = new HashMap<>();
        tied.forEach(end -> at.put(end, at.size()));
        Ties all = Ties.of(
                tied.size(),
                ties.stream()
                        .map(tie -> new Ties.Pair(place(at, tie.one()), place(at, tie.other())))
                        .toList());
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < tied.size(); i++) {
            positions.add(new Position(tied.get(i), all.degree(i), all.effectiveSize(i), all.constraint(i)));
        }
        positions.sort(Comparator.comparingDouble(Position::constraint));
        return List.copyOf(positions);
    }

    private static int place(Map<End, Integer> at, End end) {
        return Optional.ofNullable(at.get(end)).orElseThrow();
    }

    /// The ties between leaders and organizations that the exports show and nobody has said yet: the leader's contacts
    /// list somebody there.
    public List<Tie> shownBy(Network network) {
        List<ParticipantId> leaders = network.leaders();
        Map<KeyOrganization, List<Person>> people = network.byOrganization();
        return network.keyOrganizations().stream()
                .flatMap(organization -> people.getOrDefault(organization, List.of()).stream()
                        .flatMap(person -> person.leaders().stream())
                        .distinct()
                        .sorted()
                        .map(at -> new Tie(End.of(leaders.get(at)), End.of(organization))))
                .filter(tie -> names.containsKey(tie.one()) && !ties.contains(tie))
                .toList();
    }
}
