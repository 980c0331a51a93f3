package org.socialreadiness.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Part;
import org.socialreadiness.text.Version;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Screen;

/// Which version this is, what by others it is made of, and each of their licenses to the last word.
public final class AboutView implements Screen {
    private final Messages messages;
    private final Runnable back;
    private final List<Part> parts = Part.all();
    private final TextField search = new TextField();
    private final ListView<Part> list = new ListView<>();
    private final TextArea license = new TextArea();
    private final BorderPane root = new BorderPane();

    /// @param back leads to where the person came from
    public AboutView(Messages messages, Runnable back) {
        this.messages = messages;
        this.back = back;
        search.setId("about-search");
        search.textProperty().subscribe(this::narrow);
        list.setId("about-parts");
        list.setAccessibleText(messages.text("about.parts"));
        list.setPlaceholder(Labels.body(messages.text("about.none")));
        list.setCellFactory(_ -> new PartCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        license.setId("about-license");
        license.setAccessibleText(messages.text("about.license"));
        license.getStyleClass().add("sr-about-license");
        license.setEditable(false);
        license.setWrapText(true);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(license, Priority.ALWAYS);
        Label label = Labels.strong(messages.text("about.search"));
        label.setLabelFor(search);
        Label whole = Labels.strong(messages.text("about.license"));
        whole.setLabelFor(license);
        VBox left = new VBox(8, label, search, list);
        VBox right = new VBox(8, whole, license);
        left.getStyleClass().add("sr-about-parts");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("sr-about-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox page = new VBox(head(), columns);
        page.getStyleClass().addAll("sr-page", "sr-history");
        root.setId("about");
        root.setCenter(page);
        root.setBottom(foot());
        list.getSelectionModel().selectFirst();
    }

    private Node head() {
        Label version = Labels.body(messages.text("about.version", Version.name()));
        version.setId("about-version");
        Label platform = Labels.caption(messages.text(
                "about.platform",
                Runtime.version().toString(),
                System.getProperty("java.vendor", ""),
                System.getProperty("javafx.runtime.version", "")));
        platform.setId("about-platform");
        Label own = Labels.caption(messages.text("about.own"));
        own.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(4, Labels.title(messages.text("about.title")), version, platform, own);
    }

    private Node foot() {
        Button done = new Button(messages.text("app.settings.done"));
        done.setId("about-done");
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> back.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, done);
        foot.getStyleClass().add("sr-foot");
        return foot;
    }

    /// Keeps the part that is shown as long as it is among those found.
    private void narrow(String sought) {
        String words = sought.strip().toLowerCase(Locale.ROOT);
        Optional<Part> shown = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        list.getItems()
                .setAll(parts.stream()
                        .filter(part -> Stream.of(part.name(), part.license(), part.holder())
                                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words)))
                        .toList());
        shown.filter(list.getItems()::contains)
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
    }

    private void show(@Nullable Part part) {
        license.setText(part == null ? "" : part.text());
        license.setScrollTop(0);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        search.requestFocus();
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }

    /// Its name over its version and license.
    private static final class PartCell extends ListCell<Part> {
        PartCell() {
            getStyleClass().add("sr-history-cell");
        }

        @Override
        protected void updateItem(@Nullable Part part, boolean empty) {
            super.updateItem(part, empty);
            if (part == null || empty) {
                setGraphic(null);
                return;
            }
            setGraphic(new VBox(
                    Labels.body(part.name()),
                    Labels.caption(Stream.of(part.version(), part.license())
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")))));
        }
    }
}
