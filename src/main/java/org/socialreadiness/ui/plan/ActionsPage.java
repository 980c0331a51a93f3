package org.socialreadiness.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.plan.Concern;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Job;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.TextLimit;
import org.socialreadiness.ui.plan.PlanViewModel.Mark;

/// The grid with what the plan would do to the score, and the chosen actions or one of them beside it.
final class ActionsPage extends GridPane {
    private final Parent screen;
    private final Messages messages;
    private final Label title = Labels.title("");
    private final ActionGrid grid;
    private final Label about = Labels.caption("");
    private final Button hidden = new Button();
    private final EffectPane effect;
    private final VBox right = new VBox(8);
    private Optional<ActionEditor> editor = Optional.empty();
    private Optional<String> at = Optional.empty();
    private boolean adding;
    private final Background background;
    private Optional<Job> running = Optional.empty();
    private PlanViewModel model;

    /// @param screen in which the page stands
    /// @param background runs the outlook
    ActionsPage(PlanViewModel model, Parent screen, Background background) {
        this.background = background;
        this.screen = screen;
        this.model = model;
        this.messages = model.messages();
        this.grid = new ActionGrid(messages, told());
        this.effect = new EffectPane(messages);
        setId("plan-actions");
        getStyleClass().add("sr-plan-actions");
        for (double share : new double[] {48, 52}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
        title.setId("plan-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        about.setId("plan-about");
        about.getStyleClass().add("sr-plan-about");
        hidden.setId("plan-show-hidden");
        hidden.setText(messages.text("plan.hidden"));
        hidden.getStyleClass().addAll("sr-link", "sr-inline");
        hidden.setOnAction(_ -> this.model.showHidden());
        hidden.managedProperty().bind(hidden.visibleProperty());
        FlowPane hint = new FlowPane(
                4,
                2,
                Labels.caption(messages.text("plan.hint")),
                KeyCap.of("Space", messages),
                Labels.caption(messages.text("plan.hintChooses")),
                hidden);
        hint.setAlignment(Pos.CENTER_LEFT);
        VBox left = new VBox(8, title, hint, grid, about, effect);
        add(left, 0, 0);
        add(right, 1, 0);
        GridPane.setValignment(right, VPos.TOP);
        refresh(model);
    }

    private ActionGrid.Told told() {
        return new ActionGrid.Told() {
            @Override
            public void move(String id, Action.Spot to) {
                model.change(id, action -> action.withSpot(to));
            }

            @Override
            public void toggle(String id) {
                model.toggle(id);
            }

            @Override
            public void open(String id) {
                ActionsPage.this.open(id);
            }

            @Override
            public void remove(String id) {
                model.remove(id);
            }

            @Override
            public void at(Optional<String> id) {
                at = id;
                tell();
            }
        };
    }

    /// Says what the mark is about that the focus or the mouse is on.
    private void tell() {
        about.setText(at.flatMap(model::mark)
                .map(mark -> mark.why().isEmpty() ? mark.text() : mark.text() + " " + mark.why())
                .orElseGet(() -> messages.text(model.marks().isEmpty() ? "plan.noProposals" : "plan.aboutGrid")));
    }

    /// Shows the plan as it is now.
    void refresh(PlanViewModel now) {
        model = now;
        title.setText(messages.text("plan.title", now.count(), Concern.HANDFUL - now.count()));
        grid.refresh(now.marks(), now.isReadOnly());
        hidden.setVisible(now.hasHidden() && !now.isReadOnly());
        effect.show(now.effect(), now.plan().chosen().size());
        divide(now);
        tell();
        if (editor.isPresent() && editor.get().refresh(now)) {
            return;
        }
        editor = Optional.empty();
        list();
    }

    /// The outlook is run behind; what was asked before is not waited for.
    private void divide(PlanViewModel now) {
        running.ifPresent(Job::cancel);
        running = PlanOutlook.of(now).map(question -> background.run(_ -> question.answer(), effect::say));
    }

    private void list() {
        Optional<String> focused = Optional.ofNullable(getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(node -> isIn(node, right))
                .map(Node::getId);
        Label head = Labels.section(messages.text("plan.chosen"));
        Label rule = Labels.caption(messages.text("plan.chosen.rule", Concern.DAYS_TO_FIRST));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(8, head, spring, rule);
        line.setAlignment(Pos.BASELINE_LEFT);
        right.getChildren().setAll(line, Labels.caption(messages.text("plan.chosen.about")));
        List<Concern> concerns = model.concerns();
        PlanWords words = new PlanWords(messages);
        concerns.stream().map(words::whole).filter(text -> !text.isEmpty()).forEach(text -> {
            Label concern = Labels.caption(text);
            concern.getStyleClass().addAll("sr-remark", "sr-warning");
            concern.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            concern.setMinHeight(Region.USE_PREF_SIZE);
            right.getChildren().add(concern);
        });
        for (Mark mark : model.marks()) {
            if (mark.isChosen()) {
                right.getChildren()
                        .add(new ActionCard(
                                model, mark, concerns, () -> open(mark.action().id())));
            }
        }
        right.getChildren().add(adding ? typing() : adder());
        focused.ifPresent(id -> Focus.give(screen, "#" + id));
    }

    private static boolean isIn(Node node, Parent parent) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private Node adder() {
        Button add = new Button(messages.text("plan.add", model.count() + 1), KeyCap.of("Ctrl+Enter", messages));
        add.setId("plan-add");
        add.getStyleClass().add("sr-plan-add");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setWrapText(true);
        add.setDisable(model.isReadOnly());
        add.setOnAction(_ -> add());
        return add;
    }

    private Node typing() {
        TextField text = new TextField();
        text.setId("plan-new");
        text.setPromptText(messages.text("plan.add.prompt"));
        text.setAccessibleText(messages.text("plan.add.prompt"));
        text.setTextFormatter(new TextFormatter<>(new TextLimit(Action.LONGEST_TEXT, _ -> {})));
        Button done = new Button(messages.text("plan.add.done"));
        done.setId("plan-new-add");
        done.getStyleClass().add("accent");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> text.getText().isBlank(), text.textProperty()));
        Runnable act = () -> {
            if (!text.getText().isBlank()) {
                adding = false;
                open(model.add(text.getText()));
            }
        };
        done.setOnAction(_ -> act.run());
        text.setOnAction(_ -> act.run());
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                adding = false;
                list();
                Focus.give(screen, "#plan-add");
                event.consume();
            }
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, text, done);
    }

    /// Begins an action of the team's own.
    void add() {
        if (!model.isReadOnly()) {
            editor.ifPresent(ActionEditor::left);
            editor = Optional.empty();
            adding = true;
            list();
            Focus.give(screen, "#plan-new");
        }
    }

    private void open(String id) {
        editor.ifPresent(ActionEditor::left);
        ActionEditor made = new ActionEditor(model, id, () -> close());
        editor = Optional.of(made);
        right.getChildren().setAll(made);
        Focus.give(screen, made);
        made.take();
    }

    /// Goes back from one action to all of them.
    ///
    /// @return whether there was one
    boolean close() {
        if (editor.isEmpty()) {
            return false;
        }
        String id = editor.get().action();
        editor.get().left();
        editor = Optional.empty();
        list();
        Optional<Mark> mark = model.mark(id);
        if (mark.filter(Mark::isChosen).isPresent()) {
            Focus.give(screen, "#plan-card-" + mark.get().number());
        } else {
            grid.take(Optional.of(id));
        }
        return true;
    }

    /// Takes the focus.
    void take() {
        screen.applyCss();
        screen.layout();
        grid.take(Optional.empty());
    }

    /// Hands in what was typed.
    void left() {
        running.ifPresent(Job::cancel);
        editor.ifPresent(ActionEditor::left);
    }
}
