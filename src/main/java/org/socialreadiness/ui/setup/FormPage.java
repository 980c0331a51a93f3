package org.socialreadiness.ui.setup;

import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.ui.base.Labels;

/// A page of fields with one way on and one way back; Enter goes on.
final class FormPage extends BorderPane {
    /// So much of the page stays in view above and below what has the focus.
    private static final double AROUND = 48;

    private final ScrollPane scroll = new ScrollPane();
    private final Button on;

    /// The two buttons at the foot.
    record Ends(String onLabel, Runnable on, String backLabel, Runnable back) {}

    FormPage(String title, String text, Ends ends, Node... fields) {
        VBox column = new VBox(Labels.title(title), Labels.body(text));
        column.getStyleClass().addAll("sr-fields", "sr-form");
        column.getChildren().addAll(fields);
        HBox centered = new HBox(column);
        centered.setAlignment(Pos.TOP_CENTER);
        centered.getStyleClass().add("sr-page");
        HBox.setHgrow(column, javafx.scene.layout.Priority.ALWAYS);
        scroll.setContent(centered);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        on = new Button(ends.onLabel());
        on.setId("setup-on");
        on.getStyleClass().add("accent");
        on.setDefaultButton(true);
        on.setOnAction(_ -> ends.on().run());
        Button back = new Button(ends.backLabel());
        back.setId("setup-back");
        back.setOnAction(_ -> ends.back().run());
        HBox buttons = new HBox(back, on);
        buttons.getStyleClass().addAll("sr-form", "sr-form-buttons");
        HBox.setHgrow(buttons, javafx.scene.layout.Priority.ALWAYS);
        HBox foot = new HBox(buttons);
        foot.getStyleClass().addAll("sr-foot", "sr-form-foot");
        setBottom(foot);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
    }

    /// Scrolls to what has the focus, which may have come into the page only just now.
    private void reveal(@Nullable Node focused) {
        Node content = scroll.getContent();
        if (focused == null || !isIn(focused, content)) {
            return;
        }
        applyCss();
        layout();
        Bounds there = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double shown = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - shown;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        double least = there.getMaxY() + AROUND - shown;
        double most = there.getMinY() - AROUND;
        if (top < least || top > most) {
            scroll.setVvalue(Math.clamp(top < least ? least : most, 0, hidden) / hidden);
        }
    }

    private static boolean isIn(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    /// A sentence that is there while something is being written.
    static Node busy(String sentence, ReadOnlyBooleanProperty busy) {
        Label said = Labels.caption(sentence);
        said.setId("setup-busy");
        said.visibleProperty().bind(busy);
        said.managedProperty().bind(busy);
        return said;
    }

    /// Whether there is no way on.
    void setOnDisabled(boolean disabled) {
        on.setDisable(disabled);
    }

    /// Puts the focus on the first field that cannot be taken.
    void focusFirstProblem() {
        Set<Node> wrong = lookupAll(".sr-wrong");
        wrong.stream().findFirst().ifPresent(Node::requestFocus);
    }
}
