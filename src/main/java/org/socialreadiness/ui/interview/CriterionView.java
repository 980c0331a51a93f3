package org.socialreadiness.ui.interview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.LevelBadge;

/// One criterion: its question and its statements as large choices, lowest first. Beside it a [CriterionSide].
final class CriterionView implements Asked {
    private static final int HIGHEST_DIGIT = 9;

    private static final Map<KeyCode, Confidence> CONFIDENCES = Map.of(
            KeyCode.DIGIT1, Confidence.GUESS,
            KeyCode.DIGIT2, Confidence.FAIRLY_SURE,
            KeyCode.DIGIT3, Confidence.EVIDENCE);

    private final CriterionViewModel model;
    private final Messages messages;
    private final Runnable chosen;
    private final List<Choice> levels = new ArrayList<>();
    private final Choice dontKnow;
    private final Choice doesNotApply;
    private final ReasonField reason;
    private final Button flag = new Button();
    private final Optional<EvidencePane> evidence;
    private final CriterionSide side;
    private final Node main;
    private final Node below;
    private final Roving choices;

    /// What is gathered beside the answer.
    record Records(QuotesViewModel quotes, FilesViewModel files) {}

    /// @param factor the place of its factor in the instrument, from 0
    /// @param records the quotes and files that are gathered; empty where none are
    /// @param last what the person said last time; empty if there was none
    /// @param showLast whether it is seen
    /// @param chosen called when a person has chosen a level
    CriterionView(
            CriterionViewModel model,
            Messages messages,
            int factor,
            Optional<Records> records,
            Optional<LastAnswer> last,
            BooleanProperty showLast,
            Runnable chosen) {
        this.model = model;
        this.messages = messages;
        this.chosen = chosen;
        Criterion criterion = model.criterion();
        criterion
                .levels()
                .forEach(level -> levels.add(new Choice(
                        "interview-level-" + level.position(),
                        LevelBadge.key(level.position()),
                        level.statement(),
                        () -> choose(level.position()))));
        dontKnow = new Choice("interview-dont-know", "D", messages.text("interview.dontKnow"), () -> {
            model.dontKnow();
            refresh();
        });
        doesNotApply =
                new Choice("interview-does-not-apply", "N", messages.text("interview.doesNotApply"), this::askReason);
        reason = new ReasonField(model, messages, this::refresh, doesNotApply::requestFocus);
        evidence = records.map(each -> new EvidencePane(each.quotes(), each.files(), messages, this::focus));
        side = new CriterionSide(model, messages, evidence, last, showLast, this::focus);
        main = build(criterion, factor);
        VBox rest = new VBox(others(), reason);
        rest.getStyleClass().addAll("sr-column", "sr-choices-rest");
        below = rest;
        List<Choice> all = new ArrayList<>(levels);
        all.addAll(List.of(dontKnow, doesNotApply));
        choices = new Roving(all);
        refresh();
    }

    @Override
    public Node main() {
        return main;
    }

    @Override
    public List<Node> below() {
        return List.of(below);
    }

    @Override
    public Node side() {
        return side;
    }

    private Node build(Criterion criterion, int factor) {
        Label question = Labels.title(criterion.question());
        question.setId("interview-question");
        question.getStyleClass().add("sr-asked");
        question.setMinHeight(Region.USE_PREF_SIZE);
        Label rule = Labels.caption(messages.text("interview.rule"));
        rule.setId("interview-rule");
        rule.setMinHeight(Region.USE_PREF_SIZE);
        VBox statements = new VBox();
        statements.getStyleClass().add("sr-choices");
        statements.getChildren().addAll(levels);
        VBox column = new VBox(head(criterion, factor), question, rule, statements);
        column.getStyleClass().addAll("sr-column", "sr-criterion");
        return column;
    }

    /// "Don't know" and "does not apply", of equal width.
    private Node others() {
        GridPane others = new GridPane();
        others.getStyleClass().add("sr-choices-others");
        for (Choice each : List.of(dontKnow, doesNotApply)) {
            each.getStyleClass().add("half");
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            others.getColumnConstraints().add(half);
            others.addRow(0, each);
        }
        return others;
    }

