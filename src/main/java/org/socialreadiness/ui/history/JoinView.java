package org.socialreadiness.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.BackButton;
import org.socialreadiness.ui.base.Card;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// Joins another copy of the client, and lists what the two say differently until each thing is decided.
public final class JoinView implements Screen {
    private final Messages messages;
    private final JoinViewModel model;
    private final VBox step = new VBox(16);
    private final VBox open = new VBox(16);
    private final List<ConflictCard> cards = new ArrayList<>();
    private final Button pick;
    private final Button back;
    private final ScrollPane root;
    private final Subscription life;

    public JoinView(Desk desk, FileChoice choice) {
        this.messages = desk.messages();
        this.model = new JoinViewModel(desk, choice);
        this.back = BackButton.to(new Place.Overview(), desk, "join-back", "history.back");
        this.pick = button("join-pick", "history.join.pick", model::pick);
        pick.setDisable(model.isReadOnly());
        Label text = Labels.body(messages.text(model.isReadOnly() ? "history.join.readOnly" : "history.join.text"));
        text.getStyleClass().add("text-muted");
        VBox intro = new VBox(8, Labels.title(messages.text("history.join.title")), text);
        for (VBox part : List.of(intro, step, open)) {
            part.getStyleClass().add("sr-column");
        }
        VBox page = new VBox(intro, step, open, back);
        page.getStyleClass().add("sr-page");
        root = new ScrollPane(page);
        root.setId("join");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        life = model.stageProperty()
                .subscribe(this::show)
                .and(model.linesProperty().subscribe(this::list))
                .and(model.follow());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        if (model.isReadOnly()) {
            back.requestFocus();
        } else {
            pick.requestFocus();
        }
    }

    @Override
    public void left() {
        life.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("1", messages.text("history.key.keep")),
                new KeyHint("2", messages.text("history.key.take")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown()) {
            cards.stream().filter(ConflictCard::holdsFocus).findFirst().ifPresent(card -> card.pressed(event));
        }
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show(JoinViewModel.Stage stage) {
        switch (stage) {
            case JoinViewModel.Stage.Choosing(var sentence) -> {
                step.getChildren().setAll(pick);
                if (!sentence.isEmpty()) {
                    step.getChildren().addFirst(sentence("join-said", sentence));
                }
                pick.requestFocus();
            }
            case JoinViewModel.Stage.Reading(var sentence) ->
                step.getChildren().setAll(sentence("join-reading", sentence));
            case JoinViewModel.Stage.Offered(var sentence, var _) -> {
                Button join = button("join-do", "history.join.do", model::join);
                join.getStyleClass().add("accent");
                step.getChildren()
                        .setAll(new Card(
                                sentence("join-offer", sentence),
                                new FlowPane(8, 8, join, button("join-leave", "history.join.leave", model::leave))));
                join.requestFocus();
            }
        }
    }

    private static Label sentence(String id, String text) {
        Label label = Labels.body(text);
        label.setId(id);
        return label;
    }

    /// The focus goes on to the next thing to decide.
    private void list(List<JoinViewModel.Line> lines) {
        int focused = -1;
        for (int i = 0; i < cards.size(); i++) {
            focused = cards.get(i).holdsFocus() ? i : focused;
        }
        cards.clear();
        open.getChildren().clear();
        if (lines.isEmpty()) {
            if (focused >= 0) {
                pick.requestFocus();
            }
            return;
        }
        Label head = Labels.section(messages.text("history.conflicts", lines.size()));
        head.setId("join-conflicts");
        open.getChildren().addAll(head, Labels.caption(messages.text("history.conflicts.text")));
        for (JoinViewModel.Line line : lines) {
            ConflictCard card = new ConflictCard(cards.size() + 1, line, messages, model);
            cards.add(card);
            open.getChildren().add(card);
        }
        if (focused >= 0) {
            cards.get(Math.min(focused, cards.size() - 1)).take();
        }
    }
}
