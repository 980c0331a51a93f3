package org.socialreadiness.ui.typing;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.ui.base.Labels;

/// Below the grid: what the last key has chosen, in the words of the paper, and what is asked where the focus is.
/// Its height never changes.
final class TypingFoot extends VBox {
    private final Label answered = line("typing-check");
    private final Label asked = line("typing-asked");
    private @Nullable TypedLine here;
    private @Nullable TypedLine before;

    TypingFoot() {
        getStyleClass().add("sr-type-foot");
        answered.getStyleClass().remove("text-muted");
        getChildren().setAll(answered, asked);
    }

    private static Label line(String id) {
        Label label = Labels.caption("");
        label.setId(id);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("sr-type-foot-line");
        return label;
    }

    void show(TypedLine line) {
        if (!line.equals(here)) {
            before = here;
            here = line;
        }
        refresh();
    }

    /// The line with the focus, if it is answered; else the one before, where the key has just come from.
    void refresh() {
        if (here != null) {
            String words = here.answered();
            say(answered, words.isEmpty() && before != null ? before.answered() : words);
            say(asked, here.asked());
        }
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setTooltip(words.isEmpty() ? null : new Tooltip(words));
    }
}
