package org.socialreadiness.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.TextAlignment;

/// Points with their intervals on one scale from 0 to 100: name and numbers above, the line below. Draws itself
/// anew at every width.
public final class IntervalChart extends Pane {
    private static final double GAP = 4;
    /// Height of a row below its words, and of the scale below its numbers.
    private static final double MARKS = 28;

    private static final double FOOT = 4;
    private static final double CAP = 4;
    private static final int STEP = 20;

    private final List<Row> rows;
    private final List<Band> bands;
    private final IntConsumer chosen;
    private final List<Label> bandNames = new ArrayList<>();
    /// As high as the words of a row and the numbers of the scale, at any size of text.
    private final Label sample = Labels.body("0");
    private final Label small = Labels.caption("0");

    /// One row.
    ///
    /// @param note muted behind the name, such as how much was answered; may be empty
    /// @param factor place of the factor in the instrument, from 0; -1 for the whole
    /// @param scored whether there is a value; without one nothing is drawn
    /// @param number the value as said; empty without one
    /// @param printed its interval as said, or why there is none
    /// @param ring whether the point is drawn as a ring: the value of another time
    public record Row(
            String name,
            String note,
            int factor,
            boolean strong,
            boolean scored,
            double value,
            double low,
            double high,
            String number,
            String printed,
            boolean ring) {
        /// A row whose point is filled.
        public Row(
                String name,
                String note,
                int factor,
                boolean strong,
                boolean scored,
                double value,
                double low,
                double high,
                String number,
                String printed) {
            this(name, note, factor, strong, scored, value, low, high, number, printed, false);
        }
    }

    /// A word for scores from `from` on.
    public record Band(double from, String name) {}

    public IntervalChart(List<Row> rows, List<Band> bands, String alternative) {
        this(rows, bands, alternative, _ -> {});
    }