    private Node head(Criterion criterion, int factor) {
        flag.setId("interview-flag");
        flag.getStyleClass().setAll("button", "flat", "sr-flag");
        flag.setContentDisplay(ContentDisplay.LEFT);
        flag.setMinWidth(Region.USE_PREF_SIZE);
        flag.setOnAction(_ -> {
            model.flag();
            refresh();
        });
        Label name = Labels.caption(criterion.name());
        name.setMinWidth(0);
        name.setWrapText(false);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label id = Labels.captionStrong(criterion.id().text());
        id.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, new FactorDot(factor), id, name, flag, new KeyCap("F"));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void choose(int level) {
        reason.close();
        model.rate(level);
        refresh();
        if (!model.isLocked()) {
            chosen.run();
        }
    }

    private void askReason() {
        refresh();
        if (!model.isLocked()) {
            reason.ask();
        }
    }

    @Override
    public void refresh() {
        model.refresh();
        Rating rating = model.rating();
        boolean locked = model.isLocked();
        int level = model.level().orElse(-1);
        for (int i = 0; i < levels.size(); i++) {
            levels.get(i).setSelected(i == level);
        }
        dontKnow.setSelected(rating.answer().orElse(null) instanceof Answer.DontKnow);
        doesNotApply.setSelected(model.reason().isPresent());
        levels.forEach(each -> each.setLocked(locked));
        dontKnow.setLocked(locked);
        doesNotApply.setLocked(locked);
        reason.refresh();
        side.refresh();
        flag.setText(messages.text(rating.comeBack() ? "interview.flagged" : "interview.flag"));
        flag.setGraphic(new FontIcon(Feather.FLAG));
        flag.pseudoClassStateChanged(ReasonField.ON, rating.comeBack());
        flag.setDisable(locked);
    }

    @Override
    public void focus() {
        Choice first = levels.stream()
                .filter(Choice::isSelected)
                .findFirst()
                .or(() -> dontKnow.isSelected() ? Optional.of(dontKnow) : Optional.empty())
                .or(() -> doesNotApply.isSelected() ? Optional.of(doesNotApply) : Optional.empty())
                .orElse(levels.getFirst());
        choices.stopAt(first);
        first.requestFocus();
    }

    @Override
    public void leave() {
        reason.leave();
        evidence.ifPresent(EvidencePane::leave);
        model.handIn();
    }

    @Override
    public void take(Path file) {
        evidence.ifPresent(each -> each.take(file));
    }

    @Override
    public void setSmall(boolean small) {
        side.setSmall(small);
    }

    @Override
    public Optional<Keys> choosing() {
        return Optional.of(new Keys(LevelBadge.key(0), LevelBadge.key(levels.size() - 1)));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.isAltDown() && CONFIDENCES.containsKey(event.getCode())) {
            model.sure(CONFIDENCES.get(event.getCode()));
            refresh();
            event.consume();
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            if (evidence.filter(EvidencePane::paste).isPresent()) {
                event.consume();
            }
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case D -> press(dontKnow);
            case N -> press(doesNotApply);
            case F -> flag.fire();
            case E -> side.focusNotes();
            case Q -> evidence.ifPresent(EvidencePane::quote);
            case T -> evidence.ifPresent(EvidencePane::attach);
            case L -> {
                if (!side.turnLastTime()) {
                    return;
                }
            }
            case DELETE, BACK_SPACE -> {
                model.clear();
                refresh();
            }
            default -> {
                int level = level(event.getCode());
                if (level < 0 || level >= levels.size()) {
                    return;
                }
                press(levels.get(level));
            }
        }
        event.consume();
    }

    private static void press(Choice choice) {
        choice.requestFocus();
        choice.fire();
    }

    /// The level that a key means, or -1 for none.
    private static int level(KeyCode code) {
        if (code == KeyCode.A) {
            return HIGHEST_DIGIT + 1;
        }
        // "5", and "Numpad 5" on the block of digits.
        String name = code.getName();
        return code.isDigitKey() ? Character.digit(name.charAt(name.length() - 1), 10) : -1;
    }
}
