package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Comparability.Kind;
import org.socialreadiness.scoring.Comparison.Basis;
import org.socialreadiness.scoring.Comparison.CriterionMove;
import org.socialreadiness.scoring.Comparison.FactorMove;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scores.Status;

/// Two assessments on what they have in common.
///
/// A score over a part of a factor's criteria is a further sum of their values. Beside the factor's own score it would
/// tell what is held back, unless it has all of that in it, with the same weights, or nothing.
record Compared(Side then, Side now, Comparability criteria) {
    private static final double FEWEST_COMMON = 0.5;
    /// Levels are printed with one decimal.
    static final double LEVEL_STEP = 0.1;

    /// One of the two.
    ///
    /// @param all the scores with what is held back
    record Side(Assessment assessment, Scores all, Disclosure shown) {
        static Side of(Assessment assessment, SmallGroups groups, boolean printed) {
            Instrument instrument = assessment.instrument().structure();
            Scores all = Scoring.score(instrument, assessment);
            return new Side(
                    assessment,
                    all,
                    Disclosure.of(instrument, assessment, all, groups, printed ? assessment.handedOut() : List.of()));
        }

        Instrument instrument() {
            return assessment.instrument().structure();
        }

        String form() {
            return assessment.head().form();
        }

        List<Criterion> criteria(FactorId factor) {
            return instrument()
                    .factor(factor)
                    .map(f -> instrument().criteria(f, form()))
                    .orElse(List.of());
        }

        Optional<Status> status(FactorId factor) {
            return shown.scores().factors().stream()
                    .filter(f -> f.id().equals(factor))
                    .map(FactorScore::status)
                    .findFirst();
        }

        private Set<CriterionId> heldBack(FactorId factor) {
            Set<CriterionId> held = new HashSet<>(shown.heldBack());
            held.retainAll(criteria(factor).stream().map(Criterion::id).toList());
            return held;
        }

        /// Whether a score over `own` with the weights of `weighted` tells nothing that is held back. Where a level was
        /// agreed, the ratings behind it enter no score.
        boolean mayShow(FactorId factor, List<Criterion> own, List<Criterion> weighted) {
            Set<CriterionId> held = heldBack(factor);
            held.removeIf(c -> all.criterion(c).consensus().isPresent());
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                if (held.contains(own.get(i).id())) {
                    ratios.add(weighted.get(i).weight() / own.get(i).weight());
                }
            }
            return ratios.isEmpty()
                    || (ratios.size() == held.size()
                            && ratios.stream().distinct().count() == 1);
        }

