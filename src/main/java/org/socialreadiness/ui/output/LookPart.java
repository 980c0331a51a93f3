package org.socialreadiness.ui.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.export.StarterTemplate;
import org.socialreadiness.export.TemplateCheck;
import org.socialreadiness.export.TemplateFile;
import org.socialreadiness.export.TemplateKind;
import org.socialreadiness.export.TemplateProblem;
import org.socialreadiness.store.OwnTemplates;
import org.socialreadiness.store.OwnTemplates.Kept;
import org.socialreadiness.store.OwnTemplates.Use;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.SegmentedChoice.Option;
import org.socialreadiness.ui.base.Work;

/// The look of a report: the program's own or that of somebody's template, which is checked before it is kept; and what
/// the check has found.
final class LookPart extends VBox {
    private final Desk desk;
    private final Messages messages;
    private final OutputViewModel model;
    private final FileChoice choice;
    private final OwnTemplates templates;
    private final Path folder;
    private final SegmentedChoice<Boolean> own;
    private Optional<Kept> kept = Optional.empty();

    /// Counts what was asked of files, so that only the answer to the last wish is shown.
    private int wish;

    /// @param folder where a starter template goes unless a person picks another place
    LookPart(Desk desk, OutputViewModel model, FileChoice choice, OwnTemplates templates, Path folder) {
        super(8);
        this.desk = desk;
        this.messages = desk.messages();
        this.model = model;
        this.choice = choice;
        this.templates = templates;
        this.folder = folder;
        setId("output-look");
        own = new SegmentedChoice<>(
                List.of(
                        new Option<>(false, "output-built-in", messages.text("output.look.builtIn")),
                        new Option<>(true, "output-own", messages.text("output.look.own"))),
                false);
        own.valueProperty().set(Optional.of(false));
        own.valueProperty().addListener((_, before, now) -> {
            if (!before.equals(now)) {
                now.filter(wanted -> wanted != isUsed()).ifPresent(this::want);
            }
        });
        refresh();
    }

    /// The choice itself, which stands among the others.
    SegmentedChoice<Boolean> choice() {
        return own;
    }

    /// To be called when the language or the kind of document has changed.
    void refresh() {
        show(Optional.empty(), List.of());
        Use use = use();
        run(_ -> templates.find(use), List.of());
    }

    private TemplateKind kind() {
        return switch (model.format()) {
            case WORD -> TemplateKind.WORD;
            case EXCEL -> TemplateKind.EXCEL;
            case POWERPOINT -> TemplateKind.POWERPOINT;
        };
    }

    private Use use() {
        return new Use(
                model.templateKey(), model.language(), model.format().ending().substring(1));
    }

    private boolean isUsed() {
        return kept.filter(Kept::used).isPresent();
    }

    private void want(boolean wanted) {
        if (wanted && kept.isEmpty()) {
            other();
        } else {
            Use use = use();
            run(_ -> templates.use(use, wanted), List.of());
        }
    }

    private void run(Work<Optional<Kept>> work, List<TemplateProblem> notes) {
        int mine = ++wish;
        desk.exports()
                .run(
                        work,
                        found -> {
                            if (wish == mine) {
                                show(found, notes);
                            }
                        },
                        thrown -> {
                            show(kept, List.of());
                            desk.notices().fail(thrown);
                        });
    }

    /// Asks for a template, and keeps it if a report can be drawn into it.
    private void other() {
        String ending = model.format().ending();
        String template = switch (model.format()) {
            case WORD -> ".dotx";
            case EXCEL -> ".xltx";
            case POWERPOINT -> ".potx";
        };
        Optional<Path> chosen =
                choice.toOpen(messages.text("output.look.title"), messages.text("output.look.kind"), ending, template);
        if (chosen.isEmpty()) {
            show(kept, List.of());
            return;
        }
        Path file = chosen.get();
        TemplateKind kind = kind();
        int mine = ++wish;
        desk.exports()
                .run(
                        _ -> {
                            byte[] bytes = TemplateFile.read(file);
                            return Map.entry(bytes, TemplateCheck.of(kind, bytes));
                        },
                        looked -> {
                            if (wish == mine) {
                                looked(file, looked.getKey(), looked.getValue());
                            }
                        },
                        thrown -> {
                            show(kept, List.of());
                            desk.notices().fail(thrown);
                        });
    }

    private void looked(Path file, byte[] bytes, TemplateCheck check) {
        if (!check.isUsable()) {
            show(kept, check.problems());
            return;
        }
        Use use = use();
        boolean forAll = kept.map(Kept::forAll).orElse(false);
        String name = String.valueOf(file.getFileName());
        run(_ -> Optional.of(templates.keep(use, forAll, name, bytes)), check.problems());
    }

    private void show(Optional<Kept> now, List<TemplateProblem> problems) {
        kept = now;
        model.setTemplate(now.filter(Kept::used).map(Kept::file));
        own.valueProperty().set(Optional.of(isUsed()));
        getChildren().clear();
        now.filter(Kept::used).ifPresent(this::used);
        boolean stopped = problems.stream().anyMatch(TemplateProblem::stops);
        if (stopped) {
            getChildren().add(Labels.caption(messages.text("output.look.refused")));
        }
        for (int i = 0; i < problems.size(); i++) {
            Label problem = Labels.caption(problems.get(i).in(messages));
            problem.setId("output-look-problem-" + i);
            problem.setGraphic(new FontIcon(problems.get(i).stops() ? Feather.ALERT_TRIANGLE : Feather.INFO));
            getChildren().add(problem);
        }
        if (isUsed() || stopped) {
            FlowPane links =
                    new FlowPane(12, 4, link("output-look-other", "output.look.other", this::other), starter());
            getChildren().add(links);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
        if (!problems.isEmpty()) {
            Focus.reveal(this);
        }
    }

    private void used(Kept template) {
        Label name = Labels.caption(messages.text("output.look.used", template.name()));
        name.setId("output-look-name");
        CheckBox all = new CheckBox(messages.text("output.look.all"));
        all.setId("output-look-all");
        all.setSelected(template.forAll());
        all.setWrapText(true);
        all.selectedProperty().subscribe((_, on) -> {
            Use use = use();
            run(_ -> templates.share(use, on), List.of());
        });
        getChildren().addAll(name, all);
    }

    private Button starter() {
        return link(
                "output-look-starter",
                "output.look.starter",
                () -> choice.toSave(
                                messages.text("output.look.starter.title"),
                                folder.resolve(messages.text("output.look.starter.name") + ".docx"),
                                messages.text("output.look.kind"),
                                ".docx")
                        .ifPresent(target -> desk.exports()
                                .run(
                                        _ -> {
                                            StarterTemplate.write(target, messages);
                                            return target;
                                        },
                                        written -> desk.notices()
                                                .say(messages.text(
                                                        "output.look.starter.written",
                                                        String.valueOf(written.getFileName()))))));
    }

    private Button link(String id, String key, Runnable action) {
        Button link = new Button(messages.text(key));
        link.setId(id);
        link.getStyleClass().addAll("sr-link", "small");
        link.setOnAction(_ -> action.run());
        return link;
    }
}