    /// @param chosen called with the place of a row, from 0, whose number was clicked
    public IntervalChart(List<Row> rows, List<Band> bands, String alternative, IntConsumer chosen) {
        this.chosen = chosen;
        this.rows = List.copyOf(rows);
        this.bands = List.copyOf(bands);
        for (Band band : this.bands) {
            Label name = Labels.caption(band.name());
            name.setTextAlignment(TextAlignment.CENTER);
            name.setAlignment(Pos.BOTTOM_CENTER);
            bandNames.add(name);
        }
        sample.setVisible(false);
        small.setVisible(false);
        getChildren().setAll(bandNames);
        getChildren().addAll(sample, small);
        setAccessibleText(alternative);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return top(width > 0 ? width : Math.max(getWidth(), 1)) + row() * rows.size() + FOOT + small.prefHeight(-1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double row() {
        return sample.prefHeight(-1) + MARKS;
    }

    /// The height of the bands' names, which take a second line where the width asks for it.
    private double top(double width) {
        double highest = 0;
        for (int i = 0; i < bands.size(); i++) {
            highest = Math.max(highest, bandNames.get(i).prefHeight(share(i, width)) + GAP);
        }
        return Math.ceil(highest);
    }

    private double share(int band, double width) {
        return (end(band) - bands.get(band).from()) / 100 * width;
    }

    private double end(int band) {
        return band + 1 < bands.size() ? bands.get(band + 1).from() : 100;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = top(width);
        double bottom = top + row() * rows.size();
        List<Node> nodes = new ArrayList<>(bandNames);
        nodes.addAll(List.of(sample, small));
        for (int i = 0; i < bands.size(); i++) {
            bandNames.get(i).resizeRelocate(bands.get(i).from() / 100 * width, 0, share(i, width), top - GAP);
        }
        for (int score = 0; score <= 100; score += STEP) {
            double x = Math.round(score / 100.0 * (width - 1)) + .5;
            Line line = new Line(x, top, x, bottom);
            line.getStyleClass().add("sr-grid-line");
            nodes.add(line);
            double anchor = score == 0 ? 0 : score == 100 ? 1 : .5;
            nodes.add(text(String.valueOf(score), score / 100.0 * width, bottom + 4, anchor, true));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(nodes, i, top + i * row(), width);
        }
        getChildren().setAll(nodes);
        nodes.stream()
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .filter(region -> !bandNames.contains(region) && region.isVisible())
                .forEach(IntervalChart::place);
    }

    private void row(List<Node> nodes, int index, double y, double width) {
        Row row = rows.get(index);
        HBox printed = new HBox(GAP);
        if (!row.number().isEmpty()) {
            printed.getChildren().add(Labels.strong(row.number()));
        }
        printed.getChildren().add(Labels.body(row.printed()));
        printed.getChildren().forEach(each -> ((Label) each).setWrapText(false));
        printed.getStyleClass().add("sr-explained");
        printed.setOnMouseClicked(_ -> chosen.accept(index));
        at(printed, width, y + 4, 1);
        nodes.add(printed);
        nodes.add(named(row, y + 4, width, printed));
        if (!row.scored()) {
            return;
        }
        double middle = y + sample.prefHeight(-1) + MARKS / 2;
        String hue = row.factor() < 0 ? "sr-own" : FactorDot.hue(row.factor());
        double low = x(row.low(), width);
        double high = x(row.high(), width);
        nodes.add(line(low, middle, high, middle, hue, "sr-whisker"));
        nodes.add(line(low, middle - CAP, low, middle + CAP, hue, "sr-cap"));
        nodes.add(line(high, middle - CAP, high, middle + CAP, hue, "sr-cap"));
        Circle dot = new Circle(x(row.value(), width), middle, 8);
        dot.getStyleClass().addAll("sr-mark", hue);
        if (row.ring()) {
            dot.getStyleClass().add("sr-ring");
        }
        nodes.add(dot);
    }

    /// Name and note; the note gives way first, then the name, to what is printed at the right.
    private static HBox named(Row row, double y, double width, HBox printed) {
        Label name = row.strong() ? Labels.strong(row.name()) : Labels.body(row.name());
        name.setWrapText(false);
        name.setMinWidth(0);
        Label note = Labels.caption(row.note());
        note.setWrapText(false);
        note.setMinWidth(0);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox named = new HBox(2 * GAP, name, note);
        named.setAlignment(Pos.BASELINE_LEFT);
        name.setTooltip(new Tooltip(row.name()));
        note.setTooltip(new Tooltip(row.note()));
        at(named, 0, y, 0);
        printed.widthProperty()
                .subscribe(taken -> named.setMaxWidth(Math.max(0, width - taken.doubleValue() - 2 * GAP)));
        return named;
    }

    private static double x(double score, double width) {
        return Math.clamp(score / 100 * width, 1, Math.max(1, width - 1));
    }

    private static Line line(double x1, double y1, double x2, double y2, String... styles) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().addAll(styles);
        return line;
    }

    /// A label whose `anchor` (0 left, 1 right) stands at `x`; placed once its width is known.
    private static Label text(String text, double x, double y, double anchor, boolean caption) {
        Label label = caption ? Labels.caption(text) : Labels.body(text);
        label.setWrapText(false);
        at(label, x, y, anchor);
        return label;
    }

    private static void at(Region region, double x, double y, double anchor) {
        region.setLayoutX(x);
        region.setLayoutY(y);
        region.setUserData(anchor);
    }

    private static void place(Region region) {
        region.applyCss();
        double wanted = Math.ceil(region.prefWidth(-1));
        double width = region.getMaxWidth() < 0 ? wanted : Math.min(wanted, region.getMaxWidth());
        double anchor = region.getUserData() instanceof Double share ? share : 0;
        region.resizeRelocate(region.getLayoutX() - anchor * width, region.getLayoutY(), width, region.prefHeight(-1));
    }
}
