package org.socialreadiness.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.outlook.Draws.Truncated;

class DrawsTest {
    /// Science 4.7.
    @Test
    void theFirstValues() {
        assertEquals(.5665615751722809, Draws.uniform(1, 0, 0), 0);
        assertEquals(.8257986624228235, Draws.uniform(1, 1, 0), 0);
    }

    @Test
    void aDrawIsFoundWithoutThoseBefore() {
        SplittableRandom one = new SplittableRandom(-7);
        for (int i = 0; i < 3 * 4096; i++) {
            assertEquals(one.nextDouble(), Draws.uniform(-7, i / 4096, i % 4096), 0);
        }
    }

    @Test
    void theTriangleBeginsEndsAndPeaksWhereItShould() {
        assertEquals(4, Draws.triangular(0, 4, 6, 9), 0);
        assertEquals(6, Draws.triangular(.4, 4, 6, 9), 1e-12);
        assertEquals(9, Draws.triangular(1, 4, 6, 9), 1e-12);
        // A fifth and four fifths, by hand: the square roots of .2*5*2 and of .2*5*3.
        assertEquals(4 + Math.sqrt(2), Draws.triangular(.2, 4, 6, 9), 1e-12);
        assertEquals(9 - Math.sqrt(3), Draws.triangular(.8, 4, 6, 9), 1e-12);
        double mean = IntStream.range(0, 10_000)
                .mapToDouble(i -> Draws.triangular((i + .5) / 10_000, 4, 6, 9))
                .average()
                .orElseThrow();
        assertEquals(19 / 3.0, mean, 1e-4);
    }

    /// Cut off, not clipped: no value of the curve gathers at the limits.
    @Test
    void theBellIsCutOff() {
        Truncated low = Truncated.of(0, 1, 0, 4);
        // Half of the curve is left: its median is the upper quartile of the whole.
        assertEquals(.6744897501960817, low.at(.5), 1e-4);
        assertTrue(low.at(.001) > 0 && low.at(.001) < .01);
        assertEquals(2, Truncated.of(2, .5, 0, 4).at(.5), 1e-12);
        assertEquals(3, Truncated.of(3, 0, 0, 4).at(.9), 0);
        for (double u : new double[] {0, 1e-17, .5, Math.nextDown(1.0)}) {
            double x = Truncated.of(3.9, .2, 0, 4).at(u);
            assertTrue(x >= 0 && x <= 4, "at " + u + ": " + x);
        }
    }

    /// Points of printed tables.
    @Test
    void theNormalDistribution() {
        assertEquals(.5, Normal.below(0), 0);
        assertEquals(.975, Normal.below(1.959963984540054), 1e-15);
        assertEquals(.0013498980316300946, Normal.below(-3), 1e-15);
        assertEquals(1.2815515655446004, Normal.point(.9), 1e-14);
        assertEquals(-1.959963984540054, Normal.point(.025), 1e-14);
        assertEquals(-4.753424308822899, Normal.point(1e-6), 1e-13);
        assertEquals(Double.NEGATIVE_INFINITY, Normal.point(0));
        for (double x = -5; x <= 5; x += .037) {
            assertEquals(x, Normal.point(Normal.below(x)), 1e-9);
        }
        assertEquals(1, Normal.below(40), 0);
        assertEquals(0, Normal.below(-40), 0);
    }
}
