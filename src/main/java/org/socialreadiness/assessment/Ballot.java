package org.socialreadiness.assessment;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.socialreadiness.instrument.CriterionId;

/// What one person wants to be done first, of the criteria on the shortlist.
public sealed interface Ballot {
    /// Five votes, also several on one criterion.
    ///
    /// @param votes how many on which; criteria without a vote are not named
    record Votes(Map<CriterionId, Integer> votes) implements Ballot {
        public static final int MOST = 5;

        public Votes {
            if (votes.values().stream().anyMatch(count -> count < 1)
                    || votes.values().stream().mapToInt(Integer::intValue).sum() > MOST) {
                throw new IllegalArgumentException("A person has " + MOST + " votes");
            }
            votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        }
    }

    /// All of the shortlist, most urgent first.
    record Ranking(List<CriterionId> order) implements Ballot {
        public Ranking {
            order = List.copyOf(order);
            if (new HashSet<>(order).size() != order.size()) {
                throw new IllegalArgumentException("A criterion has one place in a ranking");
            }
        }
    }
}
