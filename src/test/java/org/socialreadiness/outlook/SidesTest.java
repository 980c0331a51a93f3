package org.socialreadiness.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialreadiness.outlook.Sides.Side;

class SidesTest {
    /// Two thirds of the way is leading, one third is in between; where both stand together, who is not behind leads.
    @ParameterizedTest
    @CsvSource({
        ".9, .9, 0, LEADING",
        ".6, .9, 0, LEADING",
        ".59, .9, 0, BETWEEN",
        ".3, .9, 0, BETWEEN",
        ".29, .9, 0, FOLLOWING",
        "0, .9, .1, FOLLOWING",
        "1, .9, .1, LEADING",
        ".5, .5, .5, LEADING",
        ".4, .5, .5, FOLLOWING",
        ".6, .2, .5, LEADING"
    })
    void theSideOfARun(double organization, double leader, double follower, Side side) {
        assertEquals(side, Sides.side(organization, leader, follower));
    }

    @ParameterizedTest
    @CsvSource({
        ".27, .51, .22, 27, 51, 22",
        "1, 0, 0, 100, 0, 0",
        // The remainders are .5, .5 and 0: the earlier takes what is left.
        ".335, .335, .33, 34, 33, 33",
        // One of 2,000 runs each.
        ".0005, .0005, .999, 0, 0, 100",
        // The remainders are .4, .4 and .2.
        ".124, .564, .312, 13, 56, 31"
    })
    void inAHundredRuns(double leading, double between, double following, int l, int b, int f) {
        Sides sides = new Sides(leading, between, following);
        assertEquals(100, sides.inHundred().values().stream().mapToInt(n -> n).sum());
        assertEquals(Map.of(Side.LEADING, l, Side.BETWEEN, b, Side.FOLLOWING, f), sides.inHundred());
    }

    @Test
    void theSharesOfRunsAddUpToOne() {
        Sides sides = Sides.of(List.of(Side.LEADING, Side.FOLLOWING, Side.FOLLOWING));
        assertEquals(1 / 3.0, sides.of(Side.LEADING), 1e-15);
        assertEquals(0, sides.of(Side.BETWEEN));
        assertEquals(2 / 3.0, sides.of(Side.FOLLOWING), 1e-15);
        assertTrue(Math.abs(sides.leading() + sides.between() + sides.following() - 1) < 1e-15);
    }
}
