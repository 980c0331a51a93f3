package org.socialreadiness.ui.setup;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;

/// Name, scope, date and form of an assessment while a person writes them, with what is wrong in words.
///
/// Too long is said at once; missing only when the person wants to go on.
public final class HeadViewModel {
    private final Messages messages;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty scope = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> date = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> form = new SimpleObjectProperty<>(Optional.of(Form.FULL));
    private final ReadOnlyStringWrapper nameProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper scopeProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dateProblem = new ReadOnlyStringWrapper("");

    private HeadViewModel(Messages messages) {
        this.messages = messages;
        name.subscribe(text -> nameProblem.set(Limits.tooLong(text, Assessment.Head.LONGEST_NAME, messages)));
        scope.subscribe(text -> scopeProblem.set(Limits.tooLong(text, Assessment.Head.LONGEST_SCOPE, messages)));
        date.subscribe(_ -> dateProblem.set(""));
    }

    /// A new assessment, called by its month.
    public static HeadViewModel begin(LocalDate today, String scope, Messages messages) {
        HeadViewModel model = new HeadViewModel(messages);
        model.name.set(new Dates(messages.locale()).month(today));
        model.date.set(Optional.of(today));
        model.scope.set(scope);
        return model;
    }

    /// An assessment that is there.
    public static HeadViewModel of(Assessment.Head head, Messages messages) {
        HeadViewModel model = new HeadViewModel(messages);
        model.name.set(head.name());
        model.scope.set(head.scope());
        model.date.set(Optional.of(head.date()));
        model.form.set(Optional.of(head.form()));
        return model;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty scopeProperty() {
        return scope;
    }

    /// Empty while what is written is no date.
    public ObjectProperty<Optional<LocalDate>> dateProperty() {
        return date;
    }

    public ObjectProperty<Optional<String>> formProperty() {
        return form;
    }

    public ReadOnlyStringProperty nameProblemProperty() {
        return nameProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty scopeProblemProperty() {
        return scopeProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty dateProblemProperty() {
        return dateProblem.getReadOnlyProperty();
    }

    /// What was written, if it can be taken; else the problems stand at their fields.
    public Optional<Assessment.Head> head() {
        nameProblem.set(Limits.problem(name.get(), Assessment.Head.LONGEST_NAME, "setup.name.missing", messages));
        scopeProblem.set(Limits.problem(scope.get(), Assessment.Head.LONGEST_SCOPE, "setup.scope.missing", messages));
        dateProblem.set(date.get().isPresent() ? "" : messages.text("setup.date.missing"));
        if (!nameProblem.get().isEmpty()
                || !scopeProblem.get().isEmpty()
                || date.get().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Assessment.Head(
                name.get(), scope.get(), date.get().get(), form.get().orElse(Form.FULL)));
    }

    Messages messages() {
        return messages;
    }
}
