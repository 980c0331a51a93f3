package org.socialreadiness.ui.setup;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// Where the open client gets a password, another one, or none.
public final class ProtectionView implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final ProtectionViewModel model;
    private final PasswordField present = new PasswordField();
    private final PasswordFields next;
    private final FormPage page;

    public ProtectionView(Desk desk, Clients clients) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = new ProtectionViewModel(desk, clients);
        boolean sealed = model.isSealed();
        present.setId("protection-present");
        present.textProperty().bindBidirectional(model.presentProperty());
        next = new PasswordFields(model.next(), "protection", messages.text("setup.protection.new"), messages);
        List<Node> fields = new ArrayList<>();
        if (sealed) {
            fields.add(
                    new Field(messages.text("setup.protection.present"), present, model.presentProblemProperty(), ""));
        }
        fields.add(next);
        fields.add(
                Labels.caption(messages.text(sealed ? "setup.protection.copies.sealed" : "setup.protection.copies")));
        if (sealed) {
            fields.add(removal());
        }
        fields.add(FormPage.busy(messages.text("setup.protection.busy"), model.busyProperty()));
        page = new FormPage(
                messages.text("setup.protection.title"),
                messages.text(sealed ? "setup.protection.sealed" : "setup.protection.none"),
                new FormPage.Ends(
                        messages.text(sealed ? "setup.protection.change" : "setup.protection.protect"),
                        () -> tried(model.protect()),
                        messages.text("setup.cancel"),
                        this::cancel),
                fields.toArray(Node[]::new));
        page.setId("protection");
        page.disableProperty().bind(model.busyProperty());
        model.busyProperty().subscribe((_, busy) -> {
            if (!busy) {
                page.focusFirstProblem();
            }
        });
    }

    private Node removal() {
        Button remove = new Button(messages.text("setup.protection.remove"));
        remove.setId("protection-remove");
        remove.getStyleClass().add("small");
        remove.setOnAction(_ -> tried(model.remove()));
        return new VBox(8, Labels.caption(messages.text("setup.protection.removing")), remove);
    }

    private void tried(boolean begun) {
        if (!begun) {
            page.focusFirstProblem();
        }
    }

    private void cancel() {
        desk.navigator().go(new Place.Overview());
    }

    @Override
    public Parent view() {
        return page;
    }

    @Override
    public void shown() {
        if (model.isSealed()) {
            present.requestFocus();
        } else {
            next.take();
        }
    }

    @Override
    public void left() {
        model.leave();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Esc", messages.text("setup.key.cancel")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !model.busyProperty().get()) {
            cancel();
            event.consume();
        }
    }
}
