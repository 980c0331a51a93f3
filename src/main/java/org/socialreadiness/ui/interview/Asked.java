package org.socialreadiness.ui.interview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// What is asked at one stop: the part in the middle and the column beside it.
interface Asked {
    Node main();

    /// What stands below it and stays in view while it scrolls.
    default List<Node> below() {
        return List.of();
    }

    Node side();

    /// Shows what the record now holds.
    void refresh();

    /// The first focus.
    void focus();

    /// Hands in what was typed.
    default void leave() {}

    /// Takes a file that was dropped on it.
    default void take(Path file) {}

    /// Whether there is little room: what only helps is folded away.
    default void setSmall(boolean small) {}

    /// The keys that choose, for the line at the foot.
    default Optional<Keys> choosing() {
        return Optional.empty();
    }

    /// From `first` to `last`, as printed on them.
    record Keys(String first, String last) {}

    /// A key that no control has used.
    default void onKey(KeyEvent event) {}
}
