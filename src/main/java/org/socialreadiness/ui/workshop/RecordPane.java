package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.SegmentedChoice.Option;

/// What the team concludes about the criterion: a level that it agrees on, or the two views that remain.
final class RecordPane extends VBox {
    private final WorkshopViewModel model;
    private final Messages messages;
    private final Criterion criterion;
    private final Draft draft;
    private final RadioButton consensus;
    private final RadioButton dissent;
    private final SegmentedChoice<Integer> levels;
    private final LevelField low;
    private final Node agreedPart;
    private final Node dissentPart;
    private final Label problem = Labels.caption("");
    private final VBox recorded = new VBox();
    private final Button record;
    private final Button vote;

    /// What is written outlives the pane.
    private Subscription life = Subscription.EMPTY;

    /// @param wanted called when it is to be recorded
    /// @param takeBack called when what is recorded is to be taken back
    /// @param voteAgain called when a vote is to be opened or closed
    RecordPane(WorkshopViewModel model, Runnable wanted, Runnable takeBack, Runnable voteAgain) {
        this.model = model;
        this.messages = model.messages();
        this.criterion = model.current();
        this.draft = model.draft();
        setId("workshop-recording");
        getStyleClass().add("sr-record");
        ToggleGroup kinds = new ToggleGroup();
        consensus = kind("workshop-consensus", messages.text("workshop.consensusAt"), Draft.Kind.CONSENSUS, kinds);
        dissent = kind("workshop-dissent", messages.text("workshop.noConsensus"), Draft.Kind.DISSENT, kinds);
        levels = new SegmentedChoice<>(
                IntStream.range(0, criterion.levels().size())
                        .mapToObj(level -> new Option<>(level, "workshop-at-" + level, Integer.toString(level)))
                        .toList(),
                false);
        levels.getStyleClass().add("sr-levels");
        levels.valueProperty().bindBidirectional(draft.levelProperty());
        low = new LevelField("workshop-low", messages.text("workshop.from"), criterion.top());
        life = life.and(low.follow(draft.lowProperty()));
        vote = new Button("", new KeyCap("V"));
        vote.setId("workshop-vote");
        vote.getStyleClass().addAll("sr-link", "sr-inline");
        vote.setContentDisplay(ContentDisplay.RIGHT);
        vote.setMinWidth(Region.USE_PREF_SIZE);
        vote.setOnAction(_ -> voteAgain.run());
        agreedPart = agreedPart();
        dissentPart = dissentPart();
        recorded.getStyleClass().add("sr-recorded");
        problem.setId("workshop-problem");
        problem.getStyleClass().add("sr-danger");
        problem.managedProperty().bind(problem.visibleProperty());
        record = new Button(messages.text("workshop.record"));
        record.setId("workshop-record");
        record.getStyleClass().add("accent");
        record.setGraphic(KeyCap.of("Ctrl+Enter", messages));
        record.setContentDisplay(ContentDisplay.RIGHT);
        record.setMaxWidth(Double.MAX_VALUE);
        record.setOnAction(_ -> wanted.run());
        Label title = Labels.section(messages.text("workshop.recordTitle"));
        getChildren().addAll(title, recorded, agreedPart, dissentPart, problem, record);
        life = life.and(draft.kindProperty().subscribe(_ -> show()));
        life = life.and(
                draft.levelProperty().subscribe((_, level) -> level.ifPresent(_ -> choose(Draft.Kind.CONSENSUS))));
        for (var each : List.of(draft.levelProperty(), draft.lowProperty(), draft.highProperty())) {
            life = life.and(each.subscribe((_, _) -> say("")));
        }
        refresh(takeBack);
    }

