package org.socialreadiness.ui.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Pseudonyms;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Workspace;

/// Who answers, and the person that is being added or described anew.
final class PeopleViewModel {
    /// Longest role, in UTF-16 units.
    static final int LONGEST_ROLE = 200;

    private final Workspace workspace;
    private final Messages messages;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Participant.Kind>> kind =
            new SimpleObjectProperty<>(Optional.of(Participant.Kind.LEADER));
    private final ReadOnlyStringWrapper nameProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper roleProblem = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<ParticipantId>> edited = new SimpleObjectProperty<>(Optional.empty());

    PeopleViewModel(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        name.subscribe(text -> nameProblem.set(Limits.tooLong(text, Participant.LONGEST_NAME, messages)));
        role.subscribe(text -> roleProblem.set(Limits.tooLong(text, LONGEST_ROLE, messages)));
    }

    List<PersonLine> people() {
        return workspace.assessmentProperty().get().stream()
                .flatMap(a -> a.participants().stream().map(person -> PersonLine.of(a, person)))
                .toList();
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty roleProperty() {
        return role;
    }

    ObjectProperty<Optional<Participant.Kind>> kindProperty() {
        return kind;
    }

    ReadOnlyStringProperty nameProblemProperty() {
        return nameProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty roleProblemProperty() {
        return roleProblem.getReadOnlyProperty();
    }

    /// Whom the fields describe; empty for someone new.
    ObjectProperty<Optional<ParticipantId>> editedProperty() {
        return edited;
    }

    /// Brings a person into the fields.
    void edit(Participant person) {
        name.set(person.name());
        role.set(person.role());
        kind.set(Optional.of(person.kind()));
        edited.set(Optional.of(person.id()));
    }

    /// Empties the fields for someone new; the part stays, for a row of leaders is typed one after the other.
    void clear() {
        edited.set(Optional.empty());
        name.set("");
        role.set("");
        nameProblem.set("");
    }

    /// The next free "Interviewee 3".
    String pseudonym() {
        return pseudonyms().findFirst().orElseThrow();
    }

    /// Those that nobody has who is, or was, on the list.
    private Stream<String> pseudonyms() {
        Set<String> taken = workspace.assessmentProperty().get().stream()
                .flatMap(a -> a.people().stream().map(Participant::name))
                .collect(Collectors.toSet());
        return Pseudonyms.free(taken, messages);
    }

    /// Whether no name is needed, as a pseudonym stands in.
    boolean isNameFree() {
        return kind.get().equals(Optional.of(Participant.Kind.INTERVIEWEE));
    }

    /// Those interviewed who are called by a name of their own.
    List<Participant> named() {
        return people().stream()
                .map(PersonLine::person)
                .filter(person -> person.kind() == Participant.Kind.INTERVIEWEE)
                .filter(person -> !Pseudonyms.holds(person.name()))
                .toList();
    }

    /// Calls everyone interviewed by a pseudonym, as one edit.
    void hideNames() {
        List<Participant> named = named();
        List<String> free = pseudonyms().limit(named.size()).toList();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Participant person = named.get(i);
            changes.add(new Change.Joined(new Participant(person.id(), free.get(i), person.role(), person.kind())));
        }
        clear();
        workspace.submit(changes);
    }

    /// Takes over what the fields say, if it can be taken.
    ///
    /// @return whether it was
    boolean submit() {
        if (name.get().isBlank() && isNameFree()) {
            name.set(pseudonym());
        }
        nameProblem.set(Limits.problem(name.get(), Participant.LONGEST_NAME, "setup.person.missing", messages));
        boolean taken = people().stream()
                .anyMatch(line -> line.person().name().equals(name.get().strip())
                        && !edited.get().equals(Optional.of(line.person().id())));
        if (taken) {
            nameProblem.set(messages.text("setup.person.twice"));
        }
        if (!nameProblem.get().isEmpty() || !roleProblem.get().isEmpty()) {
            return false;
        }
        ParticipantId id =
                edited.get().orElseGet(() -> new ParticipantId(UUID.randomUUID().toString()));
        workspace.submit(new Change.Joined(
                new Participant(id, name.get(), role.get(), kind.get().orElse(Participant.Kind.LEADER))));
        clear();
        return true;
    }

    /// Takes a person off the list; the answers stay in the file.
    void remove(Participant person) {
        if (edited.get().equals(Optional.of(person.id()))) {
            clear();
        }
        workspace.submit(new Change.Left(person.id()));
    }

    /// Puts a person on the list again, with all answers.
    void bringBack(Participant person) {
        workspace.submit(new Change.Joined(person));
    }

    /// What is done next with a person's answers: the interview, the review, or opening them again. Where nothing can
    /// be changed they are looked at.
    ///
    /// @return where that is done; empty when it is done already
    Optional<Place> act(PersonLine line) {
        if (workspace.isReadOnly()) {
            return Optional.of(new Place.Interview(line.person().id()));
        }
        if (line.sealed()) {
            workspace.submit(new Change.Sealed(line.person().id(), false));
            return Optional.empty();
        }
        return Optional.of(
                line.complete()
                        ? new Place.Review(line.person().id())
                        : new Place.Interview(line.person().id()));
    }
}
