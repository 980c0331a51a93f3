package org.socialreadiness.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.SaveState;

/// Says in the top line whether all is on the disk, and since when.
final class SaveMark extends Label {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final double SHARE = 0.18;

    private final Messages messages;
    private final ZoneId zone;

    SaveMark(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        setId("top-saved");
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().addAll("text-caption", "text-muted", "sr-saved");
    }

    /// Whole, but where text is so large that most of the line would go for it.
    @Override
    protected double computeMinWidth(double height) {
        double line = getParent() instanceof Region top && top.getWidth() > 0 ? top.getWidth() : Double.MAX_VALUE;
        return Math.min(SHARE * line, computePrefWidth(height));
    }

    /// @param copied when a second copy was found to hold all of it
    /// @param room whether there is room for a second half of the sentence; all of it is in the tooltip
    void show(SaveState state, Optional<Instant> copied, boolean room) {
        String first = sentence(state);
        String whole = copied.isPresent() && state.isWhole() ? messages.text("app.saved.copied", first) : first;
        setText(room ? whole : first);
        setGraphic(
                switch (state) {
                    case SaveState.Unchanged _, SaveState.Saved _ -> new FontIcon(Feather.CHECK);
                    case SaveState.Saving _ -> new FontIcon(Feather.MORE_HORIZONTAL);
                    case SaveState.NotSaved _ -> new FontIcon(Feather.ALERT_TRIANGLE);
                    case SaveState.ReadOnly _, SaveState.Past _ -> new FontIcon(Feather.LOCK);
                });
        setAccessibleText(whole);
        setTooltip(new Tooltip(whole));
    }

    private String sentence(SaveState state) {
        return switch (state) {
            case SaveState.Unchanged _ -> messages.text("app.saved.unchanged");
            case SaveState.Saving _ -> messages.text("app.saved.saving");
            case SaveState.Saved(var at) -> messages.text("app.saved.at", TIME.format(at.atZone(zone)));
            case SaveState.NotSaved(var _, var waiting) -> messages.text("app.saved.not", waiting);
            case SaveState.ReadOnly _, SaveState.Past _ -> messages.text("app.saved.readOnly");
        };
    }
}
