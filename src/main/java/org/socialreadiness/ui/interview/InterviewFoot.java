package org.socialreadiness.ui.interview;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;

/// Back, how far the person is and how long it will take, on.
final class InterviewFoot extends HBox {
    private final Messages messages;
    private final Button back;
    private final Button next = new Button();
    private final Label words = new Label();
    private final Label progress = Labels.caption("");
    private final HBox hint = new HBox(6);

    InterviewFoot(Messages messages, Runnable goBack, Runnable goOn) {
        this.messages = messages;
        getStyleClass().add("sr-foot");
        back = new Button(messages.text("interview.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("interview-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> goBack.run());
        HBox label = new HBox(8, words, new FontIcon(Feather.ARROW_RIGHT), KeyCap.of("Enter", messages));
        label.setAlignment(Pos.CENTER_LEFT);
        next.setId("interview-next");
        next.getStyleClass().add("accent");
        next.setGraphic(label);
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(_ -> goOn.run());
        progress.setId("interview-progress");
        progress.setMinHeight(USE_PREF_SIZE);
        hint.setAlignment(Pos.CENTER);
        hint.setMinWidth(USE_PREF_SIZE);
        Region left = new Region();
        Region right = new Region();
        setHgrow(left, Priority.ALWAYS);
        setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(back, left, progress, right, hint, next);
    }

    void show(InterviewViewModel model, Optional<Asked.Keys> choosing) {
        progress.setText(model.progress());
        back.setDisable(!model.hasBack());
        words.setText(messages.text(
                model.hasNext() ? "interview.next" : model.isAgain() ? "interview.handOver.on" : "interview.toReview"));
        next.setAccessibleText(words.getText());
        hint.getChildren().clear();
        choosing.ifPresent(keys -> hint.getChildren()
                .setAll(
                        new KeyCap(keys.first()),
                        Labels.caption(messages.text("interview.to")),
                        new KeyCap(keys.last()),
                        Labels.caption(messages.text("interview.choose"))));
    }

    void setSmall(boolean small) {
        hint.setVisible(!small);
        hint.setManaged(!small);
    }
}
