package org.socialreadiness.ui.workshop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Votes;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Agenda;
import org.socialreadiness.scoring.AgreementIndex;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.scoring.TeamThen;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.TargetField;
import org.socialreadiness.ui.base.Workspace;

/// The workshop on the selected assessment: its agenda, where it stands, and what is recorded.
final class WorkshopViewModel {
    /// So many must have sealed before anything is revealed (science 6, step 3).
    static final int FEWEST_SEALED = 3;

    private final Workspace workspace;
    private final Messages messages;
    private final Sitting sitting;
    private final SmallGroups groups = SmallGroups.STANDARD;
    private Assessment assessment;
    private Instrument instrument;
    private Disclosure shown;
    private Scores scores;
    private Agenda agenda;
    private final RoomNotes notes;

    WorkshopViewModel(Workspace workspace, Messages messages, Sitting sitting) {
        this.workspace = workspace;
        this.messages = messages;
        this.sitting = sitting;
        this.assessment = workspace.assessment();
        this.instrument = assessment.instrument().in(messages.locale());
        this.shown = disclosure();
        this.scores = shown.scores();
        this.agenda = agenda();
        this.notes = new RoomNotes(workspace, this::current);
        settle();
    }

    /// The votes that are taken again.
    Votes votes() {
        return new Votes(assessment);
    }

    /// Opens a vote on what is talked about, or closes it.
    void turnVote() {
        if (!isReadOnly()) {
            workspace.submit(votes().turn(current().id()));
        }
    }

    void closeVotes() {
        workspace.submit(votes().close());
    }

    /// The ratings of a criterion before the vote that was taken again; empty where there is nothing to compare, and
    /// where one or two voted: the room knows who, and what lies between before and after would tell what.
    Optional<CriterionScore> before(Criterion criterion) {
        return votes().before(criterion.id())
                .filter(_ -> groups.showsSpread(votes().voters(criterion.id())))
                .map(earlier -> Disclosure.of(instrument, earlier, Scoring.score(instrument, earlier), groups)
                        .scores()
                        .criterion(criterion.id()))
                .filter(score -> groups.showsSpread(score.n()) && !score.isHeldBack());
    }

    /// What is written down while the room talks.
    RoomNotes notes() {
        return notes;
    }

    /// The field for the target of what is talked about.
    TargetField target() {
        TargetField field = new TargetField(workspace, messages, current(), "T");
        field.refresh(score(current()).value());
        return field;
    }

    /// Looks at the assessment again, as after an edit.
    void refresh() {
        if (assessment.equals(workspace.assessment())) {
            return;
        }
        assessment = workspace.assessment();
        instrument = assessment.instrument().in(messages.locale());
        shown = disclosure();
        scores = shown.scores();
        agenda = agenda();
        settle();
    }

    private Disclosure disclosure() {
        return Disclosure.of(instrument, assessment, Scoring.score(instrument, assessment), groups);
    }

    private Agenda agenda() {
        return isRevealed() ? Agenda.of(instrument, shown, groups) : new Agenda(List.of(), List.of());
    }

    private void settle() {
        sitting.follow(assessment.outcomes());
        List<Criterion> all = items();
        boolean there = sitting.at()
                .filter(id -> all.stream().anyMatch(c -> c.id().equals(id)))
                .isPresent();
        if (!there && !all.isEmpty()) {
            sitting.goTo(nextOpen(all.getLast()).orElse(all.getFirst()).id());
        }
    }

    private boolean isRevealed() {
        return sealed() >= FEWEST_SEALED && assessment.showsResults();
    }

    private int sealed() {
        return (int) assessment.raters().stream()
                .map(p -> assessment.sheet(p.id()))
                .filter(sheet -> sheet.hasBegun() && sheet.isSealed())
                .count();
    }

    /// What keeps the workshop from being opened, in a sentence; empty when nothing does.
    Optional<String> missing() {
        int sealed = sealed();
        if (sealed < FEWEST_SEALED) {
            return Optional.of(messages.text("workshop.fewSealed", sealed));
        }
        if (!assessment.showsResults()) {
            return Optional.of(messages.text("workshop.notAllSealed", assessment.begun() - sealed));
        }
        return agenda.all().isEmpty() ? Optional.of(messages.text("workshop.fewRatings")) : Optional.empty();
    }

