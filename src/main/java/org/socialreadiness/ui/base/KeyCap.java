package org.socialreadiness.ui.base;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.socialreadiness.text.Messages;

/// A key as it is printed on the keyboard, beside the action it does. For the eye only: screen readers hear the
/// action's own text.
public final class KeyCap extends Label {
    /// Least width, in sizes of its text.
    private static final double LEAST = 1.54;

    /// A cap with just these letters: `F`, `0`.
    public KeyCap(String keys) {
        super(keys);
        getStyleClass().add("sr-key");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
    }

    /// At least as wide as it is high.
    @Override
    protected double computePrefWidth(double height) {
        return Math.max(super.computePrefWidth(height), LEAST * getFont().getSize());
    }

    /// A cap for keys pressed together, `Ctrl+Enter`, named as on the keyboards of that language.
    public static KeyCap of(String keys, Messages messages) {
        return new KeyCap(name(keys, messages));
    }

    /// The names of keys in a language: on a German keyboard, Ctrl is Strg.
    public static String name(String keys, Messages messages) {
        boolean german = messages.locale().getLanguage().equals(Locale.GERMAN.getLanguage());
        return german
                ? String.join(
                        "+", Stream.of(keys.split("\\+")).map(KeyCap::german).toList())
                : keys;
    }

    private static String german(String key) {
        return switch (key) {
            case "Ctrl" -> "Strg";
            case "Del" -> "Entf";
            case "Shift" -> "Umschalt";
            case "Space" -> "Leertaste";
            case "Page Down" -> "Bild ab";
            default -> key;
        };
    }
}
