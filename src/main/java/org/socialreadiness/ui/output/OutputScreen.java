package org.socialreadiness.ui.output;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
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
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.report.ReportOptions.Audience;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.SegmentedChoice.Option;
import org.socialreadiness.ui.base.SidePanel;
import org.socialreadiness.ui.base.TextLimit;
import org.socialreadiness.ui.output.OutputViewModel.Format;

/// What goes into a report, its pages as they will be, and its export with progress.
public final class OutputScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final OutputViewModel model;
    private final BorderPane root = new BorderPane();
    private final OutputPages pages;
    private final ExportPart exportPart;
    private final Map<Part, Label> ranges = new EnumMap<>(Part.class);
    private final Map<Part, CheckBox> boxes = new EnumMap<>(Part.class);
    private final Subscription subscription;
    private final VBox under = new VBox();
    private final ScrollPane narrow = new ScrollPane(under);
    private @Nullable SidePanel options;
    private @Nullable EarlierReports earlier;
    private @Nullable IssuedReports issues;
    private @Nullable SegmentedChoice<Audience> audiences;
    private boolean there;

    /// @param folder where documents go unless a person picks another place
    public OutputScreen(Desk desk, FileChoice choice, Path folder) {
        this.desk = desk;
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
        if (earlier != null) {
            earlier.refresh();
            if (issues != null) {
                issues.refresh();
            }
            compose();
        }
    }

    private void fill(Optional<Assessment> now) {
        if (now.filter(Assessment::showsResults).isEmpty()) {
            VBox page = new VBox(
                    16, Labels.title(messages.text("output.closed")), Labels.body(messages.text("output.closedWhy")));
            page.getStyleClass().addAll("sr-page", "sr-column");
            options = null;
            earlier = null;
            root.setCenter(page);
            root.setRight(null);
            return;
        }
        options = options();
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
            root.setRight(options);
        } else {
            under.getChildren().setAll(options, pages);
            root.setCenter(narrow);
        }
    }

    /// Only in the window: before that nothing has its looks, so nothing can be measured.
    private void compose() {
        if (audiences != null) {
            audiences.valueProperty().set(model.audience());
        }
        exportPart.changed();
        if (!there || options == null) {
            return;
        }
        pages.show(new Preview(model.report(), model.words(), Paper.SCREEN));
        counted();
    }

    private void counted() {
        ranges.forEach((part, label) -> label.setText(range(part)));
        exportPart.pages(model.format() == Format.WORD && pages.isWhole() ? pages.size() : 0);
    }

    /// A part that the chosen kind of document does not have can be neither chosen nor left out.
    private void enable() {
        boxes.forEach((part, box) -> box.setDisable(!model.hasRoomFor(part)));
    }

    /// "3 to 7", for a part that is wanted; a workbook has no pages.
    private String range(Part part) {
        if (model.format() != Format.WORD || !model.has(part)) {
            return "";
        }
        return pages.of(OutputViewModel.sections(part))
                .map(found -> found.first() == found.last()
                        ? String.valueOf(found.first())
                        : messages.text("output.range", found.first(), found.last()))
                .orElse("");
    }

    private SidePanel options() {
        ranges.clear();
        boxes.clear();
        SegmentedChoice<Audience> audience = audience();
        VBox parts = new VBox(8);
        if (model.hasEarlier()) {
            part(parts, Part.SINCE, "output-since", messages.text("output.since"));
        }
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
        if (model.hasQuotes()) {
            part(parts, Part.QUOTES, "output-quotes", messages.text("output.quotes"));
            warnOfQuotes(parts);
        }
        CheckBox working = new CheckBox(messages.text("output.workingCopy"));
        working.setId("output-working-copy");
        working.setSelected(model.isWorkingCopy());
        working.setWrapText(true);
        working.selectedProperty().subscribe((_, on) -> {
            model.setWorkingCopy(on);
            refresh();
        });
        CheckBox draft = new CheckBox(messages.text("output.draft"));
        draft.setId("output-draft");
        draft.setSelected(model.isDraft());
        draft.setWrapText(true);
        draft.selectedProperty().subscribe((_, on) -> {
            model.setDraft(on);
            compose();
        });
        EarlierReports reports = new EarlierReports(desk, model);
        earlier = reports;
        IssuedReports issued = new IssuedReports(desk, model);
        issues = issued;
        Region rule = new Region();
        rule.getStyleClass().add("sr-rule");
        LabeledChoices choices = new LabeledChoices();
        language(choices);
        people(choices);
        format(choices);
        choices.add(messages.text("output.recipient"), recipient());
        SidePanel panel = new SidePanel(
                Labels.section(messages.text("output.title")),
                audience,
                parts,
                rule,
                choices,
                draft,
                working,
                reports,
                exportPart,
                leaves(),
                issued);
        panel.getStyleClass().add("sr-report-side");
        enable();
        return panel;
    }

    private SegmentedChoice<Audience> audience() {
        SegmentedChoice<Audience> choice = new SegmentedChoice<>(
                List.of(
                        option(Audience.LEADERSHIP, "output.audience.leadership"),
                        option(Audience.STAFF, "output.audience.staff"),
                        option(Audience.WORKING_PAPER, "output.audience.workingPaper")),
                false);
        choice.setId("output-audience");
        choice.setAccessibleText(messages.text("output.audience"));
        choice.valueProperty().set(model.audience());
        choice.valueProperty()
                .addListener((_, _, chosen) -> chosen.filter(
                                each -> !model.audience().equals(Optional.of(each)))
                        .ifPresent(this::choose));
        audiences = choice;
        return choice;
    }

    private Option<Audience> option(Audience audience, String key) {
        return new Option<>(audience, id(audience), messages.text(key));
    }

    /// Sets all choices to those that are usual for these people; each can be changed afterwards.
    private void choose(Audience audience) {
        model.choose(audience);
        fill(desk.workspace().assessmentProperty().get());
        Focus.give(root, "#" + id(audience));
    }

    private static String id(Audience audience) {
        return switch (audience) {
            case LEADERSHIP -> "output-leadership";
            case STAFF -> "output-staff";
            case WORKING_PAPER -> "output-working-paper";
        };
    }

    private TextField recipient() {
        TextField field = new TextField(model.recipient());
        field.setId("output-recipient");
        field.setPromptText(messages.text("output.recipient.prompt"));
        field.setTextFormatter(new TextFormatter<>(new TextLimit(Issue.Document.LONGEST_RECIPIENT, _ -> {})));
        field.textProperty().subscribe(model::setRecipient);
        // Not at every letter: all pages are set anew.
        field.setOnAction(_ -> compose());
        field.focusedProperty().subscribe((_, here) -> {
            if (!here) {
                compose();
            }
        });
        return field;
    }

    /// Before anything is written: who said what they did not want to be known for.
    private void warnOfQuotes(VBox parts) {
        int telling = model.tellingQuotes();
        if (telling == 0) {
            return;
        }
        Label warning = Labels.caption(messages.text("output.quotes.telling", telling));
        warning.setId("output-quotes-warning");
        warning.getStyleClass().addAll("sr-remark", "sr-warning");
        warning.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        warning.setMinHeight(Region.USE_PREF_SIZE);
        Button look = new Button(messages.text("output.quotes.look"));
        look.setId("output-quotes-look");
        look.getStyleClass().addAll("sr-link", "small");
        look.setOnAction(_ -> desk.navigator().go(new Place.Triangulation()));
        parts.getChildren().addAll(warning, look);
        part(parts, Part.TELLING_QUOTES, "output-quotes-all", messages.text("output.quotes.all", telling));
    }

    private Label leaves() {
        Label leaves =
                Labels.caption(messages.text(desk.workspace().isSealed() ? "output.leaves.sealed" : "output.leaves"));
        leaves.setId("output-leaves");
        return leaves;
    }

    private void language(LabeledChoices choices) {
        choice(
                choices,
                messages.text("output.language"),
                List.of(
                        new Option<>(Locale.ENGLISH, "output-english", messages.text("output.english")),
                        new Option<>(Locale.GERMAN, "output-german", messages.text("output.german"))),
                model.language(),
                model::setLanguage);
    }

    private void people(LabeledChoices choices) {
        choice(
                choices,
                messages.text("output.people"),
                List.of(
                        new Option<>(People.ROLES, "output-roles", messages.text("output.roles")),
                        new Option<>(People.NAMES, "output-names", messages.text("output.names")),
                        new Option<>(People.NOT_AT_ALL, "output-nobody", messages.text("output.notAtAll"))),
                model.people(),
                model::setPeople);
    }

    private void format(LabeledChoices choices) {
        choice(
                choices,
                messages.text("output.format"),
                List.of(
                        new Option<>(Format.WORD, "output-word", messages.text("output.word")),
                        new Option<>(Format.EXCEL, "output-excel", messages.text("output.excel")),
                        new Option<>(Format.POWERPOINT, "output-powerpoint", messages.text("output.powerpoint"))),
                model.format(),
                format -> {
                    model.setFormat(format);
                    enable();
                });
    }

    private void part(VBox parts, Part part, String id, String text) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setSelected(model.has(part));
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.selectedProperty().addListener((_, _, on) -> {
            model.set(part, on);
            compose();
        });
        Label range = Labels.caption("");
        range.setId(id + "-pages");
        range.setWrapText(false);
        range.setMinWidth(Region.USE_PREF_SIZE);
        ranges.put(part, range);
        boxes.put(part, box);
        HBox line = new HBox(box, range);
        line.getStyleClass().add("sr-report-part");
        parts.getChildren().add(line);
    }

    private <T> void choice(LabeledChoices choices, String label, List<Option<T>> options, T now, Consumer<T> chosen) {
        SegmentedChoice<T> choice = new SegmentedChoice<>(options, false);
        choice.valueProperty().set(Optional.of(now));
        choice.valueProperty().addListener((_, _, value) -> {
            value.ifPresent(chosen);
            compose();
        });
        choices.add(label, choice);
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
