package org.socialreadiness.ui.interview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.assessment.Giveaway;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.Criterion;

/// What a person is quoted with on one criterion, and the quote that is being written. A quote is the record of whoever
/// asks, not an answer: it can be written down when the answers are sealed. On an assessor's own page it is what was
/// said in the room. Window's thread only.
final class QuotesViewModel {
    private final InterviewViewModel interview;
    private final Criterion criterion;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<OptionalInt> supports = new SimpleObjectProperty<>(OptionalInt.empty());
    private final BooleanProperty attributable = new SimpleBooleanProperty(false);
    private Optional<String> edited = Optional.empty();

    QuotesViewModel(InterviewViewModel interview, Criterion criterion) {
        this.interview = interview;
        this.criterion = criterion;
    }

    /// The quotes on the list, in the order in which they were said.
    List<Quote> quotes() {
        return interview.assessment().room().said().stream()
                .filter(quote -> quote.criterion().equals(criterion.id())
                        && quote.person().equals(speaker()))
                .toList();
    }

    /// Whose words they are; empty for what was said in the room.
    Optional<ParticipantId> speaker() {
        return interview.participant().kind() == Participant.Kind.ASSESSOR
                ? Optional.empty()
                : Optional.of(interview.person());
    }

    boolean isReadOnly() {
        return interview.isReadOnlyFile();
    }

    /// The highest level that a quote can speak for.
    int top() {
        return criterion.top();
    }

    StringProperty wordsProperty() {
        return words;
    }

    /// The level that the words speak for; empty if they do not tell.
    ObjectProperty<OptionalInt> supportsProperty() {
        return supports;
    }

    BooleanProperty attributableProperty() {
        return attributable;
    }

    /// Whether a quote that is there is being changed.
    boolean isEditing() {
        return edited.isPresent();
    }

    /// Brings a quote into the fields.
    void edit(Quote quote) {
        edited = Optional.of(quote.id());
        words.set(quote.text());
        supports.set(quote.supports());
        attributable.set(quote.attributable());
    }

    /// Empties the fields.
    void clear() {
        edited = Optional.empty();
        words.set("");
        supports.set(OptionalInt.empty());
        attributable.set(false);
    }

    /// By what the words as they are written now give their speaker away.
    Set<Giveaway> giveaways() {
        return words.get().isBlank() ? Set.of() : Giveaway.of(interview.assessment(), written());
    }

    Set<Giveaway> giveaways(Quote quote) {
        return Giveaway.of(interview.assessment(), quote);
    }

    private Quote written() {
        String id = edited.orElseGet(() -> UUID.randomUUID().toString());
        return new Quote(id, speaker(), criterion.id(), words.get(), supports.get(), attributable.get(), false);
    }

    /// Writes the quote down, if there are words.
    ///
    /// @return whether it was
    boolean save() {
        if (words.get().isBlank() || isReadOnly()) {
            return false;
        }
        interview.submit(new RoomChange.Quoted(written()));
        clear();
        return true;
    }

    void takeOff(Quote quote) {
        if (edited.equals(Optional.of(quote.id()))) {
            clear();
        }
        interview.submit(new RoomChange.Quoted(quote.withGone(true)));
    }
}
