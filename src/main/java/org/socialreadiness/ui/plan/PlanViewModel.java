package org.socialreadiness.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Plan;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.plan.Concern;
import org.socialreadiness.plan.FollowUp;
import org.socialreadiness.plan.PlanEffect;
import org.socialreadiness.plan.Proposal;
import org.socialreadiness.plan.Proposals;
import org.socialreadiness.plan.Roadmap;
import org.socialreadiness.plan.ShortestPath;
import org.socialreadiness.plan.Wording;
import org.socialreadiness.scoring.Comparison;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Priorities;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Workspace;

/// The plan as it is now, and what a person does to it. Made anew after each change. Window's thread only.
final class PlanViewModel {
    private final Workspace workspace;
    private final Messages messages;
    private final LocalDate today;
    private final Assessment assessment;
    private final Instrument instrument;
    private final Disclosure shown;
    private final List<Proposal> proposals;
    private final Wording wording;
    private final Priorities priorities;

    /// Something on the grid.
    ///
    /// @param number its place among the chosen, from 1; 0 if it is not chosen
    /// @param why reasons of a proposal, as a sentence; empty for what is none
    record Mark(Action action, int number, String name, String text, String why) {
        boolean isChosen() {
            return number > 0;
        }
    }

    PlanViewModel(Workspace workspace, Messages messages, LocalDate today) {
        this.workspace = workspace;
        this.messages = messages;
        this.today = today;
        this.assessment = workspace.assessment();
        this.instrument = assessment.instrument().in(messages.locale());
        this.shown = shown(assessment);
        this.proposals = Proposals.of(instrument, shown);
        this.wording = new Wording(assessment.instrument(), instrument);
        this.priorities =
                Priorities.of(assessment, Priorities.shortlist(instrument, shown), false, SmallGroups.STANDARD, false);
    }

    /// What may be shown of an assessment of the same client.
    Disclosure shown(Assessment of) {
        Instrument own = of.instrument().in(messages.locale());
        return Disclosure.of(own, of, Scoring.score(own, of), SmallGroups.STANDARD);
    }

    Messages messages() {
        return messages;
    }

    LocalDate today() {
        return today;
    }

    Assessment assessment() {
        return assessment;
    }

    Instrument instrument() {
        return instrument;
    }

    Disclosure shown() {
        return shown;
    }

    Wording wording() {
        return wording;
    }

    Plan plan() {
        return assessment.room().plan();
    }

    boolean isReadOnly() {
        return workspace.isReadOnly();
    }

    /// Whether the client is looked at as it once was: then nothing goes out of the program.
    boolean isPast() {
        return workspace.isPast();
    }