    Disclosure shown() {
        return shown;
    }

    Instrument instrument() {
        return instrument;
    }

    SmallGroups groups() {
        return groups;
    }

    BeliefsModel beliefs() {
        return new BeliefsModel(this, sitting);
    }

    Messages messages() {
        return messages;
    }

    Timing timing() {
        return sitting.timing();
    }

    boolean isReadOnly() {
        return workspace.isReadOnly();
    }

    /// Those apart, and the agreed ones where they are shown or nothing else is there.
    List<Criterion> items() {
        return isAgreedShown() ? agenda.all() : agenda.apart();
    }

    List<Criterion> apart() {
        return agenda.apart();
    }

    List<Criterion> agreed() {
        return agenda.agreed();
    }

    boolean isAgreedShown() {
        return sitting.isAgreedShown() || agenda.apart().isEmpty();
    }

    void showAgreed(boolean shown) {
        sitting.showAgreed(shown);
        settle();
    }

    CriterionScore score(Criterion criterion) {
        return scores.criterion(criterion.id());
    }

    /// The place of its factor in the instrument, from 0.
    int factor(Criterion criterion) {
        return instrument.factors().indexOf(instrument.factorOf(criterion.id()).orElseThrow());
    }

    Optional<Outcome> outcome(Criterion criterion) {
        return assessment.outcome(criterion.id());
    }

    /// What is talked about; only while nothing is [#missing()].
    Criterion current() {
        CriterionId at = sitting.at().orElseThrow();
        return items().stream().filter(c -> c.id().equals(at)).findFirst().orElseThrow();
    }

    void goTo(Criterion criterion) {
        sitting.goTo(criterion.id());
    }

    /// Goes up or down the agenda; stays at its ends.
    void move(int step) {
        List<Criterion> all = items();
        int to = Math.clamp(all.indexOf(current()) + (long) step, 0, all.size() - 1);
        goTo(all.get(to));
    }

    /// "1.0 apart".
    String apart(Criterion criterion) {
        return messages.text("workshop.apart", levels(score(criterion).adM().orElseThrow()));
    }

    /// "Six sealed ratings, on average 1.0 levels apart: split".
    String spread(Criterion criterion) {
        CriterionScore score = score(criterion);
        boolean sealed = sealed() == assessment.begun();
        String ratings = messages.text(sealed ? "workshop.sealedRatings" : "workshop.ratings", score.n());
        String distance = levels(score.adM().orElseThrow());
        return messages.text(score.isSplit() ? "workshop.split" : "workshop.together", ratings, distance);
    }

    /// The largest distance at which a consensus is offered without asking.
    String limit(Criterion criterion) {
        return levels(AgreementIndex.acceptableDeviation(criterion.levels().size()));
    }

    /// "Before the second vote: on average 1.0 levels apart"; empty if there is nothing to compare with.
    String spreadBefore(Criterion criterion) {
        return before(criterion)
                .flatMap(score -> score.adM().stream().boxed().findFirst())
                .map(apart -> messages.text("workshop.before", levels(apart)))
                .orElse("");
    }

    /// Moves what is talked about up or down the agenda; the order is the facilitator's from then on.
    void shift(int step) {
        List<CriterionId> order =
                new ArrayList<>(items().stream().map(Criterion::id).toList());
        int at = order.indexOf(current().id());
        int to = Math.clamp(at + (long) step, 0, order.size() - 1);
        if (to != at && !isReadOnly()) {
            order.add(to, order.remove(at));
            workspace.submit(new RoomChange.AgendaSet(order));
        }
    }

    /// Whether the agenda is in the facilitator's order.
    boolean isReordered() {
        return !assessment.room().agenda().isEmpty();
    }

    /// Back to the proposed order.
    void orderAsProposed() {
        workspace.submit(new RoomChange.AgendaSet(List.of()));
    }

