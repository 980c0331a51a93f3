package org.socialreadiness.ui.setup;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Card;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SegmentedChoice;

/// Where a copy of the client is made for others: what is chosen for it, and exactly what then leaves.
public final class RedactionView implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final RedactionViewModel model;
    private final TextField name = new TextField();
    private final VBox leaves = new VBox(12);
    private final VBox behind = new VBox(4);
    private final FormPage page;
    private final Subscription life;

    /// @param folder where new clients go
    public RedactionView(Desk desk, Clients clients, FileChoice choice, Path folder) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = new RedactionViewModel(desk, clients, choice, folder, new SecureRandom());
        leaves.setId("redaction-leaves");
        behind.setId("redaction-behind");
        page = new FormPage(
                messages.text("setup.redaction.title"),
                messages.text("setup.redaction.text"),
                new FormPage.Ends(
                        messages.text("setup.redaction.write"),
                        this::write,
                        messages.text("setup.cancel"),
                        this::cancel),
                name(),
                roles(),
                PasswordFields.optional(
                        model.password(), "redaction", messages.text("setup.redaction.password"), messages),
                part("setup.redaction.leaves", new Card(leaves)),
                part("setup.redaction.behind", behind),
                texts(),
                FormPage.busy(messages.text("setup.redaction.busy"), model.busyProperty()));
        page.setId("redaction");
        page.disableProperty().bind(model.busyProperty());
        page.setOnDisabled(!model.hasAssessment());
        life = model.previewProperty().subscribe(this::show);
    }

    private Node part(String title, Node content) {
        return new VBox(8, Labels.section(messages.text(title)), content);
    }

    private SegmentedChoice<Boolean> kept() {
        SegmentedChoice<Boolean> choice = new SegmentedChoice<>(
                List.of(
                        new SegmentedChoice.Option<>(
                                false, "redaction-name-other", messages.text("setup.redaction.name.other")),
                        new SegmentedChoice.Option<>(
                                true, "redaction-name-kept", messages.text("setup.redaction.name.kept"))),
                false);
        choice.setId("redaction-name-choice");
        choice.setMaxWidth(Region.USE_PREF_SIZE);
        choice.valueProperty().set(Optional.of(false));
        choice.valueProperty().subscribe(value -> model.nameKeptProperty().set(value.orElse(false)));
        return choice;
    }

    private Node name() {
        name.setId("redaction-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        Field field = new Field(
                messages.text("setup.redaction.name"),
                name,
                model.nameProblemProperty(),
                messages.text("setup.redaction.name.hint", model.present()));
        field.visibleProperty().bind(model.nameKeptProperty().not());
        field.managedProperty().bind(field.visibleProperty());
        return new VBox(
                16, new VBox(6, Labels.captionStrong(messages.text("setup.redaction.name.choice")), kept()), field);
    }

    private Node roles() {
        CheckBox roles = new CheckBox(messages.text("setup.redaction.roles"));
        roles.setId("redaction-roles");
        roles.selectedProperty().bindBidirectional(model.rolesProperty());
        return new VBox(6, roles, Labels.caption(messages.text("setup.redaction.roles.hint")));
    }

    private Node texts() {
        List<RedactionWords.Text> texts = model.texts();
        VBox list = new VBox(16);
        list.setId("redaction-texts");
        for (RedactionWords.Text text : texts) {
            int number = list.getChildren().size() + 1;
            CheckBox box = new CheckBox(text.place());
            box.setId("redaction-text-" + number);
            box.setWrapText(true);
            box.setAccessibleText(text.place() + ": " + text.text().text());
            box.selectedProperty().subscribe((_, on) -> model.keep(text.text(), on));
            VBox line = new VBox(2, box, written(text));
            list.getChildren().add(line);
        }
        Label said = Labels.caption(messages.text("setup.redaction.texts.text", texts.size()));
        List<Node> above = new ArrayList<>(List.of(said));
        if (!model.isOpen()) {
            above.add(Labels.caption(messages.text("setup.redaction.texts.closed")));
        }
        above.add(list);
        return part("setup.redaction.texts", new VBox(12, above.toArray(Node[]::new)));
    }

    /// A text in full, under its check box.
    private static Node written(RedactionWords.Text text) {
        VBox written = new VBox(Labels.body(text.text().text()));
        written.getStyleClass().add("sr-redaction-text");
        if (!text.names().isEmpty()) {
            Label names = Labels.caption(text.names());
            names.getStyleClass().addAll("sr-remark", "sr-warning");
            names.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            written.getChildren().add(names);
        }
        return written;
    }

    private void show(RedactionWords.Preview preview) {
        VBox lines = new VBox();
        preview.lines().forEach(line -> lines.getChildren().add(Labels.body(line)));
        List<Node> all = new ArrayList<>(List.of(lines));
        VBox people = new VBox();
        people.getStyleClass().add("sr-people");
        preview.people().forEach(person -> people.getChildren().add(person(person)));
        all.add(people);
        if (preview.few()) {
            Label few = Labels.caption(messages.text("setup.redaction.few"));
            few.setId("redaction-few");
            few.getStyleClass().addAll("sr-remark", "sr-warning");
            few.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            all.add(few);
        }
        all.add(Labels.captionStrong(
                messages.text("setup.redaction.chosen", preview.texts().size())));
        preview.texts()
                .forEach(text -> all.add(new VBox(
                        Labels.caption(text.place()), Labels.body(text.text().text()))));
        leaves.getChildren().setAll(all);
        behind.getChildren().setAll(preview.behind().stream().map(Labels::body).toList());
    }

    private static Node person(RedactionWords.Person person) {
        VBox who = new VBox(Labels.strong(person.called()), Labels.caption(person.who()));
        who.getStyleClass().add("sr-people-who");
        Label here = Labels.caption(person.here());
        here.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(here, Priority.ALWAYS);
        Label answers = Labels.body(person.answers());
        answers.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(who, here, answers);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sr-people-row");
        return row;
    }

    private void write() {
        if (!model.write()) {
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
        name.requestFocus();
    }

    @Override
    public void left() {
        life.unsubscribe();
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
