package org.socialreadiness.ui.setup;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.ui.base.Labels;

/// What stays as it was last time, and what can be compared then.
final class AgainFields extends VBox {
    private final CheckBox people;
    private final CheckBox same;

    /// @param head takes scope and form of last time as long as that is ticked
    /// @param fields those of scope and form give way as long as it is
    /// @param on begins the assessment
    AgainFields(AgainViewModel model, HeadViewModel head, HeadFields fields, Runnable on) {
        setId("setup-again");
        getStyleClass().add("sr-again");
        people = box("setup-same-people", model.people(), on);
        people.selectedProperty().bindBidirectional(model.samePeopleProperty());
        same = box("setup-same-scope", model.same(), on);
        same.selectedProperty().bindBidirectional(model.sameScopeProperty());
        same.selectedProperty().subscribe(ticked -> {
            if (ticked) {
                head.scopeProperty().set(model.scope());
                head.formProperty().set(Optional.of(model.form()));
            }
            fields.showScopeAndForm(!ticked);
        });
        Label comparable = Labels.caption("");
        comparable.setId("setup-comparable");
        comparable.setMinHeight(Region.USE_PREF_SIZE);
        head.formProperty().subscribe(form -> comparable.setText(model.comparable(form.orElse(Form.FULL))));
        if (model.hasPeople()) {
            getChildren().add(people);
        }
        getChildren().addAll(same, comparable);
    }

    private static CheckBox box(String id, String text, Runnable on) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        // Enter goes on, as in the fields; Space ticks.
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                on.run();
                event.consume();
            }
        });
        return box;
    }

    void focus() {
        if (getChildren().contains(people)) {
            people.requestFocus();
        } else {
            same.requestFocus();
        }
    }
}
