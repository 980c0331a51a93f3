package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialreadiness.scoring.KrippendorffAlpha.Metric;

/// The indices against numbers from the literature (science 3.5), never against our own output.
class PublishedNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "60,60,60,60, 60.00, 60.00",
        "80,80,80,20, 65.00, 58.39",
        "90,70,50,30, 60.00, 56.20",
        "100,100,100,0, 75.00, 50.40",
        "100,0,0,0, 25.00, 8.21"
    })
    void shiftedGeometricMean_table32(double a, double b, double c, double d, double arithmetic, double shifted) {
        double[] scores = {a, b, c, d};
        assertEquals(arithmetic, Arrays.stream(scores).average().orElseThrow(), 1e-9);
        assertEquals(shifted, OverallScoring.shiftedGeometricMean(scores, new double[] {1, 1, 1, 1}), 5e-3);
    }

    /// Three coders, fifteen units: Krippendorff's example (Wikipedia; fast-krippendorff's tests).
    private static final String[] CODERS = {
        "* * * * * 3 4 1 2 1 1 3 3 * 3", "1 * 2 1 3 3 4 3 * * * * * * *", "* * 2 1 3 4 4 * 2 1 1 3 3 * 4"
    };

    @ParameterizedTest
    @CsvSource({"NOMINAL, .691358", "ORDINAL, .806721", "INTERVAL, .810845"})
    void krippendorffAlpha(Metric metric, double published) {
        assertEquals(published, KrippendorffAlpha.of(units(0)).alpha(metric).orElseThrow(), 5e-7);
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL", "ORDINAL", "INTERVAL"})
    void krippendorffAlphaIsTheSameOnBothCodings(Metric metric) {
        assertEquals(
                KrippendorffAlpha.of(units(0)).alpha(metric).orElseThrow(),
                KrippendorffAlpha.of(units(-1)).alpha(metric).orElseThrow(),
                1e-12);
    }

    @Test
    void krippendorffAlphaRatio_byHand() {
        // Two coders, units (1,2), (2,2): o12 = o21 = 1, o22 = 2, n1 = 1, n2 = 3, n = 4, d12 = (1/3)².
        // D_o = 2 * 1/9, D_e = 2 * 1*3 * 1/9 / 3 = 2/9; alpha = 0.
        KrippendorffAlpha even = KrippendorffAlpha.of(new double[][] {{1, 2}, {2, 2}});
        assertEquals(0, even.alpha(Metric.RATIO).orElseThrow(), 1e-12);
        // Units (1,3), (1,1), (3,3), (0,0): d13 = (2/4)² = 1/4, d01 = d03 = 1. n0 = 2, n1 = 3, n3 = 3, n = 8.
        // D_o = 2 * 1/4 = 1/2; D_e = 2 (2*3 + 2*3 + 3*3/4) / 7 = 28.5/7; alpha = 1 - 3.5/28.5 = 25/28.5.
        KrippendorffAlpha uneven = KrippendorffAlpha.of(new double[][] {{1, 3}, {1, 1}, {3, 3}, {0, 0}});
        assertEquals(25 / 28.5, uneven.alpha(Metric.RATIO).orElseThrow(), 1e-12);
        assertThrows(
                IllegalArgumentException.class,
                () -> KrippendorffAlpha.of(new double[][] {{-1, 2}}).alpha(Metric.RATIO));
    }

    @Test
    void krippendorffAlphaIsUndefinedWithoutPairsOrDifference() {
        assertTrue(KrippendorffAlpha.of(new double[][] {{2, 2}, {2, 2}})
                .alpha(Metric.ORDINAL)
                .isEmpty());
        assertTrue(KrippendorffAlpha.of(new double[][] {{2}, {3}})
                .alpha(Metric.ORDINAL)
                .isEmpty());
        assertTrue(
                KrippendorffAlpha.of(new double[][] {}).alpha(Metric.INTERVAL).isEmpty());
    }

    private static double[][] units(int shift) {
        double[][] units = new double[15][];
        for (int unit = 0; unit < 15; unit++) {
            int column = unit;
            units[unit] = Arrays.stream(CODERS)
                    .map(row -> row.split(" ", -1)[column])
                    .filter(value -> !value.equals("*"))
                    .mapToDouble(value -> Double.parseDouble(value) + shift)
                    .toArray();
        }
        return units;
    }

    /// Six targets, four judges (Psychological Bulletin 86, p. 423).
    private static final double[][] SHROUT_AND_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    @Test
    void intraclassCorrelation_shroutAndFleiss1979() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(SHROUT_AND_FLEISS);
        assertEquals(11.2417, icc.betweenTargets(), 5e-5);
        assertEquals(6.2639, icc.withinTargets(), 5e-5);
        assertEquals(32.4861, icc.betweenJudges(), 5e-5);
        assertEquals(1.0194, icc.residual(), 5e-5);
        assertEquals(.1657, icc.icc11().orElseThrow(), 5e-5);
        assertEquals(.2898, icc.icc21().orElseThrow(), 5e-5);
        assertEquals(.7148, icc.icc31().orElseThrow(), 5e-5);
        assertEquals(.4428, icc.icc1k().orElseThrow(), 5e-5);
        assertEquals(.6201, icc.icc2k().orElseThrow(), 5e-5);
        assertEquals(.9093, icc.icc3k().orElseThrow(), 5e-5);
    }

    @Test
    void intraclassCorrelationIsUndefinedWithoutVariance() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(new double[][] {{1, 1}, {1, 1}});
        assertTrue(icc.icc21().isEmpty());
        assertTrue(icc.icc2k().isEmpty());
    }

    @Test
    void oneWayCorrelation_shroutAndFleiss1979() {
        OneWayCorrelation icc = OneWayCorrelation.of(SHROUT_AND_FLEISS);
        assertEquals(4, icc.ratings(), 1e-12);
        assertEquals(11.2417, icc.betweenTargets(), 5e-5);
        assertEquals(6.2639, icc.withinTargets(), 5e-5);
        assertEquals(.1657, icc.icc1().orElseThrow(), 5e-5);
        assertEquals(.4428, icc.icc2().orElseThrow(), 5e-5);
    }

    @Test
    void oneWayCorrelationOfUnequallyManyRatings_byHand() {
        // Groups (1,3), (5), (6,6,9): N = 6, g = 3, means 2, 5, 7, grand mean 5; SSB = 2*9 + 0 + 3*4 = 30, MSB = 15;
        // SSW = 2 + 0 + 6 = 8, MSW = 8/3; k0 = (6 - 14/6)/2 = 11/6; ICC(1) = (37/3) / (15 + 5/6 * 8/3) = 111/155.
        OneWayCorrelation icc = OneWayCorrelation.of(new double[][] {{1, 3}, {5}, {6, 6, 9}});
        assertEquals(15, icc.betweenTargets(), 1e-12);
        assertEquals(8.0 / 3, icc.withinTargets(), 1e-12);
        assertEquals(11.0 / 6, icc.ratings(), 1e-12);
        assertEquals(111.0 / 155, icc.icc1().orElseThrow(), 1e-12);
        assertEquals(37.0 / 45, icc.icc2().orElseThrow(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> OneWayCorrelation.of(new double[][] {{1}, {2}}));
    }

    @Test
    void kendallW_withoutTies() {
        double[][] projects = {
            {1, 2, 3, 4}, {3, 1, 2, 2}, {4, 4, 1, 3}, {5, 5, 5, 1}, {2, 6, 7, 6},
            {8, 3, 4, 7}, {6, 8, 6, 5}, {7, 7, 8, 9}, {10, 10, 9, 8}, {9, 9, 10, 10}
        };
        double[][] judges = new double[4][10];
        for (int p = 0; p < 10; p++) {
            for (int j = 0; j < 4; j++) {
                judges[j][p] = projects[p][j];
            }
        }
        KendallW w = KendallW.of(judges);
        assertEquals(1048, w.deviation(), 1e-9);
        assertEquals(.793939, w.w().orElseThrow(), 5e-7);
        assertEquals(28.5818, w.chiSquare().orElseThrow(), 5e-5);
    }

    @Test
    void kendallW_withTies_byHand() {
        // Two judges: (1,2,2) -> ranks 1, 2.5, 2.5 (T = 6) and (1,2,3). Sums 2, 4.5, 5.5; S = 4 + .25 + 2.25 = 6.5.
        // W = 12*6.5 / (4*24 - 2*6) = 78 / 84.
        assertEquals(
                78.0 / 84,
                KendallW.of(new double[][] {{1, 2, 2}, {1, 2, 3}}).w().orElseThrow(),
                1e-12);
        assertTrue(KendallW.of(new double[][] {{1, 1}, {2, 2}}).w().isEmpty());
    }

    /// Option probabilities of LeBreton and Senter 2008, table 2, and the null variances printed there.
    @ParameterizedTest
    @CsvSource({
        ".05 .15 .20 .35 .25, 1.34",
        "0 .10 .15 .40 .35, .90",
        "0 0 .10 .40 .50, .44",
        ".11 .22 .34 .22 .11, 1.32",
        ".07 .24 .38 .24 .07, 1.04",
        ".2 .2 .2 .2 .2, 2.00"
    })
    void nullVariances(String probabilities, double published) {
        double[] p = Arrays.stream(probabilities.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertEquals(published, AgreementIndex.nullVariance(p), 1e-12);
    }

    @Test
    void theNullVariancesInUseAreThePublishedOnes() {
        assertEquals(1.34, AgreementIndex.SLIGHTLY_SKEWED_NULL, 0);
        assertEquals(2.00, AgreementIndex.uniformNull(5), 0);
    }

    /// Burke and Dunlap 2002: A/6 for 5, 7, 9, 11 options.
    @ParameterizedTest
    @CsvSource({"5, .833", "7, 1.167", "9, 1.5", "11, 1.833"})
    void averageDeviationCutoff(int options, double published) {
        assertEquals(published, AgreementIndex.acceptableDeviation(options), 5e-4);
    }

    @Test
    void splitFlag() {
        // 0,1,2 of five: AD = 2/3 <= 5/6, range 2 < 3.
        assertFalse(AgreementIndex.isSplit(new int[] {1, 1, 1, 0, 0}));
        // Range of three levels.
        assertTrue(AgreementIndex.isSplit(new int[] {1, 4, 0, 1, 0}));
        // Two camps with nobody between: AD .96 anyway; with eleven levels only the camps speak.
        assertTrue(AgreementIndex.isSplit(new int[] {0, 2, 0, 3, 0}));
        assertTrue(AgreementIndex.isSplit(new int[] {0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0}));
        assertFalse(AgreementIndex.isSplit(new int[] {0, 2, 1, 2, 0, 0, 0, 0, 0, 0, 0}));
        // Neighbours are no camps, nor is one person alone.
        assertFalse(AgreementIndex.isSplit(new int[] {0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0}));
        assertFalse(AgreementIndex.isSplit(new int[] {0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0}));
        // Exactly at the limit: 6*sum|nx - S| = L n² is not above it. Six levels, 0,0,2: AD = 8/9 < 1; 1,1,1,3,3,3: AD
        // = 1.
        assertTrue(AgreementIndex.isSplit(new int[] {0, 3, 0, 3, 0, 0}));
        assertFalse(AgreementIndex.isSplit(new int[] {0, 1, 0, 1, 0, 0}));
    }

    @ParameterizedTest
    @CsvSource({
        "3 3 3 3 3, 1, '', 0",
        "1 2 3 4 5, -.25, 0, 1.2",
        "1 1 5 5, -1.6667, -1, 2",
        "3 3 3 4 4, .85, .875, .48",
        "2 3 3 4 1, .35, .4583, .88"
    })
    void agreementByHand(String scale15, double rwg, String awg, double ad) {
        int[] counts = counts(Arrays.stream(scale15.split(" "))
                .mapToInt(x -> Integer.parseInt(x) - 1)
                .toArray());
        assertEquals(rwg, AgreementIndex.rwg(counts, AgreementIndex.uniformNull(5)), 5e-5);
        assertEquals(ad, AgreementIndex.meanDeviation(counts), 1e-12);
        if (!awg.isEmpty()) {
            assertEquals(Double.parseDouble(awg), AgreementIndex.awg(counts).orElseThrow(), 5e-5);
        }
    }

    /// Of five levels, from 0.
    private static int[] counts(int... levels) {
        int[] counts = new int[5];
        for (int level : levels) {
            counts[level]++;
        }
        return counts;
    }

    @Test
    void awgIsNotDefinedNearTheEnds() {
        int[] counts = counts(3, 3, 4, 4, 4, 4);
        assertEquals(.8667, AgreementIndex.rwg(counts, 2), 5e-5);
        assertTrue(AgreementIndex.awg(counts).isEmpty());
        // The limit itself is in: 1, 1, 5 of 1 to 5 has the sum 1*2 + 5. M = 7/3, s² = 16/3, and most is
        // (6 * 7/3 - 49/9 - 5) * 3/2 = 16/3: as far apart as this mean allows, 1 - 2.
        assertEquals(-1, AgreementIndex.awg(counts(0, 0, 4)).orElseThrow(), 1e-12);
        assertTrue(AgreementIndex.awg(counts(0, 0, 3)).isEmpty());
    }

    @Test
    void rwgJ_byHand() {
        assertEquals(.9091, AgreementIndex.rwgJ(10, .5).orElseThrow(), 5e-5);
        assertEquals(.50, AgreementIndex.rStarWgJ(.5), 1e-12);
        assertEquals(.9231, AgreementIndex.rwgJ(4, .25).orElseThrow(), 5e-5);
        // J = 4, v = 1.2: -.8 / .4 = -2; from v = 4/3 on the denominator is 0 or below: not defined, never above 1.
        assertEquals(-2, AgreementIndex.rwgJ(4, 1.2).orElseThrow(), 1e-12);
        assertTrue(AgreementIndex.rwgJ(4, 4 / 3.0).isEmpty());
        assertTrue(AgreementIndex.rwgJ(4, 2).isEmpty());
    }

    @Test
    void medianDeviation_byHand() {
        // Median of 0,1,1,4 is 1: distances 1,0,0,3.
        assertEquals(1, AgreementIndex.medianDeviation(counts(4, 1, 0, 1)), 1e-12);
        // Median of 0,1,4 is 1.
        assertEquals(4 / 3.0, AgreementIndex.medianDeviation(counts(4, 0, 1)), 1e-12);
    }

    @Test
    void wilsonInterval() {
        WilsonInterval interval = WilsonInterval.of(3, 5, WilsonInterval.Z95);
        assertEquals(.2307, interval.low(), 5e-5);
        assertEquals(.8824, interval.high(), 5e-5);
    }
}
