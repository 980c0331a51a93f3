package org.socialreadiness.ui.workshop;

import java.time.Duration;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;

/// The time for the criterion that is talked about. It shows what the clock says whenever it is told to look.
final class TimePane extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Timing timing;
    private final Messages messages;
    private final CriterionId criterion;
    private final Runnable changed;
    private final Label time = Labels.headline("");
    private final Label of = Labels.caption("");
    private final ProgressBar bar = new ProgressBar();
    private final Button pause = new Button();

    /// @param changed called when the time was stopped, let run or made longer
    TimePane(WorkshopViewModel model, Runnable changed) {
        this.timing = model.timing();
        this.messages = model.messages();
        this.changed = changed;
        this.criterion = model.current().id();
        getStyleClass().add("sr-time");
        time.setId("workshop-time");
        time.setWrapText(false);
        time.setMinWidth(Region.USE_PREF_SIZE);
        of.setId("workshop-time-of");
        HBox line = new HBox(12, time, of);
        line.setAlignment(Pos.BASELINE_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        pause.setId("workshop-pause");
        pause.getStyleClass().add("small");
        pause.setGraphic(KeyCap.of("Space", messages));
        pause.setOnAction(_ -> turn());
        Button more = new Button(messages.text("workshop.more", Timing.MORE.toMinutes()));
        more.setId("workshop-more");
        more.getStyleClass().add("small");
        more.setGraphic(new KeyCap("+"));
        more.setOnAction(_ -> more());
        for (Button each : List.of(pause, more)) {
            each.setContentDisplay(ContentDisplay.RIGHT);
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        FlowPane buttons = new FlowPane(8, 8, pause, more);
        getChildren().addAll(line, bar, buttons);
        refresh();
    }

    /// Stops the time, or lets it run.
    void turn() {
        if (timing.isRunning()) {
            timing.pause();
        } else {
            timing.start();
        }
        changed.run();
    }

    void more() {
        timing.more(criterion);
        changed.run();
    }

    void refresh() {
        Duration left = timing.left(criterion);
        Duration allotted = timing.allotted(criterion);
        boolean over = left.isNegative();
        // Begun seconds: the clock stands at 6:00 for the whole first one and reaches 0:00 when the time is up.
        long seconds = over
                ? left.negated().toSeconds()
                : left.plusSeconds(1).minusNanos(1).toSeconds();
        time.setText(clock(seconds));
        of.setText(messages.text(over ? "workshop.over" : "workshop.of", clock(allotted.toSeconds())));
        pseudoClassStateChanged(OVER, over);
        bar.setProgress(over ? 1 : 1 - (double) left.toMillis() / allotted.toMillis());
        pause.setText(messages.text(timing.isRunning() ? "workshop.pause" : "workshop.start"));
    }

    static String clock(long seconds) {
        long rest = seconds % 60;
        return seconds / 60 + ":" + (rest < 10 ? "0" : "") + rest;
    }
}
