package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// What is worth a second look, kind by kind; each line leads to its criterion.
final class ReviewList extends VBox {
    private final Messages messages;
    private final Consumer<ReviewViewModel.Line> look;
    private final List<Button> lines = new ArrayList<>();

    ReviewList(ReviewViewModel model, Messages messages, Consumer<ReviewViewModel.Line> look, Runnable beliefs) {
        this.messages = messages;
        this.look = look;
        getStyleClass().add("sr-review-list");
        Label lead = Labels.body(model.lead());
        lead.setId("review-lead");
        lead.getStyleClass().add("text-muted");
        lead.setMinHeight(Region.USE_PREF_SIZE);
        VBox top = new VBox(Labels.title(messages.text("review.screen.title")), lead);
        top.getStyleClass().add("sr-review-top");
        getChildren().add(top);
        model.groups().forEach(group -> getChildren().add(group(group)));
        if (model.groups().isEmpty()) {
            getChildren().add(Labels.body(messages.text("review.screen.nothing")));
        }
        if (!model.openBeliefs().isEmpty()) {
            Button open = new Button(model.openBeliefs());
            open.setId("review-open-beliefs");
            open.getStyleClass().setAll("button", "sr-link");
            open.setOnAction(_ -> beliefs.run());
            lines.add(open);
            getChildren().add(open);
        }
    }

    /// The line that gets the first focus.
    Optional<Button> first() {
        return lines.stream().findFirst();
    }

    private Node group(ReviewViewModel.Group group) {
        Label title = Labels.strong(title(group.kind()));
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label why = Labels.caption(why(group.kind()));
        why.setWrapText(false);
        HBox head = new HBox(
                new FontIcon(icon(group.kind())),
                title,
                Labels.body(Integer.toString(group.lines().size())),
                why);
        head.getStyleClass().add("sr-review-head");
        Region rule = new Region();
        rule.getStyleClass().add("sr-rule");
        VBox rows = new VBox(head, rule);
        group.lines().forEach(line -> rows.getChildren().add(row(group.kind(), line)));
        return rows;
    }

    private Node row(ReviewViewModel.Kind kind, ReviewViewModel.Line line) {
        Button row = new ReviewLine(line, messages.text("review.screen.goTo"), kind == ReviewViewModel.Kind.FACT);
        row.setId("review-" + key(kind) + "-" + line.id());
        row.setAccessibleText(title(kind) + ": " + line.id() + " " + line.name() + ", " + line.words());
        row.setOnAction(_ -> look.accept(line));
        lines.add(row);
        return row;
    }

    private static String key(ReviewViewModel.Kind kind) {
        return switch (kind) {
            case OPEN -> "open";
            case COME_BACK -> "flagged";
            case GUESS -> "guess";
            case FACT -> "fact";
        };
    }

    private static Feather icon(ReviewViewModel.Kind kind) {
        return switch (kind) {
            case OPEN -> Feather.CIRCLE;
            case COME_BACK -> Feather.FLAG;
            case GUESS -> Feather.HELP_CIRCLE;
            case FACT -> Feather.ALERT_TRIANGLE;
        };
    }

    private String title(ReviewViewModel.Kind kind) {
        return switch (kind) {
            case OPEN -> messages.text("review.screen.open");
            case COME_BACK -> messages.text("review.screen.flagged");
            case GUESS -> messages.text("review.screen.guesses");
            case FACT -> messages.text("review.screen.facts");
        };
    }

    private String why(ReviewViewModel.Kind kind) {
        return switch (kind) {
            case OPEN -> messages.text("review.screen.openWhy");
            case COME_BACK -> messages.text("review.screen.flaggedWhy");
            case GUESS -> messages.text("review.screen.guessesWhy");
            case FACT -> messages.text("review.screen.factsWhy");
        };
    }
}
