package org.socialreadiness.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.socialreadiness.report.Deck;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Chart;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.SlideRoom;
import org.socialreadiness.text.Messages;

/// Slides in the measures of their template, with the notes of whoever speaks below each. Charts and tables are those
/// of the report's pages, as wide as the text of a slide.
final class SlidePreview implements Preview {
    private static final Paper PAPER = Paper.SCREEN;

    /// Points of the report's page for a mm of a slide: the texts of both are equally wide here.
    private static final double MM = Paper.TEXT_WIDTH / SlideRoom.WIDTH;

    /// Shown as wide as is comfortable beside the choices; texts are small as they are set.
    private static final double LARGEST = 1.6;

    private static final double WIDTH = 338.67;
    private static final double HEIGHT = 190.5;
    private static final double LEFT = 19.05;
    private static final double TITLE_TOP = 12.7;
    private static final double UNIT_TOP = 39.4;
    private static final double TOP = 49.5;
    private static final double ONE_LINE = 9;
    private static final double FIGURE_TOP = 44.45;
    private static final double FIGURE_BOTTOM = 78.74;
    private static final double SCALE_TOP = 81.28;
    private static final double STATEMENTS_LEFT = 106.4;
    private static final double LABEL = 65;
    private static final double STATEMENT = 148.2;
    private static final double FOOTER = 177.3;
    private static final double FOOTER_HEIGHT = 7.6;
    private static final double NUMBER_WIDTH = 20;

    /// Above and below the words of a table's cell.
    private static final double CELL = 1.6;

    /// Below a statement beside a figure.
    private static final double STATEMENT_AROUND = 2.4;

    private static final String WORDS = "slide-text";
    private static final String SMALL = "around";

    private final Deck deck;
    private final Messages words;
    private final PaperText text = new PaperText(PAPER);

    /// @param words in the language of the slides
    SlidePreview(Deck deck, Messages words) {
        this.deck = deck;
        this.words = words;
    }

