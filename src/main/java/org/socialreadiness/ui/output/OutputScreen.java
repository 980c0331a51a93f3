package org.socialreadiness.ui.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.export.Watch;
import org.socialreadiness.export.WordExporter;
import org.socialreadiness.export.WorkbookExporter;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Job;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Notices;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.SegmentedChoice.Option;
import org.socialreadiness.ui.base.SidePanel;
import org.socialreadiness.ui.base.Work;
import org.socialreadiness.ui.output.OutputViewModel.Format;

/// What goes into a report, a preview of the same document, and its export with progress.
public final class OutputScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final FileChoice choice;
    private final Path folder;
    private final OutputViewModel model;
    private final BorderPane root = new BorderPane();
    private final BorderPane desktop = new BorderPane();
    private final Label position = Labels.body("");
    private final Button export = new Button();
    private final VBox running = new VBox(8);
    private final Subscription subscription;
    private @Nullable Preview preview;
    private @Nullable Job job;
    private int sheet = 1;

    /// @param folder where documents go unless a person picks another place
    public OutputScreen(Desk desk, FileChoice choice, Path folder) {
        this.desk = desk;
        this.messages = desk.messages();
        this.choice = choice;
        this.folder = folder;
        this.model = new OutputViewModel(desk.workspace(), messages.locale());
        root.setId("output");
        subscription = desk.workspace().assessmentProperty().subscribe(this::fill);
    }

    private void fill(Optional<Assessment> now) {
        if (now.filter(Assessment::showsResults).isEmpty()) {
            VBox page = new VBox(
                    16, Labels.title(messages.text("output.closed")), Labels.body(messages.text("output.closedWhy")));
            page.getStyleClass().addAll("sr-page", "sr-column");
            root.setCenter(page);
            root.setRight(null);
            return;
        }
        desktop.getStyleClass().add("sr-desk");
        root.setCenter(desktop);
        root.setRight(options());
        compose();
    }

    private void compose() {
        preview = new Preview(model.report());
        show(Math.min(sheet, preview.size() - 1));
    }

    private void show(int index) {
        Preview shown = preview;
        if (shown == null || index < 0 || index >= shown.size()) {
            return;
        }
        sheet = index;
        HBox center = new HBox(shown.sheet(index));
        center.setAlignment(Pos.TOP_CENTER);
        center.getStyleClass().add("sr-desk-page");
        ScrollPane scroll = new ScrollPane(center);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sr-plain-scroll");
        scroll.setFocusTraversable(false);
        desktop.setCenter(scroll);
        position.setText(messages.text("output.sheet", index + 1, shown.size()));
        Button before = turn("output-previous", Feather.CHEVRON_LEFT, messages.text("output.previous"), index - 1);
        Button after = turn("output-next", Feather.CHEVRON_RIGHT, messages.text("output.next"), index + 1);
        HBox pages = new HBox(16, before, position, after, new KeyCap("PgUp"), new KeyCap("PgDn"));
        pages.setAlignment(Pos.CENTER);
        pages.getStyleClass().add("sr-desk-foot");
        desktop.setBottom(pages);
    }

    private Button turn(String id, Feather icon, String text, int to) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("sr-icon");
        button.setAccessibleText(text);
        button.setDisable(preview == null || to < 0 || to >= preview.size());
        button.setOnAction(_ -> show(to));
        return button;
    }

    private Node options() {
        VBox parts = new VBox(8);
        part(parts, Part.FACTORS, "output-factors", messages.text("output.factors"));
        part(parts, Part.DISAGREEMENT, "output-disagreement", messages.text("output.disagreement"));
        if (!model.assessment().instrument().structure().beliefs().isEmpty()) {
            part(parts, Part.BELIEFS, "output-beliefs", messages.text("output.beliefs"));
        }
        if (!model.assessment().instrument().structure().facts().isEmpty()) {
            part(parts, Part.FACTS, "output-facts", messages.text("output.facts"));
        }
        part(parts, Part.ALL_RATINGS, "output-ratings", messages.text("output.ratings"));
        part(parts, Part.APPENDIX, "output-appendix", messages.text("output.appendix"));
        part(parts, Part.FREE_TEXT, "output-free-text", messages.text("output.freeText"));
        CheckBox working = new CheckBox(messages.text("output.workingCopy"));
        working.setId("output-working-copy");
        working.setSelected(model.isWorkingCopy());
        working.setWrapText(true);
        working.selectedProperty().subscribe(on -> {
            model.setWorkingCopy(on);
            if (preview != null) {
                compose();
            }
        });
        SegmentedChoice<Locale> language = choice(
                List.of(
                        new Option<>(Locale.ENGLISH, "output-english", messages.text("output.english")),
                        new Option<>(Locale.GERMAN, "output-german", messages.text("output.german"))),
                model.language(),
                model::setLanguage);
        SegmentedChoice<People> people = choice(
                List.of(
                        new Option<>(People.ROLES, "output-roles", messages.text("output.roles")),
                        new Option<>(People.NAMES, "output-names", messages.text("output.names")),
                        new Option<>(People.NOT_AT_ALL, "output-nobody", messages.text("output.notAtAll"))),
                model.people(),
                model::setPeople);
        SegmentedChoice<Format> format = choice(
                List.of(
                        new Option<>(Format.WORD, "output-word", messages.text("output.word")),
                        new Option<>(Format.EXCEL, "output-excel", messages.text("output.excel"))),
                model.format(),
                model::setFormat);
        export.setText(messages.text("output.export"));
        export.setId("output-export");
        export.getStyleClass().setAll("button", "accent");
        export.setGraphic(KeyCap.of("Ctrl+E", messages));
        export.setContentDisplay(ContentDisplay.RIGHT);
        export.setMaxWidth(Double.MAX_VALUE);
        export.setOnAction(_ -> export());
        Region rule = new Region();
        rule.getStyleClass().add("sr-rule");
        return new SidePanel(
                Labels.section(messages.text("output.title")),
                parts,
                rule,
                labeled(messages.text("output.language"), language),
                labeled(messages.text("output.people"), people),
                labeled(messages.text("output.format"), format),
                working,
                export,
                running,
                Labels.caption(messages.text("output.leaves")));
    }

    private void part(VBox parts, Part part, String id, String text) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setSelected(model.has(part));
        box.selectedProperty().addListener((_, _, on) -> {
            model.set(part, on);
            compose();
        });
        parts.getChildren().add(box);
    }

    private <T> SegmentedChoice<T> choice(List<Option<T>> options, T now, Consumer<T> chosen) {
        SegmentedChoice<T> choice = new SegmentedChoice<>(options, false);
        choice.valueProperty().set(Optional.of(now));
        choice.valueProperty().addListener((_, _, value) -> {
            value.ifPresent(chosen);
            compose();
        });
        return choice;
    }

    private static Node labeled(String text, Node control) {
        Label label = Labels.captionStrong(text);
        HBox.setHgrow(control, Priority.ALWAYS);
        return new VBox(4, label, control);
    }

    private void export() {
        if (job != null && job.runningProperty().get()) {
            return;
        }
        Format format = model.format();
        Optional<Path> target = choice.toSave(
                messages.text("output.saveTitle"),
                model.proposal(folder),
                messages.text(format == Format.WORD ? "output.word" : "output.excel"),
                format.ending());
        target.ifPresent(this::export);
    }

    /// Writes the document in the background, with progress and a way to stop it.
    private void export(Path target) {
        Messages words = model.words();
        Work<Path> work = switch (model.format()) {
            case WORD -> {
                Report report = model.report();
                yield steps -> {
                    WordExporter.export(report, target, words, watch(steps));
                    return target;
                };
            }
            case EXCEL -> {
                Workbook workbook = model.workbook();
                yield steps -> {
                    WorkbookExporter.export(workbook, target, watch(steps));
                    return target;
                };
            }
        };
        Job started = desk.exports().run(work, this::exported, this::failed);
        job = started;
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(started.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = new Button(messages.text("output.cancel"));
        cancel.setId("output-cancel");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(_ -> {
            started.cancel();
            running.getChildren().clear();
        });
        running.getChildren().setAll(bar, cancel);
    }

    private static Watch watch(Work.Steps steps) {
        return (done, of) -> {
            if (steps.isCancelled()) {
                throw new CancellationException();
            }
            steps.at(of == 0 ? 1 : (double) done / of);
        };
    }

    private void exported(Path target) {
        running.getChildren().clear();
        Path parent = target.toAbsolutePath().getParent();
        desk.notices()
                .say(
                        messages.text("output.saved", String.valueOf(target.getFileName())),
                        new Notices.Action(messages.text("output.open"), () -> open(target)),
                        new Notices.Action(
                                messages.text("output.showFolder"), () -> open(parent == null ? target : parent)));
    }

    private void failed(Throwable thrown) {
        running.getChildren().clear();
        desk.notices().fail(thrown);
    }

    private void open(Path path) {
        desk.exports()
                .run(
                        _ -> {
                            DocumentOpener.open(path);
                            return path;
                        },
                        _ -> {});
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        export.requestFocus();
    }

    @Override
    public void left() {
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
        if (event.getCode() == KeyCode.E && event.isShortcutDown()) {
            export();
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            show(sheet - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            show(sheet + 1);
            event.consume();
        }
    }
}
