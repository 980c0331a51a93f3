package org.socialreadiness.ui.results;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.scoring.Figure;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.ListRow;
import org.socialreadiness.ui.base.TargetField;

/// Why one number is what it is; each line leads on to the number that it was computed from, and Back returns.
final class WhyView extends VBox {
    private final ResultsViewModel model;
    private final Desk desk;
    private final WhyWords words;
    private final Messages messages;
    private final Runnable close;
    private final Deque<Figure> way = new ArrayDeque<>();

    /// @param figure explained first
    /// @param close called when the way back has come to its end
    WhyView(ResultsViewModel model, Desk desk, Figure figure, Runnable close) {
        this.model = model;
        this.desk = desk;
        Messages messages = desk.messages();
        this.words = new WhyWords(model, messages);
        this.messages = messages;
        this.close = close;
        setId("results-why");
        getStyleClass().add("sr-why");
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        way.push(figure);
        show();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.BACK_SPACE) {
            back();
            event.consume();
        }
    }

    private void go(Figure figure) {
        way.push(figure);
        show();
        first();
    }

    private void back() {
        way.pop();
        if (way.isEmpty()) {
            close.run();
        } else {
            show();
            first();
        }
    }

    /// Puts the focus where the reading begins.
    void first() {
        Focus.give(this, getChildren().getFirst());
    }

    private void show() {
        WhyWords.Page page = words.say(way.element());
        Button back = new Button(messages.text("results.why.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("results-why-back");
        back.getStyleClass().addAll("sr-link", "sr-why-back");
        back.setAccessibleText(
                messages.text("results.why.back") + ". " + page.title() + ". " + String.join(" ", page.sentences()));
        back.setOnAction(_ -> back());
        Label title = Labels.section(page.title());
        title.setId("results-why-title");
        title.setMinHeight(USE_PREF_SIZE);
        List<Node> shown = new ArrayList<>(List.of(back, title));
        for (String sentence : page.sentences()) {
            Label text = Labels.body(sentence);
            text.setMinHeight(USE_PREF_SIZE);
            shown.add(text);
        }
        lines(shown, messages.text("results.why.parts"), page.parts(), "results-why-part-");
        lines(shown, messages.text("results.why.beside"), page.beside(), "results-why-beside-");
        if (way.element() instanceof Figure.CriterionValue(var id)) {
            model.criterion(id).ifPresent(criterion -> shown.add(target(criterion)));
        }
        getChildren().setAll(shown);
    }

    private Node target(Criterion criterion) {
        TargetField field = new TargetField(desk.workspace(), messages, criterion, "");
        field.refresh(model.findings().score(criterion).value());
        return field;
    }

    private void lines(List<Node> shown, String title, List<WhyWords.Part> parts, String id) {
        if (parts.isEmpty()) {
            return;
        }
        VBox list = new VBox(Labels.captionStrong(title));
        for (int i = 0; i < parts.size(); i++) {
            list.getChildren().add(line(parts.get(i), id + (i + 1)));
        }
        shown.add(list);
    }

    private Node line(WhyWords.Part part, String id) {
        Label name = Labels.caption(part.name());
        name.getStyleClass().remove("text-muted");
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label value = Labels.captionStrong(part.value());
        value.setWrapText(false);
        value.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(8);
        content.setAlignment(Pos.CENTER_LEFT);
        if (part.factor() >= 0) {
            content.getChildren().add(new FactorDot(part.factor()));
        }
        content.getChildren().addAll(name, value);
        if (part.figure().isEmpty()) {
            content.setId(id);
            content.getStyleClass().add("sr-why-answer");
            return content;
        }
        content.getChildren().add(new FontIcon(Feather.CHEVRON_RIGHT));
        Button line = new ListRow(
                id,
                part.name() + ", " + part.value(),
                content,
                () -> part.figure().ifPresent(this::go));
        line.getStyleClass().add("sr-why-line");
        return line;
    }
}
