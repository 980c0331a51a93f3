package org.socialreadiness.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.socialreadiness.assessment.KeyOrganization;

/// Leaders on one side, on the other where the people are whom they know: each key organization, and the rest by what
/// they are to the team. So it is as large for five people as for five thousand, and names none of them.
///
/// @param leaders in their order
/// @param sites organizations, the best known first and those without anybody last, then the rest
public record Picture(List<Leader> leaders, List<Site> sites) {
    public Picture {
        leaders = List.copyOf(leaders);
        sites = List.copyOf(sites);
    }

    /// One of ours.
    ///
    /// @param people whom the leader knows outside
    /// @param relevant of these
    /// @param alone of the relevant ones, those whom nobody else of ours knows
    /// @param organizations on the list in which the leader knows anybody
    public record Leader(int people, int relevant, int alone, int organizations) {}

    /// What a group of people is to the team.
    public enum Group {
        ORGANIZATION,
        /// Relevant by the title.
        RELEVANT,
        OTHER,
        /// Nothing is known of them.
        UNCLASSIFIED
    }

    /// Where some of the people are.
    ///
    /// @param organization only of that group
    /// @param people known there
    /// @param byLeader how many each leader knows there
    public record Site(Group group, Optional<Coverage.Reach> organization, int people, List<Integer> byLeader) {
        public Site {
            byLeader = List.copyOf(byLeader);
        }

        /// Who knows anybody there.
        public List<Integer> knownBy() {
            return IntStream.range(0, byLeader.size())
                    .filter(leader -> byLeader.get(leader) > 0)
                    .boxed()
                    .toList();
        }
    }

    public static Picture of(Network network) {
        int leaders = network.leaders().size();
        Map<KeyOrganization, Count> byOrganization = new HashMap<>();
        Map<Group, Count> byGroup = new HashMap<>();
        for (Person person : network.people()) {
            Optional<KeyOrganization> at = network.organization(person).filter(each -> !each.own());
            if (at.isPresent()) {
                byOrganization
                        .computeIfAbsent(at.get(), _ -> new Count(leaders))
                        .add(person);
            } else {
                group(network.kind(person))
                        .ifPresent(group -> byGroup.computeIfAbsent(group, _ -> new Count(leaders))
                                .add(person));
            }
        }
        List<Site> sites = new ArrayList<>();
        for (Coverage.Reach reach : Coverage.of(network).organizations()) {
            sites.add(byOrganization
                    .getOrDefault(reach.organization(), new Count(leaders))
                    .site(Group.ORGANIZATION, Optional.of(reach)));
        }
        sites.sort(Comparator.comparingInt((Site site) -> -site.knownBy().size())
                .thenComparingInt(site -> -site.people()));
        for (Group group : Group.values()) {
            Count count = byGroup.get(group);
            if (count != null) {
                sites.add(count.site(group, Optional.empty()));
            }
        }
        return new Picture(
                IntStream.range(0, leaders)
                        .mapToObj(leader -> leader(network, leader, sites))
                        .toList(),
                sites);
    }

    private static Optional<Group> group(Network.Kind kind) {
        return switch (kind) {
            case RELEVANT -> Optional.of(Group.RELEVANT);
            case OTHER -> Optional.of(Group.OTHER);
            case UNCLASSIFIED -> Optional.of(Group.UNCLASSIFIED);
            case OWN -> Optional.empty();
        };
    }

    private static Leader leader(Network network, int leader, List<Site> sites) {
        int people = 0;
        int relevant = 0;
        int alone = 0;
        for (Person person : network.people()) {
            Network.Kind kind = network.kind(person);
            if (person.knownTo(leader) && kind != Network.Kind.OWN) {
                people++;
                if (kind == Network.Kind.RELEVANT) {
                    relevant++;
                    alone += person.shared() ? 0 : 1;
                }
            }
        }
        int organizations = (int) sites.stream()
                .filter(site ->
                        site.group() == Group.ORGANIZATION && site.byLeader().get(leader) > 0)
                .count();
        return new Leader(people, relevant, alone, organizations);
    }

    /// A site on the way.
    private static final class Count {
        private final int[] byLeader;
        private int people;

        Count(int leaders) {
            byLeader = new int[leaders];
        }

        void add(Person person) {
            people++;
            person.leaders().forEach(leader -> byLeader[leader]++);
        }

        Site site(Group group, Optional<Coverage.Reach> organization) {
            return new Site(
                    group, organization, people, IntStream.of(byLeader).boxed().toList());
        }
    }
}
