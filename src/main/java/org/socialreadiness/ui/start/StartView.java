package org.socialreadiness.ui.start;

import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Navigator;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Preferences;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.Theme;

/// The first screen.
public final class StartView implements Screen {
    private final StartViewModel model;
    private final Messages messages;
    private final Navigator navigator;
    private final Preferences preferences;
    private final VBox list = new VBox();
    private final Button create;
    private final BorderPane root = new BorderPane();

    public StartView(StartViewModel model, Navigator navigator, Preferences preferences) {
        this.model = model;
        this.messages = model.messages();
        this.navigator = navigator;
        this.preferences = preferences;
        this.create = button("start-new", "start.new", "Ctrl+N", () -> navigator.go(new Place.NewClient()));
        create.getStyleClass().add("accent");
        root.setId("start");
        root.getStyleClass().add("sr-start");
        root.setTop(head());
        ScrollPane middle = new ScrollPane(columns());
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.setFocusTraversable(false);
        root.setCenter(middle);
        root.setBottom(foot());
        model.rowsProperty().subscribe(this::show);
        model.load();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        create.requestFocus();
        Scene scene = root.getScene();
        Runnable drawn = new Runnable() {
            private boolean laidOut;

            @Override
            public void run() {
                if (laidOut) {
                    scene.removePostLayoutPulseListener(this);
                    model.loadInstrument();
                } else {
                    // Drawn, and usable, only with the next pulse.
                    laidOut = true;
                    Platform.requestNextPulse();
                }
            }
        };
        scene.addPostLayoutPulseListener(drawn);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", messages.text("start.key.open")),
                new KeyHint("Del", messages.text("start.key.remove")));
    }

    private Node head() {
        Button theme = new Button();
        theme.setId("start-theme");
        theme.getStyleClass().addAll("flat", "small");
        preferences.themeProperty().subscribe(_ -> {
            boolean dark = preferences.themeProperty().get().isDark();
            theme.setText(messages.text(dark ? "start.light" : "start.dark"));
            theme.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON));
        });
        theme.setOnAction(_ -> preferences
                .themeProperty()
                .set(preferences.themeProperty().get().isDark() ? Theme.LIGHT : Theme.DARK));
        Button settings = new Button(messages.text("start.settings"), new FontIcon(Feather.SETTINGS));
        settings.setId("start-settings");
        settings.getStyleClass().addAll("flat", "small");
        settings.setOnAction(_ -> navigator.go(new Place.Settings(new Place.Start())));
        HBox head = new HBox(Labels.strong(messages.text("start.name")), space(), theme, settings);
        head.getStyleClass().add("sr-start-head");
        return head;
    }

    private Node columns() {
        Button open = button(
                "start-open", "start.open", "Ctrl+O", () -> model.clients().pick());
        Button example = new Button(messages.text("start.example"), new FontIcon(Feather.PLAY_CIRCLE));
        example.setId("start-example");
        example.getStyleClass().add("sr-link");
        example.setWrapText(true);
        example.setOnAction(_ -> model.clients().example());
        HBox buttons = new HBox(create, open);
        buttons.getStyleClass().add("sr-start-buttons");
        Label paragraph = Labels.body(messages.text("start.paragraph"));
        paragraph.getStyleClass().add("sr-start-paragraph");
        Region rule = rule();
        VBox.setMargin(rule, new javafx.geometry.Insets(24, 0, 0, 0));
        VBox left = new VBox(
                Labels.headline(messages.text("start.question")),
                paragraph,
                buttons,
                example,
                rule,
                step("1", "start.step1", "start.step1.text"),
                step("2", "start.step2", "start.step2.text"),
                step("3", "start.step3", "start.step3.text"));
        left.getStyleClass().add("sr-start-left");
        VBox right = new VBox(list);
        GridPane columns = new GridPane();
        columns.getStyleClass().add("sr-start-columns");
        columns.add(left, 0, 0);
        columns.add(right, 1, 0);
        columns.widthProperty().subscribe(width -> {
            boolean beside = preferences.fitsTwoColumns(width.doubleValue());
            columns.getColumnConstraints().setAll(beside ? List.of(half(), half()) : List.of(whole()));
            GridPane.setConstraints(right, beside ? 1 : 0, beside ? 0 : 1);
        });
        return columns;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHalignment(HPos.LEFT);
        return half;
    }

    private static ColumnConstraints whole() {
        ColumnConstraints whole = new ColumnConstraints();
        whole.setPercentWidth(100);
        return whole;
    }

    private Node foot() {
        Label local = line(messages.text("start.local"));
        local.setMinWidth(Region.USE_PREF_SIZE);
        local.setGraphic(new FontIcon(Feather.HARD_DRIVE));
        HBox help = new HBox(8, new KeyCap("F1"), line(messages.text("app.allKeys")));
        help.setAlignment(Pos.CENTER);
        help.setMinWidth(Region.USE_PREF_SIZE);
        Label instrument = line("");
        instrument.setTooltip(new Tooltip());
        instrument.getTooltip().textProperty().bind(instrument.textProperty());
        instrument.setId("start-instrument");
        instrument.textProperty().bind(model.instrumentProperty());
        HBox foot = new HBox(local, space(), instrument, help);
        foot.getStyleClass().addAll("sr-foot", "sr-start-foot");
        return foot;
    }

    private static Label line(String text) {
        Label label = Labels.caption(text);
        label.setWrapText(false);
        return label;
    }

    private void show(List<StartViewModel.Row> rows) {
        if (rows.isEmpty()) {
            list.getChildren()
                    .setAll(
                            heading(false),
                            rule(),
                            padded(Labels.body(messages.text("start.empty"))),
                            Labels.caption(messages.text("start.empty.next")));
            return;
        }
        list.getChildren()
                .setAll(
                        heading(rows.stream()
                                .anyMatch(row -> row.client().last().isPresent())),
                        rule());
        IntStream.range(0, rows.size())
                .forEach(i -> list.getChildren().addAll(new RecentRow(i + 1, model, rows.get(i), this::move), rule()));
        FlowPane hint = new FlowPane(
                6,
                4,
                Labels.caption(messages.text("start.hint.arrows")),
                KeyCap.of("Enter", messages),
                Labels.caption(messages.text("start.hint.opens")),
                KeyCap.of("Del", messages),
                Labels.caption(messages.text("start.hint.removes")));
        hint.getStyleClass().add("sr-start-hint");
        list.getChildren().add(hint);
    }

    private Node heading(boolean scale) {
        HBox heading = new HBox(Labels.section(messages.text("start.recent")), space());
        heading.getStyleClass().add("sr-start-heading");
        if (scale) {
            HBox axis = new HBox(
                    Labels.caption("0"),
                    space(),
                    Labels.caption(messages.text("start.scale")),
                    space(),
                    Labels.caption("100"));
            axis.getStyleClass().add("sr-recent-right");
            heading.getChildren().add(axis);
        }
        return heading;
    }

    private void move(RecentRow from, int step) {
        List<Node> rows =
                list.getChildren().stream().filter(RecentRow.class::isInstance).toList();
        int at = rows.indexOf(from) + step;
        if (at >= 0 && at < rows.size()) {
            rows.get(at).requestFocus();
        }
    }

    private Node step(String number, String title, String text) {
        Label digit = Labels.body(number);
        digit.getStyleClass().addAll("sr-step-number", "text-muted");
        Label sentence = Labels.body(messages.text(text));
        sentence.getStyleClass().add("text-muted");
        HBox step = new HBox(digit, new VBox(Labels.strong(messages.text(title)), sentence));
        step.getStyleClass().add("sr-step");
        return step;
    }

    private Button button(String id, String key, String keys, Runnable act) {
        Button button = new Button(messages.text(key), KeyCap.of(keys, messages));
        button.setId(id);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setAccessibleText(messages.text(key));
        button.setOnAction(_ -> act.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Node padded(Label label) {
        label.getStyleClass().add("sr-start-empty");
        return label;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("sr-rule");
        return rule;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
