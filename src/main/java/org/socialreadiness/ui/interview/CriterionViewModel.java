package org.socialreadiness.ui.interview;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;

/// One criterion while a person answers it. The note is typed here and handed in whole: [#handIn] is called on a
/// pause, on leaving and before any other edit, so that nothing typed is lost and undo takes back a whole note.
/// Window's thread only.
final class CriterionViewModel {
    private final InterviewViewModel interview;
    private final Criterion criterion;
    private final ReadOnlyObjectWrapper<Rating> rating;
    private final StringProperty note;
    private String kept;

    CriterionViewModel(InterviewViewModel interview, Criterion criterion) {
        this.interview = interview;
        this.criterion = criterion;
        Rating now = interview.rating(criterion.id());
        this.rating = new ReadOnlyObjectWrapper<>(now);
        this.kept = now.note();
        this.note = new SimpleStringProperty(kept);
    }

    Criterion criterion() {
        return criterion;
    }

    /// What the person has said so far; the note in it is the one handed in last.
    ReadOnlyObjectProperty<Rating> ratingProperty() {
        return rating.getReadOnlyProperty();
    }

    Rating rating() {
        return rating.get();
    }

    /// Evidence and notes as they are typed, at most [Rating#LONGEST_NOTE] long.
    StringProperty noteProperty() {
        return note;
    }

    boolean isLocked() {
        return interview.isLocked();
    }

    /// What the person chose before the vote was taken again; empty in the first one.
    Optional<String> before() {
        return interview.isAgain() ? interview.before(criterion) : Optional.empty();
    }

    /// The chosen level; empty without one.
    OptionalInt level() {
        return rating().answer().orElse(null) instanceof Answer.Rated(var level)
                ? OptionalInt.of(level)
                : OptionalInt.empty();
    }

    /// The reason for which the criterion does not apply; empty if it was not said so.
    Optional<String> reason() {
        return rating().answer().orElse(null) instanceof Answer.DoesNotApply(var reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    /// Whether the top level was chosen and nothing stands in the note that would show it.
    boolean wantsEvidence() {
        OptionalInt level = level();
        return level.isPresent()
                && level.getAsInt() == criterion.top()
                && note.get().isBlank();
    }

    /// Chooses a level; how sure the person is stays. Choosing the chosen one again changes nothing.
    void rate(int level) {
        answer(new Answer.Rated(level), rating().confidence());
    }

    void dontKnow() {
        answer(new Answer.DontKnow(), Optional.empty());
    }

    /// @return false if the reason is blank; nothing is answered then
    boolean doesNotApply(String reason) {
        if (reason.isBlank()) {
            return false;
        }
        answer(new Answer.DoesNotApply(reason.strip()), Optional.empty());
        return true;
    }

    /// States how sure the person is of a level; without one there is nothing to be sure of.
    void sure(Confidence confidence) {
        level().ifPresent(level -> answer(new Answer.Rated(level), Optional.of(confidence)));
    }

    private void answer(Answer answer, Optional<Confidence> sure) {
        submit(new Change.Rated(interview.person(), id(), interview.vote(id()), answer, sure));
    }

    /// Takes the answer back; note and flag stay.
    void clear() {
        if (rating().answer().isPresent()) {
            submit(new Change.Cleared(interview.person(), id(), interview.vote(id())));
        }
    }

    void flag() {
        submit(new Change.Flagged(interview.person(), id(), interview.vote(id()), !rating().comeBack()));
    }

    /// Hands in what was typed, if it differs from what was handed in last.
    void handIn() {
        if (!isLocked() && !note.get().equals(kept)) {
            kept = note.get();
            interview.submit(new Change.Noted(interview.person(), id(), interview.vote(id()), kept));
            rating.set(interview.rating(id()));
        }
    }

    /// Shows what the record now holds. Typed text stays, unless the record's note was changed elsewhere, as by
    /// undo.
    void refresh() {
        Rating now = interview.rating(id());
        if (!now.note().equals(kept)) {
            kept = now.note();
            note.set(kept);
        }
        rating.set(now);
    }

    private void submit(Change change) {
        handIn();
        if (!isLocked()) {
            interview.submit(change);
        }
        refresh();
    }

    private CriterionId id() {
        return criterion.id();
    }
}
