package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;

/// Sets pieces on pages: what must stay together does, and a table's head is repeated. Pure; any one unit of length.
public final class PageBreaks {
    /// One piece.
    ///
    /// @param before distance above it, except at the top of a page
    /// @param after distance below it; of two distances that meet the larger counts, as in Word
    /// @param keep whether it stays with the next piece
    /// @param head height of what is repeated above it at the top of a page; 0 for nothing
    public record Piece(double height, double before, double after, boolean keep, double head) {}

    /// A piece in its place.
    ///
    /// @param index of the piece
    /// @param y its top, from the top of the text
    /// @param headed whether its head is repeated above it, at the top of the page
    public record Placed(int index, double y, boolean headed) {}

    private final List<Piece> pieces;
    private final double room;
    private final List<List<Placed>> pages = new ArrayList<>();
    private double y;

    private PageBreaks(List<Piece> pieces, double room) {
        this.pieces = pieces;
        this.room = room;
        pages.add(new ArrayList<>());
    }

    /// The pages, at least one; a piece higher than a page has one of its own.
    ///
    /// @param room the height of the text on a page
    public static List<List<Placed>> of(List<Piece> pieces, double room) {
        PageBreaks breaks = new PageBreaks(List.copyOf(pieces), room);
        int at = 0;
        while (at < pieces.size()) {
            at = breaks.chain(at);
        }
        return breaks.pages;
    }

    /// Places the pieces from `first` that stay together.
    ///
    /// @return the first piece after them
    private int chain(int first) {
        int end = first;
        while (end < pieces.size() - 1 && pieces.get(end).keep()) {
            end++;
        }
        double together = 0;
        for (int i = first; i <= end; i++) {
            together += pieces.get(i).height() + (i == first ? 0 : between(i - 1, i));
        }
        boolean fitsHere = y + above(first) + together <= room;
        if (!fitsHere && together + pieces.get(first).head() <= room) {
            turn();
        }
        for (int i = first; i <= end; i++) {
            if (y + above(i) + pieces.get(i).height() > room) {
                turn();
            }
            place(i);
        }
        return end + 1;
    }

    private double above(int index) {
        return pages.getLast().isEmpty() ? 0 : between(index - 1, index);
    }

    private double between(int upper, int lower) {
        return Math.max(pieces.get(upper).after(), pieces.get(lower).before());
    }

    private void turn() {
        if (!pages.getLast().isEmpty()) {
            pages.add(new ArrayList<>());
            y = 0;
        }
    }

    private void place(int index) {
        Piece piece = pieces.get(index);
        boolean headed = pages.getLast().isEmpty() && piece.head() > 0;
        double top = headed ? piece.head() : y + above(index);
        pages.getLast().add(new Placed(index, top, headed));
        y = top + piece.height();
    }
}
