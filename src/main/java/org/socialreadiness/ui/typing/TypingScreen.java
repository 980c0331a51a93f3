package org.socialreadiness.ui.typing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SegmentedChoice;

/// One person's paper, typed in as into a spreadsheet.
public final class TypingScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final TypingViewModel model;
    private final TypingGrid grid;
    private final TypingFoot foot;
    private final Label counter = Labels.body("");
    private final Label open = Labels.caption("");
    private final Button seal = new Button();
    private final HBox sealed = new HBox(12);
    private final Button next = new Button();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox root = new VBox();
    private Subscription life = Subscription.EMPTY;

    /// @param blank whether the lines stand as on a blank sheet
    public TypingScreen(Desk desk, ParticipantId person, boolean blank) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = new TypingViewModel(desk.workspace(), messages, person, blank);
        this.foot = new TypingFoot();
        this.grid = new TypingGrid(model, messages, this::reached, this::end);
        build();
        life = desk.workspace().assessmentProperty().subscribe(_ -> changed());
    }

    private void build() {
        VBox page = new VBox(grid, end(messages));
        page.getStyleClass().add("sr-type-page");
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sr-plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.setId("typing");
        root.getChildren().setAll(head(), sealed(), columns(), scroll, foot);
    }

    private Node head() {
        counter.setId("typing-counter");
        counter.setMinWidth(Region.USE_PREF_SIZE);
        counter.setWrapText(false);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        SegmentedChoice<Boolean> order = new SegmentedChoice<>(
                List.of(
                        new SegmentedChoice.Option<>(false, "typing-own", messages.text("typing.own")),
                        new SegmentedChoice.Option<>(true, "typing-blank", messages.text("typing.blank"))),
                false);
        order.setId("typing-order");
        order.setMinWidth(Region.USE_PREF_SIZE);
        order.valueProperty().set(Optional.of(model.isBlank()));
        order.valueProperty().subscribe((_, as) -> {
            grid.handIn();
            model.setBlank(as.orElse(false));
            grid.lay();
        });
        Label title =
                Labels.section(messages.text("typing.whose", model.participant().name()));
        title.setId("typing-title");
        title.setWrapText(false);
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(model.participant().name()));
        HBox head = new HBox(16, title, spring, order, counter);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sr-type-head");
        return head;
    }

    private Node sealed() {
        Label words = Labels.body(messages.text("interview.sealed"));
        words.setId("typing-sealed");
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button again = new Button(messages.text("interview.openAgain"));
        again.setId("typing-open-again");
        again.getStyleClass().add("small");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setDisable(model.isReadOnly());
        again.setOnAction(_ -> {
            model.seal(false);
            shown();
        });
        next.setText(messages.text("typing.next"));
        next.setId("typing-next");
        next.getStyleClass().addAll("small", "accent");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> others());
        sealed.getChildren().setAll(new FontIcon(Feather.LOCK), words, again, next);
        sealed.setAlignment(Pos.CENTER_LEFT);
        sealed.setMinHeight(Region.USE_PREF_SIZE);
        sealed.getStyleClass().add("sr-locked");
        sealed.managedProperty().bind(sealed.visibleProperty());
        return sealed;
    }

    private Node columns() {
        HBox columns = TypingGrid.line(
                List.of(Labels.caption(""), Labels.caption("")),
                TypingGrid.column(messages.text("typing.answer")),
                TypingGrid.column(messages.text("typing.sure")),
                Labels.caption(messages.text("typing.texts")));
        columns.getStyleClass().add("sr-type-columns");
        return columns;
    }

    private Node end(Messages words) {
        seal.setId("typing-seal");
        seal.getStyleClass().add("accent");
        seal.setText(words.text("typing.seal"));
        seal.setGraphic(KeyCap.of("Ctrl+Enter", words));
        seal.setContentDisplay(ContentDisplay.RIGHT);
        seal.setMinWidth(Region.USE_PREF_SIZE);
        seal.setOnAction(_ -> seal());
        open.setId("typing-open");
        HBox end = new HBox(16, seal, open);
        end.setAlignment(Pos.CENTER_LEFT);
        end.getStyleClass().add("sr-type-end");
        return end;
    }

    private void seal() {
        grid.handIn();
        if (model.canSeal()) {
            model.seal(true);
            next.requestFocus();
        }
    }

    private void others() {
        desk.navigator().go(new Place.Typing(Optional.empty(), false));
    }

    private void end() {
        if (!seal.isDisabled()) {
            seal.requestFocus();
        }
    }

    private void changed() {
        if (!model.isPresent()) {
            life.unsubscribe();
            others();
            return;
        }
        grid.refresh();
        counter.setText(model.counter());
        open.setText(model.open());
        seal.setDisable(!model.canSeal());
        sealed.setVisible(model.isSealed());
        foot.refresh();
    }

    private void reached(TypedLine line) {
        foot.show(line);
        reveal((Node) line);
    }

    /// Scrolls no further than that the line is in sight, with some of what follows or goes before.
    private void reveal(Node line) {
        if (line.equals(grid.lines().getFirst())) {
            scroll.setVvalue(0);
            return;
        }
        double height = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - height;
        if (hidden <= 0 || height <= 0) {
            return;
        }
        Bounds here = scroll.getContent().sceneToLocal(line.localToScene(line.getLayoutBounds()));
        double margin = Math.min(here.getHeight() * 2, height / 3);
        double top = scroll.getVvalue() * hidden;
        double most = here.getMinY() - margin;
        double least = here.getMaxY() + margin - height;
        scroll.setVvalue(Math.clamp(Math.clamp(top, Math.min(least, most), Math.max(least, most)) / hidden, 0, 1));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Focus.give(
                root, model.isSealed() ? next : grid.lines().getFirst().stops().getFirst());
    }

    @Override
    public Place here(Place asked) {
        return asked instanceof Place.Typing(var person, var _) ? new Place.Typing(person, model.isBlank()) : asked;
    }

    @Override
    public void left() {
        life.unsubscribe();
        grid.handIn();
    }

    @Override
    public String about() {
        Participant person = model.participant();
        return messages.text("interview.about", person.role().isEmpty() ? person.name() : person.role());
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("0", messages.text("typing.key.digit")),
                new KeyHint("A", messages.text("typing.key.ten")),
                new KeyHint("D", messages.text("interview.dontKnow")),
                new KeyHint("N", messages.text("typing.key.none")),
                new KeyHint("-", messages.text("typing.key.minus")),
                new KeyHint("Enter", messages.text("typing.key.enter")),
                new KeyHint("→", messages.text("typing.key.arrows")),
                new KeyHint("Del", messages.text("typing.key.clear")),
                new KeyHint("Ctrl+Enter", messages.text("typing.key.seal")),
                new KeyHint("Esc", messages.text("typing.key.others")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            seal();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            others();
        } else {
            return;
        }
        event.consume();
    }
}
