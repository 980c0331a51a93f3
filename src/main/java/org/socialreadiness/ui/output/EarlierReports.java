package org.socialreadiness.ui.output;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.text.Dates;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Labels;

/// Says that something is held back because somebody may have an earlier report, and lets the person say that
/// nobody has; and that this one will not be remembered, where that is so. Empty where there is nothing to say.
final class EarlierReports extends VBox {
    private final Desk desk;
    private final OutputViewModel model;

    /// How often it was asked which those are: only the last answer is shown.
    private int asked;

    EarlierReports(Desk desk, OutputViewModel model) {
        super(8);
        this.desk = desk;
        this.model = model;
        setId("output-earlier");
        show(List.of());
        refresh();
    }

    /// To be called when the assessment or the choices have changed.
    void refresh() {
        int mine = ++asked;
        Supplier<List<Issue>> found = model.telling();
        desk.exports().run(_ -> found.get(), telling -> {
            if (mine == asked) {
                show(telling);
            }
        });
    }

    private void show(List<Issue> telling) {
        boolean forgets = desk.workspace().isReadOnly() && !model.isWorkingCopy();
        getChildren().clear();
        setVisible(forgets || !telling.isEmpty());
        setManaged(isVisible());
        if (forgets) {
            Label sentence = Labels.caption(desk.messages().text("output.forgets"));
            sentence.setId("output-forgets");
            getChildren().add(sentence);
        }
        if (telling.isEmpty()) {
            return;
        }
        Dates dates = new Dates(desk.messages().locale());
        String when = telling.stream()
                .map(issue -> dates.minute(issue.at(), desk.clock().getZone()))
                .collect(Collectors.joining("; "));
        Label sentence = Labels.caption(desk.messages().text("output.earlier", telling.size(), when));
        sentence.setId("output-earlier-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(8, new FontIcon(Feather.ALERT_CIRCLE), sentence);
        getChildren().add(line);
        if (!desk.workspace().isReadOnly()) {
            Button nobody = new Button(desk.messages().text("output.earlier.nobody", telling.size()));
            nobody.setId("output-nobody-has");
            nobody.getStyleClass().add("small");
            nobody.setWrapText(true);
            nobody.setOnAction(_ -> desk.workspace()
                    .submit(telling.stream()
                            .<Change>map(issue -> new Change.Issued(issue.withHandedOut(false)))
                            .toList()));
            getChildren().add(nobody);
        }
    }
}
