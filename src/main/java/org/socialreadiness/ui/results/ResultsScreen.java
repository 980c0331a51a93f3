package org.socialreadiness.ui.results;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.scoring.Figure;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.IntervalChart;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// Where the organization stands. Closed while anyone who has begun has not sealed, unless opened by the recorded
/// switch.
public final class ResultsScreen implements Screen {
    /// Widths at 100 % text, in pixels: the numbers and sentences, and the least for the ratings.
    private static final double LEFT = 400;

    private static final double RIGHT = 480;

    private final Desk desk;
    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final Subscription subscription;
    private Optional<Figure> why = Optional.empty();
    private HeatMap.Order order = HeatMap.Order.INSTRUMENT;

    /// How far down the person has read, 0 to 1; kept while a number is explained and while rows are sorted.
    private double read;

    public ResultsScreen(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        root.setId("results");
        subscription = desk.workspace().assessmentProperty().subscribe(this::fill);
    }

    private void fill(Optional<Assessment> now) {
        if (now.isEmpty() || now.get().begun() == 0) {
            root.setCenter(message(
                    messages.text("results.empty"),
                    messages.text("results.emptyWhy"),
                    button(
                            "results-to-interview",
                            messages.text("results.toInterview"),
                            () -> desk.navigator().go(new Place.Interview()))));
        } else if (!now.get().showsResults()) {
            Assessment closed = now.get();
            Button open = button(
                    "results-open",
                    messages.text("results.open"),
                    () -> desk.workspace().submit(new Change.ResultsOpened(true)));
            open.setDisable(desk.workspace().isReadOnly());
            root.setCenter(message(
                    messages.text("results.closed"),
                    messages.text("results.closedWhy", closed.begun(), closed.sealed()),
                    open));
        } else {
            show(new ResultsViewModel(now.get(), messages));
        }
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Node message(String title, String text, Button next) {
        VBox page = new VBox(16, Labels.title(title), Labels.body(text), next);
        page.getStyleClass().addAll("sr-page", "sr-column");
        return page;
    }

    private void show(ResultsViewModel model) {
        double scale = desk.preferences().textSizeProperty().get() / 100.0;
        TwoColumns columns = new TwoColumns(
                head(model),
                rest(model),
                right(model),
                new TwoColumns.Widths(LEFT * scale, RIGHT * scale),
                why.isPresent());
        columns.getStyleClass().add("sr-page");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setId("results-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sr-plain-scroll");
        scroll.setFocusTraversable(false);
        if (why.isEmpty()) {
            scroll.setVvalue(read);
            scroll.vvalueProperty().subscribe(now -> read = now.doubleValue());
        }
        root.setCenter(scroll);
    }

    private Region head(ResultsViewModel model) {
        Label headline = Labels.headline(model.headline());
        headline.setId("results-headline");
        headline.setMinWidth(Region.USE_PREF_SIZE);
        Label range = Labels.headline(model.range());
        range.getStyleClass().add("sr-regular");
        range.setMinWidth(Region.USE_PREF_SIZE);
        HBox number = new HBox(10, headline, range);
        number.setAlignment(Pos.BASELINE_LEFT);
        Label sentence = Labels.body(model.sentence());
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setManaged(!sentence.getText().isEmpty());
        FlowPane links = new FlowPane(
                24,
                4,
                link(
                        "results-why-toggle",
                        messages.text(why.isPresent() ? "results.whyNot" : "results.why"),
                        "W",
                        this::turnWhy),
                link("results-since", messages.text("results.since"), "P", this::since),
                link("results-to-perception", messages.text("results.gap.title"), "G", this::perception),
                link("results-triangulation", messages.text("quotes.page.link"), "I", this::interviews));
        Label basis = Labels.caption(model.basis());
        return new VBox(12, number, sentence, new VBox(4, links, basis));
    }

    private static Button link(String id, String text, String key, Runnable action) {
        Button link = new Button(text);
        link.setId(id);
        link.getStyleClass().addAll("sr-link", "sr-why-link");
        link.setGraphic(new KeyCap(key));
        link.setContentDisplay(ContentDisplay.RIGHT);
        link.setOnAction(_ -> action.run());
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private void since() {
        desk.navigator().go(new Place.Progress());
    }

    private void perception() {
        desk.navigator().go(new Place.Perception());
    }

    private void interviews() {
        desk.navigator().go(new Place.Triangulation());
    }

    private Region rest(ResultsViewModel model) {
        String finding = model.headline() + " " + model.range() + ". " + model.sentence();
        IntervalChart chart =
                new IntervalChart(model.rows(), model.bands(), finding, row -> explain(model.figure(row)));
        chart.setId("results-chart");
        HBox highlights = new HBox(
                32,
                highlights(messages.text("results.strengths"), model.strengths()),
                highlights(messages.text("results.gaps"), model.gaps()));
        return new VBox(12, chart, highlights, rule(), Labels.caption(messages.text("results.legend")));
    }

    private Node highlights(String title, List<ResultsViewModel.Highlight> all) {
        VBox column = new VBox(8, Labels.strong(title));
        for (ResultsViewModel.Highlight highlight : all) {
            Label text = new Label(highlight.text());
            text.getStyleClass().add("text-caption");
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            VBox words = new VBox(text, Labels.caption(highlight.where()));
            HBox.setHgrow(words, Priority.ALWAYS);
            FactorDot dot = new FactorDot(highlight.factor());
            HBox.setMargin(dot, new Insets(6, 0, 0, 0));
            column.getChildren().add(new HBox(12, dot, words));
        }
        if (all.isEmpty()) {
            column.getChildren().add(Labels.caption(messages.text("results.none")));
        }
        column.setPrefWidth(200);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Region right(ResultsViewModel model) {
        return why.<Region>map(figure -> new WhyView(model, desk, figure, this::turnWhy))
                .orElseGet(() -> new HeatMap(model, messages, order, this::sort, this::explain));
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("sr-rule");
        return rule;
    }

    /// From the ratings to why the overall score is what it is, and back.
    private void turnWhy() {
        if (why.isEmpty()) {
            explain(new Figure.OverallScore());
        } else {
            why = Optional.empty();
            fill(desk.workspace().assessmentProperty().get());
            Focus.give(root, "#results-why-toggle");
        }
    }

    private void explain(Figure figure) {
        why = Optional.of(figure);
        fill(desk.workspace().assessmentProperty().get());
        root.applyCss();
        if (root.lookup("#results-why") instanceof WhyView view) {
            view.first();
        }
    }

    private void sort(HeatMap.Order by) {
        String pressed = by == HeatMap.Order.LEVEL || (by == HeatMap.Order.INSTRUMENT && order == HeatMap.Order.LEVEL)
                ? "#results-sort-level"
                : "#results-sort-distance";
        order = by;
        fill(desk.workspace().assessmentProperty().get());
        Focus.give(root, pressed);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Focus.give(root, ".button");
    }

    @Override
    public void left() {
        subscription.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("W", messages.text("results.why")),
                new KeyHint("P", messages.text("results.since")),
                new KeyHint("G", messages.text("results.gap.title")),
                new KeyHint("I", messages.text("quotes.page.link")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case W -> turnWhy();
            case P -> since();
            case G -> perception();
            case I -> interviews();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
