package org.socialreadiness.ui.interview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// How the room works, for everyone to see before anybody rates (science 6, step 1): what is rated, and the rules.
public final class RulesScreen implements Screen {
    private final Messages messages;
    private final Button pass;
    private final ScrollPane root;

    public RulesScreen(Desk desk) {
        messages = desk.messages();
        pass = new Button(messages.text("interview.handOver.start"));
        pass.setId("rules-pass");
        pass.getStyleClass().add("accent");
        pass.setMinWidth(Region.USE_PREF_SIZE);
        pass.setOnAction(_ -> desk.navigator().go(new Place.HandOver(Place.Round.RATING)));
        Label title = whole(Labels.headline(messages.text("interview.rules.title")), "rules-title");
        Label scope = whole(Labels.body(scope(desk.workspace().assessment())), "rules-scope");
        scope.getStyleClass().add("text-muted");
        VBox page = new VBox(new VBox(8, title, scope));
        page.getStyleClass().addAll("sr-page", "sr-column", "sr-hand-over", "sr-rules");
        page.getChildren()
                .addAll(
                        rule(1, "interview.rules.today", "interview.rules.todayText"),
                        rule(2, "interview.rules.evidence", "interview.rules.evidenceText"),
                        rule(3, "interview.rules.alone", "interview.rules.aloneText"),
                        rule(4, "interview.rules.nobody", "interview.rules.nobodyText"),
                        rule(5, "interview.rules.apart", "interview.rules.apartText"),
                        pass);
        root = new ScrollPane(page);
        root.setId("rules");
        root.setFitToWidth(true);
        root.getStyleClass().add("sr-plain-scroll");
    }

    private String scope(Assessment assessment) {
        String scope = assessment.head().scope();
        return messages.text(
                "interview.rules.scope", scope.isBlank() ? assessment.head().name() : scope);
    }

    private Node rule(int number, String what, String meaning) {
        Label figure = Labels.title(Integer.toString(number));
        figure.getStyleClass().add("sr-rule-number");
        VBox words = new VBox(
                4,
                whole(Labels.title(messages.text(what)), "rules-" + number),
                whole(Labels.body(messages.text(meaning)), "rules-" + number + "-text"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(20, figure, words);
    }

    private static Label whole(Label label, String id) {
        label.setId(id);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Focus.give(root, pass);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter", messages.text("interview.handOver.start")));
    }
}
