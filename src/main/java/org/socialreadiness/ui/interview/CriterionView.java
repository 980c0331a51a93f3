package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.LevelBadge;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.SegmentedChoice.Option;
import org.socialreadiness.ui.base.SidePanel;

/// One criterion: its statements as large choices, and beside them how sure, evidence and notes, and what helps
/// to answer.
final class CriterionView implements Asked {
    /// In the order of their keys, Alt+1 to Alt+3.
    private static final List<Confidence> CONFIDENCES =
            List.of(Confidence.GUESS, Confidence.FAIRLY_SURE, Confidence.EVIDENCE);

    /// A pause in typing this long hands in what was typed.
    private static final Duration TYPING_PAUSE = Duration.seconds(1.5);

    private final InterviewViewModel model;
    private final Messages messages;
    private final Criterion criterion;
    private final Runnable chosen;
    private final List<Choice> levels = new ArrayList<>();
    private final Choice dontKnow;
    private final Choice doesNotApply;
    private final VBox reason = new VBox(8);
    private final TextField reasonField = new TextField();
    private final Label reasonMessage = new Label();
    private final Button flag = new Button();
    private final SegmentedChoice<Confidence> sure;
    private final TextArea notes = new TextArea();
    private final Label evidenceWanted = Labels.caption("");
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
    private final Node main;
    private final Node side;
    private boolean showing;

    /// @param chosen called when a person has chosen a level
    CriterionView(InterviewViewModel model, Messages messages, Criterion criterion, Runnable chosen) {
        this.model = model;
        this.messages = messages;
        this.criterion = criterion;
        this.chosen = chosen;
        CriterionId id = criterion.id();
        criterion
                .levels()
                .forEach(level -> levels.add(new Choice(
                        "interview-level-" + level.position(),
                        LevelBadge.key(level.position()),
                        level.statement(),
                        () -> choose(level.position()))));
        dontKnow = new Choice("interview-dont-know", "D", messages.text("interview.dontKnow"), () -> {
            model.dontKnow(id);
            refresh();
        });
        doesNotApply =
                new Choice("interview-does-not-apply", "N", messages.text("interview.doesNotApply"), this::askReason);
        sure = new SegmentedChoice<>(
                List.of(
                        new Option<>(Confidence.GUESS, "interview-guess", messages.text("interview.guess")),
                        new Option<>(
                                Confidence.FAIRLY_SURE, "interview-fairly-sure", messages.text("interview.fairlySure")),
                        new Option<>(Confidence.EVIDENCE, "interview-evidence", messages.text("interview.evidence"))),
                false);
        main = buildMain();
        side = buildSide();
        refresh();
    }

    @Override
    public Node main() {
        return main;
    }

    @Override
    public Node side() {
        return side;
    }

    private Node buildMain() {
        flag.setId("interview-flag");
        flag.getStyleClass().add("flat");
        flag.setOnAction(_ -> {
            model.flag(criterion.id());
            refresh();
        });
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        int index = model.instrument().factors().stream()
                .map(Factor::id)
                .toList()
                .indexOf(model.instrument()
                        .factorOf(criterion.id())
                        .orElseThrow()
                        .id());
        Label name = Labels.caption(criterion.name());
        name.setMinWidth(0);
        HBox head = new HBox(
                8, new FactorDot(index), Labels.captionStrong(criterion.id().text()), name, spring, flag);
        head.setAlignment(Pos.CENTER_LEFT);
        Label question = Labels.title(criterion.question());
        question.setId("interview-question");
        question.getStyleClass().add("sr-asked");
        question.setMinHeight(Region.USE_PREF_SIZE);
        Label rule = Labels.caption(messages.text("interview.rule"));
        VBox choices = new VBox(8);
        choices.getChildren().addAll(levels);
        HBox others = new HBox(8, dontKnow, doesNotApply);
        for (Choice each : List.of(dontKnow, doesNotApply)) {
            HBox.setHgrow(each, Priority.ALWAYS);
            each.setPrefWidth(100);
        }
        buildReason();
        VBox column = new VBox(8, head, question, rule, choices, others, reason);
        VBox.setMargin(choices, new Insets(6, 0, 0, 0));
        column.getStyleClass().add("sr-column");
        return column;
    }

    private void buildReason() {
        Label label = Labels.captionStrong(messages.text("interview.reason"));
        label.setLabelFor(reasonField);
        reasonField.setId("interview-reason");
        reasonField.setAccessibleText(messages.text("interview.reason"));
        reasonMessage.setId("interview-reason-message");
        reasonMessage.getStyleClass().addAll("text-caption", "sr-danger");
        reasonField.setOnAction(event -> {
            takeReason();
            event.consume();
        });
        reasonField.focusedProperty().subscribe(focused -> {
            if (!focused && !reasonField.getText().isBlank() && reason.isVisible()) {
                takeReason();
            }
        });
        reason.getChildren().setAll(label, reasonField, reasonMessage);
        reason.managedProperty().bind(reason.visibleProperty());
        reason.setVisible(false);
    }

