package org.socialreadiness.ui.output;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;

/// The pages of the report on the desk, one at a time.
final class OutputPages extends BorderPane {
    /// Width beside a page: the desk around it and a bar to scroll.
    private static final double BESIDE = 48;

    private static final int SUMMARY = 2;

    private final Messages messages;
    private final double enlarged;
    private final Runnable whole;
    private final ScrollPane scroll = new ScrollPane();
    private final HBox desk = new HBox();
    private final Pane measure = new Pane();
    private final Label position = Labels.body("");
    private final Button before;
    private final Button after;
    private @Nullable Preview preview;
    private @Nullable Preview shown;
    private int number = SUMMARY;

    /// @param enlarged by how much text is larger than at 100 %
    /// @param whole told when all pages are set
    OutputPages(Messages messages, double enlarged, Runnable whole) {
        this.messages = messages;
        this.enlarged = enlarged;
        this.whole = whole;
        getStyleClass().add("sr-desk");
        desk.setAlignment(Pos.TOP_CENTER);
        desk.getStyleClass().add("sr-desk-page");
        measure.setVisible(false);
        measure.setManaged(false);
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sr-plain-scroll");
        scroll.setFocusTraversable(false);
        scroll.setId("output-scroll");
        position.setId("output-position");
        position.setWrapText(false);
        position.setMinWidth(USE_PREF_SIZE);
        before = button("output-previous", Feather.CHEVRON_LEFT, messages.text("output.previous"), -1);
        after = button("output-next", Feather.CHEVRON_RIGHT, messages.text("output.next"), 1);
        HBox foot = new HBox(16, before, position, after, KeyCap.of("PgUp", messages), KeyCap.of("PgDn", messages));
        foot.setAlignment(Pos.CENTER);
        foot.getStyleClass().add("sr-desk-foot");
        setCenter(new StackPane(measure, scroll));
        setBottom(foot);
    }

    /// Shows another report, at the same page as before if it has that many. Its further pages are set bit by bit,
    /// so that the window stays at hand.
    void show(Preview wanted) {
        Preview shown = preview == null ? wanted : wanted.after(preview);
        preview = shown;
        while (!shown.isWhole() && shown.size() < number) {
            shown.setNext(measure);
        }
        show(Math.min(number, shown.size()));
        goOn(shown);
    }

    private void goOn(Preview shown) {
        if (shown != preview) {
            return;
        }
        if (shown.isWhole()) {
            show(number);
            whole.run();
        } else {
            shown.setNext(measure);
            Platform.runLater(() -> goOn(shown));
        }
    }

    int size() {
        return preview == null ? 0 : preview.size();
    }

    /// Whether all pages are set, and so are counted.
    boolean isWhole() {
        return preview != null && preview.isWhole();
    }

    /// The pages of a part of the report; empty until all are set.
    Optional<Preview.Pages> of(String sections) {
        return preview == null || !preview.isWhole() ? Optional.empty() : preview.pages(sections);
    }

    /// Turns pages, as far as there are any.
    void turn(int step) {
        if (number + step >= 1 && number + step <= size()) {
            show(number + step);
        }
    }

    private void show(int page) {
        if (preview == null) {
            return;
        }
        if (page != number || desk.getChildren().isEmpty() || shown != preview) {
            scroll.setVvalue(0);
            desk.getChildren().setAll(fitting(preview.page(page), enlarged * preview.largest()));
        }
        shown = preview;
        number = page;
        position.setText(preview.position(page, messages));
        before.setDisable(page == 1);
        after.setDisable(page == size());
    }

    /// The page, drawn smaller where the window is narrow; lines and pages break as before.
    ///
    /// @param largest times the size at which it is set
    private Group fitting(Region page, double largest) {
        Scale scale = new Scale();
        DoubleBinding share = Bindings.createDoubleBinding(
                () -> getWidth() <= BESIDE ? largest : Math.min(largest, (getWidth() - BESIDE) / page.getMinWidth()),
                widthProperty());
        scale.xProperty().bind(share);
        scale.yProperty().bind(share);
        page.getTransforms().add(scale);
        return new Group(page);
    }

    private Button button(String id, Feather icon, String text, int step) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("sr-icon");
        button.setAccessibleText(text);
        button.setOnAction(_ -> turn(step));
        return button;
    }
}
