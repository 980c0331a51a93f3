package org.socialreadiness.ui.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.EmptyState;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.GrowingList;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Notices;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.SidePanel;

/// The list of people, and beside it the fields for one.
public final class PeopleView implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final PeopleViewModel model;

    /// Whether people are only looked at.
    private final boolean closed;

    /// A line at its place in the list.
    private record Numbered(int number, PersonLine line) {}

    private final GrowingList<Numbered> rows = new GrowingList<>(this::row);

    private final VBox head = new VBox();
    private final VBox list = new VBox(head, rows);
    private final TextField name = new TextField();
    private final BorderPane root = new BorderPane();
    private final Subscription life;

    public PeopleView(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = new PeopleViewModel(desk.workspace(), messages);
        this.closed = desk.workspace().isReadOnly();
        list.getStyleClass().addAll("sr-page", "sr-people");
        head.getStyleClass().add("sr-people-head");
        Node form = form();
        VBox under = new VBox();
        ScrollPane scroll = new ScrollPane(new VBox(under, list));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root.setId("people");
        root.setCenter(scroll);
        root.widthProperty().subscribe(width -> {
            boolean beside = desk.preferences().fitsTwoColumns(width.doubleValue());
            root.setRight(null);
            under.getChildren().clear();
            if (closed) {
                return;
            }
            if (beside) {
                root.setRight(form);
            } else {
                under.getChildren().add(form);
            }
        });
        life = desk.workspace().assessmentProperty().subscribe(_ -> show());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Node first = closed ? list.lookup("#people-act-1") : name;
        if (first != null) {
            first.requestFocus();
        }
    }

    @Override
    public void left() {
        life.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", messages.text("setup.key.person")),
                new KeyHint("Del", messages.text("setup.key.remove")),
                new KeyHint("Esc", messages.text("setup.key.new")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.editedProperty().get().isPresent()) {
            model.clear();
            name.requestFocus();
            event.consume();
        }
    }

    private Node form() {
        name.setId("people-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnAction(_ -> submit());
        TextField role = new TextField();
        role.setId("people-role");
        role.textProperty().bindBidirectional(model.roleProperty());
        role.setOnAction(_ -> submit());
        SegmentedChoice<Participant.Kind> kind = new SegmentedChoice<>(
                Stream.of(Participant.Kind.values())
                        .map(each -> new SegmentedChoice.Option<>(
                                each,
                                "people-kind-" + each.name().toLowerCase(java.util.Locale.ROOT),
                                PersonLine.kind(each, messages)))
                        .toList(),
                false);
        kind.valueProperty().bindBidirectional(model.kindProperty());
        kind.setId("people-kind");
        kind.valueProperty().subscribe(_ -> name.setPromptText(model.isNameFree() ? model.pseudonym() : null));
        Label title = Labels.section("");
        Button submit = new Button();
        submit.setId("people-submit");
        submit.getStyleClass().add("accent");
        submit.setMinWidth(Region.USE_PREF_SIZE);
        submit.setOnAction(_ -> submit());
        Button other = new Button(messages.text("setup.person.other"));
        other.setId("people-other");
        other.getStyleClass().add("flat");
        other.setOnAction(_ -> {
            model.clear();
            name.requestFocus();
        });
        model.editedProperty().subscribe(edited -> {
            title.setText(messages.text(edited.isPresent() ? "setup.person.edit" : "setup.person.add"));
            submit.setText(messages.text(edited.isPresent() ? "setup.save" : "setup.person.submit"));
            other.setVisible(edited.isPresent());
            other.setManaged(edited.isPresent());
        });
        SidePanel panel = new SidePanel(
                title,
                new Field(
                        messages.text("setup.person"),
                        name,
                        model.nameProblemProperty(),
                        messages.text("setup.person.hint")),
                new Field(
                        messages.text("setup.role"),
                        role,
                        model.roleProblemProperty(),
                        messages.text("setup.role.hint")),
                new Field(
                        messages.text("setup.kind"),
                        kind,
                        new SimpleStringProperty(""),
                        messages.text("setup.kind.hint")),
                new HBox(8, submit, other));
        panel.getStyleClass().add("sr-people-form");
        return panel;
    }

    private void submit() {
        model.submit();
        name.requestFocus();
    }

    private void show() {
        List<PersonLine> people = model.people();
        Label title = Labels.title(messages.text("setup.people.title"));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button sheets = new Button(messages.text("setup.people.sheets"), new FontIcon(Feather.FILE_TEXT));
        sheets.setId("people-sheets");
        sheets.getStyleClass().add("small");
        sheets.setMinWidth(Region.USE_PREF_SIZE);
        sheets.setOnAction(_ -> desk.navigator().go(new Place.Sheets()));
        rows.show(IntStream.range(0, people.size())
                .mapToObj(at -> new Numbered(at + 1, people.get(at)))
                .toList());
        if (people.isEmpty()) {
            head.getChildren()
                    .setAll(
                            title,
                            new EmptyState(messages.text("setup.people.none"), messages.text("setup.people.none.text")),
                            sheets);
            return;
        }
        head.getChildren().setAll(new HBox(16, title, spring, sheets));
        offerPseudonyms().ifPresent(head.getChildren()::add);
    }

    /// Where people were interviewed under their names.
    private Optional<Node> offerPseudonyms() {
        name.setPromptText(model.isNameFree() ? model.pseudonym() : null);
        if (closed || model.named().isEmpty()) {
            return Optional.empty();
        }
        Button hide = new Button(
                messages.text("setup.people.pseudonyms", model.named().size()));
        hide.setId("people-pseudonyms");
        hide.getStyleClass().add("small");
        hide.setMinWidth(Region.USE_PREF_SIZE);
        hide.setOnAction(_ -> {
            model.hideNames();
            desk.notices().say(messages.text("setup.people.pseudonyms.done"));
            name.requestFocus();
        });
        Label why = Labels.caption(messages.text("setup.people.pseudonyms.why"));
        why.setMinHeight(Region.USE_PREF_SIZE);
        return Optional.of(new VBox(6, hide, why));
    }

    private Node row(Numbered numbered) {
        int number = numbered.number();
        PersonLine line = numbered.line();
        VBox who = new VBox(Labels.strong(line.person().name()), Labels.caption(line.who(messages)));
        who.getStyleClass().add("sr-people-who");
        HBox.setHgrow(who, Priority.ALWAYS);
        Label state = Labels.caption(line.state(messages));
        state.setId("people-state-" + number);
        if (line.sealed()) {
            state.setGraphic(new FontIcon(Feather.LOCK));
        }
        ProgressBar bar = new ProgressBar(line.asked() == 0 ? 0 : (double) line.answered() / line.asked());
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox progress = new VBox(6, bar, state);
        progress.getStyleClass().add("sr-people-progress");
        progress.setAlignment(Pos.CENTER_LEFT);
        Button act = new Button(closed ? messages.text("setup.act.view") : line.act(messages));
        act.setId("people-act-" + number);
        act.getStyleClass().addAll("small");
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setAccessibleText(act.getText() + ", " + line.person().name());
        act.setOnAction(_ -> act(line));
        HBox row = new HBox(who, progress, act);
        row.setId("people-row-" + number);
        row.getStyleClass().add("sr-people-row");
        row.setAccessibleRole(AccessibleRole.NODE);
        if (!closed) {
            offerChanges(row, number, line);
        }
        return row;
    }

    private void offerChanges(HBox row, int number, PersonLine line) {
        row.getChildren()
                .addAll(
                        icon(
                                "people-edit-" + number,
                                Feather.EDIT_2,
                                messages.text("setup.change"),
                                line,
                                () -> edit(line)),
                        icon(
                                "people-remove-" + number,
                                Feather.TRASH_2,
                                messages.text("setup.person.remove"),
                                line,
                                () -> remove(line)));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove(line);
                event.consume();
            }
        });
    }

    private void act(PersonLine line) {
        Optional<org.socialreadiness.ui.base.Place> place = model.act(line);
        place.ifPresentOrElse(
                desk.navigator()::go,
                () -> desk.notices()
                        .say(messages.text("setup.reopened", line.person().name())));
    }

    private void edit(PersonLine line) {
        model.edit(line.person());
        name.requestFocus();
        name.selectAll();
    }

    private void remove(PersonLine line) {
        model.remove(line.person());
        name.requestFocus();
        // Not undo: by then the last edit may be another one.
        desk.notices()
                .say(
                        messages.text("setup.removed", line.person().name()),
                        new Notices.Action(messages.text("setup.removed.back"), () -> model.bringBack(line.person())));
    }

    private static Button icon(String id, Feather icon, String what, PersonLine line, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "sr-icon");
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what + ", " + line.person().name());
        button.setOnAction(_ -> act.run());
        return button;
    }
}
