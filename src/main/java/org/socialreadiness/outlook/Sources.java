package org.socialreadiness.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactRule;
import org.socialreadiness.instrument.OutlookFeeds.Feed;
import org.socialreadiness.instrument.OutlookFeeds.Quantity;

/// Says of each input where it is from, and what is missing.
final class Sources {
    private final Basis basis;

    Sources(Basis basis) {
        this.basis = basis;
    }

    /// Where an input is from.
    ///
    /// @param of the ids it was made of
    /// @param assumed whether an assumption is among them, or all there is
    /// @param missing facts that would have fed it
    record Source(List<String> of, boolean assumed, List<String> missing) {}

    Source of(Input input) {
        return switch (input) {
            case EFFORT -> effort();
            case PERSISTENCE -> persistence();
            case HAZARD -> hazard();
            case KNOW_HOW -> mean(Quantity.KNOW_HOW);
            case LEARNING -> mean(Quantity.LEARNING);
            case OBSERVATION -> mean(Quantity.OBSERVATION);
            case ATTAINABLE -> mean(Quantity.ATTAINABLE);
            case RELEVANCE ->
                Formulas.isCounted(basis)
                        ? known(numbers(Quantity.RELEVANCE, "lookedAt", "relevant"))
                        : mean(Quantity.RELEVANCE);
            case START -> start();
            case LOSS -> isGiven(Quantity.LOSS, "kept") ? known(numbers(Quantity.LOSS, "kept")) : mean(Quantity.LOSS);
            case PAUSE ->
                isGiven(Quantity.PAUSE, "months")
                        ? known(numbers(Quantity.PAUSE, "months"))
                        : new Source(List.of(), true, missing(Quantity.PAUSE));
            case VISIBILITY, MONTHS_TO_DECENT, RATIO, DECENT, IMITATION, DECAY, LEARNING_SPEED ->
                new Source(List.of(), true, List.of());
        };
    }

    private Source effort() {
        Feed feed = basis.feed(Quantity.EFFORT);
        boolean hours = !Double.isNaN(Formulas.hours(basis));
        List<String> answers = answered(hours ? feed.criteria() : feed.standsFor());
        List<String> given = hours ? numbers(Quantity.EFFORT, "leaderHours", "staffHours", "leaders") : List.of();
        return new Source(
                Stream.concat(given.stream(), answers.stream()).toList(), answers.isEmpty(), missing(Quantity.EFFORT));
    }

    private Source persistence() {
        Feed feed = basis.feed(Quantity.PERSISTENCE);
        if (!Formulas.isSecured(basis)) {
            return new Source(answers(feed), answers(feed).isEmpty(), missing(Quantity.PERSISTENCE, "approvedMonths"));
        }
        List<String> all = new ArrayList<>(answered(feed.criteria().stream()
                .filter(id -> !feed.standsFor().contains(id))
                .toList()));
        all.addAll(numbers(Quantity.PERSISTENCE, "approvedMonths"));
        return known(all);
    }

    private Source hazard() {
        Source persistence = persistence();
        List<String> history = numbers(Quantity.PERSISTENCE, "stops", "activeMonths");
        List<String> missing = missing(Quantity.PERSISTENCE, "stops", "activeMonths");
        return missing.isEmpty()
                ? new Source(
                        Stream.concat(persistence.of().stream(), history.stream())
                                .toList(),
                        persistence.assumed(),
                        List.of())
                : new Source(persistence.of(), persistence.assumed(), missing);
    }

    private Source start() {
        if (Formulas.coverage(basis).isPresent()) {
            return known(numbers(Quantity.START, "listed", "reached"));
        }
        List<String> factor = basis.factor().isPresent()
                ? basis.feed(Quantity.START).factor().stream()
                        .map(Object::toString)
                        .toList()
                : List.of();
        return new Source(factor, factor.isEmpty(), missing(Quantity.START));
    }

    private Source mean(Quantity quantity) {
        List<String> answers = answers(basis.feed(quantity));
        return new Source(answers, answers.isEmpty(), missing(quantity));
    }

    private static Source known(List<String> of) {
        return new Source(of, false, List.of());
    }

    private List<String> answers(Feed feed) {
        return Stream.concat(
                        answered(feed.criteria()).stream(),
                        feed.beliefs().stream()
                                .filter(id -> basis.belief(id).isPresent())
                                .map(Object::toString))
                .toList();
    }

    private List<String> answered(List<CriterionId> criteria) {
        return criteria.stream()
                .filter(id -> basis.value(id).isPresent())
                .map(Object::toString)
                .toList();
    }

    private boolean isGiven(Quantity quantity, String name) {
        return basis.number(quantity, name).isPresent();
    }

    /// The facts that hold these numbers, as far as they are given.
    private List<String> numbers(Quantity quantity, String... names) {
        return facts(quantity, true, names);
    }

    private List<String> missing(Quantity quantity, String... names) {
        return facts(quantity, false, names);
    }

    private List<String> missing(Quantity quantity) {
        return missing(quantity, quantity.numbers().toArray(String[]::new));
    }

    private List<String> facts(Quantity quantity, boolean given, String... names) {
        Feed feed = basis.feed(quantity);
        return Stream.of(names)
                .filter(name -> feed.numbers().containsKey(name) && isGiven(quantity, name) == given)
                .map(feed.numbers()::get)
                .map(FactRule.Ref::fact)
                .map(Object::toString)
                .distinct()
                .toList();
    }
}
