package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.socialreadiness.report.PageBreaks.Piece;
import org.socialreadiness.report.PageBreaks.Placed;

class PageBreaksTest {
    private static final double ROOM = 100;

    private static Piece piece(double height) {
        return new Piece(height, 0, 0, false, 0);
    }

    private static Piece kept(double height) {
        return new Piece(height, 0, 0, true, 0);
    }

    private static List<List<Integer>> indexes(List<List<Placed>> pages) {
        return pages.stream()
                .map(page -> page.stream().map(Placed::index).toList())
                .toList();
    }

    private static List<List<Integer>> pages(Piece... pieces) {
        return indexes(PageBreaks.of(List.of(pieces), ROOM));
    }

    @Test
    void nothingIsOneEmptyPage() {
        assertEquals(List.of(List.of()), pages());
    }

    @Test
    void aPageIsFilledToItsEndAndNotBeyond() {
        assertEquals(List.of(List.of(0, 1), List.of(2)), pages(piece(60), piece(40), piece(1)));
    }

    @Test
    void whereTwoDistancesMeetTheLargerCounts() {
        List<Placed> page = PageBreaks.of(
                        List.of(new Piece(10, 5, 7, false, 0), new Piece(10, 16, 3, false, 0), piece(10)), ROOM)
                .getFirst();
        assertEquals(List.of(0.0, 26.0, 39.0), page.stream().map(Placed::y).toList());
    }

    @Test
    void theDistanceAboveFallsAwayAtTheTopOfAPage() {
        List<List<Placed>> pages = PageBreaks.of(List.of(piece(95), new Piece(10, 16, 0, false, 0)), ROOM);
        assertEquals(0, pages.get(1).getFirst().y());
    }

    @Test
    void aHeadingGoesWithWhatFollows() {
        assertEquals(List.of(List.of(0), List.of(1, 2)), pages(piece(50), kept(20), piece(40)));
        assertEquals(List.of(List.of(0), List.of(1, 2, 3)), pages(piece(50), kept(20), kept(20), piece(20)));
    }

    @Test
    void whatIsKeptButTooMuchForAPageBreaksAllTheSame() {
        assertEquals(List.of(List.of(0, 1), List.of(2)), pages(kept(50), kept(50), piece(50)));
    }

    @Test
    void aPieceHigherThanAPageHasOneOfItsOwn() {
        assertEquals(List.of(List.of(0), List.of(1), List.of(2)), pages(piece(10), piece(140), piece(10)));
    }

    @Test
    void theHeadOfATableIsRepeatedAndTakesItsRoom() {
        Piece head = kept(20);
        Piece row = new Piece(40, 0, 0, false, 20);
        List<List<Placed>> pages = PageBreaks.of(List.of(head, row, row, row, row), ROOM);
        assertEquals(List.of(List.of(0, 1, 2), List.of(3, 4)), indexes(pages));
        assertFalse(pages.get(0).get(1).headed());
        assertEquals(new Placed(3, 20, true), pages.get(1).get(0));
        assertEquals(new Placed(4, 60, false), pages.get(1).get(1));
    }

    @Test
    void everyPieceIsPlacedOnceInOrderAndNothingOverlaps() {
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Piece> pieces = new ArrayList<>();
            int count = random.nextInt(40);
            for (int i = 0; i < count; i++) {
                pieces.add(new Piece(
                        random.nextInt(1, 60),
                        random.nextInt(20),
                        random.nextInt(20),
                        random.nextInt(3) == 0,
                        random.nextInt(4) == 0 ? 10 : 0));
            }
            int next = 0;
            for (List<Placed> page : PageBreaks.of(pieces, ROOM)) {
                double free = 0;
                for (Placed placed : page) {
                    assertEquals(next++, placed.index(), "seed " + seed);
                    assertTrue(placed.y() >= free, "seed " + seed);
                    free = placed.y() + pieces.get(placed.index()).height();
                    assertTrue(free <= ROOM, "seed " + seed);
                }
            }
            assertEquals(count, next, "seed " + seed);
        }
    }
}
