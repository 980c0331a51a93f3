package org.socialreadiness.ui.workshop;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;

/// What is said and what is done, pair by pair: the list, and the pair that is talked about beside it, or below where
/// there is no room.
final class BeliefsPane extends BorderPane {
    /// At 100 % text, in pixels.
    private static final double DOT = 16;

    private final BeliefsModel model;
    private final PairList list;
    private final ScrollPane left = RoomView.scroll();
    private final ScrollPane middle = RoomView.scroll();
    private final Runnable shown;

    /// @param shown called when another pair is talked about
    BeliefsPane(BeliefsModel model, Runnable shown) {
        this.model = model;
        this.shown = shown;
        this.list = new PairList(model, this::moved);
        left.getStyleClass().add("sr-agenda-scroll");
    }

    /// Shows the pairs as they are now.
    ///
    /// @param beside whether list and pair fit beside each other
    /// @param scale of the text, 1 at 100 %
    void refresh(boolean beside, double scale) {
        list.refresh();
        BeliefSpread spread = model.current();
        Label id = Labels.captionStrong(spread.pair().id().text());
        Label people = Labels.caption(model.messages().text("workshop.beliefPeople", spread.people()));
        people.setId("workshop-belief-people");
        VBox item = new VBox(id, people, new BeliefItem(model, spread, "workshop-belief", DOT * scale));
        item.setId("workshop-belief");
        item.getStyleClass().add("sr-item");
        left.setContent(beside ? list : null);
        middle.setContent(beside ? item : new VBox(list, item));
        setLeft(beside ? left : null);
        setCenter(middle);
        middle.setVvalue(0);
        Platform.runLater(this::reveal);
    }

    /// Brings the row that is talked about into view.
    private void reveal() {
        list.here().ifPresent(row -> {
            double view = left.getViewportBounds().getHeight();
            double hidden = list.getHeight() - view;
            if (hidden > 0 && left.getContent() != null) {
                Bounds bounds = row.getBoundsInParent();
                double now = left.getVvalue() * hidden;
                left.setVvalue(Math.max(Math.min(now, bounds.getMinY()), bounds.getMaxY() - view) / hidden);
            }
        });
    }

    private void moved() {
        shown.run();
        focus();
    }

    void focus() {
        list.here().ifPresent(row -> Focus.give(this, row));
    }
}
