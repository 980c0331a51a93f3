package org.socialreadiness.ui.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.BackButton;
import org.socialreadiness.ui.base.Card;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Navigator;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SegmentedChoice;

/// Gives answer sheets out and takes them in.
public final class SheetsView implements Screen {
    private final Messages messages;
    private final Navigator navigator;
    private final SheetsViewModel model;
    private final Button pick;
    private final VBox found = new VBox(12);
    private final Button take = new Button();
    private final ScrollPane root;
    private final Subscription life;

    public SheetsView(Desk desk, FileChoice choice) {
        this.messages = desk.messages();
        this.navigator = desk.navigator();
        this.model = new SheetsViewModel(desk, choice);
        this.pick = button("sheets-pick", "sheets.pick", model::pick);
        pick.setDisable(model.isReadOnly());
        take.setId("sheets-take");
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> {
            model.take();
            pick.requestFocus();
        });
        Label text = Labels.body(messages.text("sheets.text"));
        text.getStyleClass().add("text-muted");
        Button back = BackButton.to(new Place.People(), desk, "sheets-back", "sheets.back");
        List<Region> parts = List.of(
                new VBox(8, Labels.title(messages.text("sheets.title")), text), new Card(out()), new Card(in()));
        parts.forEach(part -> part.getStyleClass().add("sr-column"));
        VBox page = new VBox();
        page.getChildren().addAll(parts);
        page.getChildren().add(back);
        page.getStyleClass().add("sr-page");
        root = new ScrollPane(page);
        root.setId("sheets");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        life = model.linesProperty().subscribe(this::show);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        pick.requestFocus();
    }

    @Override
    public void left() {
        life.unsubscribe();
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.text(key, 0));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node out() {
        VBox out = new VBox(12, Labels.section(messages.text("sheets.out")));
        List<Participant> people = model.people();
        Button write = button("sheets-write", "sheets.write", () -> model.giveOut(GiveOut.Kind.EXCEL));
        Button paper = button("sheets-paper", "sheets.paper", () -> model.giveOut(GiveOut.Kind.PAPER));
        Button blank = button("sheets-blank", "sheets.blank", model::giveOutBlank);
        FlowPane buttons = new FlowPane(8, 8);
        if (people.isEmpty()) {
            out.getChildren().add(Labels.body(messages.text("sheets.nobody")));
        } else {
            FlowPane names = names(people, () -> count(write, paper));
            count(write, paper);
            out.getChildren().addAll(Labels.caption(messages.text("sheets.out.text")), names);
            buttons.getChildren().addAll(write, paper);
        }
        buttons.getChildren().add(blank);
        out.getChildren().addAll(language(), buttons, said("sheets-written", model.givenOutProperty()));
        return out;
    }

    private FlowPane names(List<Participant> people, Runnable chosen) {
        FlowPane names = new FlowPane(24, 10);
        names.setMinWidth(0);
        for (Participant person : people) {
            CheckBox box = new CheckBox(person.name());
            box.setId("sheets-person-" + (names.getChildren().size() + 1));
            box.setTooltip(new Tooltip(person.name()));
            box.maxWidthProperty().bind(names.widthProperty());
            box.setSelected(model.isChosen(person.id()));
            box.selectedProperty().subscribe((_, on) -> {
                model.choose(person.id(), on);
                chosen.run();
            });
            names.getChildren().add(box);
        }
        return names;
    }

    private Node language() {
        SegmentedChoice<Locale> language = new SegmentedChoice<>(
                List.of(
                        new SegmentedChoice.Option<>(Locale.ENGLISH, "sheets-english", messages.text("output.english")),
                        new SegmentedChoice.Option<>(Locale.GERMAN, "sheets-german", messages.text("output.german"))),
                false);
        language.setId("sheets-language");
        language.setMaxWidth(Region.USE_PREF_SIZE);
        language.valueProperty().bindBidirectional(model.languageProperty());
        Label label = Labels.body(messages.text("sheets.language"));
        label.setWrapText(false);
        label.setLabelFor(language);
        HBox line = new HBox(12, label, language);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void count(Button write, Button paper) {
        write.setText(messages.text("sheets.write", model.count()));
        paper.setText(messages.text("sheets.paper", model.count()));
        write.setDisable(model.count() == 0);
        paper.setDisable(model.count() == 0);
    }

    private Node in() {
        return new VBox(
                12,
                Labels.section(messages.text("sheets.in")),
                Labels.caption(messages.text(model.isReadOnly() ? "sheets.in.readOnly" : "sheets.in.text")),
                new FlowPane(8, 8, pick, typing()),
                said("sheets-said", model.takenInProperty()),
                found);
    }

    private Button typing() {
        Button typing =
                button("sheets-type", "sheets.type", () -> navigator.go(new Place.Typing(Optional.empty(), false)));
        typing.setGraphic(new FontIcon(Feather.GRID));
        typing.setDisable(model.isReadOnly());
        return typing;
    }

    /// A sentence that takes no room while there is none.
    private static Label said(String id, ReadOnlyStringProperty text) {
        Label label = Labels.body("");
        label.setId(id);
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.isNotEmpty());
        label.managedProperty().bind(text.isNotEmpty());
        return label;
    }

    private void show(List<SheetsViewModel.Line> lines) {
        List<Node> rows = new ArrayList<>();
        for (SheetsViewModel.Line line : lines) {
            rows.add(row(line, rows.size() + 1));
        }
        if (lines.stream().anyMatch(SheetsViewModel.Line::takeable)) {
            rows.add(new FlowPane(8, 8, take, button("sheets-leave", "sheets.leave", () -> {
                model.leave();
                pick.requestFocus();
            })));
        }
        found.getChildren().setAll(rows);
        wanted();
        if (take.getScene() != null) {
            take.requestFocus();
        }
    }

    private Node row(SheetsViewModel.Line line, int number) {
        CheckBox box = new CheckBox();
        box.setId("sheets-file-" + number);
        box.setDisable(!line.takeable());
        box.setAccessibleText(String.valueOf(line.file().getFileName()));
        box.selectedProperty().bindBidirectional(line.wanted());
        box.selectedProperty().subscribe(_ -> wanted());
        Label sentence = Labels.caption(line.sentence());
        sentence.setId("sheets-holds-" + number);
        VBox words = new VBox(2, Labels.strong(String.valueOf(line.file().getFileName())), sentence);
        if (!line.newcomer().isEmpty()) {
            Label newcomer = Labels.caption(line.newcomer());
            newcomer.setId("sheets-newcomer-" + number);
            newcomer.setGraphic(new FontIcon(Feather.USER_PLUS));
            words.getChildren().add(newcomer);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, line.takeable() ? box : new FontIcon(Feather.X_CIRCLE), words);
        return row;
    }

    private void wanted() {
        int count = (int) model.linesProperty().get().stream()
                .filter(line -> line.wanted().get())
                .count();
        take.setText(messages.text("sheets.take", count));
        take.setDisable(count == 0);
    }
}
