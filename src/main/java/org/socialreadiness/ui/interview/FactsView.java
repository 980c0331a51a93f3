package org.socialreadiness.ui.interview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SidePanel;

/// All facts on one page; they belong to the organization, not to the person.
final class FactsView implements Asked {
    private final List<FactField> fields;
    private final Node main;
    private final Node side;

    FactsView(Desk desk, Instrument instrument) {
        fields = instrument.facts().stream().map(f -> new FactField(desk, f)).toList();
        VBox column = new VBox(12);
        column.getStyleClass().add("sr-column");
        column.getChildren().add(Labels.title(desk.messages().text("interview.facts")));
        column.getChildren().add(Labels.caption(desk.messages().text("interview.factsAbout")));
        fields.forEach(f -> column.getChildren().add(f.node()));
        main = column;
        side = new SidePanel(
                Labels.captionStrong(desk.messages().text("interview.factHelpTitle")),
                Labels.caption(desk.messages().text("interview.factHelp")));
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
        fields.forEach(FactField::refresh);
    }

    @Override
    public void focus() {
        fields.getFirst().focus();
    }

    @Override
    public void leave() {
        fields.forEach(FactField::take);
    }
}
