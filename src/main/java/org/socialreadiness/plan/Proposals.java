package org.socialreadiness.plan;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.socialreadiness.assessment.Plan;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FirstStep;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Lift;
import org.socialreadiness.scoring.Priorities;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Overall;

/// What could be done next: first steps of what the team gave priority to, else of low, heavily weighted criteria
/// of the factors that move the score most; and of the criteria on the shortest path to the next band.
public final class Proposals {
    private final Instrument instrument;
    private final Disclosure shown;
    private final Plan plan;
    private final Scores scores;
    private final Lift lift;
    private final Set<CriterionId> onPath = new LinkedHashSet<>();

    private Proposals(Instrument instrument, Disclosure shown) {
        this.instrument = instrument;
        this.shown = shown;
        this.plan = shown.assessment().room().plan();
        this.scores = shown.scores();
        this.lift = new Lift(instrument, shown.assessment().head().form(), scores);
        if (new ShortestPath(instrument, shown, plan::effort).overall() instanceof Route.Found found) {
            found.shortest().steps().forEach(step -> onPath.add(step.criterion()));
        }
    }

    /// Most wanted first.
    ///
    /// @param instrument in the language of the proposals
    public static List<Proposal> of(Instrument instrument, Disclosure shown) {
        return new Proposals(instrument, shown).all();
    }

    /// What is to be said of one criterion, proposed or not.
    ///
    /// @param criterion of the assessment's form
    public static Proposal of(Instrument instrument, Disclosure shown, Criterion criterion) {
        Proposals proposals = new Proposals(instrument, shown);
        return proposals.proposal(criterion, new Places(new double[] {proposals.impact(criterion)}));
    }

    private List<Proposal> all() {
        String form = shown.assessment().head().form();
        Set<CriterionId> ids = new LinkedHashSet<>(Priorities.shortlist(instrument, shown));
        ids.addAll(onPath);
        List<Criterion> criteria = ids.stream()
                .filter(id -> instrument.inForm(id, form))
                .flatMap(id -> instrument.criterion(id).stream())
                .filter(c -> !isAtTheTop(c))
                .toList();
        Places places = new Places(criteria.stream().mapToDouble(this::impact).toArray());
        return criteria.stream().map(criterion -> proposal(criterion, places)).toList();
    }

    private boolean isAtTheTop(Criterion criterion) {
        OptionalDouble value = scores.criterion(criterion.id()).value();
        return value.isPresent() && value.getAsDouble() >= Criterion.COMMON_TOP;
    }

    /// Points of the whole for one level up, else points of the factor.
    private double impact(Criterion criterion) {
        return lift.worth(criterion.id()).orElseGet(() -> lift.gain(factor(criterion), criterion, 1));
    }

    private Factor factor(Criterion criterion) {
        return instrument.factorOf(criterion.id()).orElseThrow();
    }

    private Proposal proposal(Criterion criterion, Places places) {
        OptionalInt level = scores.criterion(criterion.id()).reached();
        int effort = plan.effort(criterion);
        return new Proposal(
                criterion,
                level,
                text(criterion, level.orElse(0)),
                reasons(criterion, level),
                effort,
                lift.worth(criterion.id()),
                places.next(effort, impact(criterion)));
    }

    private static String text(Criterion criterion, int level) {
        return criterion
                .firstStep(level)
                .map(FirstStep::text)
                .orElseGet(() -> criterion
                        .levels()
                        .get(Math.min(criterion.top(), level + 1))
                        .statement());
    }

    private Set<Proposal.Reason> reasons(Criterion criterion, OptionalInt level) {
        Set<Proposal.Reason> reasons = EnumSet.noneOf(Proposal.Reason.class);
        CriterionScore score = scores.criterion(criterion.id());
        if (level.isPresent() && 2 * level.getAsInt() < criterion.top()) {
            reasons.add(Proposal.Reason.LOW);
        }
        List<Criterion> own =
                instrument.criteria(factor(criterion), shown.assessment().head().form());
        if (criterion.weight()
                > own.stream().mapToDouble(Criterion::weight).average().orElse(0)) {
            reasons.add(Proposal.Reason.HEAVY);
        }
        if (scores.overall()
                .map(Overall::bottleneck)
                .filter(id -> id.equals(factor(criterion).id()))
                .isPresent()) {
            reasons.add(Proposal.Reason.BOTTLENECK);
        }
        if (onPath.contains(criterion.id())) {
            reasons.add(Proposal.Reason.PATH);
        }
        if (score.isSplit()) {
            reasons.add(Proposal.Reason.SPLIT);
        }
        if (shown.assessment()
                .room()
                .target(criterion.id())
                .filter(target -> level.isPresent() && target.level() > level.getAsInt())
                .isPresent()) {
            reasons.add(Proposal.Reason.TARGET);
        }
        return reasons;
    }
}
