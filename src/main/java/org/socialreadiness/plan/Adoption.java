package org.socialreadiness.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
    /// far; what lies on the grid keeps its place there; else the first step of the criterion is chosen. What
    /// is done stays as it is; where it does not lift so far, another action does.
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
            if (by < 1 || !instrument.inForm(criterion.id(), form) || adoption.isDone(criterion, by)) {
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

    /// Whether something that is done was to lift it as far.
    private boolean isDone(Criterion criterion, int by) {
        return plan.chosen().stream()
                .filter(action -> isOn(criterion, action))
                .anyMatch(action -> isDone(action) && action.idea().levels() >= by);
    }

    private static boolean isDone(Action action) {
        return action.course().state() == Action.State.DONE;
    }

    private static boolean isOn(Criterion criterion, Action action) {
        return action.idea().criterion().filter(criterion.id()::equals).isPresent();
    }

    /// What could be done on a criterion: chosen, else on the grid, else dropped, else taken off, else proposed.
    private Action known(Criterion criterion) {
        List<Action> on = Stream.concat(plan.chosen().stream(), plan.listed().stream())
                .filter(action -> isOn(criterion, action) && !isDone(action))
                .toList();
        return on.stream()
                .filter(action -> !action.course().isOver())
                .findFirst()
                .or(() -> on.stream().findFirst())
                .orElseGet(() -> proposed(criterion));
    }

    /// The step that is proposed, as it was left if it was taken off. Where it is done it is proposed once more, under
    /// an id that is again the same on two laptops.
    private Action proposed(Criterion criterion) {
        Action step = proposals.stream()
                .filter(proposal -> proposal.criterion().id().equals(criterion.id()))
                .findFirst()
                .orElseGet(() -> Proposals.of(instrument, shown, criterion))
                .action();
        return Stream.concat(
                        Stream.of(step),
                        IntStream.iterate(2, time -> time + 1).mapToObj(time -> step.withId(step.id() + "-" + time)))
                .map(each -> plan.actions().getOrDefault(each.id(), each))
                .filter(each -> !isDone(each))
                .findFirst()
                .orElseThrow();
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
