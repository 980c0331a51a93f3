package org.socialreadiness.ui.interview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Navigator;
import org.socialreadiness.ui.base.Place;

/// Shown once the answers are sealed: what happens next, and how to open them again. The answers themselves are not
/// here, as the computer may now be handed on.
final class SealedPage extends VBox {
    private final Button first;

    /// @param passing whether the keyboard goes to the next person now
    SealedPage(ReviewViewModel model, Desk desk, boolean passing, Runnable open) {
        Messages messages = desk.messages();
        Navigator navigator = desk.navigator();
        ParticipantId person = model.participant().id();
        getStyleClass().addAll("sr-page", "sr-column", "sr-sealed-page");
        Label title = Labels.title(messages.text("review.screen.sealedTitle"));
        title.setId("review-sealed-title");
        Assessment assessment = model.assessment();
        boolean results = assessment.showsResults();
        int waiting = assessment.begun() - assessment.sealed();
        boolean assessor = model.participant().kind() == Participant.Kind.ASSESSOR;
        Label next = paragraph(
                results
                        ? messages.text("review.screen.sealedOpen")
                        : messages.text("review.screen.sealedWait", Math.max(waiting, 0)));
        next.setId("review-sealed-next");
        Label count = paragraph(messages.text(
                "review.screen.sealedCount",
                assessment.sealed(),
                assessment.raters().size()));
        Label again = paragraph(messages.text("review.screen.sealedAgain"));
        again.getStyleClass().add("text-muted");
        Button usual = results
                ? button(
                        messages.text("review.screen.toResults"),
                        "review-to-results",
                        () -> navigator.go(new Place.Results()))
                : button(
                        messages.text("review.screen.toPeople"),
                        "review-to-people",
                        () -> navigator.go(new Place.Interview()));
        this.first = passing
                ? button(
                        messages.text("review.screen.handOn"),
                        "review-hand-on",
                        () -> navigator.go(new Place.HandOver(Place.Round.RATING)))
                : usual;
        this.first.getStyleClass().add("accent");
        Button overview = button(
                messages.text("review.screen.toOverview"),
                "review-to-overview",
                () -> navigator.go(new Place.Overview()));
        Button look = button(
                messages.text("review.screen.look"), "review-look", () -> navigator.go(new Place.Interview(person)));
        Button openAgain = button(messages.text("interview.openAgain"), "review-open-again", open);
        openAgain.setDisable(model.isReadOnly());
        getChildren().addAll(title, next);
        if (!assessor) {
            getChildren().add(count);
        }
        getChildren().addAll(new FlowPane(16, 8, first, overview), again, new FlowPane(16, 8, look, openAgain));
    }

    private static Label paragraph(String text) {
        Label label = Labels.body(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String text, String id, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// What gets the first focus.
    Button first() {
        return first;
    }
}
