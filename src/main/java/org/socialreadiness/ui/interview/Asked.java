package org.socialreadiness.ui.interview;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// What is asked at one stop: the part in the middle and the column beside it.
interface Asked {
    Node main();

    Node side();

    /// Shows what the record now holds.
    void refresh();

    /// The first focus.
    void focus();

    /// Hands in what was typed.
    default void leave() {}

    /// A key that no control has used.
    default void onKey(KeyEvent event) {}
}
