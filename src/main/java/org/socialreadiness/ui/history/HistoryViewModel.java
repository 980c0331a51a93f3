package org.socialreadiness.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.socialreadiness.assessment.Answers;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.History;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Slot;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Workspace;

/// The changes of the client, newest first, and the client as it was after any of them.
final class HistoryViewModel {
    /// One change in words.
    ///
    /// @param number from 1, in the order of the journal
    /// @param value what it says, with what stood there before
    record Line(int number, String when, String who, String what, String value) {}

    /// The client after a change.
    ///
    /// @param sentence how many answers it had and how many differ now
    record Moment(int number, String when, String sentence) {}

    private final Workspace workspace;
    private final Messages messages;
    private final NewFile newFile;
    private final Desk desk;
    private final ObjectProperty<Optional<ParticipantId>> person = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CriterionId>> criterion = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Moment>> moment = new ReadOnlyObjectWrapper<>(Optional.empty());
    private History history = History.of(List.of());

    HistoryViewModel(Desk desk, NewFile newFile) {
        this.desk = desk;
        this.workspace = desk.workspace();
        this.messages = desk.messages();
        this.newFile = newFile;
        person.subscribe((_, _) -> show());
        criterion.subscribe((_, _) -> show());
    }

    /// Reads the journal, now and after each change, until the screen is left.
    Subscription follow() {
        return workspace.clientProperty().subscribe(_ -> workspace.entries(this::take));
    }

    private void take(List<Entry> journal) {
        history = History.of(journal);
        show();
    }

    /// The changes about these alone; empty for all.
    ObjectProperty<Optional<ParticipantId>> personProperty() {
        return person;
    }

    ObjectProperty<Optional<CriterionId>> criterionProperty() {
        return criterion;
    }

    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// The chosen moment.
    ReadOnlyObjectProperty<Optional<Moment>> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /// Everyone who ever was on a list of the client.
    List<Participant> people() {
        List<Participant> all = new ArrayList<>();
        for (Assessment assessment : workspace.client().assessments()) {
            assessment.people().stream()
                    .filter(p -> all.stream().noneMatch(known -> known.id().equals(p.id())))
                    .forEach(all::add);
        }
        return all;
    }

    /// The criteria of the selected assessment, in the language of the window.
    List<Criterion> criteria() {
        return workspace.assessmentProperty().get().stream()
                .flatMap(a -> a.instrument().in(messages.locale()).criteria().stream())
                .toList();
    }

    /// Whether some answers are not shown.
    boolean isClosed() {
        return workspace.client().assessments().stream().anyMatch(a -> !a.withdrawn() && !EntryWords.isOpen(a));
    }

    private void show() {
        EntryWords words = words();
        lines.set(history.steps(person.get(), criterion.get()).reversed().stream()
                .map(step -> line(step, words))
                .toList());
    }

    private EntryWords words() {
        return new EntryWords(messages, desk.clock().getZone(), workspace.client());
    }

    private Line line(History.Step step, EntryWords words) {
        Entry said = step.said();
        String value = words.value(said.change());
        if (words.isCovered(said)) {
            boolean ballot = step.slot().aspect() == Slot.Aspect.BALLOT;
            value = messages.text(ballot ? "history.coveredBallot" : "history.covered");
        } else if (step.before().isPresent()) {
            value = messages.text(
                    "history.changed", words.value(step.before().get().change()), value);
        }
        return new Line(
                step.number(),
                words.when(said.at()),
                words.who(said),
                words.what(said),
                step.isAside() ? messages.text("history.aside", value) : value);
    }

    /// Chooses the moment after a change.
    void choose(int number) {
        Client then = history.after(number);
        String when = words().when(history.until(number).getLast().at());
        moment.set(Optional.of(new Moment(
                number,
                when,
                messages.text(
                        "history.moment",
                        number,
                        history.steps().size(),
                        when,
                        Answers.count(then),
                        Answers.different(then, workspace.client())))));
    }

    /// Shows the client as it was at the chosen moment.
    void view() {
        moment.get().ifPresent(chosen -> desk.navigator().go(new Place.Past(chosen.number())));
    }

    /// What is listed and chosen, as a place to come back to.
    Place.History here() {
        return new Place.History(person.get(), criterion.get(), moment.get().map(Moment::number));
    }

    /// Takes the choice of a moment back.
    void chooseNone() {
        moment.set(Optional.empty());
    }

    /// Lets the person name a new file for the client as it was at the chosen moment.
    void save() {
        moment.get().ifPresent(chosen -> {
            List<Entry> until = history.until(chosen.number());
            newFile.pick(
                    messages.text("history.moment.title"),
                    "history.moment.name",
                    until.getLast().at(),
                    target -> workspace.ask(
                            journal -> {
                                journal.saveMoment(target, until);
                                return target;
                            },
                            newFile::written,
                            desk.notices()::fail));
        });
    }
}
