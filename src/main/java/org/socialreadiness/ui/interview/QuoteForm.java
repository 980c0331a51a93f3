package org.socialreadiness.ui.interview;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.EvidenceWords;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.TextLimit;

/// Where a quote is written down, word for word. Ctrl+Enter saves it; Esc closes the form, which opens
/// again with the same words.
final class QuoteForm extends VBox {
    private final QuotesViewModel model;
    private final Messages messages;
    private final Runnable saved;
    private final Runnable back;
    private final TextArea words = new TextArea();
    private final Label title = Labels.captionStrong("");
    private final Label warning = Labels.caption("");
    private final Label full;

    /// @param saved called when a quote was written down
    /// @param back called when the form is left
    QuoteForm(QuotesViewModel model, Messages messages, Runnable saved, Runnable back) {
        this.model = model;
        this.messages = messages;
        this.saved = saved;
        this.back = back;
        this.full = Labels.caption(messages.text("quotes.full", Quote.LONGEST));
        full.setVisible(false);
        full.managedProperty().bind(full.visibleProperty());
        setId("quote-form");
        getStyleClass().add("sr-quote-form");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        title.setLabelFor(words);
        words.setId("quote-words");
        words.setAccessibleText(messages.text("quotes.words"));
        words.setPromptText(messages.text("quotes.wordsPrompt"));
        words.setWrapText(true);
        words.setPrefRowCount(3);
        words.getStyleClass().addAll("text-caption", "sr-notes");
        words.setTextFormatter(new TextFormatter<>(new TextLimit(Quote.LONGEST, full::setVisible)));
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::traverse);
        warning.setId("quote-warning");
        warning.getStyleClass().addAll("sr-remark", "sr-warning");
        warning.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        warning.managedProperty().bind(warning.visibleProperty());
        getChildren().setAll(title, words, full, levels(), attributable(), warning, buttons());
        model.wordsProperty().subscribe(_ -> warn());
        model.attributableProperty().subscribe(_ -> warn());
        addEventFilter(KeyEvent.KEY_PRESSED, this::command);
        addEventHandler(KeyEvent.KEY_PRESSED, QuoteForm::keep);
    }

    private ComboBox<OptionalInt> levels() {
        ComboBox<OptionalInt> levels = new ComboBox<>();
        levels.setId("quote-level");
        levels.setAccessibleText(messages.text("quotes.level"));
        levels.setMaxWidth(Double.MAX_VALUE);
        levels.getItems().add(OptionalInt.empty());
        IntStream.rangeClosed(0, model.top()).forEach(level -> levels.getItems().add(OptionalInt.of(level)));
        levels.setConverter(new LevelWords(messages));
        levels.valueProperty().bindBidirectional(model.supportsProperty());
        levels.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            String name = event.getCode().getName();
            int digit = event.getCode().isDigitKey() ? Character.digit(name.charAt(name.length() - 1), 10) : -1;
            if (digit >= 0 && digit <= model.top() && !event.isShortcutDown() && !event.isAltDown()) {
                levels.setValue(OptionalInt.of(digit));
                event.consume();
            }
        });
        return levels;
    }

    /// A level in words; nothing is typed here.
    private static final class LevelWords extends StringConverter<OptionalInt> {
        private final Messages messages;

        LevelWords(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable OptionalInt level) {
            return level == null || level.isEmpty()
                    ? messages.text("quotes.level.none")
                    : messages.text("quotes.level.one", level.getAsInt());
        }

        @Override
        public @Nullable OptionalInt fromString(@Nullable String text) {
            return null;
        }
    }

    private CheckBox attributable() {
        CheckBox attributable = new CheckBox(messages.text("quotes.attributable"));
        attributable.setId("quote-attributable");
        attributable.setWrapText(true);
        attributable.selectedProperty().bindBidirectional(model.attributableProperty());
        return attributable;
    }

    private FlowPane buttons() {
        Button save = new Button(messages.text("quotes.save"));
        save.setId("quote-save");
        save.getStyleClass().addAll("accent", "small");
        save.setOnAction(_ -> save());
        save.disableProperty().bind(model.wordsProperty().map(String::isBlank));
        Button leave = new Button(messages.text("quotes.leave"));
        leave.setId("quote-leave");
        leave.getStyleClass().addAll("flat", "small");
        leave.setOnAction(_ -> {
            model.clear();
            close();
        });
        HBox keys = new HBox(KeyCap.of("Ctrl+Enter", messages));
        keys.getStyleClass().add("sr-side-keys");
        keys.setAlignment(Pos.CENTER_LEFT);
        FlowPane buttons = new FlowPane(8, 8, save, leave, keys);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void traverse(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            words.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void command(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /// Single letters and digits belong to the form, not to the choices beside it.
    private static void keep(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        KeyCode code = event.getCode();
        if (plain
                && (code.isLetterKey() || code.isDigitKey() || code == KeyCode.DELETE || code == KeyCode.BACK_SPACE)) {
            event.consume();
        }
    }

    /// Opens the form, with what is being written.
    void open() {
        title.setText(messages.text(model.isEditing() ? "quotes.change" : "quotes.words"));
        setVisible(true);
        warn();
        words.requestFocus();
        words.end();
    }

    private void save() {
        if (model.save()) {
            setVisible(false);
            saved.run();
            back.run();
        }
    }

    private void close() {
        setVisible(false);
        back.run();
    }

    /// Writes down what stands in the form, as the person goes elsewhere.
    void leave() {
        if (isVisible() && model.save()) {
            setVisible(false);
            saved.run();
        }
    }

    private void warn() {
        String said = isVisible() ? new EvidenceWords(messages).warning(model.giveaways()) : "";
        warning.setText(said);
        warning.setVisible(!said.isEmpty());
    }
}
