package org.socialreadiness.ui.interview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place.Stop;

/// All facts on one page; they belong to the assessment, not to the person.
final class FactsView implements Asked {
    private final FactsViewModel model;
    private final List<FactRow> rows;
    private final FactRow first;
    private final Node main;
    private final Node side;

    /// @param begin the fact that gets the first focus; the first one if there is none of that name
    FactsView(FactsViewModel model, Messages messages, Stop begin) {
        this.model = model;
        rows = model.facts().stream().map(f -> new FactRow(f, messages)).toList();
        first = rows.stream()
                .filter(row -> ("interview-fact-" + begin.text()).equals(row.getId()))
                .findFirst()
                .orElse(rows.getFirst());
        Label title = Labels.title(messages.text("interview.facts"));
        title.getStyleClass().add("sr-asked");
        title.setId("interview-question");
        Label about = Labels.caption(messages.text("interview.factsAbout"));
        about.setMinHeight(Region.USE_PREF_SIZE);
        VBox column = new VBox(new VBox(4, title, about));
        column.getChildren().addAll(rows);
        column.getStyleClass().addAll("sr-column", "sr-fact-list");
        main = column;
        VBox help = new VBox(
                Labels.captionStrong(messages.text("interview.factHelpTitle")),
                Labels.caption(messages.text("interview.factHelp")));
        help.getStyleClass().add("sr-side-parts");
        side = help;
    }

    @Override
    public Node main() {
        return main;
    }

    @Override
    public Node side() {
        return side;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void focus() {
        first.requestFocus();
    }

    @Override
    public void leave() {
        rows.stream().filter(Node::isFocusWithin).forEach(FactRow::leave);
    }
}
