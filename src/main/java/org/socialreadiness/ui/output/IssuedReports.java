package org.socialreadiness.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.report.ReportChange;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Labels;

/// The reports that were written so far, newest first: when, as what, for whom, with which parts, and by what the file
/// is known again. Empty where there is none.
final class IssuedReports extends VBox {
    /// So many are shown before somebody asks for all.
    private static final int MOST = 3;

    /// Digits of a fingerprint that are shown; the whole of it is read aloud and in the tooltip.
    private static final int DIGITS = 12;

    private final Desk desk;
    private final Messages messages;
    private final OutputViewModel model;
    private final WrittenReports written;
    private boolean all;

    IssuedReports(Desk desk, OutputViewModel model) {
        super(8);
        this.desk = desk;
        this.messages = desk.messages();
        this.model = model;
        this.written = new WrittenReports(desk.workspace());
        setId("output-issues");
        refresh();
    }

    /// To be called when a report was written, or somebody said who has one.
    void refresh() {
        List<Issue> issues = written.issues();
        getChildren().clear();
        setVisible(!issues.isEmpty());
        setManaged(isVisible());
        if (issues.isEmpty()) {
            return;
        }
        getChildren().add(Labels.strong(messages.text("output.issues")));
        int shown = all ? issues.size() : Math.min(MOST, issues.size());
        for (int i = 0; i < shown; i++) {
            getChildren().add(line(i, issues.get(i)));
        }
        if (shown < issues.size()) {
            Button more = new Button(messages.text("output.issues.all", issues.size()));
            more.setId("output-issues-all");
            more.getStyleClass().addAll("sr-link", "small");
            more.setOnAction(_ -> {
                all = true;
                refresh();
                requestFocus();
            });
            getChildren().add(more);
        }
    }

    private Node line(int at, Issue issue) {
        Issue.Document document = issue.document();
        Label when = whole(
                Labels.body(new Dates(messages.locale())
                        .minute(issue.at(), desk.clock().getZone())),
                "output-issue-" + at);
        List<String> what = new ArrayList<>();
        what.add(
                messages.text("output.issue.format", Parts.name(issue.format(), messages), language(issue.language())));
        if (document.draft()) {
            what.add(messages.text("output.issue.draft"));
        }
        if (!issue.handedOut()) {
            what.add(messages.text("output.issue.nobody"));
        }
        VBox line = new VBox(2, when, whole(Labels.caption(String.join(" · ", what)), "output-issue-" + at + "-what"));
        if (!document.recipient().isBlank()) {
            line.getChildren()
                    .add(whole(
                            Labels.caption(messages.text("output.issue.for", document.recipient())),
                            "output-issue-" + at + "-for"));
        }
        String parts = document.parts().stream()
                .flatMap(word -> Part.of(word).stream())
                .map(part -> Parts.name(part, messages))
                .collect(Collectors.joining(", "));
        if (!parts.isEmpty()) {
            line.getChildren().add(whole(Labels.caption(parts), "output-issue-" + at + "-parts"));
        }
        if (!document.fingerprint().isEmpty()) {
            String digits = document.fingerprint();
            Label print = whole(
                    Labels.caption(messages.text(
                            "output.issue.fingerprint", digits.substring(0, Math.min(DIGITS, digits.length())))),
                    "output-issue-" + at + "-print");
            print.setAccessibleText(messages.text("output.issue.fingerprint", digits));
            print.setTooltip(new Tooltip(digits));
            line.getChildren().add(print);
        }
        if (written.isOwn(issue)) {
            line.getChildren().add(changes(at, issue));
        }
        return line;
    }

    /// What reads differently now, when somebody asks.
    private Node changes(int at, Issue issue) {
        VBox found = new VBox(2);
        found.setId("output-issue-" + at + "-changes");
        Button ask = new Button(messages.text("output.issue.changes"));
        ask.setId("output-issue-" + at + "-compare");
        ask.getStyleClass().addAll("sr-link", "small");
        ask.setOnAction(_ -> {
            ask.setDisable(true);
            desk.workspace().entries(journal -> {
                Supplier<Optional<List<ReportChange>>> since = written.since(issue, journal, model.options());
                desk.exports().run(_ -> since.get(), changes -> show(changes, found), thrown -> {
                    ask.setDisable(false);
                    desk.notices().fail(thrown);
                });
            });
        });
        return new VBox(2, ask, found);
    }

    private void show(Optional<List<ReportChange>> changes, VBox found) {
        List<String> lines = changes.map(this::said).orElseGet(() -> List.of(messages.text("output.issue.lost")));
        for (int i = 0; i < lines.size(); i++) {
            found.getChildren().add(whole(Labels.caption(lines.get(i)), found.getId() + "-" + i));
        }
    }

    private List<String> said(List<ReportChange> changes) {
        return changes.isEmpty()
                ? List.of(messages.text("output.issue.same"))
                : changes.stream()
                        .map(change -> switch (change.state()) {
                            case NEW -> messages.text("output.issue.new", change.title());
                            case GONE -> messages.text("output.issue.gone", change.title());
                            case CHANGED ->
                                change.message()
                                        .map(now -> messages.text("output.issue.says", change.title(), now))
                                        .orElseGet(() -> messages.text("output.issue.changed", change.title()));
                        })
                        .toList();
    }

    private String language(String tag) {
        return messages.text(tag.equals("de") ? "output.german" : "output.english");
    }

    private static Label whole(Label label, String id) {
        label.setId(id);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