    /// What is chosen, and what else lies on the grid: first what the team has moved, then proposals.
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        List<Action> chosen = plan().chosen();
        for (Action action : chosen) {
            marks.add(mark(action, marks.size() + 1));
        }
        plan().listed().stream()
                .filter(action -> action.chosen().isEmpty())
                .forEach(action -> marks.add(mark(action, 0)));
        proposals.stream()
                .filter(proposal -> !plan().actions().containsKey(proposal.id()))
                .forEach(proposal -> marks.add(mark(proposal.action(), 0)));
        return marks;
    }

    private Mark mark(Action action, int number) {
        String why = proposals.stream()
                .filter(proposal -> proposal.id().equals(action.id()))
                .findFirst()
                .map(proposal -> new PlanWords(messages).why(proposal))
                .orElse("");
        return new Mark(action, number, wording.name(action), wording.text(action), why);
    }

    /// Whether the team has voted in the workshop on what comes first, and it may be shown: the sum of all.
    boolean hasVotes() {
        return priorities.shown();
    }

    /// How many votes the criterion got that an action moves; empty where there was nothing to vote on.
    Optional<Integer> votes(Action action) {
        return action.idea()
                .criterion()
                .flatMap(criterion -> priorities.places().stream()
                        .filter(place -> place.criterion().equals(criterion))
                        .flatMap(place -> place.votes().stream())
                        .findFirst());
    }

    Optional<Mark> mark(String id) {
        return marks().stream().filter(mark -> mark.action().id().equals(id)).findFirst();
    }

    /// How many chosen actions are not dropped.
    int count() {
        return (int) plan().chosen().stream()
                .filter(action -> action.course().state() != Action.State.DROPPED)
                .count();
    }

    /// Proposals that were taken off the grid.
    boolean hasHidden() {
        return !hidden().isEmpty();
    }

    private List<Action> hidden() {
        return proposals.stream()
                .flatMap(proposal -> Optional.ofNullable(plan().actions().get(proposal.id())).stream())
                .filter(Action::gone)
                .toList();
    }

    void showHidden() {
        submit(hidden().stream()
                .map(action -> new RoomChange.ActionSet(action.withGone(false)))
                .toList());
    }

    void set(Action action) {
        submit(List.of(new RoomChange.ActionSet(action)));
    }

    /// Changes an action on the grid, which a proposal then becomes.
    void change(String id, UnaryOperator<Action> how) {
        mark(id).ifPresent(mark -> {
            Action changed = how.apply(mark.action());
            if (!changed.equals(mark.action())) {
                set(changed);
            }
        });
    }

    /// Chooses an action, or takes the choice back; what was promised stays.
    void toggle(String id) {
        change(
                id,
                action -> action.withChosen(
                        action.chosen().isPresent()
                                ? Optional.empty()
                                : Optional.of(new Action.Choice(today, plan().nextPlace()))));
    }

    void remove(String id) {
        change(id, action -> action.withGone(true));
    }

    /// Moves a chosen action up or down among the chosen.
    void shift(String id, int by) {
        List<Action> chosen = plan().chosen();
        int at = chosen.stream().map(Action::id).toList().indexOf(id);
        if (at < 0 || at + by < 0 || at + by >= chosen.size()) {
            return;
        }
        List<Action> order = new ArrayList<>(chosen);
        order.add(at + by, order.remove(at));
        List<Change> changes = new ArrayList<>();
        for (int place = 1; place <= order.size(); place++) {
            Action action = order.get(place - 1);
            Action.Choice choice = action.chosen().orElseThrow();
            changes.add(
                    new RoomChange.ActionSet(action.withChosen(Optional.of(new Action.Choice(choice.on(), place)))));
        }
        submit(changes);
    }

    /// Chooses something that nobody proposed.
    ///
    /// @param text not blank
    /// @return the new action's id
    String add(String text) {
        Action action = new Action(
                UUID.randomUUID().toString(),
                new Action.Idea(brief(text), text, Optional.empty(), 0),
                new Action.Spot(Action.Spot.FAR / 2, Action.Spot.FAR / 2),
                Optional.of(new Action.Choice(today, plan().nextPlace())),
                Action.Promise.NONE,
                Action.Course.OPEN,
                false);
        set(action);
        return action.id();
    }

    /// The first words, as a name for the grid.
    static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int most = 28;
        if (line.length() <= most) {
            return line;
        }
        int blank = line.lastIndexOf(' ', most);
        return line.substring(0, blank > 0 ? blank : most).replaceAll("[,;:.]$", "") + " …";
    }

    /// Chooses the first steps of these criteria; those that lie on the grid already keep their place there.
    void choose(List<CriterionId> criteria) {
        List<Change> changes = new ArrayList<>();
        int place = plan().nextPlace();
        for (Mark mark : marks()) {
            Optional<CriterionId> criterion = mark.action().idea().criterion();
            if (!mark.isChosen() && criterion.filter(criteria::contains).isPresent()) {
                changes.add(new RoomChange.ActionSet(
                        mark.action().withChosen(Optional.of(new Action.Choice(today, place)))));
                place++;
            }
        }
        submit(changes);
    }

    void setEffort(Criterion criterion, int effort) {
        boolean same = criterion.effort().isPresent() && criterion.effort().getAsInt() == effort;
        submit(List.of(new RoomChange.EffortSet(criterion.id(), same ? Optional.empty() : Optional.of(effort))));
    }

    void pledge(Pledge pledge) {
        submit(List.of(new RoomChange.Pledged(pledge)));
    }

    private void submit(List<? extends Change> changes) {
        workspace.submit(changes);
    }

    /// What became of an action, also of the plan before this one.
    void follow(Assessment of, Action action, Action.Course course) {
        workspace.submitTo(Optional.of(of.id()), List.of(new RoomChange.ActionSet(action.withCourse(course))));
    }

    PlanEffect effect() {
        return PlanEffect.of(instrument, shown);
    }

    List<Concern> concerns() {
        return Concern.of(assessment);
    }

    Roadmap roadmap() {
        return Roadmap.of(assessment);
    }

    ShortestPath paths() {
        return new ShortestPath(instrument, shown, plan()::effort);
    }

    /// People who can own an action.
    List<Participant> people() {
        return assessment.participants();
    }

    /// The assessment before this one that has a plan.
    Optional<Assessment> earlier() {
        return FollowUp.earlier(workspace.client(), assessment);
    }

    /// The earlier plan beside today's answers.
    FollowUp followUp(Assessment earlier) {
        return FollowUp.of(
                earlier.instrument().in(messages.locale()),
                shown(earlier),
                Comparison.of(earlier, assessment, SmallGroups.STANDARD, false));
    }

    /// Whether there is a score to speak of.
    boolean isScored() {
        return shown.scores().overall().map(Overall::score).isPresent();
    }
}
