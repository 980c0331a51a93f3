package org.socialreadiness.ui.typing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Order;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.AnswerWords;
import org.socialreadiness.ui.base.Workspace;

/// One person's paper being typed in: each key is an edit of its own. Window's thread only.
final class TypingViewModel {
    private static final int VOTE = 1;
    private static final List<Confidence> SURE = List.of(Confidence.GUESS, Confidence.FAIRLY_SURE, Confidence.EVIDENCE);

    /// What became of a key.
    ///
    /// @param sentence why nothing was changed; empty if something was, or a reason is needed first
    record Reply(boolean taken, String sentence) {
        static final Reply TAKEN = new Reply(true, "");

        /// "Does not apply" was typed: nothing is changed before its reason is there.
        static final Reply REASON = new Reply(false, "");
    }

    private final Workspace workspace;
    private final Messages messages;
    private final ParticipantId person;
    private final AssessmentId begun;
    private boolean blank;

    /// @param blank whether the lines stand as on a blank sheet, and not as on this person's own
    TypingViewModel(Workspace workspace, Messages messages, ParticipantId person, boolean blank) {
        this.workspace = workspace;
        this.messages = messages;
        this.person = person;
        this.begun = workspace.assessment().id();
        this.blank = blank;
    }

    private Assessment assessment() {
        return workspace.assessment();
    }

    Instrument instrument() {
        return assessment().instrument().in(messages.locale());
    }

    private Sheet sheet() {
        return assessment().sheet(person);
    }

    Participant participant() {
        return assessment().person(person).orElseThrow();
    }

    /// Whether the person and the assessment are still there; undo can take either off the list.
    boolean isPresent() {
        return workspace
                .assessmentProperty()
                .get()
                .filter(a -> a.id().equals(begun))
                .flatMap(a -> a.person(person))
                .filter(p -> !p.left())
                .isPresent();
    }

    boolean isBlank() {
        return blank;
    }

    void setBlank(boolean as) {
        blank = as;
    }

    /// The factors in the order of the paper.
    List<Factor> factors() {
        List<Factor> factors =
                blank ? instrument().factors(assessment().head().form()) : Order.factors(assessment(), person);
        return factors.stream()
                .map(f -> instrument().factor(f.id()).orElseThrow())
                .toList();
    }

    List<Criterion> criteria(Factor factor) {
        return instrument().criteria(factor, assessment().head().form());
    }

    Rating rating(Criterion criterion) {
        return sheet().rating(criterion.id(), VOTE);
    }

    OptionalInt place(BeliefPair pair, Belief.Side side) {
        return sheet().belief(pair.id()).on(side);
    }

    boolean isSealed() {
        return sheet().isSealed();
    }

    boolean isReadOnly() {
        return workspace.isReadOnly();
    }

    boolean isLocked() {
        return isSealed() || isReadOnly();
    }

    /// "31 of 36 typed".
    String counter() {
        Progress progress = Progress.of(assessment(), person);
        return messages.text(
                "typing.counter",
                progress.answered(),
                progress.criteria(),
                progress.beliefsAnswered(),
                progress.beliefs());
    }

    /// What is still open, before sealing; empty if nothing is.
    String open() {
        Progress progress = Progress.of(assessment(), person);
        int open = progress.criteria() - progress.answered() + progress.beliefs() - progress.beliefsAnswered();
        return open == 0 ? "" : messages.text("typing.open", open);
    }

    /// Which keys an answer can be.
    String keys(Criterion criterion) {
        int top = criterion.top();
        return top == 10 ? messages.text("typing.keysTen") : messages.text("typing.keys", top);
    }

    /// Takes a key in the column of answers.
    Reply answer(Criterion criterion, String key) {
        if (isLocked()) {
            return locked();
        }
        String upper = key.toUpperCase(Locale.ROOT);
        if (upper.equals("N")) {
            return Reply.REASON;
        }
        if (upper.equals("D")) {
            return answer(criterion, new Answer.DontKnow(), Optional.empty());
        }
        for (int level = 0; level <= criterion.top(); level++) {
            if (AnswerWords.key(level).equals(upper)) {
                return answer(
                        criterion, new Answer.Rated(level), rating(criterion).confidence());
            }
        }
        return new Reply(false, messages.text("typing.noSuchAnswer", key, keys(criterion)));
    }

    /// Takes the reason for which a criterion does not apply.
    Reply doesNotApply(Criterion criterion, String reason) {
        if (isLocked()) {
            return locked();
        }
        return reason.isBlank()
                ? new Reply(false, messages.text("typing.reasonNeeded"))
                : answer(criterion, new Answer.DoesNotApply(reason.strip()), Optional.empty());
    }

    /// Takes a key in the column of how sure.
    Reply sure(Criterion criterion, String key) {
        if (isLocked()) {
            return locked();
        }
        int at = "123".indexOf(key);
        if (key.length() != 1 || at < 0) {
            return new Reply(false, messages.text("typing.noSuchSure", key));
        }
        return rating(criterion).answer().orElse(null) instanceof Answer.Rated level
                ? answer(criterion, level, Optional.of(SURE.get(at)))
                : new Reply(false, messages.text("typing.sureAlone"));
    }

    /// The key that says how sure.
    static String key(Confidence confidence) {
        return Integer.toString(SURE.indexOf(confidence) + 1);
    }

    private Reply answer(Criterion criterion, Answer answer, Optional<Confidence> sure) {
        return submit(new Change.Rated(person, criterion.id(), VOTE, answer, sure));
    }

    /// Takes an answer back; the note stays.
    Reply clear(Criterion criterion) {
        return rating(criterion).answer().isEmpty()
                ? Reply.TAKEN
                : submit(new Change.Cleared(person, criterion.id(), VOTE));
    }

    /// Takes back how sure.
    Reply clearSure(Criterion criterion) {
        return rating(criterion)
                .answer()
                .map(answer -> answer(criterion, answer, Optional.empty()))
                .orElse(Reply.TAKEN);
    }

    Reply note(Criterion criterion, String text) {
        return submit(new Change.Noted(person, criterion.id(), VOTE, text));
    }

    /// Takes a place between the poles, -3 to 3 as printed; empty takes the answer back.
    Reply believe(BeliefPair pair, Belief.Side side, OptionalInt place) {
        return submit(new Change.BeliefSet(person, pair.id(), side, place));
    }

    private Reply submit(Change change) {
        if (isLocked()) {
            return locked();
        }
        workspace.submit(change);
        return Reply.TAKEN;
    }

    private Reply locked() {
        return new Reply(false, messages.text(isSealed() ? "interview.sealed" : "typing.readOnly"));
    }

    /// Whether there is something to seal, and the file takes it.
    boolean canSeal() {
        return sheet().hasBegun() && !isLocked();
    }

    void seal(boolean sealed) {
        if (!isReadOnly() && isSealed() != sealed) {
            workspace.submit(new Change.Sealed(person, sealed));
        }
    }
}
