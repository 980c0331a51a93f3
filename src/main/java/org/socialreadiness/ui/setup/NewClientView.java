package org.socialreadiness.ui.setup;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.Navigator;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// Where a new client and its first assessment are described.
public final class NewClientView implements Screen {
    private final NewClientViewModel model;
    private final Messages messages;
    private final Navigator navigator;
    private final TextField client = new TextField();
    private final FormPage page;

    public NewClientView(NewClientViewModel model, Navigator navigator) {
        this.model = model;
        this.messages = model.messages();
        this.navigator = navigator;
        client.setId("setup-client");
        client.textProperty().bindBidirectional(model.nameProperty());
        Label file = new Label();
        file.setId("setup-file");
        file.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        file.setMaxWidth(Double.MAX_VALUE);
        file.setMinWidth(0);
        model.fileProperty().subscribe(path -> file.setText(path.toString()));
        Button change = new Button(messages.text("setup.file.change"));
        change.setId("setup-file-change");
        change.getStyleClass().add("small");
        change.setMinWidth(Button.USE_PREF_SIZE);
        change.setOnAction(_ -> model.pickFile());
        HBox where = new HBox(16, file, change);
        where.setId("setup-where");
        where.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(file, Priority.ALWAYS);
        page = new FormPage(
                messages.text("setup.newClient"),
                messages.text("setup.newClient.text"),
                new FormPage.Ends(
                        messages.text("setup.create"), this::create, messages.text("setup.cancel"), this::cancel),
                new Field(
                        messages.text("setup.client"),
                        client,
                        model.nameProblemProperty(),
                        messages.text("setup.client.hint")),
                new HeadFields(model.head(), List.of(Form.FULL, Form.SHORT)),
                new Field(
                        messages.text("setup.file"),
                        where,
                        model.fileProblemProperty(),
                        messages.text("setup.file.hint")),
                PasswordFields.optional(
                        model.password(), "setup-protection", messages.text("setup.protection.new.text"), messages),
                FormPage.busy(messages.text("setup.creating"), model.busyProperty()));
        page.setId("new-client");
        page.disableProperty().bind(model.busyProperty());
    }

    private void create() {
        if (!model.create()) {
            page.focusFirstProblem();
        }
    }

    private void cancel() {
        navigator.go(new Place.Start());
    }

    @Override
    public Parent view() {
        return page;
    }

    @Override
    public void shown() {
        client.requestFocus();
    }

    @Override
    public void left() {
        model.leave();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", messages.text("setup.key.create")),
                new KeyHint("Esc", messages.text("setup.key.cancel")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }
}
