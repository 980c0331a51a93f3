package org.socialreadiness.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Failures;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.SaveState;

/// The strip under the top line while something is not saved, or cannot be.
final class SaveBanner extends HBox {
    private final Messages messages;
    private final Label sentence = new Label();
    private final Button retry = new Button();
    private final Button elsewhere = new Button();
    private final Button details = new Button();
    private Optional<Throwable> cause = Optional.empty();

    /// What the buttons do.
    ///
    /// @param again tries to save
    /// @param elsewhere goes on in another file
    /// @param tell shows a failure whole
    record Acts(Runnable again, Runnable elsewhere, Consumer<Throwable> tell) {}

    SaveBanner(Messages messages, Acts acts) {
        this.messages = messages;
        setId("save-banner");
        getStyleClass().add("sr-banner");
        sentence.setId("save-banner-text");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        retry.setId("save-retry");
        retry.setText(messages.text("app.saved.retry"));
        retry.getStyleClass().add("small");
        retry.setMinWidth(USE_PREF_SIZE);
        retry.setOnAction(_ -> acts.again().run());
        elsewhere.setId("save-elsewhere");
        elsewhere.setText(messages.text("app.saved.elsewhere"));
        elsewhere.getStyleClass().add("small");
        elsewhere.setMinWidth(USE_PREF_SIZE);
        elsewhere.setOnAction(_ -> acts.elsewhere().run());
        details.setId("save-details");
        details.setText(messages.text("app.details"));
        details.getStyleClass().addAll("flat", "small");
        details.setMinWidth(USE_PREF_SIZE);
        details.setOnAction(_ -> cause.ifPresent(acts.tell()));
        getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), sentence, details, elsewhere, retry);
    }

    void show(SaveState state) {
        switch (state) {
            case SaveState.NotSaved(var thrown, var waiting) -> {
                cause = Optional.of(thrown);
                sentence.setText(Failures.describe(thrown, messages).happened() + " "
                        + messages.text("app.saved.kept", waiting));
                show(true, true);
            }
            case SaveState.ReadOnly _ -> {
                sentence.setText(messages.text("app.saved.readOnly.sentence"));
                show(true, false);
                elsewhere.setVisible(true);
                elsewhere.setManaged(true);
            }
            // While the next try is under way the strip stays, so that it does not flicker.
            case SaveState.Saving _ -> retry.setDisable(true);
            // The past has a strip of its own.
            case SaveState.Unchanged _, SaveState.Saved _, SaveState.Past _ -> show(false, false);
        }
    }

    private void show(boolean here, boolean failed) {
        setVisible(here);
        setManaged(here);
        retry.setDisable(false);
        for (Button each : new Button[] {retry, elsewhere, details}) {
            each.setVisible(failed);
            each.setManaged(failed);
        }
    }
}
