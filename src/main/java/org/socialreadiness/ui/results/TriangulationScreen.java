package org.socialreadiness.ui.results;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.scoring.Triangulation;
import org.socialreadiness.scoring.Triangulation.Row;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.BackButton;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.EmptyState;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SidePanel;

/// Interviews held against each other, criterion by criterion. Closed as the results are.
public final class TriangulationScreen implements Screen {
    /// Widths at 100 % text, in pixels: a criterion, and an interview.
    private static final double NAME = 220;

    private static final double COLUMN = 84;
    private static final double LEAST_BESIDE = 1000;
    private static final double SIDE = 304;

    private final Desk desk;
    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final SidePanel side = new SidePanel();
    private final VBox below = new VBox();
    private final Subscription subscription;
    private boolean workingCopy;
    private boolean every;
    private int from;
    private int columns = 1;
    private Optional<CriterionId> chosen = Optional.empty();
    private @Nullable TriangulationTable table;

    public TriangulationScreen(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        root.setId("triangulation");
        below.getStyleClass().add("sr-triangulation-below");
        root.widthProperty().subscribe((_, _) -> fit());
        subscription = desk.workspace().assessmentProperty().subscribe(this::fill);
    }

    private double scale() {
        return desk.preferences().textSizeProperty().get() / 100.0;
    }

    private boolean isBeside() {
        return root.getWidth() >= LEAST_BESIDE * scale();
    }

    /// As many interviews as there is room for.
    private void fit() {
        double room = root.getWidth() - 64 - (isBeside() ? SIDE * scale() : 0) - (NAME + COLUMN) * scale();
        int now = Math.max(1, (int) (room / (COLUMN * scale())));
        boolean beside = isBeside();
        if (now != columns || beside != (root.getRight() != null)) {
            columns = now;
            boolean focused = isFocused();
            fill(desk.workspace().assessmentProperty().get());
            if (focused) {
                shown();
            }
        }
    }

