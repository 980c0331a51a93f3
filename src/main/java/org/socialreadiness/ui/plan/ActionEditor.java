package org.socialreadiness.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.DateField;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.TextLimit;
import org.socialreadiness.ui.plan.PlanViewModel.Mark;

/// Everything that is said of one action. What is typed counts when the field is left, as one edit that can be
/// undone.
final class ActionEditor extends VBox {
    private static final StringProperty FINE = new SimpleStringProperty("");
    private static final int MOST_LEVELS = 3;

    private final String id;
    private final Messages messages;
    private final PlanWords words;
    private PlanViewModel model;
    private final Label lack = Labels.caption("");
    private final Label why = Labels.caption("");
    private final List<Consumer<Action>> shows;
    private final List<Runnable> commits = new ArrayList<>();
    private final TextArea text;
    private boolean showing;

    /// @param back called when the person is done with it
    ActionEditor(PlanViewModel model, String id, Runnable back) {
        this.id = id;
        this.model = model;
        this.messages = model.messages();
        this.words = new PlanWords(messages);
        setId("plan-editor");
        getStyleClass().add("sr-plan-editor");
        this.shows = new ArrayList<>();
        Button done = new Button(messages.text("plan.editor.back"), new FontIcon(Feather.ARROW_LEFT));
        done.setId("plan-editor-back");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> back.run());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(8, Labels.section(messages.text("plan.editor.title")), spring, done);
        head.setAlignment(Pos.CENTER_LEFT);
        text = area(
                "plan-text",
                Action.LONGEST_TEXT,
                a -> this.model.wording().text(a),
                (a, said) -> said.isBlank()
                        ? a
                        : a.withIdea(new Action.Idea(
                                a.idea().name(),
                                said,
                                a.idea().criterion(),
                                a.idea().levels())));
        TextField name = field(
                "plan-name",
                Action.LONGEST_NAME,
                a -> this.model.wording().name(a),
                (a, said) -> said.isBlank()
                        ? a
                        : a.withIdea(new Action.Idea(
                                said,
                                a.idea().text(),
                                a.idea().criterion(),
                                a.idea().levels())));
        TextField doneWhen = field(
                "plan-done-when",
                Action.LONGEST_LINE,
                a -> a.promise().doneWhen(),
                (a, said) -> a.withPromise(a.promise().withDoneWhen(said)));
        TextField help = field(
                "plan-help",
                Action.LONGEST_LINE,
                a -> a.promise().help(),
                (a, said) -> a.withPromise(a.promise().withHelp(said)));
        lack.setId("plan-editor-lack");
        lack.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        lack.getStyleClass().addAll("sr-remark", "sr-warning");
        lack.managedProperty().bind(lack.visibleProperty());
        why.managedProperty().bind(why.visibleProperty());
        for (Label each : List.of(lack, why)) {
            each.setMinHeight(USE_PREF_SIZE);
        }
        getChildren()
                .setAll(
                        head,
                        lack,
                        why,
                        named("plan.text", text),
                        named("plan.name", name),
                        row(named("plan.owner", owner()), named("plan.doneWhen", doneWhen)),
                        row(
                                named(
                                        "plan.first",
                                        date("plan-first", Action.Promise::first, Action.Promise::withFirst)),
                                named("plan.due", date("plan-due", Action.Promise::due, Action.Promise::withDue))),
                        row(
                                scale("plan-meant", "plan.meant", Action.Promise::meant, Action.Promise::withMeant),
                                scale("plan-sure", "plan.sure", Action.Promise::sure, Action.Promise::withSure)),
                        named("plan.help", help),
                        levels(),
                        foot(back));
        setDisable(model.isReadOnly());
        refresh(model);
    }

    String action() {
        return id;
    }

    /// Shows the action as it is now, but for the field that is being typed into.
    ///
    /// @return whether it is still there
    boolean refresh(PlanViewModel now) {
        model = now;
        Optional<Mark> mark = now.mark(id);
        mark.ifPresent(there -> {
            showing = true;
            shows.forEach(show -> show.accept(there.action()));
            showing = false;
            String lacks = words.of(now.concerns(), there.action());
            lack.setText(lacks);
            lack.setVisible(!lacks.isEmpty());
            why.setText(there.why());
            why.setVisible(!there.why().isEmpty());
        });
        return mark.isPresent();
    }

    /// Takes the focus.
    void take() {
        text.requestFocus();
    }

    /// Hands in what is being typed.
    void left() {
        commits.forEach(Runnable::run);
        shows.clear();
        commits.clear();
    }

    private void change(UnaryOperator<Action> how) {
        if (!showing) {
            model.change(id, how);
        }
    }

    private Field named(String key, Node control) {
        return new Field(messages.text(key), control, FINE, "");
    }

    private static GridPane row(Node left, Node right) {
        GridPane row = new GridPane();
        row.getStyleClass().add("sr-plan-fields");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            row.getColumnConstraints().add(half);
        }
        row.addRow(0, left, right);
        return row;
    }

    private TextField field(
            String name, int most, Function<Action, String> of, BiFunction<Action, String, Action> with) {
        TextField field = new TextField();
        field.setId(name);
        field.setOnAction(_ -> commit(field, of, with));
        return typed(field, most, of, with);
    }

    private TextArea area(String name, int most, Function<Action, String> of, BiFunction<Action, String, Action> with) {
        TextArea area = new TextArea();
        area.setId(name);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.getStyleClass().add("sr-notes");
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return typed(area, most, of, with);
    }

    private <T extends TextInputControl> T typed(
            T field, int most, Function<Action, String> of, BiFunction<Action, String, Action> with) {
        field.setTextFormatter(new TextFormatter<>(new TextLimit(most, _ -> {})));
        commits.add(() -> commit(field, of, with));
        field.focusedProperty().subscribe((_, now) -> {
            if (!now) {
                commit(field, of, with);
            }
        });
        shows.add(action -> {
            if (!field.isFocused()) {
                field.setText(of.apply(action));
            }
        });
        return field;
    }

    /// Nothing is said anew where the words are those shown: a translation stays one.
    private void commit(TextInputControl field, Function<Action, String> of, BiFunction<Action, String, Action> with) {
        change(action ->
                field.getText().strip().equals(of.apply(action)) ? action : with.apply(action, field.getText()));
        model.mark(id).ifPresent(mark -> {
            if (!field.isFocused()) {
                field.setText(of.apply(mark.action()));
            }
        });
    }

    private ComboBox<Participant> owner() {
        ComboBox<Participant> owner = new ComboBox<>();
        owner.setId("plan-owner");
        owner.setMaxWidth(Double.MAX_VALUE);
        owner.setPromptText(messages.text("plan.owner.prompt"));
        owner.getItems().setAll(model.people());
        owner.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Participant person) {
                return person == null
                        ? ""
                        : person.role().isEmpty() ? person.name() : person.name() + ", " + person.role();
            }

            @Override
            public @Nullable Participant fromString(String text) {
                return null;
            }
        });
        owner.valueProperty()
                .subscribe((_, person) -> change(a -> a.withPromise(
                        a.promise().withOwner(Optional.ofNullable(person).map(Participant::id)))));
        shows.add(action -> owner.setValue(action.promise()
                .owner()
                .flatMap(person -> model.people().stream()
                        .filter(p -> p.id().equals(person))
                        .findFirst())
                .orElse(null)));
        return owner;
    }

    private interface DateOf extends Function<Action.Promise, Optional<LocalDate>> {}

    private DateField date(
            String name, DateOf of, BiFunction<Action.Promise, Optional<LocalDate>, Action.Promise> with) {
        DateField[] made = new DateField[1];
        DateField field = new DateField(name, messages, day -> {
            // Half a date is none, and does not take the one there was away.
            if (day.isPresent() || !made[0].isWrong()) {
                change(a -> a.withPromise(with.apply(a.promise(), day)));
            }
        });
        made[0] = field;
        field.setMaxWidth(Double.MAX_VALUE);
        shows.add(action -> {
            if (!field.isWrong()) {
                field.show(of.apply(action.promise()));
            }
        });
        return field;
    }

    private Field scale(
            String name,
            String key,
            Function<Action.Promise, OptionalDouble> of,
            BiFunction<Action.Promise, OptionalDouble, Action.Promise> with) {
        TextField field = new TextField();
        field.setId(name);
        StringProperty problem = new SimpleStringProperty("");
        Runnable commit = () -> {
            Optional<OptionalDouble> typed = new Tenths(messages.locale()).read(field.getText());
            problem.set(typed.isPresent() ? "" : messages.text("plan.scale.wrong"));
            typed.ifPresent(value -> change(a -> a.withPromise(with.apply(a.promise(), value))));
        };
        commits.add(commit);
        field.setOnAction(_ -> commit.run());
        field.focusedProperty().subscribe((_, now) -> {
            if (!now) {
                commit.run();
            }
        });
        shows.add(action -> {
            if (!field.isFocused() && problem.get().isEmpty()) {
                field.setText(new Tenths(messages.locale()).write(of.apply(action.promise())));
            }
        });
        return new Field(messages.text(key), field, problem, "");
    }

    /// How far the action lifts its criterion; nothing for one that belongs to none.
    private Node levels() {
        SegmentedChoice<Integer> levels = new SegmentedChoice<>(
                IntStream.rangeClosed(0, MOST_LEVELS)
                        .mapToObj(up -> new SegmentedChoice.Option<>(
                                up, "plan-levels-" + up, messages.text("plan.levels.up", up)))
                        .toList(),
                false);
        Label name = Labels.captionStrong("");
        name.setLabelFor(levels);
        VBox all = new VBox(6, name, levels);
        levels.valueProperty()
                .subscribe((_, chosen) -> chosen.ifPresent(up -> change(a -> a.withIdea(new Action.Idea(
                        a.idea().name(), a.idea().text(), a.idea().criterion(), up)))));
        all.managedProperty().bind(all.visibleProperty());
        shows.add(action -> {
            all.setVisible(action.idea().criterion().isPresent());
            action.idea()
                    .criterion()
                    .flatMap(model.instrument()::criterion)
                    .ifPresent(c -> name.setText(messages.text("plan.levels", c.id().text(), c.name())));
            levels.valueProperty().set(Optional.of(action.idea().levels()));
        });
        return all;
    }

    private Node foot(Runnable back) {
        Button choose = new Button();
        choose.setId("plan-editor-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> model.toggle(id));
        shows.add(
                action -> choose.setText(messages.text(action.chosen().isPresent() ? "plan.unchoose" : "plan.choose")));
        Button away = new Button(messages.text("plan.remove"));
        away.setId("plan-editor-remove");
        away.getStyleClass().add("flat");
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.setOnAction(_ -> {
            model.remove(id);
            back.run();
        });
        return new HBox(16, choose, away);
    }
}
