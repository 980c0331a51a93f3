package org.socialreadiness.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Preferences;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.Switch;
import org.socialreadiness.ui.base.Theme;

/// The settings; each takes effect at once.
public final class SettingsView implements Screen {
    private static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

    /// In minutes; 0 for never.
    private static final List<Integer> LOCKS = List.of(5, 15, 30, 0);

    private final Messages messages;
    private final Runnable back;
    private final TextField author = new TextField();
    private final BorderPane root = new BorderPane();

    /// @param back leads to where the person came from
    /// @param about leads to what is to be known of the program
    public SettingsView(Preferences preferences, Messages messages, Runnable back, Runnable about) {
        this.messages = messages;
        this.back = back;
        author.setId("settings-author");
        SimpleStringProperty problem = new SimpleStringProperty("");
        author.setText(preferences.authorProperty().get());
        author.textProperty().subscribe(text -> {
            boolean fits = text.strip().length() <= Preferences.LONGEST_AUTHOR;
            problem.set(
                    fits
                            ? ""
                            : messages.text(
                                    "setup.tooLong",
                                    Preferences.LONGEST_AUTHOR,
                                    text.strip().length()));
            if (fits) {
                preferences.authorProperty().set(text.strip());
            }
        });
        Switch advance = new Switch(messages.text("app.settings.advance"));
        advance.setId("settings-advance");
        advance.selectedProperty().bindBidirectional(preferences.autoAdvanceProperty());
        VBox column = new VBox(
                Labels.title(messages.text("app.settings")),
                choice(
                        "app.settings.theme",
                        "settings-theme",
                        List.of(
                                option(Theme.LIGHT, "settings-theme-light", "app.settings.light"),
                                option(Theme.DARK, "settings-theme-dark", "app.settings.dark"),
                                option(Theme.SYSTEM, "settings-theme-system", "app.settings.system")),
                        preferences.themeProperty().get(),
                        preferences.themeProperty()::set,
                        ""),
                choice(
                        "app.settings.language",
                        "settings-language",
                        List.of(
                                new SegmentedChoice.Option<>(Locale.ENGLISH, "settings-language-en", "English"),
                                new SegmentedChoice.Option<>(Locale.GERMAN, "settings-language-de", "Deutsch")),
                        preferences.languageProperty().get(),
                        preferences.languageProperty()::set,
                        messages.text("app.settings.language.hint")),
                choice(
                        "app.settings.size",
                        "settings-size",
                        SIZES.stream()
                                .map(size -> new SegmentedChoice.Option<>(
                                        size, "settings-size-" + size, messages.text("app.settings.percent", size)))
                                .toList(),
                        preferences.textSizeProperty().get(),
                        preferences.textSizeProperty()::set,
                        ""),
                new Field(
                        messages.text("app.settings.author"),
                        author,
                        problem,
                        messages.text("app.settings.author.hint")),
                advance,
                choice(
                        "app.settings.lock",
                        "settings-lock",
                        LOCKS.stream()
                                .map(minutes -> new SegmentedChoice.Option<>(
                                        minutes, "settings-lock-" + minutes, lock(minutes)))
                                .toList(),
                        preferences.lockAfterProperty().get(),
                        preferences.lockAfterProperty()::set,
                        messages.text("app.settings.lock.hint")));
        column.getStyleClass().addAll("sr-fields", "sr-form");
        HBox centered = new HBox(column);
        centered.setAlignment(Pos.TOP_CENTER);
        centered.getStyleClass().add("sr-page");
        HBox.setHgrow(column, javafx.scene.layout.Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(centered);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Button done = new Button(messages.text("app.settings.done"));
        done.setId("settings-done");
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> back.run());
        Button more = new Button(messages.text("about.title"));
        more.setId("settings-about");
        more.getStyleClass().add("flat");
        more.setOnAction(_ -> about.run());
        Region space = new Region();
        HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
        HBox buttons = new HBox(more, space, done);
        buttons.getStyleClass().addAll("sr-form", "sr-form-buttons");
        HBox.setHgrow(buttons, javafx.scene.layout.Priority.ALWAYS);
        HBox foot = new HBox(buttons);
        foot.getStyleClass().addAll("sr-foot", "sr-form-foot");
        root.setId("settings");
        root.setCenter(scroll);
        root.setBottom(foot);
    }

    private String lock(int minutes) {
        return minutes == 0
                ? messages.text("app.settings.lock.never")
                : messages.text("app.settings.lock.after", minutes);
    }

    private <T> SegmentedChoice.Option<T> option(T value, String id, String key) {
        return new SegmentedChoice.Option<>(value, id, messages.text(key));
    }

    private <T> Node choice(
            String key, String id, List<SegmentedChoice.Option<T>> options, T now, Consumer<T> set, String hint) {
        SegmentedChoice<T> choice = new SegmentedChoice<>(options, false);
        choice.setId(id);
        choice.setMaxWidth(HBox.USE_PREF_SIZE);
        choice.valueProperty().set(Optional.of(now));
        choice.valueProperty().subscribe(value -> value.ifPresent(set));
        return new Field(messages.text(key), choice, new SimpleStringProperty(""), hint);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        root.lookup("#settings-done").requestFocus();
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }
}
