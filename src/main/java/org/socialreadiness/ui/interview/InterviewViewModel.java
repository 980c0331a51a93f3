package org.socialreadiness.ui.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Order;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.assessment.Vote;
import org.socialreadiness.assessment.Votes;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.LastTime;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.AnswerWords;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Place.Stop;
import org.socialreadiness.ui.base.Workspace;

/// One person's way through everything that is asked. Window's thread only.
final class InterviewViewModel {
    /// The first vote: that of an interview.
    static final int VOTE = 1;

    /// From so many minutes on, the time left is said in hours.
    private static final long LONG = 120;

    private final Workspace workspace;
    private final Messages messages;
    private final ParticipantId person;
    private final AssessmentId begun;
    private final Place.Round round;
    private final ReadOnlyObjectWrapper<Stop> stop;

    /// @param begin where to begin; the first open criterion if empty
    InterviewViewModel(Workspace workspace, Messages messages, ParticipantId person, Optional<Stop> begin) {
        this(workspace, messages, person, begin, Place.Round.RATING);
    }

    /// @param round [Place.Round#AGAIN] for the votes that are taken again; there must be one
    InterviewViewModel(
            Workspace workspace, Messages messages, ParticipantId person, Optional<Stop> begin, Place.Round round) {
        this.round = round;
        this.workspace = workspace;
        this.messages = messages;
        this.person = person;
        this.begun = workspace.assessment().id();
        this.stop = new ReadOnlyObjectWrapper<>(begin.filter(s -> at(s) >= 0).orElseGet(this::firstOpen));
    }

    ReadOnlyObjectProperty<Stop> stopProperty() {
        return stop.getReadOnlyProperty();
    }

    Stop stop() {
        return stop.get();
    }

    Assessment assessment() {
        return workspace.assessment();
    }

    Instrument instrument() {
        return assessment().instrument().in(messages.locale());
    }

    ParticipantId person() {
        return person;
    }

    Participant participant() {
        return assessment().person(person).orElseThrow();
    }

    Sheet sheet() {
        return assessment().sheet(person);
    }

    /// Whether nothing can be changed: the answers are sealed, or the file is open for reading only.
    boolean isLocked() {
        return workspace.isReadOnly() || (isAgain() ? openVotes().isEmpty() : sheet().isSealed());
    }

    /// Whether votes are taken again.
    boolean isAgain() {
        return round == Place.Round.AGAIN;
    }

    private List<CriterionId> openVotes() {
        return new Votes(assessment()).open();
    }

    /// The vote in which a criterion is answered, from 1.
    int vote(CriterionId id) {
        return isAgain() ? assessment().room().vote(id).map(Vote::number).orElse(VOTE) : VOTE;
    }

    /// Everything that is asked, in the order in which it is offered to this person. The facts share one page; the
    /// first of them stands for it.
    List<Stop> stops() {
        List<Stop> all = new ArrayList<>();
        if (isAgain()) {
            openVotes().forEach(id -> all.add(new Stop.OfCriterion(id)));
            return all;
        }
        String form = assessment().head().form();
        for (Factor factor : Order.factors(assessment(), person)) {
            instrument().criteria(factor, form).forEach(c -> all.add(new Stop.OfCriterion(c.id())));
        }
        instrument().beliefs().forEach(b -> all.add(new Stop.OfBelief(b.id())));
        instrument().facts().stream().limit(1).forEach(f -> all.add(new Stop.OfFact(f.id())));
        return all;
    }

    /// The stop that a kept text names.
    Optional<Stop> stop(String text) {
        return Stream.concat(stops().stream(), instrument().facts().stream().map(f -> new Stop.OfFact(f.id())))
                .filter(s -> s.text().equals(text))
                .findFirst();
    }

    /// The place of a stop among all, or -1.
    private int at(Stop wanted) {
        List<Stop> all = stops();
        return wanted instanceof Stop.OfFact(var id) && instrument().fact(id).isPresent()
                ? all.size() - 1
                : all.indexOf(wanted);
    }

    private Stop firstOpen() {
        List<Stop> all = stops();
        return all.stream().filter(this::isOpen).findFirst().orElse(all.getFirst());
    }

    private boolean isOpen(Stop asked) {
        return switch (asked) {
            case Stop.OfCriterion(var id) -> rating(id).answer().isEmpty();
            case Stop.OfBelief(var id) -> {
                Belief belief = sheet().belief(id);
                yield belief.say().isEmpty() || belief.show().isEmpty();
            }
            case Stop.OfFact _ -> false;
        };
    }

