package org.socialreadiness.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.BackButton;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// All changes of the client in a list; the chosen one is a moment to look at, or to write to a new file.
public final class HistoryView implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final HistoryViewModel model;
    private final ListView<HistoryViewModel.Line> list = new ListView<>();
    private final BorderPane root = new BorderPane();
    private final Subscription life;
    private Optional<Integer> wanted;

    /// @param begin what is listed and chosen at first
    public HistoryView(Desk desk, NewFile newFile, Place.History begin) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = new HistoryViewModel(desk, newFile);
        this.wanted = begin.moment();
        model.personProperty().set(begin.person());
        model.criterionProperty().set(begin.criterion());
        list.setId("history-list");
        list.setAccessibleText(messages.text("history.title"));
        list.setPlaceholder(Labels.body(messages.text("history.none")));
        list.setCellFactory(_ -> new HistoryCell(messages));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line == null) {
                model.chooseNone();
            } else {
                model.choose(line.number());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.view();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.view();
            }
        });
        root.setId("history");
        root.getStyleClass().addAll("sr-page", "sr-history");
        root.setTop(head());
        root.setCenter(list);
        root.setBottom(foot());
        life = model.follow().and(model.linesProperty().subscribe(this::show));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public Place here(Place asked) {
        return model.here();
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.S && event.isShortcutDown()) {
            model.save();
            event.consume();
        }
    }

    @Override
    public void left() {
        life.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Up", messages.text("history.key.moment")),
                new KeyHint("Enter", messages.text("history.key.view")),
                new KeyHint("Ctrl+S", messages.text("history.key.save")));
    }

    /// Keeps the chosen moment where it is still listed; at first that is the one to begin with.
    private void show(List<HistoryViewModel.Line> lines) {
        Optional<Integer> chosen = model.momentProperty()
                .get()
                .map(HistoryViewModel.Moment::number)
                .or(() -> wanted);
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(lines);
        lines.stream()
                .filter(line -> chosen.equals(Optional.of(line.number())))
                .findFirst()
                .ifPresent(line -> {
                    list.getSelectionModel().select(line);
                    if (wanted.isPresent()) {
                        wanted = Optional.empty();
                        list.scrollTo(line);
                    }
                });
    }

    private Node head() {
        Label text = Labels.body(messages.text("history.text"));
        text.getStyleClass().add("text-muted");
        FlowPane filters = new FlowPane(
                16,
                8,
                filter("person", model.personProperty(), model.people(), p -> p.id(), p -> p.name()),
                filter("criterion", model.criterionProperty(), model.criteria(), Criterion::id, HistoryView::name));
        VBox head = new VBox(8, Labels.title(messages.text("history.title")), text);
        if (model.isClosed()) {
            Label closed = Labels.caption(messages.text("history.closed"));
            closed.setId("history-closed");
            head.getChildren().add(closed);
        }
        head.getChildren().add(filters);
        head.getStyleClass().add("sr-history-head");
        return head;
    }

    private static String name(Criterion criterion) {
        return criterion.id().text() + " " + criterion.name();
    }

    /// @param <T> what is chosen among
    /// @param <I> its ids
    private <T, I> Node filter(
            String what, ObjectProperty<Optional<I>> chosen, List<T> all, Function<T, I> id, Function<T, String> name) {
        String everything = messages.text(what.equals("person") ? "history.person.all" : "history.criterion.all");
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.setId("history-" + what);
        box.getItems().add(Optional.empty());
        all.forEach(each -> box.getItems().add(Optional.of(each)));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> value) {
                return value == null ? "" : value.map(name).orElse(everything);
            }

            @Override
            public Optional<T> fromString(String text) {
                return Optional.empty();
            }
        });
        box.setValue(all.stream()
                .filter(each -> chosen.get().equals(Optional.of(id.apply(each))))
                .findFirst());
        box.valueProperty().subscribe(value -> chosen.set(value.map(id)));
        Label label =
                Labels.captionStrong(messages.text(what.equals("person") ? "history.person" : "history.criterion"));
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        HBox both = new HBox(8, label, box);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Node foot() {
        Label sentence = Labels.body("");
        sentence.setId("history-moment");
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        Button view = new Button(messages.text("history.moment.view"), new FontIcon(Feather.EYE));
        view.setId("history-view");
        view.setMinWidth(Region.USE_PREF_SIZE);
        view.setOnAction(_ -> model.view());
        Button save = new Button(messages.text("history.moment.save"));
        save.setId("history-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> model.save());
        model.momentProperty().subscribe(moment -> {
            sentence.setText(moment.map(HistoryViewModel.Moment::sentence)
                    .orElseGet(() -> messages.text("history.moment.none")));
            view.setDisable(moment.isEmpty());
            save.setDisable(moment.isEmpty());
        });
        Button back = BackButton.to(new Place.Overview(), desk, "history-back", "history.back");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox foot = new VBox(12, sentence, new HBox(8, back, space, view, save));
        foot.getStyleClass().add("sr-history-foot");
        return foot;
    }
}