    private Node buildSide() {
        Label sureLabel = Labels.captionStrong(messages.text("interview.sure"));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox sureHead = new HBox(
                6, sureLabel, spring, new KeyCap("Alt"), new KeyCap("1"), Labels.caption("–"), new KeyCap("3"));
        sureHead.setAlignment(Pos.CENTER_LEFT);
        sure.valueProperty().subscribe(value -> {
            if (!showing) {
                value.ifPresent(v -> model.sure(criterion.id(), v));
                refresh();
            }
        });
        Label notesLabel = Labels.captionStrong(messages.text("interview.notes"));
        notesLabel.setLabelFor(notes);
        Region spring2 = new Region();
        HBox.setHgrow(spring2, Priority.ALWAYS);
        HBox notesHead = new HBox(6, notesLabel, spring2, new KeyCap("E"));
        notesHead.setAlignment(Pos.CENTER_LEFT);
        notes.setId("interview-notes");
        notes.setAccessibleText(messages.text("interview.notes"));
        notes.setWrapText(true);
        notes.setPrefRowCount(4);
        notes.getStyleClass().add("text-caption");
        notes.textProperty().subscribe(_ -> {
            if (!showing) {
                pause.playFromStart();
            }
        });
        pause.setOnFinished(_ -> leave());
        notes.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        notes.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                // Tab leaves the notes; nobody indents them.
                leave();
                if (event.isShiftDown()) {
                    sure.requestFocus();
                } else {
                    levels.getFirst().requestFocus();
                }
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                focus();
                event.consume();
            }
        });
        evidenceWanted.setText(messages.text("interview.evidenceWanted"));
        evidenceWanted.managedProperty().bind(evidenceWanted.visibleProperty());
        List<Node> parts = new ArrayList<>(
                List.of(new VBox(6, sureHead, sure), new VBox(6, notesHead, notes, evidenceWanted), rule()));
        help(parts, messages.text("interview.why"), criterion.why());
        help(parts, messages.text("interview.shows"), criterion.evidence());
        help(parts, messages.text("interview.who"), String.join(", ", criterion.answeredBy()));
        help(parts, messages.text("interview.probes"), String.join("\n", criterion.probes()));
        model.lastTime(criterion).ifPresent(last -> help(parts, messages.text("interview.lastTime"), last));
        return new SidePanel(parts.toArray(Node[]::new));
    }

    private static Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("sr-rule");
        return rule;
    }

    private static void help(List<Node> parts, String title, String text) {
        if (!text.isBlank()) {
            parts.add(new VBox(2, Labels.captionStrong(title), Labels.caption(text)));
        }
    }

    private void choose(int level) {
        leave();
        model.rate(criterion.id(), level);
        refresh();
        if (!model.isLocked()) {
            chosen.run();
        }
    }

    private void askReason() {
        refresh();
        if (!model.isLocked()) {
            reason.setVisible(true);
            reasonMessage.setText("");
            reasonField.requestFocus();
        }
    }

    private void takeReason() {
        if (model.doesNotApply(criterion.id(), reasonField.getText())) {
            reasonMessage.setText("");
            refresh();
            doesNotApply.requestFocus();
        } else {
            reasonMessage.setText(messages.text("interview.reasonNeeded"));
        }
    }

    @Override
    public void refresh() {
        showing = true;
        Rating rating = model.rating(criterion.id());
        Optional<Answer> answer = rating.answer();
        int level = answer.orElse(null) instanceof Answer.Rated(var chosenLevel) ? chosenLevel : -1;
        for (int i = 0; i < levels.size(); i++) {
            levels.get(i).setSelected(i == level);
        }
        dontKnow.setSelected(answer.orElse(null) instanceof Answer.DontKnow);
        boolean notApplying = answer.orElse(null) instanceof Answer.DoesNotApply;
        doesNotApply.setSelected(notApplying);
        if (answer.orElse(null) instanceof Answer.DoesNotApply(var why) && !reasonField.isFocused()) {
            reasonField.setText(why);
        }
        if (!reasonField.isFocused()) {
            reason.setVisible(notApplying);
        }
        sure.valueProperty().set(rating.confidence());
        sure.setDisable(level < 0 || model.isLocked());
        if (!notes.isFocused() || model.isLocked()) {
            if (!notes.getText().equals(rating.note())) {
                notes.setText(rating.note());
            }
        }
        notes.setEditable(!model.isLocked());
        reasonField.setEditable(!model.isLocked());
        evidenceWanted.setVisible(level == criterion.top() && rating.note().isBlank());
        flag.setText(messages.text(rating.comeBack() ? "interview.flagged" : "interview.flag"));
        HBox caps = new HBox(8, new FontIcon(Feather.FLAG));
        flag.setGraphic(caps);
        flag.setDisable(model.isLocked());
        showing = false;
    }

    @Override
    public void focus() {
        levels.stream()
                .filter(Choice::isSelected)
                .findFirst()
                .or(() -> dontKnow.isSelected() ? Optional.of(dontKnow) : Optional.empty())
                .orElse(levels.getFirst())
                .requestFocus();
    }

    @Override
    public void leave() {
        pause.stop();
        model.note(criterion.id(), notes.getText());
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.isAltDown() && event.getCode().isDigitKey()) {
            int number = Integer.parseInt(event.getCode().getName());
            if (number >= 1 && number <= 3) {
                model.sure(criterion.id(), CONFIDENCES.get(number - 1));
                refresh();
                event.consume();
            }
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case D -> dontKnow.fire();
            case N -> doesNotApply.fire();
            case F -> flag.fire();
            case E -> notes.requestFocus();
            case DELETE, BACK_SPACE -> {
                model.clear(criterion.id());
                refresh();
            }
            default -> {
                int level = level(event);
                if (level < 0 || level >= levels.size()) {
                    return;
                }
                levels.get(level).requestFocus();
                choose(level);
            }
        }
        event.consume();
    }

    /// The level that a key means, or -1 for none.
    private static int level(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.A) {
            return 10;
        }
        return code.isDigitKey() || code.isKeypadKey() ? digit(code.getName()) : -1;
    }

    private static int digit(String name) {
        char last = name.charAt(name.length() - 1);
        return Character.isDigit(last) ? last - '0' : -1;
    }
}