        FactorScore score(Instrument present, FactorId factor, List<Criterion> own, List<Criterion> weighted) {
            FactorScore score = FactorScoring.score(
                    present,
                    factor,
                    weighted,
                    own.stream().map(c -> all.criterion(c.id())).toList());
            boolean partly = own.stream().anyMatch(c -> heldBack(factor).contains(c.id()));
            return partly ? Disclosure.rounded(score) : score;
        }
    }

    /// What a factor has in common, in the same order.
    private record Common(List<Criterion> then, List<Criterion> now) {}

    private Common common(FactorId factor) {
        List<Criterion> before = new ArrayList<>();
        List<Criterion> present = new ArrayList<>();
        Set<CriterionId> there =
                new HashSet<>(then.criteria(factor).stream().map(Criterion::id).toList());
        for (Criterion criterion : now.criteria(factor)) {
            criteria.pair(criterion.id())
                    .filter(pair -> pair.kind() == Kind.COMPARABLE)
                    .flatMap(Comparability.Pair::then)
                    .filter(c -> there.contains(c.id()))
                    .ifPresent(c -> {
                        // As it is in the earlier instrument's own structure, with its weight.
                        before.add(then.instrument().criterion(c.id()).orElseThrow());
                        present.add(criterion);
                    });
        }
        return new Common(before, present);
    }

    List<FactorMove> factors() {
        return now.instrument().factors(now.form()).stream().map(this::move).toList();
    }

    private FactorMove move(Factor factor) {
        FactorId id = factor.id();
        Common common = common(id);
        Basis basis = basis(id, common);
        Optional<Difference> difference = basis == Basis.COMPARED
                ? Optional.of(Difference.ofScores(
                        before(id, common).score().orElseThrow(),
                        present(id, common).score().orElseThrow()))
                : Optional.empty();
        return new FactorMove(
                id, basis, difference, common.now().size(), now.criteria(id).size());
    }

    private FactorScore before(FactorId factor, Common common) {
        return then.score(now.instrument(), factor, common.then(), common.now());
    }

    private FactorScore present(FactorId factor, Common common) {
        return now.score(now.instrument(), factor, common.now(), common.now());
    }

    private Basis basis(FactorId factor, Common common) {
        if (isTooLittle(common.now(), now.criteria(factor)) || isTooLittle(common.then(), then.criteria(factor))) {
            return Basis.TOO_LITTLE_IN_COMMON;
        }
        List<Optional<Status>> own = List.of(then.status(factor), now.status(factor));
        if (own.contains(Optional.of(Status.HELD_BACK))
                || !then.mayShow(factor, common.then(), common.now())
                || !now.mayShow(factor, common.now(), common.now())) {
            return Basis.HELD_BACK;
        }
        List<Status> here =
                List.of(before(factor, common).status(), present(factor, common).status());
        if (own.contains(Optional.of(Status.ADAPTED)) || here.contains(Status.ADAPTED)) {
            return Basis.ADAPTED;
        }
        return own.contains(Optional.of(Status.NONE)) || here.contains(Status.NONE) ? Basis.UNSCORED : Basis.COMPARED;
    }

    /// As a factor of which less than half is answered has no score (science 3.1).
    private static boolean isTooLittle(List<Criterion> part, List<Criterion> of) {
        return part.isEmpty() || weight(part) < FEWEST_COMMON * weight(of) - 1e-9;
    }

    private static double weight(List<Criterion> criteria) {
        return criteria.stream().mapToDouble(Criterion::weight).sum();
    }

    /// The overall scores from those of the factors, if all of them are compared and none is gone.
    Optional<Difference> overall() {
        List<Factor> factors = now.instrument().factors(now.form());
        Set<FactorId> ids = new HashSet<>(factors.stream().map(Factor::id).toList());
        boolean gone = then.instrument().factors(then.form()).stream().anyMatch(f -> !ids.contains(f.id()));
        if (gone || factors().stream().anyMatch(f -> f.basis() != Basis.COMPARED)) {
            return Optional.empty();
        }
        return Optional.of(Difference.ofScores(
                overall(factors.stream()
                        .map(f -> before(f.id(), common(f.id())))
                        .toList()),
                overall(factors.stream()
                        .map(f -> present(f.id(), common(f.id())))
                        .toList())));
    }

    private Estimate overall(List<FactorScore> scores) {
        Instrument present = now.instrument();
        return OverallScoring.score(present, present.factors(now.form()), scores)
                .map(Overall::score)
                .orElseThrow();
    }

    List<CriterionMove> moves() {
        List<CriterionMove> moves = new ArrayList<>();
        criteria.of(Kind.COMPARABLE).forEach(pair -> {
            Criterion criterion = pair.now().orElseThrow();
            Optional<Estimate> before = estimate(
                    criterion,
                    then.shown().scores().criterion(pair.then().orElseThrow().id()));
            Optional<Estimate> present =
                    estimate(criterion, now.shown().scores().criterion(criterion.id()));
            if (before.isPresent() && present.isPresent()) {
                moves.add(new CriterionMove(criterion, new Difference(before.get(), present.get(), LEVEL_STEP)));
            }
        });
        return moves;
    }

    /// The value in own levels with its interval; empty where there is none, or its spread may not be told.
    static Optional<Estimate> estimate(Criterion criterion, CriterionScore score) {
        OptionalDouble value = score.value();
        OptionalDouble variance = score.variance();
        if (value.isEmpty() || variance.isEmpty()) {
            return Optional.empty();
        }
        double level = criterion.top() / Criterion.COMMON_TOP;
        double middle = level * value.getAsDouble();
        double error = level * Math.sqrt(variance.getAsDouble());
        return Optional.of(new Estimate(
                middle,
                Math.max(0, middle - FactorScoring.Z80 * error),
                Math.min(criterion.top(), middle + FactorScoring.Z80 * error),
                error));
    }
}
