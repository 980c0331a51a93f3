package org.socialreadiness.outlook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.outlook.Model.GivingUp;
import org.socialreadiness.outlook.Parameters.Shared;

/// The reference numbers of science 4.4, and those properties of 4.5 that a single curve has.
class ModelTest {
    private static final int CASES = 450;

    /// Room for the last digits, where two curves are the same.
    private static final double DIGITS = 1e-12;

    private static double[] at(double[] built, int... months) {
        return IntStream.of(months).mapToDouble(m -> built[m]).toArray();
    }

    private static double[] leads() {
        return Curves.LEADER.alone();
    }

    /// Science 4.1: p + q = .3465736, p = .0495105, q = .2970631.
    @Test
    void theCalibrationIsThatOfThePost() {
        double p = Shared.MODES.direct();
        assertEquals(.0495105, p, 5e-8);
        assertEquals(.2970631, p * Shared.MODES.ratio(), 5e-8);
    }

    /// Science 4.1: h_max = .081614, h_min = .008512, and .026357 in between.
    @Test
    void theHazardLiesBetweenFortyAndFivePercentInSixMonths() {
        assertEquals(.081614, Shared.MODES.hazard(0), 5e-7);
        assertEquals(.008512, Shared.MODES.hazard(1), 5e-7);
        assertEquals(.026357, Shared.MODES.hazard(.5), 1e-6);
    }

    @Test
    void theIdealIsTheClosedForm() {
        double[] built = Curves.IDEAL.alone();
        assertArrayEquals(
                new double[] {.0559, .2071, .5000, .7555, .9000, .9865, .9983},
                at(built, 1, 3, 6, 9, 12, 18, 24),
                5e-5);
        for (int t = 0; t <= Model.MONTHS; t++) {
            double gone = Math.exp(-.3465735902799727 * t);
            assertEquals((1 - gone) / (1 + 6 * gone), built[t], 5e-5, "month " + t);
        }
    }

    @Test
    void theIdealOfHalfTheNetworkIsHalfTheIdeal() {
        double[] half = Curves.IDEAL.with(1, 1, 1, 0, .5).alone();
        assertArrayEquals(new double[] {.1036, .2500, .4500, .4932, .4991}, at(half, 3, 6, 12, 18, 24), 5e-5);
        double[] whole = Curves.IDEAL.alone();
        for (int t = 0; t <= Model.MONTHS; t++) {
            assertEquals(whole[t] / 2, half[t], 1e-9);
        }
    }

    @Test
    void oneRestartAtMonthThreeMakesMonthFifteenDecent() {
        double[] built = Curves.IDEAL.stoppingAt(3, Model.NOBODY);
        assertArrayEquals(new double[] {0, .2071, .5000, .9626}, at(built, 9, 12, 15, 24), 5e-5);
    }

    @Test
    void theLeaderAndTheFollower() {
        assertArrayEquals(new double[] {.6, .9286, .9906, .9988, .9999}, at(leads(), 0, 6, 12, 18, 24), 5e-5);
        double[] follows = Curves.FOLLOWER.beside(leads());
        assertArrayEquals(new double[] {.03, .0654, .1103, .1636, .2230}, at(follows, 0, 6, 12, 18, 24), 5e-5);
        double[] gaps = {.57, .863, .880, .835, .777};
        for (int i = 0; i < gaps.length; i++) {
            assertEquals(gaps[i], leads()[6 * i] - follows[6 * i], 5e-4);
        }
    }

    /// Science 4.4 took 800 runs of other draws: the mean of so many is off by a few thousandths.
    @Test
    void theFollowerWithRestarts() {
        double[] mean = Curves.FOLLOWER.risking(Shared.MODES.hazard(.2)).mean(leads(), 2000);
        assertArrayEquals(new double[] {.03, .047, .062, .077, .088}, at(mean, 0, 6, 12, 18, 24), 6e-3);
    }

    @Test
    void theExampleOfAnOrganization() {
        assertArrayEquals(
                new double[] {.0746, .1514, .3457, .5373, .6646},
                at(Curves.EXAMPLE.beside(leads()), 3, 6, 12, 18, 24),
                5e-5);
    }