    void go(Stop next) {
        stop.set(next);
        if (!isAgain()) {
            workspace.savePlace(person, next.text());
        }
    }

    boolean hasNext() {
        return at(stop()) < stops().size() - 1;
    }

    boolean hasBack() {
        return at(stop()) > 0;
    }

    /// Goes on.
    ///
    /// @return false at the end, where the review follows
    boolean next() {
        List<Stop> all = stops();
        int at = at(stop());
        if (at + 1 >= all.size()) {
            return false;
        }
        go(all.get(at + 1));
        return true;
    }

    void back() {
        List<Stop> all = stops();
        int at = at(stop());
        if (at > 0) {
            go(all.get(at - 1));
        }
    }

    /// The criterion asked now, if it is one.
    Optional<Criterion> criterion() {
        return stop() instanceof Stop.OfCriterion(var id) ? instrument().criterion(id) : Optional.empty();
    }

    /// The belief pair asked now, if it is one.
    Optional<BeliefPair> belief() {
        return stop() instanceof Stop.OfBelief(var id) ? instrument().belief(id) : Optional.empty();
    }

    Rating rating(CriterionId id) {
        return sheet().rating(id, vote(id));
    }

    /// Makes an edit.
    void submit(Change change) {
        workspace.submit(change);
    }

    /// Whether pole B of a pair stands left for this person.
    boolean isSwapped(BeliefPair pair) {
        return Order.isSwapped(assessment(), person, pair);
    }

    /// The point chosen from the left, 0 to 6, as this person sees it.
    OptionalInt point(BeliefPair pair, Belief.Side side) {
        OptionalInt value = sheet().belief(pair.id()).on(side);
        return value.isEmpty()
                ? value
                : OptionalInt.of(BeliefPair.REACH + (isSwapped(pair) ? -value.getAsInt() : value.getAsInt()));
    }

    /// Chooses a point counted from the left as this person sees it, 0 to 6; empty takes the answer back.
    void believe(BeliefPair pair, Belief.Side side, OptionalInt point) {
        if (isLocked()) {
            return;
        }
        OptionalInt value = point.isEmpty() ? point : OptionalInt.of(point.getAsInt() - BeliefPair.REACH);
        boolean turned = value.isPresent() && isSwapped(pair);
        submit(new Change.BeliefSet(person, pair.id(), side, turned ? OptionalInt.of(-value.getAsInt()) : value));
    }

    /// "15 of 36 answered, about 21 minutes left".
    String progress() {
        if (isAgain()) {
            List<Stop> all = stops();
            return messages.text("interview.again.progress", at(stop()) + 1, all.size());
        }
        Progress progress = Progress.of(assessment(), person);
        Duration left = progress.left();
        long minutes = Math.max(1, Math.round(left.toSeconds() / 60.0));
        if (left.isZero()) {
            return messages.text("interview.progressDone", progress.answered(), progress.criteria());
        }
        return minutes < LONG
                ? messages.text("interview.progress", progress.answered(), progress.criteria(), minutes)
                : messages.text(
                        "interview.progressHours",
                        progress.answered(),
                        progress.criteria(),
                        Math.round(left.toMinutes() / 60.0));
    }

    /// What this person, and nobody else, said to a criterion when it was asked before.
    Optional<LastAnswer> lastTime(Criterion criterion) {
        return LastTime.own(workspace.client(), assessment(), person, criterion.id())
                .map(own -> LastAnswer.of(own, messages));
    }

    /// What this person chose before a vote was taken again.
    Optional<String> before(Criterion criterion) {
        return Optional.of(sheet().rating(criterion.id(), vote(criterion.id()) - 1))
                .filter(rating -> rating.answer().isPresent())
                .map(rating -> new AnswerWords(messages).say(rating));
    }

    /// Opens sealed answers again; the journal records it.
    void open() {
        workspace.submit(new Change.Sealed(person, false));
    }

    boolean isReadOnlyFile() {
        return workspace.isReadOnly();
    }

    /// Whether the person and the assessment are still there; undo can take either off the list.
    boolean isPresent() {
        return workspace
                .assessmentProperty()
                .get()
                .filter(a -> a.id().equals(begun))
                .flatMap(a -> a.person(person))
                .filter(p -> !p.left())
                .filter(_ -> !isAgain() || !openVotes().isEmpty())
                .isPresent();
    }
}