    private RadioButton kind(String id, String text, Draft.Kind kind, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> choose(kind));
        return button;
    }

    private Node agreedPart() {
        boolean close = model.score(criterion).isClose();
        FlowPane line = new FlowPane(12, 6, consensus, levels);
        line.getStyleClass().add("sr-record-line");
        VBox rest = new VBox();
        rest.getStyleClass().add("sr-record-rest");
        if (!close) {
            CheckBox nobody = new CheckBox(messages.text("workshop.nobodyObjects", model.limit(criterion)));
            nobody.setId("workshop-nobody");
            nobody.setWrapText(true);
            nobody.getStyleClass().add("text-caption");
            nobody.setMinHeight(Region.USE_PREF_SIZE);
            nobody.selectedProperty().bindBidirectional(draft.nobodyObjectsProperty());
            rest.getChildren().add(nobody);
        }
        WordsField reason = new WordsField("workshop-reason", messages, draft.reasonProperty());
        reason.name(messages.text("workshop.reason"));
        WordsField minority = new WordsField("workshop-minority", messages, draft.minorityProperty());
        minority.name(messages.text("workshop.minority"));
        rest.getChildren().addAll(reason, minority);
        FlowPane again = new FlowPane(6, 2);
        again.getStyleClass().add("sr-record-again");
        if (!close) {
            again.getChildren().add(Labels.caption(messages.text("workshop.needs", model.limit(criterion))));
        }
        again.getChildren().add(vote);
        VBox part = new VBox(line, again, onlyFor(rest, Draft.Kind.CONSENSUS));
        part.getStyleClass().add("sr-record-part");
        return part;
    }

    private Node dissentPart() {
        LevelField high = new LevelField("workshop-high", messages.text("workshop.until"), criterion.top());
        life = life.and(high.follow(draft.highProperty()));
        Label to = Labels.body(messages.text("workshop.to"));
        to.setMinWidth(Region.USE_PREF_SIZE);
        HBox range = new HBox(8, low, to, high);
        range.setAlignment(Pos.CENTER_LEFT);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(8, dissent, spring, range);
        line.setAlignment(Pos.CENTER_LEFT);
        WordsField lowReason = new WordsField("workshop-low-reason", messages, draft.lowReasonProperty());
        WordsField highReason = new WordsField("workshop-high-reason", messages, draft.highReasonProperty());
        life = life.and(draft.lowProperty().subscribe(level -> lowReason.name(reasonFor(level))))
                .and(draft.highProperty().subscribe(level -> highReason.name(reasonFor(level))));
        VBox rest = new VBox(lowReason, highReason);
        rest.getStyleClass().add("sr-record-rest");
        onlyFor(range, Draft.Kind.DISSENT);
        VBox part = new VBox(line, onlyFor(rest, Draft.Kind.DISSENT));
        part.getStyleClass().add("sr-record-part");
        return part;
    }

    private String reasonFor(Optional<Integer> level) {
        return messages.text("workshop.reasonFor", level.map(String::valueOf).orElse("–"));
    }

    private Node onlyFor(Node part, Draft.Kind kind) {
        part.managedProperty().bind(part.visibleProperty());
        life = life.and(draft.kindProperty().subscribe(now -> part.setVisible(now.equals(Optional.of(kind)))));
        return part;
    }

    private void choose(Draft.Kind kind) {
        draft.kindProperty().set(Optional.of(kind));
    }

    private void show() {
        consensus.setSelected(draft.kindProperty().get().equals(Optional.of(Draft.Kind.CONSENSUS)));
        dissent.setSelected(draft.kindProperty().get().equals(Optional.of(Draft.Kind.DISSENT)));
        say("");
    }

    /// Lets go of what is written.
    void end() {
        life.unsubscribe();
    }

    /// Shows what is recorded now.
    void refresh(Runnable takeBack) {
        setDisable(model.isReadOnly());
        recorded.getChildren().clear();
        vote.setText(messages.text(
                model.votes().isOpen(criterion.id()) ? "workshop.vote.closeThis" : "workshop.vote.again"));
        String words = model.recorded(criterion);
        if (!words.isEmpty()) {
            Label said = Labels.caption(messages.text("workshop.recorded", words));
            said.setId("workshop-recorded");
            said.setGraphic(new FontIcon(Feather.CHECK));
            Button back = new Button(messages.text("workshop.takeBack"));
            back.setId("workshop-take-back");
            back.getStyleClass().addAll("sr-link", "sr-inline");
            back.setOnAction(_ -> takeBack.run());
            recorded.getChildren().addAll(said, back);
        }
        recorded.setVisible(!words.isEmpty());
        recorded.setManaged(!words.isEmpty());
    }

    /// Says what keeps it from being recorded.
    void say(String what) {
        problem.setText(what);
        problem.setVisible(!what.isEmpty());
        record.setAccessibleHelp(what.isEmpty() ? null : what);
    }

    /// Begins a consensus.
    void agree() {
        choose(Draft.Kind.CONSENSUS);
        levels.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// Chooses the level of a consensus; nothing if there is no such level.
    void agree(int level) {
        if (level >= 0 && level <= criterion.top()) {
            draft.levelProperty().set(Optional.of(level));
            agree();
        }
    }

    /// Begins to note that there is none.
    void disagree() {
        choose(Draft.Kind.DISSENT);
        low.requestFocus();
    }
}
