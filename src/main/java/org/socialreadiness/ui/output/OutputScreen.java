package org.socialreadiness.ui.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.export.OfficeLibraries;
import org.socialreadiness.store.OwnTemplates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.output.OutputViewModel.Format;

/// What goes into a report, its pages as they will be, and its export with progress.
public final class OutputScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final OutputViewModel model;
    private final BorderPane root = new BorderPane();
    private final OutputPages pages;
    private final ExportPart exportPart;
    private final Subscription subscription;
    private final VBox under = new VBox();
    private final ScrollPane narrow = new ScrollPane(under);
    private final FileChoice choice;
    private final OwnTemplates templates;
    private final Path folder;
    private @Nullable OutputOptions options;
    private boolean there;

    /// How often pages were asked for: only the last are shown.
    private int asked;

    /// @param folder where documents go unless a person picks another place
    /// @param templates that reports of this and other clients are drawn into
    public OutputScreen(Desk desk, FileChoice choice, OwnTemplates templates, Path folder) {
        this.desk = desk;
        this.choice = choice;
        this.templates = templates;
        this.folder = folder;
        this.messages = desk.messages();
        this.model = new OutputViewModel(desk.workspace(), messages.locale());
        this.pages =
                new OutputPages(messages, desk.preferences().textSizeProperty().get() / 100.0, this::counted);
        this.exportPart = new ExportPart(desk, model, choice, folder);
        root.setId("output");
        under.getStyleClass().add("sr-report-under");
        narrow.setFitToWidth(true);
        narrow.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        narrow.setFocusTraversable(false);
        root.widthProperty().subscribe((_, width) -> arrange(width.doubleValue()));
        fill(desk.workspace().assessmentProperty().get());
        subscription = desk.workspace().assessmentProperty().subscribe((before, now) -> {
            if (before.map(Assessment::withoutIssues).equals(now.map(Assessment::withoutIssues))) {
                // A report was written, or it was said who has it: the choices stay as they are.
                refresh();
            } else {
                fill(now);
            }
        });
    }

    private void refresh() {
        if (options != null) {
            options.refresh();
            compose();
        }
    }

    private void fill(Optional<Assessment> now) {
        if (now.filter(Assessment::showsResults).isEmpty()) {
            VBox page = new VBox(
                    16, Labels.title(messages.text("output.closed")), Labels.body(messages.text("output.closedWhy")));
            page.getStyleClass().addAll("sr-page", "sr-column");
            options = null;
            root.setCenter(page);
            root.setRight(null);
            return;
        }
        options = new OutputOptions(
                desk,
                model,
                exportPart,
                new LookPart(desk, model, choice, templates, folder),
                new OutputOptions.Changed() {
                    @Override
                    public void choices() {
                        compose();
                    }

                    @Override
                    public void all() {
                        fill(desk.workspace().assessmentProperty().get());
                    }
                });
        arrange(root.getWidth());
        compose();
    }

    /// Pages and options beside each other; where there is little room, the pages below.
    private void arrange(double width) {
        if (options == null) {
            return;
        }
        boolean beside = desk.preferences().fitsTwoColumns(width);
        root.setCenter(null);
        root.setRight(null);
        under.getChildren().clear();
        if (beside) {
            root.setCenter(pages);
            root.setRight(options.view());
        } else {
            under.getChildren().setAll(options.view(), pages);
            root.setCenter(narrow);
        }
    }

    /// Only in the window: before that nothing has its looks, so nothing can be measured.
    private void compose() {
        exportPart.changed();
        if (options == null) {
            return;
        }
        options.showAudience();
        if (!there) {
            return;
        }
        // What is counted is that of the choices before.
        exportPart.pages(0);
        options.count(pages);
        Messages words = model.words();
        switch (model.format()) {
            case WORD ->
                compose(model.report(), report -> {
                    OfficeLibraries.load(report, words);
                    return new PagePreview(report, words, Paper.SCREEN);
                });
            case EXCEL -> compose(model.workbook(), workbook -> new SheetPreview(workbook, words));
            case POWERPOINT -> compose(model.deck(), deck -> new SlidePreview(deck, words));
        }
    }

    /// Away from the window's thread: the divide alone takes thousands of runs.
    private <T> void compose(Supplier<T> composing, Function<T, Preview> preview) {
        int mine = ++asked;
        desk.exports().run(_ -> composing.get(), composed -> {
            if (mine == asked && there) {
                pages.show(preview.apply(composed));
                counted();
            }
        });
    }

    private void counted() {
        if (options != null) {
            options.count(pages);
        }
        exportPart.pages(model.format() == Format.WORD && pages.isWhole() ? pages.size() : 0);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        there = true;
        compose();
        exportPart.take();
    }

    @Override
    public void left() {
        there = false;
        exportPart.left();
        subscription.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Ctrl+E", messages.text("output.export")),
                new KeyHint("PgUp", messages.text("output.previous")),
                new KeyHint("PgDn", messages.text("output.next")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (options == null) {
            return;
        }
        if (event.getCode() == KeyCode.E && event.isShortcutDown()) {
            exportPart.export();
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            pages.turn(-1);
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            pages.turn(1);
            event.consume();
        }
    }
}
