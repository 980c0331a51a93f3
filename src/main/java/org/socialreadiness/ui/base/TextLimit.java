package org.socialreadiness.ui.base;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;

/// Keeps a text in a field from growing longer than can be kept: cuts what is too much, between two characters.
public final class TextLimit implements UnaryOperator<TextFormatter.Change> {
    private final int most;
    private final Consumer<Boolean> full;

    /// @param most in UTF-16 units
    /// @param full told at each change whether something was cut
    public TextLimit(int most, Consumer<Boolean> full) {
        this.most = most;
        this.full = full;
    }

    @Override
    public TextFormatter.Change apply(TextFormatter.Change change) {
        int over = change.getControlNewText().length() - most;
        full.accept(over > 0);
        if (over > 0) {
            String text = change.getText();
            int keep = Math.max(0, text.length() - over);
            change.setText(
                    text.substring(0, keep > 0 && Character.isHighSurrogate(text.charAt(keep - 1)) ? keep - 1 : keep));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }
}
