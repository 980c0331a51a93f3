package org.socialreadiness.ui.interview;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.ui.base.SidePanel;

/// What is asked, with its column beside. It scrolls where it must; what belongs below it stays in view all the same.
/// Where there is no room for a column beside, all stands one under the other and scrolls together.
final class AskedPane extends HBox {
    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");

    /// The space left free above what was brought into view.
    private static final double AIR = 8;

    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final VBox below = new VBox();
    private final SidePanel beside = new SidePanel();
    private final Region column = new Column();
    private Optional<Asked> page = Optional.empty();
    private boolean narrow;

    /// Whether nobody has done anything on the page yet; then it stands at its top, or at the top of the fact it is
    /// to begin with.
    private boolean fresh;

    AskedPane() {
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sr-plain-scroll");
        content.getStyleClass().addAll("sr-page", "sr-interview-page");
        below.getStyleClass().add("sr-interview-below");
        setHgrow(column, Priority.ALWAYS);
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(_ -> reveal());
        // The room is known only after the first layout, and is another when the window is.
        scroll.viewportBoundsProperty().subscribe(_ -> Platform.runLater(this::reveal));
        addEventFilter(InputEvent.ANY, event -> fresh &= !touches(event));
    }

    /// Shows another page, from its top.
    void show(Asked next) {
        page = Optional.of(next);
        fresh = true;
        lay();
        scroll.setVvalue(0);
    }

    private static boolean touches(InputEvent event) {
        return event instanceof KeyEvent
                || event instanceof ScrollEvent
                || event.getEventType() == MouseEvent.MOUSE_PRESSED;
    }

    void setNarrow(boolean narrow) {
        if (narrow != this.narrow) {
            this.narrow = narrow;
            lay();
        }
    }

    /// Tab goes through the children in this order, which is the order of reading.
    private void lay() {
        page.ifPresent(asked -> {
            content.getChildren().setAll(asked.main());
            if (narrow) {
                below.getChildren().clear();
                content.getChildren().addAll(asked.below());
                content.getChildren().add(asked.side());
                getChildren().setAll(column);
            } else {
                below.getChildren().setAll(asked.below());
                beside.show(asked.side());
                getChildren().setAll(column, beside);
            }
        });
    }

    /// Brings what has the focus into view; a scroll pane does so for Tab only.
    private void reveal() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        double view = scroll.getViewportBounds().getHeight();
        if (owner == null || view <= 0 || !isInside(owner, content)) {
            return;
        }
        double hidden = content.getLayoutBounds().getHeight() - view;
        if (hidden <= 0) {
            scroll.setVvalue(0);
            return;
        }
        Node whole = row(owner);
        double now = fresh ? 0 : scroll.getVvalue() * hidden;
        double highest = inContent(whole).getMinY() - AIR;
        double lowest = inContent(whole).getMaxY() + AIR - view;
        if (lowest > highest) {
            // Not all of it fits: from its top, as long as the field itself is seen.
            highest = Math.max(highest, inContent(owner).getMaxY() + AIR - view);
            lowest = highest;
        }
        double wanted = fresh && !whole.equals(owner) ? highest : Math.clamp(now, lowest, highest);
        scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    private Bounds inContent(Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /// What belongs to a field is to be read with it: the fact around it, or else the field itself.
    private static Node row(Node field) {
        for (Node each = field; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("sr-fact")) {
                return each;
            }
        }
        return field;
    }

    private static boolean isInside(Node node, Node around) {
        @Nullable Node each = node;
        while (each != null && !each.equals(around)) {
            each = each.getParent();
        }
        return each != null;
    }

    /// The scrolling part as high as it needs and can be, the rest right below it.
    private final class Column extends Region {
        Column() {
            getChildren().setAll(scroll, below);
            setMinSize(0, 0);
        }

        /// It takes the room there is; what is high scrolls.
        @Override
        protected double computePrefHeight(double width) {
            return 0;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            List<Node> fixed = below.getChildren();
            double foot = fixed.isEmpty() ? 0 : below.prefHeight(getWidth());
            double room = Math.max(0, getHeight() - foot);
            double needed = content.prefHeight(getWidth());
            boolean scrolls = needed > room;
            double top = fixed.isEmpty() || scrolls ? room : snapSizeY(needed);
            scroll.resizeRelocate(0, 0, getWidth(), top);
            scroll.layout();
            double width = scrolls ? scroll.getViewportBounds().getWidth() : getWidth();
            below.pseudoClassStateChanged(SCROLLS, scrolls);
            below.resizeRelocate(0, top, width, foot);
        }
    }
}
