package org.socialreadiness.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.socialreadiness.network.Picture;
import org.socialreadiness.network.Picture.Group;
import org.socialreadiness.network.Picture.Leader;
import org.socialreadiness.network.Picture.Site;
import org.socialreadiness.ui.network.PictureView.Spot;

class PictureViewTest {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 420;

    /// Each leader knows as many people at each site as the product of their places, from 0.
    private static PictureView view(int leaders, int sites) {
        List<Leader> left = new ArrayList<>();
        List<Site> right = new ArrayList<>();
        for (int leader = 0; leader < leaders; leader++) {
            left.add(new Leader(10 * leader, 0, 0, 0));
        }
        for (int site = 0; site < sites; site++) {
            List<Integer> counts = new ArrayList<>();
            for (int leader = 0; leader < leaders; leader++) {
                counts.add(leader * site);
            }
            right.add(new Site(Group.OTHER, Optional.empty(), site, counts));
        }
        PictureView view = new PictureView(new Picture(left, right));
        view.resize(WIDTH, HEIGHT);
        return view;
    }

    private static boolean isSeen(PictureView view) {
        double y = view.screenY(view.focus());
        return y >= 0 && y <= HEIGHT;
    }

    @Test
    void aFewAreAllSeenAndManyBeginAtTheTopInASizeThatCanBeRead() {
        PictureView few = view(2, 5);
        assertTrue(few.screenY(new Spot(false, 4)) < HEIGHT);
        PictureView many = view(10, 200);
        assertEquals(.8, many.zoom());
        assertTrue(isSeen(many));
        assertTrue(many.screenY(new Spot(false, 199)) > HEIGHT);
        many.showWhole();
        assertTrue(many.screenY(new Spot(false, 199)) < HEIGHT);
    }

    @Test
    void theKeysReachEverythingAndKeepItInView() {
        PictureView view = view(3, 200);
        view.cross(false);
        assertEquals(new Spot(false, 0), view.focus(), "the first leader knows nobody: the first site will do");
        for (int i = 1; i <= 199; i++) {
            view.step(1);
            assertEquals(new Spot(false, i), view.focus());
            assertTrue(isSeen(view), "site " + i);
        }
        view.step(1);
        assertEquals(new Spot(false, 199), view.focus());
        view.step(Integer.MIN_VALUE / 2);
        assertEquals(new Spot(false, 0), view.focus());
    }

    @Test
    void theOtherSideIsWhereMostPeopleAre() {
        PictureView view = view(3, 5);
        view.step(2);
        view.cross(false);
        assertEquals(new Spot(false, 4), view.focus());
        view.cross(true);
        assertEquals(new Spot(true, 2), view.focus());
        view.cross(true);
        assertEquals(new Spot(true, 2), view.focus());
    }

    @Test
    void enlargingKeepsWhatIsUnderTheMouse() {
        PictureView view = view(10, 200);
        Spot spot = new Spot(false, 8);
        double y = view.screenY(spot);
        double apart = view.screenY(new Spot(false, 9)) - y;
        view.enlarge(true, y);
        assertEquals(y, view.screenY(spot), 1e-9);
        assertEquals(1.25 * apart, view.screenY(new Spot(false, 9)) - y, 1e-9);
        assertEquals(Optional.of(spot), view.at(view.screenX(false), y));
    }

    @Test
    void leadersAreAllSeenAndOfManyThePartThatIsLookedAt() {
        PictureView few = view(10, 200);
        few.step(Integer.MAX_VALUE / 2);
        assertTrue(few.screenY(new Spot(true, 0)) > 0 && few.screenY(new Spot(true, 9)) < HEIGHT);
        PictureView many = view(40, 200);
        for (int i = 0; i < 40; i++) {
            assertEquals(new Spot(true, i), many.focus());
            assertTrue(isSeen(many), "leader " + i);
            many.step(1);
        }
    }

    /// Whatever is done, the picture fills what is seen of it, and its size has limits.
    @Test
    void nothingThrowsThePictureOut() {
        SplittableRandom random = new SplittableRandom(8);
        for (int sites : new int[] {0, 1, 5, 300}) {
            PictureView view = view(4, sites);
            for (int i = 0; i < 400; i++) {
                switch (random.nextInt(5)) {
                    case 0 -> view.pan(random.nextDouble(-900, 900));
                    case 1 -> view.enlarge(random.nextBoolean(), random.nextDouble(HEIGHT));
                    case 2 -> view.enlarge(random.nextBoolean());
                    case 3 -> view.step(random.nextInt(-3, 4));
                    default -> view.cross(random.nextBoolean());
                }
                assertTrue(view.zoom() <= 4 && view.zoom() > .01);
                if (sites > 0) {
                    assertTrue(view.screenY(new Spot(false, 0)) < HEIGHT, "it begins above the lower edge");
                    assertTrue(view.screenY(new Spot(false, sites - 1)) > 0, "it ends below the upper edge");
                }
                assertTrue(Double.isFinite(view.screenY(view.focus())));
            }
        }
    }
}