    /// Properties 2 and 3.
    @Test
    void withoutEffortNothingGrowsAndWhatIsThereDecays() {
        double[] decays = Curves.EXAMPLE.from(.3).with(0, .4, .5, .5, .8).beside(leads());
        assertEquals(.1856, decays[24], 5e-5);
        for (int t = 0; t <= Model.MONTHS; t++) {
            assertEquals(.3 * Math.exp(-.02 * t), decays[t], 1e-9);
        }
        double[] nothing = Curves.EXAMPLE.from(0).with(0, .4, .5, .5, .8).beside(leads());
        assertArrayEquals(new double[Model.MONTHS + 1], nothing);
    }

    /// Property 12.
    @Test
    void decentIsReachedWhenTheCalibrationSays() {
        for (double t6 : new double[] {4, 6, 9}) {
            for (double r : new double[] {3, 6, 10}) {
                for (double d : new double[] {.3, .5, .8}) {
                    for (double c : new double[] {.4, 1}) {
                        double[] built = Curves.IDEAL
                                .with(1, 1, 1, 0, c)
                                .sharing(Curves.shared(t6, r, d, .1))
                                .alone();
                        assertEquals(d * c, built[(int) t6], 5e-5);
                    }
                }
            }
        }
    }

    /// Property 16.
    @Test
    void halfTheStepChangesLessThanAThousandth() {
        Model finer = new Model(2 * Model.STANDARD.steps());
        double most = 0;
        SplittableRandom random = new SplittableRandom(16);
        for (int i = 0; i < CASES; i++) {
            Curves any = any(random);
            GivingUp never = GivingUp.NEVER;
            double[] built = any.run(Model.STANDARD, leads(), never, 0);
            double[] fine = any.run(finer, leads(), never, 0);
            for (int t = 0; t <= Model.MONTHS; t++) {
                most = Math.max(most, Math.abs(built[t] - fine[t]));
            }
        }
        assertTrue(most < 1e-3 && most > 0, "by " + most);
    }

