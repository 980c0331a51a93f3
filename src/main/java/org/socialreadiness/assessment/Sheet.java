package org.socialreadiness.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;

/// All that one person has answered.
///
/// @param ratings by criterion and vote
/// @param sealedAt when the person sealed the answers; empty while open
public record Sheet(Map<Key, Rating> ratings, Map<BeliefId, Belief> beliefs, Optional<Instant> sealedAt) {
    public static final Sheet EMPTY = new Sheet(Map.of(), Map.of(), Optional.empty());

    /// A criterion in one vote, counted from 1. A later vote is kept beside the earlier ones.
    public record Key(CriterionId criterion, int vote) {
        public Key {
            if (vote < 1) {
                throw new IllegalArgumentException("Votes are counted from 1: " + vote);
            }
        }
    }

    public Sheet {
        ratings = Kept.of(ratings);
        beliefs = Kept.of(beliefs);
    }

    /// What was said to a criterion in the first vote; [Rating#NONE] if nothing.
    public Rating rating(CriterionId criterion) {
        return rating(criterion, 1);
    }

    public Rating rating(CriterionId criterion, int vote) {
        return ratings.getOrDefault(new Key(criterion, vote), Rating.NONE);
    }

    /// The answer that counts: that of the last vote in which this person answered the criterion.
    public Optional<Rating> lastAnswered(CriterionId criterion) {
        int last = lastVote(criterion);
        return last == 0 ? Optional.empty() : Optional.of(rating(criterion, last));
    }

    /// The last vote in which this person answered the criterion; 0 if there is none.
    public int lastVote(CriterionId criterion) {
        int last = 0;
        for (Map.Entry<Key, Rating> entry : ratings.entrySet()) {
            Key key = entry.getKey();
            if (key.vote() > last
                    && key.criterion().equals(criterion)
                    && entry.getValue().answer().isPresent()) {
                last = key.vote();
            }
        }
        return last;
    }

    /// The votes in which something was said to a criterion, in order.
    List<Key> keys(CriterionId criterion) {
        return ratings.keySet().stream()
                .filter(key -> key.criterion().equals(criterion))
                .sorted(Comparator.comparingInt(Key::vote))
                .toList();
    }

    public Belief belief(BeliefId id) {
        return beliefs.getOrDefault(id, Belief.NONE);
    }

    public boolean isSealed() {
        return sealedAt.isPresent();
    }

    /// Whether there is at least one answer to a criterion.
    public boolean hasBegun() {
        return ratings.values().stream().anyMatch(r -> r.answer().isPresent());
    }

    Sheet with(Key key, Rating rating) {
        Map<Key, Rating> next =
                rating.equals(Rating.NONE) ? Kept.without(ratings, key::equals) : Kept.with(ratings, key, rating);
        return new Sheet(next, beliefs, sealedAt);
    }

    Sheet with(BeliefId id, Belief belief) {
        Map<BeliefId, Belief> next =
                belief.equals(Belief.NONE) ? Kept.without(beliefs, id::equals) : Kept.with(beliefs, id, belief);
        return new Sheet(ratings, next, sealedAt);
    }

    Sheet without(Predicate<Key> left) {
        return new Sheet(Kept.without(ratings, left), beliefs, sealedAt);
    }

    Sheet withSealed(Optional<Instant> at) {
        return new Sheet(ratings, beliefs, at);
    }
}
