package org.socialreadiness.ui.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Sides;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.EmptyState;
import org.socialreadiness.ui.base.FanChart;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.SegmentedChoice.Option;
import org.socialreadiness.ui.base.SidePanel;

/// Where the organization may stand in 24 months beside two assumed others, what would change it, and everything it
/// rests
/// on. Closed as long as the results are: nobody shall rate with the picture in mind.
public final class OutlookScreen implements Screen {
    /// What stands in the panel.
    private enum Tab {
        WHAT_IF,
        SINGLE,
        INPUTS
    }

    /// What stands above and below the plot at 100 % text, in pixels.
    private static final double AROUND = 440;

    private final Desk desk;
    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final VBox page = new VBox();
    private final VBox under = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final SidePanel panel = new SidePanel();
    private final VBox beside = new VBox();
    private final Subscription subscription;
    private @Nullable Opened opened;

    /// What belongs to an assessment that is shown.
    private record Opened(
            Adopting adopting,
            OutlookViewModel model,
            DivideWords words,
            AssumptionBox box,
            SegmentedChoice<Tab> tabs,
            WhatIfPane whatIf,
            WhatIfPane single,
            InputsPane inputs) {
        Opened with(Adopting next) {
            return new Opened(next, model, words, box, tabs, whatIf, single, inputs);
        }
    }

    public OutlookScreen(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        root.setId("outlook");
        page.getStyleClass().add("sr-page");
        page.setSpacing(16);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sr-plain-scroll");
        scroll.setFocusTraversable(false);
        panel.getStyleClass().add("sr-outlook-side");
        beside.setSpacing(16);
        root.widthProperty().subscribe((_, width) -> arrange(width.doubleValue()));
        root.heightProperty().subscribe(_ -> limit());
        subscription = desk.workspace().assessmentProperty().subscribe(this::fill);
    }

    private double scale() {
        return desk.preferences().textSizeProperty().get() / 100.0;
    }

    private void fill(Optional<Assessment> now) {
        if (now.filter(Assessment::showsResults).isEmpty()) {
            close();
            empty(new EmptyState(
                    messages.text("outlook.closed"),
                    messages.text("outlook.closedWhy"),
                    "outlook-to-results",
                    messages.text("outlook.toResults"),
                    () -> desk.navigator().go(new Place.Results())));
            return;
        }
        Assessment assessment = now.get();
        Instrument instrument = assessment.instrument().in(messages.locale());
        Disclosure shown =
                Disclosure.of(instrument, assessment, Scoring.score(instrument, assessment), SmallGroups.STANDARD);
        Basis.of(instrument, shown.assessment(), shown.scores())
                .ifPresentOrElse(basis -> open(shown, instrument, basis), () -> {
                    close();
                    empty(new EmptyState(
                            messages.text("outlook.empty"), messages.text("outlook.none", instrument.title())));
                });
    }

    private void empty(EmptyState state) {
        root.setCenter(state);
        root.setRight(null);
    }

    /// What is tried out stays while the answers do: the plan may change beside it.
    private void open(Disclosure shown, Instrument instrument, Basis basis) {
        Assessment assessment = shown.assessment();
        Adopting adopting = new Adopting(desk, instrument, shown);
        if (opened != null
                && opened.adopting().isOf(assessment)
                && opened.model().basis().equals(basis)) {
            opened = opened.with(adopting);
            refresh(opened);
            return;
        }
        close();
        OutlookViewModel model = new OutlookViewModel(basis, desk.exports());
        DivideWords words = new DivideWords(messages, assessment.head().date());
        SegmentedChoice<Tab> tabs = new SegmentedChoice<>(
                List.of(
                        new Option<>(Tab.WHAT_IF, "outlook-tab-what-if", messages.text("outlook.whatIf")),
                        new Option<>(Tab.SINGLE, "outlook-tab-single", messages.text("outlook.single")),
                        new Option<>(Tab.INPUTS, "outlook-tab-inputs", messages.text("outlook.inputs"))),
                false);
        opened = new Opened(
                adopting,
                model,
                words,
                new AssumptionBox(messages),
                tabs,
                new WhatIfPane(model, instrument, words, messages, scale(), false, this::adopt),
                new WhatIfPane(model, instrument, words, messages, scale(), true, this::adopt),
                new InputsPane(model, words, messages, scale()));
        tabs.valueProperty().set(Optional.of(Tab.WHAT_IF));
        page.getChildren().setAll(Labels.caption(messages.text("outlook.reckoning")));
        Opened made = opened;
        tabs.valueProperty().subscribe(_ -> show(made));
        model.divideProperty().subscribe(_ -> draw(made));
        model.effectsProperty().subscribe(_ -> refresh(made));
        model.switchedProperty().subscribe(_ -> refresh(made));
        arrange(root.getWidth());
    }

    private void adopt() {
        if (opened != null && !opened.model().switchedProperty().get().isEmpty()) {
            opened.adopting().adopt(opened.model().together());
        }
    }

    private void close() {
        if (opened != null) {
            opened.model().left();
            opened = null;
        }
    }

