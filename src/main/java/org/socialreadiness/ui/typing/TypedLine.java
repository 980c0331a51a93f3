package org.socialreadiness.ui.typing;

import java.util.List;
import javafx.scene.Node;

/// A line of the grid.
interface TypedLine {
    /// What the keyboard reaches, from the left.
    List<Node> stops();

    /// Whether a taken key goes on to the next stop of the line, and not to the line below.
    boolean goesAcross();

    /// Shows what the record now holds.
    void refresh();

    /// What is asked here, and which keys answer it.
    String asked();

    /// What has been answered, in the words of the paper; empty if nothing has.
    String answered();

    /// Hands in what was typed into fields.
    void handIn();
}