    /// "In May 2026: consensus at 1"; empty where the last assessment says nothing.
    String lastTime(Criterion criterion) {
        TeamThen then = sitting.lastTime(workspace.client(), assessment, groups).get(criterion.id());
        if (then == null) {
            return "";
        }
        String name = then.then().head().name();
        String said = messages.text(
                then.agreed() ? "workshop.thenAgreed" : "workshop.then",
                name,
                then.agreed()
                        ? String.valueOf(Math.round(then.value().value()))
                        : levels(then.value().value()));
        return then.arrow(score(criterion))
                .map(arrow -> said
                        + switch (arrow) {
                            case 1 -> " ↑";
                            case -1 -> " ↓";
                            default -> "";
                        })
                .orElseGet(() -> said + " " + messages.text("workshop.thenOtherwise"));
    }

    /// What was recorded, in a few words; empty if nothing was.
    String recorded(Criterion criterion) {
        return outcome(criterion)
                .map(outcome -> switch (outcome) {
                    case Outcome.Consensus agreed -> messages.text("workshop.recordedConsensus", agreed.level());
                    case Outcome.Dissent open -> messages.text("workshop.recordedDissent", open.low(), open.high());
                })
                .orElse("");
    }

    /// One decimal, in the language of the window.
    String levels(double value) {
        return String.format(
                messages.locale(),
                "%.1f",
                BigDecimal.valueOf(Math.round(value * 1e9) / 1e9).setScale(1, RoundingMode.HALF_UP));
    }

    long minutesLeft() {
        return timing().minutesLeft(agenda.apart().stream()
                .filter(c -> outcome(c).isEmpty())
                .map(Criterion::id)
                .toList());
    }

    long minutes() {
        return timing().minutes(agenda.apart().stream().map(Criterion::id).toList());
    }

    /// Who may speak, in the order of joining.
    List<Participant> people() {
        return assessment.raters();
    }

    /// The role, or the name where there is none or several have it.
    String called(Participant person) {
        boolean alone =
                people().stream().filter(p -> p.role().equals(person.role())).count() == 1;
        return person.role().isEmpty() || !alone ? person.name() : person.role();
    }

    boolean hasSpoken(Participant person) {
        return sitting.hasSpoken(current().id(), person.id());
    }

    void spoke(Participant person, boolean has) {
        sitting.spoke(current().id(), person.id(), has);
    }

    /// What is being written about the criterion that is talked about.
    Draft draft() {
        Criterion at = current();
        return sitting.draft(at.id(), outcome(at), new Draft(score(at).counts()));
    }

    /// Why it cannot be recorded, in words; empty if it can.
    String problem() {
        Criterion at = current();
        return draft().problem(score(at).isClose())
                .map(problem -> switch (problem) {
                    case NOTHING_CHOSEN -> messages.text("workshop.problem.nothing");
                    case NO_LEVEL -> messages.text("workshop.problem.level");
                    case OBJECTION -> messages.text("workshop.problem.objection", limit(at));
                    case SAME_LEVELS -> messages.text("workshop.problem.levels");
                    case NO_REASONS -> messages.text("workshop.problem.reasons");
                })
                .orElse("");
    }

    /// Records what is written, and goes on to the next criterion that has no outcome.
    ///
    /// @return whether there was one; only without a [#problem()]
    boolean record() {
        Criterion at = current();
        workspace.submit(new Change.Agreed(at.id(), Optional.of(draft().outcome())));
        refresh();
        Optional<Criterion> next = nextOpen(at);
        next.ifPresent(this::goTo);
        return next.isPresent();
    }

    void takeBack() {
        workspace.submit(new Change.Agreed(current().id(), Optional.empty()));
        refresh();
    }

    /// The next split criterion without an outcome; from the end of the agenda on from its beginning.
    private Optional<Criterion> nextOpen(Criterion after) {
        List<Criterion> order = new ArrayList<>(agenda.apart());
        int at = order.indexOf(after);
        if (at >= 0) {
            Collections.rotate(order, -at - 1);
        }
        return order.stream().filter(c -> outcome(c).isEmpty()).findFirst();
    }

    /// The ids of what is written and not recorded.
    List<String> notRecorded() {
        return agenda.all().stream()
                .filter(c -> sitting.isAhead(c.id(), outcome(c), score(c).isClose()))
                .map(c -> c.id().text())
                .toList();
    }
}
