package org.socialreadiness.ui.results;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.scoring.Comparison;
import org.socialreadiness.scoring.Comparison.FactorMove;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.BackButton;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.EmptyState;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.IntervalChart;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// What has changed since an earlier assessment, and where there is no clear difference.
public final class ProgressScreen implements Screen {
    /// Widths at 100 % text, in pixels: chart and sentences, and the least for the criteria.
    private static final double LEFT = 440;

    private static final double RIGHT = 360;

    private final Desk desk;
    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final Subscription subscription;
    private Optional<AssessmentId> chosen = Optional.empty();

    public ProgressScreen(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        root.setId("progress");
        subscription = desk.workspace().assessmentProperty().subscribe(this::fill);
    }

    private void fill(Optional<Assessment> now) {
        if (now.isEmpty()) {
            root.setCenter(nothing());
            return;
        }
        ProgressViewModel model = new ProgressViewModel(desk.workspace().client(), now.get(), chosen, messages);
        if (model.found().isEmpty()) {
            root.setCenter(model.later(desk.workspace().client())
                    .<Node>map(later -> first(model, later))
                    .orElseGet(this::nothing));
        } else if (model.comparison().refusal().isPresent()) {
            VBox page = new VBox(16, head(model), Labels.body(model.refusal()), back());
            page.getStyleClass().addAll("sr-page", "sr-column");
            root.setCenter(page);
        } else {
            show(model);
        }
    }

    /// There is no other assessment to compare with.
    private Node nothing() {
        return desk.workspace().isReadOnly()
                ? new EmptyState(messages.text("results.since.empty"), messages.text("results.since.emptyWhy"))
                : new EmptyState(
                        messages.text("results.since.empty"),
                        messages.text("results.since.emptyWhy"),
                        "progress-begin",
                        messages.text("setup.newAssessment"),
                        () -> desk.navigator().go(new Place.NewAssessment()));
    }

    /// The selected assessment is the first one.
    private Node first(ProgressViewModel model, Assessment later) {
        return new EmptyState(
                messages.text("results.since.first"),
                messages.text("results.since.firstWhy", model.called(later)),
                "progress-later",
                messages.text("results.since.later", later.head().name()),
                () -> {
                    desk.workspace().select(later.id());
                    shown();
                });
    }

    private void show(ProgressViewModel model) {
        double scale = desk.preferences().textSizeProperty().get() / 100.0;
        TwoColumns columns = new TwoColumns(
                new VBox(12, head(model), said(model.words().overall(), "progress-overall")),
                left(model),
                right(model),
                new TwoColumns.Widths(LEFT * scale, RIGHT * scale),
                false);
        columns.getStyleClass().add("sr-page");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setId("progress-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sr-plain-scroll");
        root.setCenter(scroll);
    }

    private static Label said(String text, String id) {
        Label label = Labels.body(text);
        label.setId(id);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node head(ProgressViewModel model) {
        Label title =
                Labels.title(messages.text("report.since.title", model.words().then()));
        title.setId("progress-title");
        VBox head = new VBox(8, title);
        if (model.earlier().size() > 1) {
            ComboBox<Assessment> box = new ComboBox<>();
            box.setId("progress-with");
            box.setConverter(new Called(model));
            box.getItems().setAll(model.earlier());
            box.setValue(model.comparison().then());
            box.setMaxWidth(Double.MAX_VALUE);
            box.setAccessibleText(messages.text("results.since.with"));
            box.valueProperty().subscribe((_, then) -> compareWith(then));
            HBox.setHgrow(box, Priority.ALWAYS);
            Label label = Labels.caption(messages.text("results.since.with"));
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setLabelFor(box);
            HBox choice = new HBox(8, label, box);
            choice.setAlignment(Pos.CENTER_LEFT);
            head.getChildren().add(choice);
        }
        return head;
    }

    private void compareWith(Assessment then) {
        chosen = Optional.of(then.id());
        fill(desk.workspace().assessmentProperty().get());
        Focus.give(root, "#progress-with");
    }

    /// An earlier assessment in words; nothing is typed here.
    private static final class Called extends StringConverter<Assessment> {
        private final ProgressViewModel model;

        Called(ProgressViewModel model) {
            this.model = model;
        }

        @Override
        public String toString(@Nullable Assessment then) {
            return then == null ? "" : model.called(then);
        }

        @Override
        public @Nullable Assessment fromString(@Nullable String text) {
            return null;
        }
    }

    private Region left(ProgressViewModel model) {
        IntervalChart chart =
                new IntervalChart(model.rows(), model.bands(), model.words().overall());
        chart.setId("progress-chart");
        VBox sentences = new VBox(8);
        for (FactorMove move : model.factors()) {
            sentences.getChildren().add(said(model.words().factor(move), "progress-factor-" + move.id()));
        }
        return new VBox(16, sentences, chart, caption(model.words().basis()), back());
    }

    private Region right(ProgressViewModel model) {
        VBox column = new VBox(24);
        Comparison found = model.comparison();
        if (found.moved(1).isEmpty() && found.moved(-1).isEmpty()) {
            column.getChildren().add(caption(messages.text("results.since.none")));
        }
        list(column, "report.since.rose", Feather.ARROW_UP, model.moved(1), model.further(1));
        list(column, "report.since.fell", Feather.ARROW_DOWN, model.moved(-1), model.further(-1));
        model.words().chance().ifPresent(words -> column.getChildren().add(caption(words)));
        list(column, "report.since.apart", Feather.SLASH, model.words().apart(), "");
        return column;
    }

    private void list(VBox into, String title, Feather icon, List<String> lines, String further) {
        if (lines.isEmpty()) {
            return;
        }
        VBox list = new VBox(8, Labels.strong(messages.text(title)));
        for (String line : lines) {
            Label words = Labels.body(line);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            FontIcon mark = new FontIcon(icon);
            mark.getStyleClass().add("sr-moved");
            HBox.setMargin(mark, new Insets(5, 0, 0, 0));
            HBox row = new HBox(12, mark, words);
            row.getStyleClass().add("sr-progress-line");
            list.getChildren().add(row);
        }
        if (!further.isEmpty()) {
            list.getChildren().add(caption(further));
        }
        into.getChildren().add(list);
    }

    private static Label caption(String text) {
        Label label = Labels.caption(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button back() {
        return BackButton.to(new Place.Results(), desk, "progress-back", "results.since.back");
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Focus.give(root, root.lookup("#progress-with") == null ? ".button" : "#progress-with");
    }

    @Override
    public void left() {
        subscription.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Esc", messages.text("results.since.back")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            desk.navigator().go(new Place.Results());
            event.consume();
        }
    }
}