    @Override
    public Preview after(Preview earlier) {
        return this;
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public void setNext(Pane measure) {
        throw new IllegalStateException("All slides are set");
    }

    @Override
    public int size() {
        return deck.slides().size();
    }

    @Override
    public Optional<Pages> pages(String id) {
        int[] own = IntStream.range(0, size())
                .filter(i -> deck.slides().get(i).id().startsWith(id))
                .toArray();
        OptionalInt last = IntStream.of(own).max();
        return last.isPresent() ? Optional.of(new Pages(own[0] + 1, last.getAsInt() + 1)) : Optional.empty();
    }

    @Override
    public String position(int number, Messages messages) {
        return messages.text("output.slide", number, size());
    }

    @Override
    public double largest() {
        return LARGEST;
    }

    @Override
    public Region page(int number) {
        Slide slide = deck.slides().get(number - 1);
        VBox both = new VBox(px(6), slide(slide, number));
        both.setId("output-page");
        notes(slide).ifPresent(both.getChildren()::add);
        both.setMinWidth(px(WIDTH));
        both.setMaxWidth(px(WIDTH));
        return both;
    }

    private Pane slide(Slide slide, int number) {
        Pane page = new Pane();
        page.setId("output-slide");
        page.getStyleClass().setAll(PaperText.looks());
        page.setMinSize(px(WIDTH), px(HEIGHT));
        page.setMaxSize(px(WIDTH), px(HEIGHT));
        put(page, wide("slide-title", slide.title().runs(), SlideRoom.WIDTH), LEFT, TITLE_TOP);
        double up = SlideRoom.isOneLine(slide.title()) ? ONE_LINE : 0;
        double bottom = switch (slide.content()) {
            case Deck.Headline headline -> headline(page, headline);
            case Deck.Grid(var table) -> table(page, table, up);
            case Deck.Drawing(var chart) -> chart(page, chart, slide, up);
        };
        double y = bottom + SlideRoom.ABOVE_BELOW;
        for (Report.Text each : slide.below()) {
            put(page, wide(WORDS, each.runs(), SlideRoom.WIDTH), LEFT, y);
            y += SlideRoom.below(List.of(each));
        }
        footer(page, number);
        return page;
    }

    /// A figure and statements beside it.
    ///
    /// @return where it ends, in mm
    private double headline(Pane page, Deck.Headline headline) {
        StackPane figure = wide("slide-figure", runs(headline.figure()), STATEMENTS_LEFT - LEFT);
        figure.setMinHeight(px(FIGURE_BOTTOM - FIGURE_TOP));
        figure.setAlignment(Pos.BOTTOM_LEFT);
        put(page, figure, LEFT, FIGURE_TOP);
        put(page, wide(WORDS, runs(String.join("\n", headline.scale())), STATEMENTS_LEFT - LEFT), LEFT, SCALE_TOP);
        double y = FIGURE_TOP;
        for (LabeledText each : headline.statements()) {
            double height = SlideRoom.statements(List.of(each));
            HBox line = new HBox(
                    wide("slide-label", runs(each.label()), LABEL),
                    wide(WORDS, each.text().runs(), STATEMENT));
            line.setAlignment(Pos.TOP_LEFT);
            line.setFillHeight(false);
            line.setPadding(new Insets(px(STATEMENT_AROUND), 0, 0, 0));
            line.getStyleClass().add("sr-paper-line");
            line.setMinHeight(px(height));
            line.setMaxHeight(px(height));
            put(page, line, STATEMENTS_LEFT, y);
            y += height;
        }
        return y;
    }

    private double table(Pane page, Report.Table table, double up) {
        unit(page, table.title(), table.unit(), up);
        double y = (table.title().isEmpty() ? UNIT_TOP : TOP) - up;
        double first = y;
        VBox rows = new VBox();
        new PaperTable(PAPER, text, table, WORDS, CELL * MM)
                .strips()
                .forEach(strip -> rows.getChildren().add(strip.draw().get()));
        rows.setPrefWidth(px(SlideRoom.WIDTH));
        put(page, rows, LEFT, first);
        return first
                + SlideRoom.head(table)
                + table.rows().stream()
                        .mapToDouble(row -> SlideRoom.row(table, row))
                        .sum();
    }

    private double chart(Pane page, Chart chart, Slide slide, double up) {
        unit(page, chart.title(), chart.unit(), up);
        double below = SlideRoom.below(slide.below());
        double room = SlideRoom.HEIGHT - (below == 0 ? 0 : below + SlideRoom.ABOVE_BELOW);
        PaperCharts charts = new PaperCharts(PAPER, text, room * MM);
        Region drawn = switch (chart) {
            case Report.Intervals intervals -> charts.intervals(intervals);
            case Report.Lollipops lollipops -> charts.lollipops(lollipops);
            case Report.Fan fan -> charts.fan(fan);
            case Report.Spots spots -> charts.spots(spots);
            case Report.Dumbbells pairs -> {
                VBox rows = new VBox();
                double height = SlideRoom.beliefRow(pairs.rows()) * MM;
                pairs.rows().forEach(row -> rows.getChildren().add(charts.dumbbell(row, height)));
                yield rows;
            }
            case Report.Strength strength -> charts.strength(strength);
        };
        put(page, drawn, LEFT, TOP - up);
        return TOP - up + drawn.prefHeight(px(SlideRoom.WIDTH)) / px(1);
    }

    private void unit(Pane page, String title, String unit, double up) {
        if (!title.isEmpty()) {
            List<Run> runs = List.of(new Run(title + " ", Emphasis.STRONG), new Run(unit, Emphasis.MUTED));
            put(page, wide("slide-unit", runs, SlideRoom.WIDTH), LEFT, UNIT_TOP - up);
        }
    }

    private void footer(Pane page, int number) {
        double left = (SlideRoom.WIDTH - NUMBER_WIDTH) * MM;
        put(
                page,
                text.label("slide-footer", deck.meta().footer(), left, FOOTER_HEIGHT * MM, Pos.TOP_LEFT),
                LEFT,
                FOOTER);
        put(
                page,
                text.label(
                        "slide-footer", String.valueOf(number), NUMBER_WIDTH * MM, FOOTER_HEIGHT * MM, Pos.TOP_RIGHT),
                LEFT + SlideRoom.WIDTH - NUMBER_WIDTH,
                FOOTER);
    }

    /// What whoever speaks has before their eyes.
    private Optional<Region> notes(Slide slide) {
        if (slide.notes().isEmpty()) {
            return Optional.empty();
        }
        List<Region> lines = new ArrayList<>();
        lines.add(wide("slide-label", runs(words.text("output.notes")), SlideRoom.WIDTH));
        slide.notes().forEach(note -> lines.add(wide(SMALL, note.runs(), SlideRoom.WIDTH)));
        VBox notes = new VBox(px(2), lines.toArray(Region[]::new));
        notes.setId("output-slide-notes");
        notes.getStyleClass().setAll(PaperText.looks());
        notes.setPadding(new Insets(px(6), px(LEFT), px(8), px(LEFT)));
        return Optional.of(notes);
    }

    private StackPane wide(String style, List<Run> runs, double mm) {
        StackPane box = text.wide(text.flow(style, runs), mm * MM);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private static List<Run> runs(String plain) {
        return Report.Text.of(plain).runs();
    }

    private static void put(Pane page, Region region, double x, double y) {
        region.setLayoutX(px(x));
        region.setLayoutY(px(y));
        page.getChildren().add(region);
    }

    /// Pixels of a length in mm of the slide.
    private static double px(double mm) {
        return PAPER.px(mm * MM);
    }
}
