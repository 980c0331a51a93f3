package org.socialreadiness.ui.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.export.DeckExporter;
import org.socialreadiness.export.Fingerprint;
import org.socialreadiness.export.TemplateFile;
import org.socialreadiness.export.TemplateProblem;
import org.socialreadiness.export.Watch;
import org.socialreadiness.export.WordExporter;
import org.socialreadiness.export.WorkbookExporter;
import org.socialreadiness.report.Deck;
import org.socialreadiness.report.Remembered;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Job;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Notices;
import org.socialreadiness.ui.base.Work;

/// The button that exports, then the progress, then what was written and the two things a person wants next.
final class ExportPart extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Desk desk;
    private final Messages messages;
    private final OutputViewModel model;
    private final FileChoice choice;
    private final Path folder;
    private final Button export = new Button();
    private final VBox below = new VBox();
    private @Nullable Job job;

    /// Begins to write what is about to be written, without waiting any longer.
    private Runnable atOnce = () -> {};

    private boolean gone;

    ExportPart(Desk desk, OutputViewModel model, FileChoice choice, Path folder) {
        super(8);
        this.desk = desk;
        this.messages = desk.messages();
        this.model = model;
        this.choice = choice;
        this.folder = folder;
        export.setId("output-export");
        export.getStyleClass().add("accent");
        export.setGraphic(KeyCap.of("Ctrl+E", messages));
        export.setContentDisplay(ContentDisplay.RIGHT);
        export.setMaxWidth(Double.MAX_VALUE);
        export.setOnAction(_ -> export());
        below.setId("output-below");
        below.getStyleClass().add("sr-report-saved");
        getChildren().setAll(export, below);
        pages(0);
    }

    /// Says how many pages there are; 0 for a workbook.
    void pages(int count) {
        export.setText(count == 0 ? messages.text("output.export") : messages.text("output.exportPages", count));
        export.setAccessibleText(export.getText());
    }

    /// Takes the focus.
    void take() {
        export.requestFocus();
    }

    /// The person went elsewhere: an export goes on, and its end is said at the foot of the window.
    void left() {
        // The client may be closed after this; what is written from it is remembered before.
        atOnce.run();
        gone = true;
    }

    /// Asks where to, and writes the document there.
    void export() {
        if (job != null && job.runningProperty().get()) {
            return;
        }
        choice.toSave(
                        messages.text("output.saveTitle"),
                        model.proposal(folder),
                        messages.text(
                                switch (model.format()) {
                                    case WORD -> "output.word";
                                    case EXCEL -> "output.excel";
                                    case POWERPOINT -> "output.powerpoint";
                                }),
                        model.format().ending())
                .ifPresent(this::chosen);
    }

    /// What goes in is chosen anew: what was offered for the document before counts no more.
    void changed() {
        below.getChildren().removeIf(UpdateOffer.class::isInstance);
    }

    /// A Word document that is there already may be this report, edited since.
    private void chosen(Path target) {
        if (model.format() != OutputViewModel.Format.WORD || !Files.isRegularFile(target)) {
            write(target, () -> work(target));
            return;
        }
        Supplier<Report> report = model.report();
        Messages words = model.words();
        Optional<Path> template = model.template();
        Job started = desk.exports()
                .run(
                        steps -> UpdateOffer.Found.in(target, report.get(), words, template, watch(steps)),
                        found -> {
                            if (found.isOther()) {
                                write(target, () -> work(target));
                            } else {
                                offer(target, found);
                            }
                        },
                        this::failed);
        follow(started, messages.text("update.looking", String.valueOf(target.getFileName())), this::stopped);
    }

    private void offer(Path target, UpdateOffer.Found found) {
        UpdateOffer offer = new UpdateOffer(messages, target, found);
        offer.onUpdate((update, kept) -> {
            LocalDateTime now =
                    LocalDateTime.ofInstant(desk.clock().instant(), desk.clock().getZone());
            write(
                    target,
                    () -> steps -> new Written(
                            target, Optional.of(update.write(kept, now, messages, watch(steps))), List.of()));
        });
        offer.onReplace(() -> write(target, () -> work(target)));
        offer.onCancel(() -> {
            below.getChildren().clear();
            export.requestFocus();
        });
        below.getChildren().setAll(offer);
        Focus.reveal(below);
        offer.take();
    }

    /// @param old where the document is kept as it was
    /// @param problems what kept the own template from being used
    private record Written(Path target, Optional<Path> old, List<TemplateProblem> problems) {
        Written(Path target) {
            this(target, Optional.empty(), List.of());
        }
    }

    /// What is remembered takes a while to find, and is found behind; if the client is another by then, once more.
    private void write(Path target, Supplier<Work<Written>> made) {
        Client of = model.client();
        Supplier<List<Remembered>> remembered = model.remembered(desk.clock().instant());
        Work<Written> work = made.get();
        Job looking = desk.exports()
                .run(
                        _ -> remembered.get(),
                        told -> {
                            atOnce = () -> {};
                            if (of.equals(model.client())) {
                                write(target, work, told);
                            } else {
                                write(target, made);
                            }
                        },
                        thrown -> {
                            atOnce = () -> {};
                            failed(thrown);
                        });
        atOnce = () -> {
            atOnce = () -> {};
            if (!looking.isCancelled()) {
                looking.cancel();
                write(target, work, remembered.get());
            }
        };
        follow(looking, messages.text("output.writing", String.valueOf(target.getFileName())), () -> {
            if (!gone) {
                atOnce = () -> {};
                stopped();
            }
        });
    }

    private void write(Path target, Work<Written> work, List<Remembered> told) {
        // Remembered before it is there: what follows may end in the middle.
        told.forEach(each -> desk.workspace().note(each.of(), each.written()));
        Runnable unwritten = () -> told.forEach(each -> desk.workspace().note(each.of(), each.unwritten()));
        // Empty until the document is in its place.
        AtomicReference<String> print = new AtomicReference<>("");
        Runnable known = () -> told.forEach(each -> desk.workspace().note(each.of(), each.written(print.get())));
        Job started = desk.exports()
                .run(
                        steps -> {
                            Written written = work.run(steps);
                            print.set(Fingerprint.of(written.target()));
                            return written;
                        },
                        written -> {
                            known.run();
                            written(written);
                        },
                        thrown -> {
                            unwritten.run();
                            failed(thrown);
                        });
        follow(started, messages.text("output.writing", String.valueOf(target.getFileName())), () -> {
            boolean there = !print.get().isEmpty();
            (there ? known : unwritten).run();
            cancelled(target, there);
        });
    }

    /// Shows how far a job is, with a way to stop it.
    private void follow(Job started, String doing, Runnable stopped) {
        job = started;
        ProgressBar bar = new ProgressBar();
        bar.setId("output-progress");
        bar.progressProperty().bind(started.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(doing);
        Button cancel = new Button(messages.text("output.cancel"));
        cancel.setId("output-cancel");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(_ -> {
            cancel.setDisable(true);
            started.cancel();
        });
        below.getChildren().setAll(Labels.caption(doing), bar, cancel);
        Focus.reveal(below);
        started.runningProperty().subscribe((_, running) -> {
            if (!running && started.isCancelled()) {
                stopped.run();
            }
        });
    }

    /// @param there whether the document was in its place before the wish to cancel reached it
    private void cancelled(Path target, boolean there) {
        if (there) {
            written(new Written(target));
            export.requestFocus();
        } else {
            stopped();
        }
    }

    private void stopped() {
        show(messages.text("output.cancelled"), Feather.INFO);
        export.requestFocus();
    }

    private Work<Written> work(Path target) {
        Messages words = model.words();
        Optional<Path> template = model.template();
        return switch (model.format()) {
            case WORD -> {
                Supplier<Report> report = model.report();
                yield drawn(
                        target,
                        template,
                        watch -> WordExporter.export(report.get(), target, words, watch),
                        (watch, own) -> WordExporter.export(report.get(), target, words, watch, own));
            }
            case POWERPOINT -> {
                Supplier<Deck> deck = model.deck();
                yield drawn(
                        target,
                        template,
                        watch -> DeckExporter.export(deck.get(), target, watch),
                        (watch, own) -> DeckExporter.export(deck.get(), target, watch, own));
            }
            case EXCEL -> {
                Supplier<Workbook> workbook = model.workbook();
                yield drawn(
                        target,
                        template,
                        watch -> WorkbookExporter.export(workbook.get(), target, watch),
                        (watch, own) -> WorkbookExporter.export(workbook.get(), target, watch, own));
            }
        };
    }

    private interface BuiltIn {
        void export(Watch watch) throws PlainException;
    }

    private interface Own {
        List<TemplateProblem> export(Watch watch, byte[] template) throws PlainException;
    }

    private static Work<Written> drawn(Path target, Optional<Path> template, BuiltIn builtIn, Own own) {
        return steps -> {
            if (template.isEmpty()) {
                builtIn.export(watch(steps));
                return new Written(target);
            }
            return new Written(target, Optional.empty(), own.export(watch(steps), TemplateFile.read(template.get())));
        };
    }

    private static Watch watch(Work.Steps steps) {
        return (done, of) -> {
            if (steps.isCancelled()) {
                throw new CancellationException();
            }
            steps.at(of == 0 ? 1 : (double) done / of);
        };
    }

    private void written(Written written) {
        Path target = written.target();
        Path parent = target.toAbsolutePath().getParent();
        String sentence = messages.text(
                "output.saved",
                TIME.format(
                        LocalTime.ofInstant(desk.clock().instant(), desk.clock().getZone())),
                String.valueOf(target.getFileName()));
        Notices.Action open = new Notices.Action(messages.text("output.open"), () -> open(target));
        Notices.Action show =
                new Notices.Action(messages.text("output.showFolder"), () -> open(parent == null ? target : parent));
        if (gone) {
            desk.notices().say(sentence, open, show);
        } else {
            show(sentence, Feather.CHECK);
            written.old()
                    .map(old -> Labels.caption(messages.text("update.kept", String.valueOf(old.getFileName()))))
                    .ifPresent(below.getChildren()::add);
            if (!written.problems().isEmpty()) {
                below.getChildren().add(Labels.caption(messages.text("output.look.notUsed")));
                written.problems().stream()
                        .map(problem -> Labels.caption(problem.in(messages)))
                        .forEach(below.getChildren()::add);
            }
            below.getChildren().add(new FlowPane(link("output-open", open), link("output-show-folder", show)));
            Focus.reveal(below);
        }
    }

    private void show(String sentence, Feather icon) {
        Label said = Labels.caption(sentence);
        said.setId("output-saved");
        said.setGraphic(new FontIcon(icon));
        below.getChildren().setAll(said);
    }

    private static Button link(String id, Notices.Action action) {
        Button link = new Button(action.label());
        link.setId(id);
        link.getStyleClass().addAll("sr-link", "small");
        link.setOnAction(_ -> action.act().run());
        return link;
    }

    private void failed(Throwable thrown) {
        below.getChildren().clear();
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
}
