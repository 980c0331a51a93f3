package org.socialreadiness.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Companies by the leaders who reach them; those that one leader alone reaches are that leader's bridges
/// (science 5.3, 7).
///
/// @param reachedBy for each company outside, the leaders by their place, in order
public record Bridges(Map<Long, Set<Integer>> reachedBy) {
    public Bridges {
        reachedBy = Collections.unmodifiableMap(new HashMap<>(reachedBy));
    }

    public static Bridges of(Network network) {
        Map<Long, Set<Integer>> reached = new HashMap<>();
        for (Person person : network.people()) {
            if (person.company() != 0 && network.kind(person) != Network.Kind.OWN) {
                reached.computeIfAbsent(network.company(person), _ -> new TreeSet<>())
                        .addAll(person.leaders());
            }
        }
        return new Bridges(reached);
    }

    /// Companies that this leader alone reaches, of all that the leader reaches.
    public Share of(int leader) {
        int alone = 0;
        int all = 0;
        for (Set<Integer> leaders : reachedBy.values()) {
            if (leaders.contains(leader)) {
                all++;
                alone += leaders.size() == 1 ? 1 : 0;
            }
        }
        return new Share(alone, all);
    }

    /// Leaders tied by the companies that both reach, as many times as there are such companies.
    public Ties tiesOfLeaders(int leaders) {
        double[][] shared = new double[leaders][leaders];
        for (Set<Integer> by : reachedBy.values()) {
            List<Integer> each = new ArrayList<>(by);
            for (int one : each) {
                for (int other : each) {
                    shared[one][other] += one == other ? 0 : 1;
                }
            }
        }
        return new Ties(shared);
    }
}
