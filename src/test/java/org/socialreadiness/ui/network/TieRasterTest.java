package org.socialreadiness.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class TieRasterTest {
    private static final int RED = 0xFFFF0000;
    private final TieRaster raster = new TieRaster(40, 20);

    @Test
    void aLevelTieCoversItsPointsAndHalfOfThoseItHalfCovers() {
        raster.tie(5, 10, 30, 10, 3, Color.RED);
        assertEquals(0, raster.at(4, 10));
        for (int x = 5; x <= 30; x++) {
            assertEquals(RED, raster.at(x, 9), "from 8.5 to 11.5");
            assertEquals(RED, raster.at(x, 10));
            assertEquals(0x80800000, raster.at(x, 8));
            assertEquals(0x80800000, raster.at(x, 11));
            assertEquals(0, raster.at(x, 7));
        }
        assertEquals(0, raster.at(31, 10));
    }

    /// Half way along it is half way up, whatever its bend.
    @Test
    void aBentTieBeginsAndEndsLevel() {
        raster.tie(0, 2, 32, 18, 2, Color.RED);
        assertEquals(RED, raster.at(0, 1));
        assertEquals(RED, raster.at(16, 10));
        assertEquals(RED, raster.at(32, 18));
        assertEquals(0, raster.at(16, 2));
    }

    @Test
    void theNextTieLiesAboveAndWhatIsOutsideIsLeftOut() {
        raster.tie(0, 10, 39, 10, 4, Color.RED);
        raster.tie(-20, 10, 60, 10, 4, Color.BLUE);
        raster.tie(0, -300, 39, 400, 2, Color.BLUE);
        assertEquals(0xFF0000FF, raster.at(39, 10));
        raster.clear();
        assertEquals(0, raster.at(39, 10));
        assertTrue(raster.width() == 40 && raster.height() == 20);
    }
}