    /// Chart and panel beside each other; where there is little room, the panel below. The assumptions stay in view.
    private void arrange(double width) {
        Opened now = opened;
        if (now == null) {
            return;
        }
        boolean wide = desk.preferences().fitsTwoColumns(width);
        root.setCenter(null);
        root.setRight(null);
        under.getChildren().clear();
        panel.show();
        VBox foot = new VBox(now.box());
        foot.getStyleClass().add("sr-outlook-foot");
        BorderPane main = new BorderPane();
        main.setBottom(foot);
        if (wide) {
            scroll.setContent(page);
            panel.show(beside);
            root.setRight(panel);
        } else {
            VBox below = new VBox(beside);
            below.getStyleClass().add("sr-page");
            under.getChildren().setAll(page, below);
            scroll.setContent(under);
        }
        main.setCenter(scroll);
        root.setCenter(main);
    }

    /// The part of the panel that is chosen.
    private void show(Opened now) {
        Tab tab = now.tabs().valueProperty().get().orElse(Tab.WHAT_IF);
        beside.getChildren()
                .setAll(
                        now.tabs(),
                        switch (tab) {
                            case WHAT_IF -> now.whatIf();
                            case SINGLE -> now.single();
                            case INPUTS -> now.inputs();
                        });
        refresh(now);
    }

    private void refresh(Opened now) {
        // What the plan holds may be newer than what belongs to the model.
        Adopting adopting = opened == null ? now.adopting() : opened.adopting();
        now.whatIf().refresh(adopting.planned(), adopting.isWritable());
        now.single().refresh(adopting.planned(), adopting.isWritable());
        now.inputs().refresh();
    }

    private void draw(Opened now) {
        now.model().divideProperty().get().ifPresent(divide -> {
            DivideWords words = now.words();
            Label title = Labels.title(words.title(divide));
            title.setId("outlook-title");
            title.setMinHeight(Region.USE_PREF_SIZE);
            FanChart chart = new FanChart(words.content(divide), words.alternative(divide), scale());
            chart.setId("outlook-chart");
            Label later = caption(words.outlook().laterAll(divide.changed()));
            later.setId("outlook-later");
            page.getChildren()
                    .setAll(new VBox(4, title, caption(words.caption(divide))), chart, sides(words, divide), later);
            limit();
            now.box().show(words.outlook().assumptions(divide.outlook()));
        });
        refresh(now);
    }

    /// The chart is as high as lets all of it be seen at once.
    private void limit() {
        if (root.lookup("#outlook-chart") instanceof FanChart chart) {
            chart.limit(root.getHeight() - AROUND * scale());
        }
    }

    private Node sides(DivideWords words, Divide divide) {
        Label head = Labels.captionStrong(words.sidesHead());
        head.setMinWidth(Region.USE_PREF_SIZE);
        head.setWrapText(false);
        Label restarts = caption(words.sidesText(divide));
        restarts.setId("outlook-restarts");
        HBox above = new HBox(6, head, restarts);
        above.setAlignment(Pos.BASELINE_LEFT);
        GridPane rows = new GridPane(12, 4);
        List<Boolean> all = new ArrayList<>(List.of(false));
        if (divide.isChanged()) {
            all.add(true);
        }
        for (boolean changed : all) {
            Sides sides = (changed ? divide.changed() : divide.today()).sides();
            Label name =
                    changed ? Labels.captionStrong(words.rowName(divide, true)) : caption(words.rowName(divide, false));
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.setWrapText(false);
            String said = words.outlook().sides(sides);
            SidesBar bar = new SidesBar(name.getText() + ": " + said, words.parts(sides));
            bar.setId(changed ? "outlook-sides-changed" : "outlook-sides-today");
            GridPane.setHgrow(bar, Priority.ALWAYS);
            rows.addRow(rows.getRowCount(), name, bar);
        }
        return new VBox(4, above, rows);
    }

    private static Label caption(String text) {
        Label label = Labels.caption(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Focus.give(root, opened == null ? ".button" : "#outlook-what-if-1");
    }

    @Override
    public void left() {
        subscription.unsubscribe();
        close();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("A", messages.text("outlook.assumed.all")),
                new KeyHint("W", messages.text("outlook.whatIf")),
                new KeyHint("S", messages.text("outlook.single")),
                new KeyHint("I", messages.text("outlook.inputs")),
                new KeyHint("P", messages.text("outlook.plan")),
                new KeyHint("0", messages.text("outlook.allOff")));
    }

    @Override
    public void onKey(KeyEvent event) {
        Opened now = opened;
        if (now == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case A -> now.box().turn();
            case W -> tab(now, Tab.WHAT_IF);
            case S -> tab(now, Tab.SINGLE);
            case I -> tab(now, Tab.INPUTS);
            case P -> adopt();
            case DIGIT0, NUMPAD0 -> now.model().allOff();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tab(Opened now, Tab tab) {
        now.tabs().valueProperty().set(Optional.of(tab));
        Focus.give(
                root,
                switch (tab) {
                    case WHAT_IF -> "#outlook-what-if-1";
                    case SINGLE -> ".toggle-switch";
                    case INPUTS -> "#outlook-input-E-slider";
                });
    }
}
