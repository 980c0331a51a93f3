package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.BackButton;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.EmptyState;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SegmentedChoice;

/// What the team wants to do first: the shortlist, and what votes or rankings say of it.
public final class PrioritiesScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final Sittings sittings;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);
    private final Subscription subscription;
    private Node first = page;

    public PrioritiesScreen(Desk desk, Sittings sittings) {
        this.desk = desk;
        this.messages = desk.messages();
        this.sittings = sittings;
        page.getStyleClass().addAll("sr-page", "sr-priorities");
        root.setId("priorities");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("sr-plain-scroll");
        subscription = desk.workspace().assessmentProperty().subscribe(this::fill);
    }

    private void fill(Optional<Assessment> now) {
        if (now.isEmpty() || !now.get().showsResults()) {
            page.getChildren()
                    .setAll(new EmptyState(
                            messages.text("priorities.closed"),
                            messages.text("priorities.closedWhy"),
                            "priorities-to-workshop",
                            messages.text("priorities.toWorkshop"),
                            this::back));
            return;
        }
        Sitting sitting = sittings.of(now.get().id());
        show(new PrioritiesViewModel(desk.workspace(), messages, sitting));
    }

    private void back() {
        desk.navigator().go(new Place.Workshop());
    }

    private void show(PrioritiesViewModel model) {
        Label about = Labels.body(messages.text("priorities.about"));
        about.getStyleClass().addAll("text-muted", "sr-column");
        about.setMinHeight(Region.USE_PREF_SIZE);
        VBox list = new VBox();
        list.getStyleClass().add("sr-review-list");
        model.lines().forEach(line -> list.getChildren().add(row(model, line)));
        Label said = Labels.body(model.said());
        said.setId("priorities-said");
        said.setMinHeight(Region.USE_PREF_SIZE);
        VBox result = new VBox(4, said);
        if (model.isWaiting()) {
            Button early = new Button(messages.text("priorities.early"));
            early.setId("priorities-early");
            early.getStyleClass().add("small");
            early.setMinWidth(Region.USE_PREF_SIZE);
            early.setOnAction(_ -> {
                model.countEarly();
                fill(desk.workspace().assessmentProperty().get());
            });
            result.getChildren().add(early);
        }
        if (!model.concordance().isEmpty()) {
            Label w = Labels.body(model.concordance());
            w.setId("priorities-concordance");
            w.setMinHeight(Region.USE_PREF_SIZE);
            result.getChildren().add(w);
        }
        page.getChildren()
                .setAll(
                        new VBox(8, Labels.title(messages.text("priorities.title")), about),
                        how(model),
                        result,
                        list,
                        around(model));
        if (root.getScene() != null) {
            shown();
        }
    }

    /// By which method, and whose turn.
    private Node how(PrioritiesViewModel model) {
        SegmentedChoice<Boolean> method = new SegmentedChoice<>(
                List.of(
                        new SegmentedChoice.Option<>(false, "priorities-by-votes", messages.text("priorities.byVotes")),
                        new SegmentedChoice.Option<>(true, "priorities-by-rank", messages.text("priorities.byRank"))),
                false);
        method.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        method.setMinWidth(Region.USE_PREF_SIZE);
        method.valueProperty().set(Optional.of(model.isRanked()));
        method.setDisable(!model.isUndecided());
        method.valueProperty().subscribe((_, chosen) -> chosen.ifPresent(model::setRanked));
        Button pass = new Button(messages.text("priorities.pass"));
        pass.setId("priorities-pass");
        pass.getStyleClass().add("accent");
        pass.setMinWidth(Region.USE_PREF_SIZE);
        pass.setDisable(model.isEmpty() || model.isReadOnly());
        pass.setOnAction(_ -> desk.navigator().go(new Place.HandOver(Place.Round.PRIORITIES)));
        first = pass;
        FlowPane line = new FlowPane(16, 8, method, pass);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!model.isUndecided()) {
            Button again = new Button(messages.text("priorities.again"));
            again.setId("priorities-again");
            again.setMinWidth(Region.USE_PREF_SIZE);
            again.setDisable(model.isReadOnly());
            again.setOnAction(_ -> model.begin());
            line.getChildren().add(again);
        }
        return line;
    }

    private Node row(PrioritiesViewModel model, PrioritiesViewModel.Line line) {
        Label id = Labels.captionStrong(line.criterion().id().text());
        id.setMinWidth(Region.USE_PREF_SIZE);
        Label name = Labels.strong(line.criterion().name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Label now = Labels.caption(line.now());
        now.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, new FactorDot(line.factor()), id, name, now);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, head);
        if (!line.step().isEmpty()) {
            Label step = Labels.caption(line.step());
            step.setMinHeight(Region.USE_PREF_SIZE);
            words.getChildren().add(step);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Label result = Labels.captionStrong(line.result());
        result.setId("priorities-result-" + line.criterion().id().text());
        result.setMinWidth(Region.USE_PREF_SIZE);
        VBox right = new VBox(4, result);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.getStyleClass().add("sr-priority-result");
        if (line.share() > 0) {
            ProgressBar bar = new ProgressBar(line.share());
            bar.getStyleClass().add("small");
            bar.setAccessibleText(line.result());
            right.getChildren().add(bar);
        }
        Button away = new Button("", new FontIcon(Feather.X));
        away.getStyleClass().addAll("flat", "button-icon", "small");
        away.setId("priorities-remove-" + line.criterion().id().text());
        away.setAccessibleText(
                messages.text("priorities.remove", line.criterion().name()));
        away.setDisable(model.isReadOnly());
        away.setOnAction(_ -> model.remove(line.criterion()));
        HBox row = new HBox(16, words, right, away);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sr-priority");
        return row;
    }

    private Node around(PrioritiesViewModel model) {
        MenuButton add = new MenuButton(messages.text("priorities.add"));
        add.setId("priorities-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setDisable(model.isReadOnly());
        model.others().forEach(criterion -> {
            MenuItem item = new MenuItem(criterion.id().text() + "  " + criterion.name());
            item.setOnAction(_ -> model.add(criterion));
            add.getItems().add(item);
        });
        FlowPane line = new FlowPane(16, 8, add);
        line.setAlignment(Pos.CENTER_LEFT);
        if (model.isChanged()) {
            Button proposed = new Button(messages.text("workshop.asProposed"));
            proposed.setId("priorities-as-proposed");
            proposed.setDisable(model.isReadOnly());
            proposed.setOnAction(_ -> model.asProposed());
            line.getChildren().add(proposed);
        }
        line.getChildren().add(BackButton.to(new Place.Workshop(), desk, "priorities-back", "priorities.back"));
        return line;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Focus.give(root, first);
    }

    @Override
    public void left() {
        subscription.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Esc", messages.text("priorities.back")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back();
            event.consume();
        }
    }
}
