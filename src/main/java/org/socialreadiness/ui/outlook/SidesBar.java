package org.socialreadiness.ui.outlook;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.socialreadiness.ui.base.Labels;

/// How many of a hundred runs end on which side, as parts of one bar. A part too narrow for its words shows its number
/// alone, or nothing; all of it is said to who cannot see it.
final class SidesBar extends Region {
    private static final double GAP = 2;
    private static final double INSIDE = 8;

    private final List<Part> parts;
    private final List<Label> labels = new ArrayList<>();

    /// One side.
    ///
    /// @param share 0 to 1
    /// @param number of a hundred, as it is said
    record Part(double share, String number, String words, String style) {}

    SidesBar(String alternative, List<Part> all) {
        parts = all.stream().filter(part -> part.share() > 0).toList();
        getStyleClass().add("sr-sides");
        setFocusTraversable(false);
        setAccessibleText(alternative);
        for (Part part : parts) {
            Label label = Labels.caption("");
            label.setWrapText(false);
            label.getStyleClass().setAll("label", "text-caption", "sr-side-part", part.style());
            label.setTooltip(new Tooltip(part.number() + " " + part.words()));
            labels.add(label);
        }
        getChildren().setAll(labels);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - GAP * (parts.size() - 1);
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Label label = labels.get(i);
            double width = part.share() * room;
            label.setText(part.number() + " " + part.words());
            label.applyCss();
            if (label.prefWidth(-1) > width) {
                label.setText(part.number());
            }
            if (label.prefWidth(-1) > width + INSIDE) {
                label.setText("");
            }
            label.resizeRelocate(x, 0, Math.max(GAP, width), getHeight());
            x += width + GAP;
        }
    }
}
