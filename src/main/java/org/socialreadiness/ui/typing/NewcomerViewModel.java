package org.socialreadiness.ui.typing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Workspace;

/// Whose paper is typed in, and adding someone who is not on the list.
final class NewcomerViewModel {
    /// Someone on the list, with how far the typing is.
    record Line(Participant person, String state) {}

    private final Workspace workspace;
    private final Messages messages;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    NewcomerViewModel(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        name.subscribe(_ -> problem.set(""));
    }

    StringProperty nameProperty() {
        return name;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return workspace.isReadOnly();
    }

    List<Line> people() {
        Assessment assessment = workspace.assessment();
        return assessment.participants().stream()
                .map(person -> new Line(person, state(assessment, person.id())))
                .toList();
    }

    private String state(Assessment assessment, ParticipantId person) {
        Progress progress = Progress.of(assessment, person);
        return assessment.sheet(person).isSealed()
                ? messages.text("interview.personSealed")
                : messages.text("interview.personProgress", progress.answered(), progress.criteria());
    }

    /// Puts someone new on the list, as one who leads; the role is written among the people.
    ///
    /// @return who that is; empty if the name cannot be taken, which [#problemProperty()] then says
    Optional<ParticipantId> add() {
        String wanted = name.get().strip();
        problem.set(problem(wanted));
        if (!problem.get().isEmpty() || isReadOnly()) {
            return Optional.empty();
        }
        ParticipantId id = new ParticipantId(UUID.randomUUID().toString());
        workspace.submit(new Change.Joined(new Participant(id, wanted, "", Participant.Kind.LEADER)));
        return Optional.of(id);
    }

    private String problem(String wanted) {
        if (wanted.isEmpty()) {
            return messages.text("setup.person.missing");
        }
        if (wanted.length() > Participant.LONGEST_NAME) {
            return messages.text("setup.tooLong", Participant.LONGEST_NAME, wanted.length());
        }
        boolean there = workspace.assessment().participants().stream()
                .anyMatch(person -> person.name().equals(wanted));
        return there ? messages.text("setup.person.twice") : "";
    }
}
