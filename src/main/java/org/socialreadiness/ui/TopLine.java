package org.socialreadiness.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Workspace;

/// Which client, which assessment, which unit and whom; whether it is saved; and what works everywhere.
final class TopLine extends HBox {
    /// What the buttons at the right do.
    interface Acts {
        void undo();

        void redo();

        void turnTheme();

        void showKeys();
    }

    private final Messages messages;
    private final Desk desk;
    /// Shares of the line that names keep when there is little room; the scope gives way first, but never wholly.
    private static final double NAME = 0.14;

    private static final double WHOM = 0.12;
    private static final double SCOPE = 0.09;

    /// From this width on, at 100 % text, there is room to say more of saving.
    private static final double ROOMY = 1120;

    private final Label client = kept(NAME);
    private final MenuButton assessment = new MenuButton() {
        @Override
        protected double computeMinWidth(double height) {
            return Math.min(NAME * TopLine.this.getWidth(), computePrefWidth(height));
        }
    };
    private final Label whom = kept(WHOM);
    private final Label scope = yielding(SCOPE);
    private final SaveMark saved;
    private final BooleanBinding roomy;
    private final Button theme;

    TopLine(Desk desk, Acts acts) {
        this.desk = desk;
        this.messages = desk.messages();
        this.roomy = widthProperty()
                .greaterThan(ROOMY * desk.preferences().textSizeProperty().get() / 100.0);
        this.saved = new SaveMark(messages, desk.clock().getZone());
        getStyleClass().add("sr-top");
        client.setId("top-client");
        client.getStyleClass().add("sr-strong");
        assessment.setId("top-assessment");
        assessment.getStyleClass().add("flat");
        whom.setId("top-whom");
        whom.managedProperty().bind(whom.visibleProperty());
        scope.setId("top-scope");
        scope.getStyleClass().add("text-muted");
        Region space = new Region();
        setHgrow(scope, Priority.ALWAYS);
        setHgrow(space, Priority.SOMETIMES);
        Workspace workspace = desk.workspace();
        Button undo = button("top-undo", Feather.CORNER_UP_LEFT, "app.undo", "Ctrl+Z", acts::undo);
        Button redo = button("top-redo", Feather.CORNER_UP_RIGHT, "app.redo", "Ctrl+Y", acts::redo);
        enable(undo, workspace.canUndoProperty());
        enable(redo, workspace.canRedoProperty());
        theme = button("top-theme", Feather.MOON, "app.theme", "", acts::turnTheme);
        Button help = button("top-help", Feather.HELP_CIRCLE, "app.help", "F1", acts::showKeys);
        getChildren()
                .addAll(client, divider(), assessment, divider(), whom, scope, space, saved, undo, redo, theme, help);
    }

    /// A label that does not shrink below that share of the line; what is cut is in its tooltip.
    private Label kept(double share) {
        Label label = new Label() {
            @Override
            protected double computeMinWidth(double height) {
                return Math.min(share * TopLine.this.getWidth(), computePrefWidth(height));
            }
        };
        label.textProperty().subscribe(text -> label.setTooltip(text.isEmpty() ? null : new Tooltip(text)));
        return label;
    }

    /// A label that asks for that share of the line only, and takes what the others leave, up to all of its text: so
    /// it gives way before any of them does.
    private Label yielding(double share) {
        Label label = new Label() {
            @Override
            protected double computePrefWidth(double height) {
                return Math.min(share * TopLine.this.getWidth(), super.computePrefWidth(height));
            }

            @Override
            protected double computeMinWidth(double height) {
                return computePrefWidth(height);
            }

            @Override
            protected double computeMaxWidth(double height) {
                return super.computePrefWidth(height);
            }
        };
        label.textProperty().subscribe(text -> label.setTooltip(text.isEmpty() ? null : new Tooltip(text)));
        return label;
    }

    /// Shows the state of the client and of saving, as long as the returned subscription lasts.
    javafx.util.Subscription follow() {
        Workspace workspace = desk.workspace();
        return workspace
                .clientProperty()
                .subscribe(_ -> show())
                .and(workspace.assessmentProperty().subscribe(_ -> show()))
                .and(workspace.savedProperty().subscribe(_ -> showSaved()))
                .and(workspace.copiedProperty().subscribe(_ -> showSaved()))
                .and(roomy.subscribe(_ -> showSaved()));
    }

    private void showSaved() {
        Workspace workspace = desk.workspace();
        saved.show(workspace.savedProperty().get(), workspace.copiedProperty().get(), roomy.get());
    }

    /// Names the person or team of the present screen beside the scope.
    void about(String person) {
        whom.setText(person);
        whom.setVisible(!person.isBlank());
    }

    void dark(boolean dark) {
        theme.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON));
    }

    private void show() {
        Workspace workspace = desk.workspace();
        client.setText(workspace.client().name());
        Optional<Assessment> selected = workspace.assessmentProperty().get();
        assessment.setText(selected.map(a -> a.head().name()).orElse(messages.text("app.noAssessment")));
        assessment.setAccessibleText(messages.text("app.assessment", assessment.getText()));
        assessment.setTooltip(new Tooltip(assessment.getText()));
        scope.setText(selected.map(a -> a.head().scope()).orElse(""));
        assessment.getItems().setAll(menu(workspace));
    }

    private List<MenuItem> menu(Workspace workspace) {
        Stream<MenuItem> all = workspace.client().current().stream().map(each -> {
            MenuItem item = new MenuItem(each.head().name());
            item.setOnAction(_ -> {
                workspace.select(each.id());
                desk.navigator().go(new Place.Overview());
            });
            return item;
        });
        MenuItem edit = new MenuItem(messages.text("app.assessment.edit"));
        edit.setId("top-assessment-edit");
        edit.setDisable(workspace.assessmentProperty().get().isEmpty());
        edit.setOnAction(_ -> desk.navigator().go(new Place.EditAssessment()));
        MenuItem next = new MenuItem(messages.text("app.assessment.new"));
        next.setId("top-assessment-new");
        next.setOnAction(_ -> desk.navigator().go(new Place.NewAssessment()));
        MenuItem settings = new MenuItem(messages.text("app.settings"));
        settings.setId("top-settings");
        settings.setOnAction(_ -> desk.navigator().go(new Place.Settings(new Place.Overview())));
        Stream<MenuItem> changes =
                workspace.isReadOnly() ? Stream.of() : Stream.of(new SeparatorMenuItem(), edit, next);
        return Stream.of(all, changes, Stream.of(new SeparatorMenuItem(), settings))
                .flatMap(items -> items)
                .toList();
    }

    private Button button(String id, Feather icon, String key, String keys, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "sr-icon");
        String name = messages.text(key);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(keys.isEmpty() ? name : name + " (" + KeyCap.name(keys, messages) + ")"));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static void enable(Button button, ReadOnlyBooleanProperty when) {
        button.disableProperty().bind(when.not());
    }

    private static Region divider() {
        Region line = new Region();
        line.getStyleClass().add("sr-top-divider");
        return line;
    }
}
