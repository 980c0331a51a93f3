package org.socialreadiness.ui.typing;

import javafx.scene.Node;

/// Moves the focus in the grid.
interface Moves {
    /// Moves by so many lines and stops; where there are none, nothing moves.
    void move(Node from, int lines, int stops);

    /// Goes on after a key that was taken.
    void next(Node from);

    /// Back to the first stop of the line.
    void first(Node from);
}
