package org.socialreadiness.ui.results;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Labels;

/// Criteria or factors under each other: what it is and what each group says of it, where they stand, and how far
/// apart.
final class GapList extends GridPane {
    /// At 100 % text, in pixels.
    private static final double STRIP = 240;

    /// @param id of the list; its lines are `id-1` on
    /// @param groups how many the page has
    /// @param scale of the text, 1 at 100 %
    GapList(String id, String title, List<GapLine> lines, int groups, double scale, Messages messages) {
        setId(id);
        getStyleClass().add("sr-gap-list");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(80);
        ColumnConstraints apart = new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, Double.MAX_VALUE);
        apart.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(name, new ColumnConstraints(STRIP * scale, STRIP * scale, STRIP * scale), apart);
        add(Labels.captionStrong(title), 0, 0);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        add(
                new HBox(
                        plain(messages.text("results.gap.lowest")),
                        spring,
                        plain(messages.text("results.gap.highest"))),
                1,
                0);
        add(plain(messages.text("results.apart")), 2, 0);
        for (int i = 0; i < lines.size(); i++) {
            line(id + "-" + (i + 1), i + 1, lines.get(i), groups, scale);
        }
    }

    private void line(String id, int row, GapLine line, int groups, double scale) {
        FactorDot dot = new FactorDot(line.factor());
        HBox title = new HBox(8, dot);
        title.getStyleClass().add("sr-gap-title");
        if (!line.id().isEmpty()) {
            title.getChildren().add(plain(line.id()));
        }
        Label name = new Label(line.name());
        name.getStyleClass().addAll("text-caption", "sr-gap-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        title.getChildren().add(name);
        Label values = Labels.caption(line.values());
        values.setId(id);
        values.setMinHeight(USE_PREF_SIZE);
        VBox what = new VBox(title, values);
        what.setAccessibleRole(AccessibleRole.TEXT);
        what.setAccessibleText(line.id() + " " + line.name() + ". " + line.values() + ". " + line.distance());
        GroupStrip strip = new GroupStrip(line.marks(), line.levels(), groups, STRIP * scale, scale);
        Label distance = Labels.captionStrong(line.distance());
        distance.setId(id + "-apart");
        distance.setWrapText(false);
        distance.setMinWidth(USE_PREF_SIZE);
        for (Region each : List.of(what, strip, distance)) {
            setValignment(each, VPos.CENTER);
        }
        addRow(row, what, strip, distance);
    }

    private static Label plain(String text) {
        Label label = Labels.caption(text);
        label.setWrapText(false);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
