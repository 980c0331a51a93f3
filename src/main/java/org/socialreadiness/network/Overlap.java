package org.socialreadiness.network;

import java.util.ArrayList;
import java.util.List;

/// Who of the leaders knows the same people, and what hangs on one of them (science 5.3, 6).
///
/// @param all different people
/// @param weak of these, put together by name and company alone
/// @param byLeader people whom each leader knows, and of these the ones that nobody else of ours knows
/// @param jaccard for each pair of leaders what both know as a share of what either knows; not a number where neither
///     knows anyone
public record Overlap(int all, int weak, List<Share> byLeader, List<List<Double>> jaccard) {
    public Overlap {
        byLeader = List.copyOf(byLeader);
        jaccard = jaccard.stream().map(List::copyOf).toList();
    }

    /// @param leaders how many there are; people name them by their place
    public static Overlap of(int leaders, List<Person> people) {
        int[] known = new int[leaders];
        int[] alone = new int[leaders];
        int[][] both = new int[leaders][leaders];
        int weak = 0;
        for (Person person : people) {
            weak += person.weak() ? 1 : 0;
            for (int leader : person.leaders()) {
                known[leader]++;
                alone[leader] += person.shared() ? 0 : 1;
                person.leaders().forEach(other -> both[leader][other]++);
            }
        }
        List<Share> byLeader = new ArrayList<>();
        List<List<Double>> jaccard = new ArrayList<>();
        for (int leader = 0; leader < leaders; leader++) {
            byLeader.add(new Share(alone[leader], known[leader]));
            List<Double> row = new ArrayList<>();
            for (int other = 0; other < leaders; other++) {
                int either = known[leader] + known[other] - both[leader][other];
                row.add(either == 0 ? Double.NaN : (double) both[leader][other] / either);
            }
            jaccard.add(row);
        }
        return new Overlap(people.size(), weak, byLeader, jaccard);
    }

    /// People known to one leader only.
    public Share onOne() {
        return new Share(byLeader.stream().mapToInt(Share::count).sum(), all);
    }

    /// What would be lost if that leader left.
    public Share lossWithout(int leader) {
        return new Share(byLeader.get(leader).count(), all);
    }

    /// Few leaders who together know at least a share of the people: at each step the one who brings most, of equals
    /// the
    /// first. A smaller set may exist, rarely.
    ///
    /// @param share 0 to 1
    public static List<Integer> fewestHolding(double share, int leaders, List<Person> people) {
        List<Integer> chosen = new ArrayList<>();
        List<Person> left = new ArrayList<>(people);
        while (people.size() - left.size() < share * people.size() - 1e-9) {
            int[] brings = new int[leaders];
            left.forEach(person -> person.leaders().forEach(leader -> brings[leader]++));
            int best = 0;
            for (int leader = 1; leader < leaders; leader++) {
                best = brings[leader] > brings[best] ? leader : best;
            }
            int next = best;
            chosen.add(next);
            left.removeIf(person -> person.knownTo(next));
        }
        return List.copyOf(chosen);
    }
}
