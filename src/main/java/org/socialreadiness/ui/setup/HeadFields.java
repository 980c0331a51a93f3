package org.socialreadiness.ui.setup;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.DateField;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.SegmentedChoice;

/// The fields that describe an assessment.
final class HeadFields extends VBox {
    private final TextField scope = new TextField();
    private final List<Field> scopeAndForm;

    /// @param forms names of the forms to choose from
    HeadFields(HeadViewModel model, List<String> forms) {
        Messages messages = model.messages();
        getStyleClass().add("sr-fields");
        scope.setId("setup-scope");
        scope.setPromptText(messages.text("setup.scope.prompt"));
        scope.textProperty().bindBidirectional(model.scopeProperty());
        TextField name = new TextField();
        name.setId("setup-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        DatePicker date = date(model);
        Field nameField = new Field(messages.text("setup.name"), name, model.nameProblemProperty(), "");
        HBox.setHgrow(nameField, Priority.ALWAYS);
        HBox when = new HBox(nameField, new Field(messages.text("setup.date"), date, model.dateProblemProperty(), ""));
        when.getStyleClass().add("sr-field-row");
        List<SegmentedChoice.Option<String>> options = new ArrayList<>();
        forms.forEach(
                form -> options.add(new SegmentedChoice.Option<>(form, "setup-form-" + form, label(form, messages))));
        SegmentedChoice<String> choice = new SegmentedChoice<>(options, false);
        choice.setId("setup-form");
        choice.setMaxWidth(USE_PREF_SIZE);
        choice.valueProperty().bindBidirectional(model.formProperty());
        Field scopeField = new Field(
                messages.text("setup.scope"), scope, model.scopeProblemProperty(), messages.text("setup.scope.hint"));
        Field formField = new Field(
                messages.text("setup.form"),
                choice,
                new javafx.beans.property.SimpleStringProperty(""),
                messages.text("setup.form.hint"));
        scopeAndForm = List.of(scopeField, formField);
        getChildren().addAll(scopeField, when, formField);
    }

    /// Shows what the assessment covers, or leaves it as it is.
    void showScopeAndForm(boolean shown) {
        scopeAndForm.forEach(field -> {
            field.setVisible(shown);
            field.setManaged(shown);
        });
    }

    void focusScope() {
        scope.requestFocus();
    }

    private static String label(String form, Messages messages) {
        return switch (form) {
            case Form.FULL -> messages.text("setup.form.full");
            case Form.SHORT -> messages.text("setup.form.short");
            default -> form;
        };
    }

    private static DatePicker date(HeadViewModel model) {
        Messages messages = model.messages();
        DateField picker = new DateField("setup-date", messages, model.dateProperty()::set);
        picker.setAccessibleText(messages.text("setup.date"));
        model.dateProperty().subscribe(date -> {
            // While something else than a date is typed there is none, and what is typed stays.
            if (date.isPresent() || !picker.isWrong()) {
                picker.show(date);
            }
        });
        return picker;
    }
}
