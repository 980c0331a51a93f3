package org.socialreadiness.ui.output;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.report.ReportOptions.Audience;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.SegmentedChoice.Option;
import org.socialreadiness.ui.base.SidePanel;
import org.socialreadiness.ui.base.TextLimit;
import org.socialreadiness.ui.output.OutputViewModel.Format;

/// All that can be chosen for a report, from the parts to the look, with what was exported before.
final class OutputOptions {
    private final SidePanel panel = new SidePanel();
    private final Desk desk;
    private final Messages messages;
    private final OutputViewModel model;
    private final LookPart look;
    private final Changed changed;
    private final EarlierReports earlier;
    private final IssuedReports issues;
    private final SegmentedChoice<Audience> audiences;
    private final Map<Part, Label> ranges = new EnumMap<>(Part.class);
    private final Map<Part, CheckBox> boxes = new EnumMap<>(Part.class);

    /// Told what a person has chosen.
    interface Changed {
        /// Something that the pages show.
        void choices();

        /// So much that all choices are to be shown anew.
        void all();
    }

    OutputOptions(Desk desk, OutputViewModel model, ExportPart exportPart, LookPart look, Changed changed) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = model;
        this.look = look;
        this.changed = changed;
        this.earlier = new EarlierReports(desk, model);
        this.issues = new IssuedReports(desk, model);
        this.audiences = audience();
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
        if (model.hasContacts()) {
            part(parts, Part.NETWORK, "output-network", messages.text("network.output"));
        }
        if (model.hasTargets()) {
            part(parts, Part.TARGETS, "output-targets", messages.text("output.targets"));
        }
        if (model.assessment().instrument().structure().outlook().isPresent()) {
            part(parts, Part.OUTLOOK, "output-outlook", messages.text("output.outlook"));
        }
        part(parts, Part.ALL_RATINGS, "output-ratings", messages.text("output.ratings"));
        part(parts, Part.APPENDIX, "output-appendix", messages.text("output.appendix"));
        if (model.hasPlan()) {
            part(parts, Part.PLAN, "output-plan", messages.text("output.plan"));
        }
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
            changed.choices();
        });
        CheckBox draft = new CheckBox(messages.text("output.draft"));
        draft.setId("output-draft");
        draft.setSelected(model.isDraft());
        draft.setWrapText(true);
        draft.selectedProperty().subscribe((_, on) -> {
            model.setDraft(on);
            changed.choices();
        });
        Region rule = new Region();
        rule.getStyleClass().add("sr-rule");
        LabeledChoices choices = new LabeledChoices();
        language(choices);
        people(choices);
        format(choices);
        choices.add(messages.text("output.look"), look.choice());
        choices.add(messages.text("output.recipient"), recipient());
        panel.show(
                Labels.section(messages.text("output.title")),
                audiences,
                parts,
                rule,
                choices,
                look,
                draft,
                working,
                earlier,
                exportPart,
                leaves(),
                issues);
        panel.getStyleClass().add("sr-report-side");
        enable();
    }

    SidePanel view() {
        return panel;
    }

    /// A report was written, or it was said who has it.
    void refresh() {
        earlier.refresh();
        issues.refresh();
    }

    /// Shows for whom the choices are the usual ones.
    void showAudience() {
        audiences.valueProperty().set(model.audience());
    }

    /// Says beside each part which pages it takes.
    void count(OutputPages pages) {
        ranges.forEach((part, label) -> label.setText(range(pages, part)));
    }

    /// A part that the chosen kind of document does not have can be neither chosen nor left out.
    private void enable() {
        boxes.forEach((part, box) -> box.setDisable(!model.hasRoomFor(part)));
    }

    /// "3 to 7", for a part that is wanted; a workbook has no pages.
    private String range(OutputPages pages, Part part) {
        if (model.format() == Format.EXCEL || !model.hasRoomFor(part) || !model.has(part)) {
            return "";
        }
        return pages.of(Parts.sections(part))
                .map(found -> found.first() == found.last()
                        ? String.valueOf(found.first())
                        : messages.text("output.range", found.first(), found.last()))
                .orElse("");
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
        return choice;
    }

    private Option<Audience> option(Audience audience, String key) {
        return new Option<>(audience, id(audience), messages.text(key));
    }

    /// Sets all choices to those that are usual for these people; each can be changed afterwards.
    private void choose(Audience audience) {
        model.choose(audience);
        Optional.ofNullable(panel.getScene()).ifPresent(scene -> {
            changed.all();
            Focus.give(scene.getRoot(), "#" + id(audience));
        });
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
        field.setOnAction(_ -> changed.choices());
        field.focusedProperty().subscribe((_, here) -> {
            if (!here) {
                changed.choices();
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
                language -> {
                    model.setLanguage(language);
                    look.refresh();
                });
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
                    look.refresh();
                    changed.choices();
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
            changed.choices();
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
            changed.choices();
        });
        choices.add(label, choice);
    }
}
