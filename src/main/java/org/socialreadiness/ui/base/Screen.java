package org.socialreadiness.ui.base;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// What fills the window, or the part beside the rail, while a person is at one [Place]. Made anew for each visit.
public interface Screen {
    /// The node shown; the same at each call.
    Parent view();

    /// Called when the screen is in the window: the place for the first focus.
    default void shown() {}

    /// Where the person is by now, so that the window can come back there: the place asked for, or where it led on to.
    ///
    /// @param asked the place that the screen was made for
    default Place here(Place asked) {
        return asked;
    }

    /// Called once when the person goes elsewhere or the window closes: hand in what was typed, end subscriptions.
    default void left() {}

    /// Whom the screen is about, for the top line; the scope stands there in any case. May be empty.
    default String about() {
        return "";
    }

    /// The keys of this screen, for the list on F1.
    default List<KeyHint> keys() {
        return List.of();
    }

    /// What a person may want to read whole, above the list on F1; may be empty.
    default String help() {
        return "";
    }

    /// A key pressed anywhere in the window that no control has used. Consume the event if the screen uses it.
    default void onKey(KeyEvent event) {}

    /// One line of the list of keys.
    ///
    /// @param keys as printed on them, joined with `+` where pressed together: `Ctrl+Z`
    /// @param meaning what they do, in the language of the window
    record KeyHint(String keys, String meaning) {}
}
