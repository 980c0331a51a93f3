package org.socialreadiness.outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.FactRule;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.OutlookFeeds;
import org.socialreadiness.instrument.OutlookFeeds.Feed;
import org.socialreadiness.instrument.OutlookFeeds.Quantity;
import org.socialreadiness.scoring.Scores;

/// What an assessment says to the model: the answers that feed it, and nothing else.
public final class Basis {
    private final OutlookFeeds feeds;
    private final List<Criterion> criteria;
    private final Map<CriterionId, Integer> places = new HashMap<>();
    private final Scores scores;
    private final Map<FactId, FactEntry> facts;

    private Basis(OutlookFeeds feeds, List<Criterion> criteria, Scores scores, Map<FactId, FactEntry> facts) {
        this.feeds = feeds;
        this.criteria = criteria;
        this.scores = scores;
        this.facts = facts;
        for (int place = 0; place < criteria.size(); place++) {
            places.put(criteria.get(place).id(), place);
        }
    }

    /// What an assessment says to the model; empty if its instrument has no outlook.
    ///
    /// @param instrument the assessment's own, in the language in which what-ifs are to be named
    /// @param scores its scores: those that may be shown, because inputs are shown
    public static Optional<Basis> of(Instrument instrument, Assessment assessment, Scores scores) {
        return instrument.outlook().map(feeds -> new Basis(feeds, instrument.criteria(), scores, assessment.facts()));
    }

    /// Of the same answers, told in the same words.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Basis basis
                && feeds.equals(basis.feeds)
                && criteria.equals(basis.criteria)
                && scores.equals(basis.scores)
                && facts.equals(basis.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(feeds, scores, facts);
    }

    public OutlookFeeds feeds() {
        return feeds;
    }

    Feed feed(Quantity quantity) {
        return feeds.feed(quantity);
    }

    /// All criteria of the instrument, in its order: a criterion's place is the address of its chance draws.
    List<Criterion> criteria() {
        return criteria;
    }

    int place(CriterionId id) {
        return places.getOrDefault(id, -1);
    }

    int raters() {
        return scores.raters();
    }

    /// What enters of a criterion, on the common scale from 0 to 4; empty if it is not answered, or not in the form.
    OptionalDouble value(CriterionId id) {
        return score(id).map(Scores.CriterionScore::value).orElse(OptionalDouble.empty());
    }

    /// How far that may be off, on the same scale.
    double deviation(CriterionId id) {
        return score(id).map(s -> Math.sqrt(s.variance().orElse(0))).orElse(0.0);
    }

    private Optional<Scores.CriterionScore> score(CriterionId id) {
        return scores.criteria().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /// What time and money show, from 0 (pole A) to 1 (pole B).
    OptionalDouble belief(BeliefId id) {
        return scores.beliefs().stream()
                .filter(b -> b.id().equals(id) && b.show().isPresent())
                .mapToDouble(b -> (b.show().getAsDouble() + BeliefPair.REACH) / (2 * BeliefPair.REACH))
                .findFirst();
    }

    /// A number of a fact that feeds a quantity; empty if it is not given.
    OptionalDouble number(Quantity quantity, String name) {
        FactRule.Ref ref = feed(quantity).numbers().get(name);
        if (ref == null || !facts.containsKey(ref.fact())) {
            return OptionalDouble.empty();
        }
        return facts.get(ref.fact()).number(ref.part()).stream()
                .mapToDouble(n -> n)
                .findFirst();
    }

    /// The score of the factor that says what is built today.
    Optional<Scores.Estimate> factor() {
        return feed(Quantity.START)
                .factor()
                .flatMap(id -> scores.factors().stream()
                        .filter(f -> f.id().equals(id))
                        .findFirst()
                        .flatMap(Scores.FactorScore::score));
    }
}
