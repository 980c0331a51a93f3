package org.socialreadiness.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.socialreadiness.text.Failure;
import org.socialreadiness.text.Failures;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Notices;

/// Notices at the foot of the window, failures and questions: what lies over the screens.
public final class NoticeLayer extends StackPane implements Notices {
    private static final Duration SHOWN = Duration.seconds(6);
    private static final Duration ADVICE_SHOWN = Duration.seconds(30);

    private final Supplier<Messages> messages;
    private final PauseTransition end = new PauseTransition();
    private Optional<Node> before = Optional.empty();
    private Optional<Runnable> escape = Optional.empty();

    /// @param messages in the present language of the window
    public NoticeLayer(Supplier<Messages> messages) {
        this.messages = messages;
        setPickOnBounds(false);
        getStyleClass().add("sr-notices");
        end.setOnFinished(_ -> clear());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape.ifPresentOrElse(Runnable::run, this::clear);
                event.consume();
            }
        });
    }

    @Override
    public void say(String sentence, Action... next) {
        HBox bar = bar(sentence, Feather.CHECK);
        for (int i = 0; i < next.length; i++) {
            bar.getChildren().add(button("notice-action-" + (i + 1), next[i], "small"));
        }
        if (next.length > 0) {
            bar.getChildren().add(closing());
        }
        place(bar, Pos.BOTTOM_CENTER);
        if (next.length == 0) {
            endAfter(SHOWN);
        }
    }

    @Override
    public void advise(String sentence) {
        HBox bar = bar(sentence, Feather.INFO);
        bar.getStyleClass().add("sr-advice");
        bar.getChildren().add(closing());
        place(bar, Pos.BOTTOM_CENTER);
        endAfter(ADVICE_SHOWN);
    }

    private void endAfter(Duration shown) {
        end.setDuration(shown);
        end.playFromStart();
    }

    private static HBox bar(String sentence, Feather icon) {
        Label text = Labels.body(sentence);
        text.setId("notice-text");
        HBox bar = new HBox(new FontIcon(icon), text);
        bar.getStyleClass().add("sr-notice");
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleText(sentence);
        return bar;
    }

    /// Fetched only where something failed: the start need not wait for the logging to be set up.
    private static Logger log() {
        return LoggerFactory.getLogger(NoticeLayer.class);
    }

    @Override
    public void fail(Throwable thrown) {
        Messages words = messages.get();
        Failure failure = Failures.describe(thrown, words);
        if (thrown instanceof PlainException plain) {
            log().info("{} {}", failure.code(), plain.key());
        } else {
            log().error("{} {}", failure.code(), failure.details());
        }
        Label happened = Labels.strong(failure.happened());
        happened.setId("failure-happened");
        Label rest = Labels.body(failure.data() + " " + failure.todo());
        TextArea details = new TextArea(failure.code() + "\n" + failure.details());
        details.setId("failure-details");
        details.setEditable(false);
        details.setAccessibleText(words.text("app.details"));
        details.setVisible(false);
        details.setManaged(false);
        Button unfold = new Button(words.text("app.details"));
        unfold.setId("failure-unfold");
        unfold.getStyleClass().addAll("flat", "small");
        unfold.setOnAction(_ -> {
            details.setVisible(!details.isVisible());
            details.setManaged(details.isVisible());
        });
        Button copy = new Button(words.text("app.copy"));
        copy.setId("failure-copy");
        copy.getStyleClass().addAll("flat", "small");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details.getText());
            Clipboard.getSystemClipboard().setContent(content);
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = button("failure-close", new Action(words.text("app.close"), () -> {}), "small");
        HBox buttons = new HBox(8, Labels.caption(words.text("app.code", failure.code())), space, unfold, copy, close);
        buttons.setAlignment(Pos.CENTER_LEFT);
        place(card(happened, rest, details, buttons), Pos.BOTTOM_CENTER);
        close.requestFocus();
    }

    @Override
    public void ask(String question, String sentence, Action... answers) {
        Label head = Labels.section(question);
        head.setId("question-head");
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (int i = 0; i < answers.length; i++) {
            buttons.getChildren()
                    .add(button("question-answer-" + (i + 1), answers[i], i == answers.length - 1 ? "accent" : ""));
        }
        VBox card = card(head, Labels.body(sentence), buttons);
        StackPane dim = new StackPane(card);
        dim.getStyleClass().add("sr-dim");
        place(dim, Pos.CENTER);
        Button last = (Button) buttons.getChildren().getLast();
        escape = Optional.of(last::fire);
        last.requestFocus();
    }

    /// Takes away what is shown, and gives the focus back.
    void clear() {
        end.stop();
        escape = Optional.empty();
        getChildren().clear();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    private void place(Node node, Pos where) {
        end.stop();
        if (getChildren().isEmpty() && getScene() != null) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        getChildren().setAll(node);
        setAlignment(node, where);
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().addAll("sr-card", "sr-question");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private Button button(String id, Action action, String style) {
        Button button = new Button(action.label());
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        if (!style.isEmpty()) {
            button.getStyleClass().add(style);
        }
        button.setOnAction(_ -> {
            clear();
            action.act().run();
        });
        return button;
    }

    private Button closing() {
        Button close = button("notice-close", new Action("", () -> {}), "flat");
        close.getStyleClass().add("sr-icon");
        close.setGraphic(new FontIcon(Feather.X));
        close.setAccessibleText(messages.get().text("app.close"));
        return close;
    }
}