    /// Property 1.
    @Test
    void whatIsBuiltStaysBetweenNothingAndTheAttainable() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < CASES; i++) {
            Curves any = any(random).risking(random.nextDouble());
            double[] built =
                    any.run(Model.STANDARD, leads(), GivingUp.byChance(i, Draws.address(i, 1024)), random.nextInt(12));
            for (double g : built) {
                assertTrue(g >= 0 && g <= any.attainable(), any + ": " + g);
            }
        }
    }

    /// Property 4: at all times in all but the attainable share, and in that at the end.
    @Test
    void moreOfAnythingGoodNeverHurts() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < CASES; i++) {
            Curves a = any(random);
            double u = random.nextDouble();
            Curves[] better = {
                a.with(up(a.effort(), u), a.knowHow(), a.learning(), a.observation(), a.attainable()),
                a.with(a.effort(), up(a.knowHow(), u), a.learning(), a.observation(), a.attainable()),
                a.with(a.effort(), a.knowHow(), up(a.learning(), u), a.observation(), a.attainable()),
                a.with(a.effort(), a.knowHow(), a.learning(), up(a.observation(), u), a.attainable()),
                a.from(a.start() + u * (a.attainable() - a.start())),
                a.sharing(Curves.shared(6, 6, .5, up(a.shared().visibility(), u)))
            };
            double[] built = a.beside(leads());
            for (Curves b : better) {
                assertNowhereBelow(b.beside(leads()), built, a + " and " + b);
            }
            Curves wider = a.with(a.effort(), a.knowHow(), a.learning(), a.observation(), up(a.attainable(), u));
            assertTrue(wider.beside(leads())[24] >= built[24] - DIGITS, a + " and " + wider);
        }
    }

    /// Properties 5 and 6.
    @Test
    void slowerOrStartingAgainNeverHelps() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < CASES; i++) {
            Curves a = any(random);
            double[] built = a.beside(leads());
            Shared slower = Curves.shared(
                    a.shared().monthsToDecent() * (1 + random.nextDouble()),
                    6,
                    .5,
                    a.shared().visibility());
            assertNowhereBelow(built, a.sharing(slower).beside(leads()), a.toString());
            double month = 0.05 + 23.9 * random.nextDouble();
            assertNowhereBelow(built, a.stoppingAt(month, leads()), a + " at " + month);
        }
    }

    /// Property 7.
    @Test
    void aHigherHazardLowersTheMean() {
        double[] before = Curves.EXAMPLE.beside(leads());
        for (double h : new double[] {.01, .03, .08, .2}) {
            double[] mean = Curves.EXAMPLE.risking(h).mean(leads(), 400);
            assertNowhereBelow(before, mean, "h = " + h);
            assertTrue(mean[24] < before[24] - .001, "h = " + h);
            before = mean;
        }
    }

    /// Property 8: without loss and pause only half the practice is forgotten.
    @Test
    void aRestartWithoutLossAndPauseCostsOnlyWhatWasLearned() {
        Curves expert = Curves.EXAMPLE.with(.6, 1, .5, .5, .8).losing(0, 0);
        assertArrayEquals(expert.beside(leads()), expert.stoppingAt(5, leads()), 1e-15);
        Curves learner = Curves.EXAMPLE.losing(0, 0);
        double gone = learner.beside(leads())[24] - learner.stoppingAt(5, leads())[24];
        assertTrue(gone > 0 && gone < .05, "by " + gone);
    }

    /// Property 9, and exactly half of property 11.
    @Test
    void whoIsNotSeenOrCannotSeeIsNotFollowed() {
        double[] alone = Curves.EXAMPLE.with(.6, .4, .5, 0, .8).alone();
        assertArrayEquals(alone, Curves.EXAMPLE.with(.6, .4, .5, 0, .8).beside(leads()), 0);
        assertArrayEquals(
                alone, Curves.EXAMPLE.sharing(Curves.shared(6, 6, .5, 0)).beside(leads()), 0);
    }

    /// Property 10: the thesis of the post.
    @Test
    void theMoreIsSeenOfTheLeaderTheNarrowerIsTheGap() {
        ToDoubleFunction<Double> gap = v -> leads()[24]
                - Curves.FOLLOWER.sharing(Curves.shared(6, 6, .5, v)).beside(leads())[24];
        assertTrue(gap.applyAsDouble(.4) < gap.applyAsDouble(.1) - .01);
        assertTrue(gap.applyAsDouble(.1) < gap.applyAsDouble(.02) - .001);
    }

    /// Property 11: the leader is interpolated between months, so that imitation makes a small difference.
    @Test
    void whoIsAsTheLeaderStandsWhereTheLeaderStands() {
        Curves twin = Curves.LEADER.with(1, 1, 1, 1, 1);
        assertArrayEquals(leads(), twin.sharing(Curves.shared(6, 6, .5, 0)).beside(leads()), 0);
        assertArrayEquals(leads(), twin.beside(leads()), 5e-4);
        assertArrayEquals(leads(), twin.sharing(Curves.shared(6, 6, .5, 1)).beside(leads()), 2e-3);
    }

    /// Begun a quarter later, all is a quarter later, where there is nothing to decay.
    @Test
    void startingLaterMovesTheCurve() {
        double[] now = Curves.IDEAL.alone();
        double[] later = Curves.IDEAL.run(Model.STANDARD, Model.NOBODY, GivingUp.NEVER, 3);
        for (int t = 0; t <= Model.MONTHS; t++) {
            assertEquals(t < 3 ? 0 : now[t - 3], later[t], 1e-12);
        }
    }

    private static double up(double from, double share) {
        return from + (1 - from) * share;
    }

    private static Curves any(SplittableRandom random) {
        double c = .4 + .6 * random.nextDouble();
        return new Curves(
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                c,
                c * random.nextDouble() / 2,
                0,
                random.nextDouble(),
                12 * random.nextDouble(),
                Curves.shared(6, 6, .5, random.nextDouble() / 2));
    }

    private static void assertNowhereBelow(double[] upper, double[] lower, String what) {
        for (int t = 0; t < upper.length; t++) {
            assertTrue(upper[t] >= lower[t] - DIGITS, what + " in month " + t + ": " + upper[t] + ", " + lower[t]);
        }
    }
}
