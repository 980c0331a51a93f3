package org.socialreadiness.ui.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Order;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Place.Stop;
import org.socialreadiness.ui.base.Workspace;

/// One person's way through everything that is asked. Window's thread only.
final class InterviewViewModel {
    /// The one vote of an interview.
    private static final int VOTE = 1;

    private final Workspace workspace;
    private final Messages messages;
    private final ParticipantId person;
    private final ReadOnlyObjectWrapper<Stop> stop;

    /// @param begin where to begin; the first open criterion if empty
    InterviewViewModel(Workspace workspace, Messages messages, ParticipantId person, Optional<Stop> begin) {
        this.workspace = workspace;
        this.messages = messages;
        this.person = person;
        this.stop = new ReadOnlyObjectWrapper<>(
                begin.filter(s -> stops().contains(s)).orElseGet(this::firstOpen));
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
        return sheet().isSealed() || workspace.isReadOnly();
    }

    /// Everything that is asked, in the order in which it is offered to this person.
    List<Stop> stops() {
        List<Stop> all = new ArrayList<>();
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
        return stops().stream().filter(s -> s.text().equals(text)).findFirst();
    }

    private Stop firstOpen() {
        List<Stop> all = stops();
        return all.stream()
                .filter(s -> s instanceof Stop.OfCriterion(var id)
                        && sheet().rating(id).answer().isEmpty())
                .findFirst()
                .orElse(all.getFirst());
    }

    void go(Stop next) {
        stop.set(next);
        workspace.savePlace(person, next.text());
    }

    boolean hasNext() {
        return stops().indexOf(stop()) < stops().size() - 1;
    }

    boolean hasBack() {
        return stops().indexOf(stop()) > 0;
    }

    /// Goes on.
    ///
    /// @return false at the end, where the review follows
    boolean next() {
        List<Stop> all = stops();
        int at = all.indexOf(stop());
        if (at + 1 >= all.size()) {
            return false;
        }
        go(all.get(at + 1));
        return true;
    }

    void back() {
        List<Stop> all = stops();
        int at = all.indexOf(stop());
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
        return sheet().rating(id, VOTE);
    }

    void rate(CriterionId id, int level) {
        Optional<Confidence> sure = rating(id).confidence();
        answer(id, new Answer.Rated(level), sure);
    }

    void dontKnow(CriterionId id) {
        answer(id, new Answer.DontKnow(), Optional.empty());
    }

    /// @return false if the reason is blank; nothing is answered then
    boolean doesNotApply(CriterionId id, String reason) {
        if (reason.isBlank()) {
            return false;
        }
        answer(id, new Answer.DoesNotApply(reason.strip()), Optional.empty());
        return true;
    }

    private void answer(CriterionId id, Answer answer, Optional<Confidence> sure) {
        if (!isLocked()) {
            workspace.submit(new Change.Rated(person, id, VOTE, answer, sure));
        }
    }

    void clear(CriterionId id) {
        if (!isLocked() && rating(id).answer().isPresent()) {
            workspace.submit(new Change.Cleared(person, id, VOTE));
        }
    }

    /// States how sure the person is of a level; without one there is nothing to be sure of.
    void sure(CriterionId id, Confidence confidence) {
        rating(id)
                .answer()
                .filter(Answer.Rated.class::isInstance)
                .ifPresent(answer -> answer(id, answer, Optional.of(confidence)));
    }

    void flag(CriterionId id) {
        if (!isLocked()) {
            workspace.submit(new Change.Flagged(person, id, VOTE, !rating(id).comeBack()));
        }
    }

    void note(CriterionId id, String text) {
        if (!isLocked() && !rating(id).note().equals(text)) {
            String kept = text.length() > Rating.LONGEST_NOTE ? text.substring(0, Rating.LONGEST_NOTE) : text;
            workspace.submit(new Change.Noted(person, id, VOTE, kept));
        }
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

    /// Chooses a point counted from the left as this person sees it, 0 to 6.
    void believe(BeliefPair pair, Belief.Side side, int point) {
        if (!isLocked()) {
            int value = point - BeliefPair.REACH;
            workspace.submit(
                    new Change.BeliefSet(person, pair.id(), side, OptionalInt.of(isSwapped(pair) ? -value : value)));
        }
    }

    /// "15 of 36 answered, about 21 minutes left".
    String progress() {
        Progress progress = Progress.of(assessment(), person);
        Duration left = progress.left();
        long minutes = Math.max(1, Math.round(left.toSeconds() / 60.0));
        return left.isZero()
                ? messages.text("interview.progressDone", progress.answered(), progress.criteria())
                : messages.text("interview.progress", progress.answered(), progress.criteria(), minutes);
    }

    /// What this person answered last time, if an earlier assessment of the client has a person of that name.
    Optional<String> lastTime(Criterion criterion) {
        Client client = workspace.client();
        String name = participant().name();
        return client.current().stream()
                .filter(a -> a.head().date().isBefore(assessment().head().date()))
                .flatMap(a -> a.participants().stream()
                        .filter(p -> p.name().equals(name))
                        .flatMap(p -> a.sheet(p.id()).rating(criterion.id()).answer().stream())
                        .filter(Answer.Rated.class::isInstance)
                        .map(answer -> messages.text(
                                "interview.lastLevel",
                                ((Answer.Rated) answer).level(),
                                a.head().name())))
                .findFirst();
    }

    void open() {
        workspace.submit(new Change.Sealed(person, false));
    }

    boolean isReadOnlyFile() {
        return workspace.isReadOnly();
    }
}
