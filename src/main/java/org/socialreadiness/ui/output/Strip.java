package org.socialreadiness.ui.output;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// What stands on a page as one piece: a paragraph, a row of a table, a chart. Distances in points.
///
/// @param draw makes the piece, each time anew, as wide as the text
/// @param before distance above it, except at the top of a page; between two strips the larger distance counts
/// @param after distance below it
/// @param keep whether it stays on one page with the strip that follows
/// @param line height of its lines, between which it may go on on the next page; 0 for what must not be cut
/// @param head what is repeated above it where it begins a page: the head of its table
record Strip(
        Supplier<Region> draw,
        double before,
        double after,
        boolean keep,
        double line,
        Optional<Supplier<Region>> head) {
    Strip(Supplier<Region> draw, double before, double after, boolean keep) {
        this(draw, before, after, keep, 0, Optional.empty());
    }

    /// A paragraph that may go on on the next page.
    Strip inLines(double height) {
        return new Strip(draw, before, after, keep, height, head);
    }

    static Strip of(Supplier<Region> draw) {
        return new Strip(draw, 0, 0, false);
    }
}