    private boolean isFocused() {
        @Nullable Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        while (owner != null && !owner.equals(root)) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private void fill(Optional<Assessment> now) {
        table = null;
        root.setRight(null);
        if (now.isEmpty() || !now.get().showsResults()) {
            root.setCenter(empty("quotes.page.closed", "quotes.page.closedWhy", "toResults", new Place.Results()));
            return;
        }
        Assessment open = now.get();
        Instrument instrument = open.instrument().in(messages.locale());
        SmallGroups groups = new SmallGroups(SmallGroups.STANDARD.smallest(), workingCopy);
        Triangulation all = Triangulation.of(instrument, open, groups);
        if (all.people().isEmpty()) {
            root.setCenter(empty("quotes.page.nobody", "quotes.page.nobodyWhy", "toPeople", new Place.People()));
        } else if (!all.shown()) {
            VBox page = new VBox(
                    16,
                    Labels.title(messages.text("quotes.page.few", groups.smallest())),
                    Labels.body(messages.text("quotes.page.fewWhy")),
                    working(),
                    back());
            page.getStyleClass().addAll("sr-page", "sr-column");
            root.setCenter(page);
        } else {
            show(open, instrument, all);
        }
    }

    private Node empty(String title, String text, String id, Place next) {
        String step = next instanceof Place.People ? "quotes.page.toPeople" : "quotes.page.toResults";
        return new EmptyState(
                messages.text(title),
                messages.text(text),
                "triangulation-" + id,
                messages.text(step),
                () -> desk.navigator().go(next));
    }

    private void show(Assessment open, Instrument instrument, Triangulation all) {
        List<Row> rows = every ? all.rows() : all.told();
        int people = all.people().size();
        from = Math.clamp(from, 0, Math.max(0, people - 1));
        int to = Math.min(people, from + columns);
        TriangulationTable made =
                new TriangulationTable(instrument, all, rows, from, to, messages, row -> choose(open, all, row));
        table = made;
        VBox page = new VBox(16, head(), switches(from, to, people));
        page.getStyleClass().addAll("sr-page", "sr-triangulation-page");
        if (rows.isEmpty()) {
            page.getChildren().add(Labels.body(messages.text("quotes.page.nothing")));
        } else {
            page.getChildren().addAll(made, caption("quotes.page.legend"));
        }
        boolean beside = isBeside();
        if (!beside) {
            page.getChildren().add(below);
        }
        page.getChildren().add(back());
        ScrollPane scroll = new ScrollPane(page);
        scroll.setId("triangulation-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sr-plain-scroll");
        scroll.setFocusTraversable(false);
        root.setCenter(scroll);
        root.setRight(beside && !rows.isEmpty() ? side : null);
        side.show();
        below.getChildren().clear();
        rows.stream()
                .filter(row -> chosen.equals(Optional.of(row.criterion().id())))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(row -> choose(open, all, row));
    }

    private void choose(Assessment open, Triangulation all, Row row) {
        CriterionId id = row.criterion().id();
        chosen = Optional.of(id);
        if (table != null) {
            table.mark(id);
        }
        TriangulationSide content = new TriangulationSide(messages, open, all, row);
        if (isBeside()) {
            side.show(content);
        } else {
            below.getChildren().setAll(content);
        }
    }

    private Node head() {
        VBox head = new VBox(
                4, Labels.title(messages.text("quotes.page.title")), Labels.caption(messages.text("quotes.page.text")));
        if (workingCopy) {
            Label mark = Labels.captionStrong(messages.text("quotes.page.workingMark"));
            mark.setId("triangulation-working-mark");
            mark.getStyleClass().addAll("sr-remark", "sr-warning");
            mark.setGraphic(new FontIcon(Feather.EYE));
            head.getChildren().add(mark);
        }
        return head;
    }

    private Node switches(int first, int to, int people) {
        CheckBox all = new CheckBox(messages.text("quotes.page.all"));
        all.setId("triangulation-all");
        all.setSelected(every);
        all.selectedProperty().subscribe((_, on) -> {
            every = on;
            again("triangulation-all");
        });
        FlowPane switches = new FlowPane(24, 8, all, working());
        switches.setAlignment(Pos.CENTER_LEFT);
        if (people > to - first) {
            Button earlier = page("triangulation-earlier", "quotes.page.earlier", first - columns, first == 0);
            Button further = page("triangulation-further", "quotes.page.further", first + columns, to >= people);
            Label range = Labels.caption(messages.text("quotes.page.range", first + 1, to, people));
            range.setId("triangulation-range");
            range.setWrapText(false);
            HBox turn = new HBox(8, range, earlier, further);
            turn.setAlignment(Pos.CENTER_LEFT);
            switches.getChildren().add(turn);
        }
        return switches;
    }

    private Button page(String id, String key, int begin, boolean end) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setDisable(end);
        button.setOnAction(_ -> {
            from = begin;
            again(id);
        });
        return button;
    }

    private CheckBox working() {
        CheckBox working = new CheckBox(messages.text("quotes.page.working"));
        working.setId("triangulation-working");
        working.setWrapText(true);
        working.setSelected(workingCopy);
        working.selectedProperty().subscribe((_, on) -> {
            workingCopy = on;
            again("triangulation-working");
        });
        return working;
    }

    private void again(String focused) {
        fill(desk.workspace().assessmentProperty().get());
        Focus.give(root, "#" + focused);
    }

    private Label caption(String key) {
        Label label = Labels.caption(messages.text(key));
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button back() {
        return BackButton.to(new Place.Results(), desk, "triangulation-back", "quotes.page.back");
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        if (table != null && chosen.isPresent()) {
            table.row(chosen.get()).ifPresent(row -> Focus.give(root, row));
        } else {
            Focus.give(root, root.lookup("#triangulation-working") == null ? ".button" : "#triangulation-working");
        }
    }

    @Override
    public void left() {
        subscription.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("↑ ↓", messages.text("quotes.page.key.row")),
                new KeyHint("Esc", messages.text("quotes.page.back")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            desk.navigator().go(new Place.Results());
            event.consume();
        }
    }
}
