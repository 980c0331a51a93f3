package org.socialreadiness.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Plan;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Disclosure;

/// Levels up that were tried out become chosen actions of the plan.
public final class Adoption {
    private final Instrument instrument;
    private final Disclosure shown;
    private final Plan plan;
    private final List<Proposal> proposals;

    private Adoption(Instrument instrument, Disclosure shown) {
        this.instrument = instrument;
        this.shown = shown;
        this.plan = shown.assessment().room().plan();
        this.proposals = Proposals.of(instrument, shown);
    }

    /// The actions that change, as they are then. An action that the plan has on a criterion is kept and lifts it so
    /// far; what lies on the grid keeps its place there; else the first step of the criterion is chosen.
    ///
    /// @param instrument in the language of new actions
    /// @param levels by how many of its own levels each criterion is to stand higher, 1 or more
    /// @param today the day of the choice
    public static List<Action> of(
            Instrument instrument, Disclosure shown, Map<CriterionId, Integer> levels, LocalDate today) {
        Adoption adoption = new Adoption(instrument, shown);
        List<Action> changed = new ArrayList<>();
        int place = adoption.plan.nextPlace();
        String form = shown.assessment().head().form();
        for (Criterion criterion : instrument.criteria()) {
            int by = levels.getOrDefault(criterion.id(), 0);
            if (by < 1 || !instrument.inForm(criterion.id(), form)) {
                continue;
            }
            Action known = adoption.known(criterion);
            Action next = adoption.lifted(known, criterion, by);
            if (next.chosen().isEmpty()) {
                next = next.withChosen(Optional.of(new Action.Choice(today, place)));
                place++;
            }
            if (!next.equals(known)) {
                changed.add(next);
            }
        }
        return List.copyOf(changed);
    }

    /// What there is on a criterion: chosen, else on the grid, else taken off it, else proposed.
    private Action known(Criterion criterion) {
        return Stream.concat(plan.chosen().stream(), plan.listed().stream())
                .filter(action ->
                        action.idea().criterion().filter(criterion.id()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> {
                    Action proposed = proposals.stream()
                            .filter(proposal -> proposal.criterion().id().equals(criterion.id()))
                            .findFirst()
                            .orElseGet(() -> Proposals.of(instrument, shown, criterion))
                            .action();
                    return plan.actions().getOrDefault(proposed.id(), proposed);
                });
    }

    /// Where nobody has rated there is no level to be lifted from. What was dropped is taken up again.
    private Action lifted(Action known, Criterion criterion, int by) {
        OptionalInt reached = shown.scores().criterion(criterion.id()).reached();
        Action.Idea idea = known.idea();
        int levels = reached.isPresent() ? Math.max(idea.levels(), by) : idea.levels();
        return known.withIdea(new Action.Idea(idea.name(), idea.text(), idea.criterion(), levels))
                .withCourse(known.course().state() == Action.State.DROPPED ? Action.Course.OPEN : known.course())
                .withGone(false);
    }
}
