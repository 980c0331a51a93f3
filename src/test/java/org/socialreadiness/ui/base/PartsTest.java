package org.socialreadiness.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class PartsTest {
    private final Node first = new Region();
    private final Node second = new Region();
    private final Node third = new Region();
    private final VBox pane = new VBox(first, second);
    private final List<Node> removed = new ArrayList<>();

    private void show(Node... wanted) {
        pane.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                removed.addAll(change.getRemoved());
            }
        });
        Parts.show(pane, List.of(wanted));
        assertEquals(List.of(wanted), pane.getChildren());
    }

    @Test
    void whatIsWantedStillIsNotTakenOut() {
        show(third, second);
        assertEquals(List.of(first), removed);
    }

    @Test
    void whatIsTheSameIsNotTouched() {
        show(first, second);
        assertEquals(List.of(), removed);
    }

    @Test
    void anotherOrderIsTakenOver() {
        show(second, third, first);
    }

    @Test
    void nothingCanBeWanted() {
        show();
        assertEquals(List.of(first, second), removed);
    }
}
