package org.socialreadiness.ui.typing;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.BackButton;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.ListRow;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// Whose paper is typed in: someone on the list, or someone new.
public final class TypingPeopleScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final NewcomerViewModel model;
    private final TextField name = new TextField();
    private final VBox list = new VBox();
    private final ScrollPane root;
    private Optional<Node> first = Optional.empty();

    public TypingPeopleScreen(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = new NewcomerViewModel(desk.workspace(), messages);
        Label about = Labels.body(messages.text("typing.about"));
        about.getStyleClass().add("text-muted");
        model.people().forEach(line -> list.getChildren().add(row(line)));
        Button back = BackButton.to(new Place.Sheets(), desk, "typing-back", "typing.back");
        VBox page = new VBox(new VBox(8, Labels.title(messages.text("typing.title")), about), list);
        if (!model.isReadOnly()) {
            page.getChildren().add(newcomer());
        }
        page.getChildren().add(back);
        page.getStyleClass().addAll("sr-page", "sr-column");
        root = new ScrollPane(page);
        root.setId("typing-people");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().add("sr-plain-scroll");
    }

    private Button row(NewcomerViewModel.Line line) {
        Label who = Labels.strong(line.person().name());
        who.setWrapText(false);
        who.setMinWidth(0);
        who.setTooltip(new Tooltip(line.person().name()));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label state = Labels.caption(line.state());
        state.setWrapText(false);
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(12, who, spring, state);
        Button row = new ListRow(
                "typing-person-" + (list.getChildren().size() + 1),
                line.person().name() + ", " + line.state(),
                content,
                () -> desk.navigator()
                        .go(new Place.Typing(Optional.of(line.person().id()), false)));
        boolean isOpen =
                !desk.workspace().assessment().sheet(line.person().id()).isSealed();
        if (first.isEmpty() && isOpen) {
            first = Optional.of(row);
        }
        return row;
    }

    private Node newcomer() {
        name.setId("typing-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnAction(_ -> add());
        Button add = new Button(messages.text("typing.add"));
        add.setId("typing-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        Field field = new Field(
                messages.text("typing.newcomer"), name, model.problemProperty(), messages.text("typing.newcomer.hint"));
        field.getStyleClass().add("sr-form");
        return new VBox(12, field, add);
    }

    /// Whoever is added here had no sheet of their own, so it was a blank one.
    private void add() {
        model.add()
                .ifPresentOrElse(
                        id -> desk.navigator().go(new Place.Typing(Optional.of(id), true)), name::requestFocus);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Focus.give(root, first.orElse(name));
    }
}
