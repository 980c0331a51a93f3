package org.socialreadiness.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.OutlookFeeds;

/// What all runs together say: the rest of science 4.5, and what-ifs.
class OutlookTest {
    private static final CriterionId RELEVANCE = new CriterionId("SG2");
    private static final CriterionId TRAINING = new CriterionId("ED3");

    /// Property 13.
    @Test
    void theSameSeedGivesTheSamePicture() {
        Basis basis = Cases.around(1).basis();
        Setting seven = new Setting(7, 50, Map.of());
        assertEquals(Outlook.of(basis, seven).today(), Outlook.of(basis, seven).today());
        assertNotEquals(
                Outlook.of(basis, seven).today().fan().bands(),
                Outlook.of(basis, new Setting(8, 50, Map.of())).today().fan().bands());
        // More runs leave the first ones as they are.
        assertEquals(
                Outlook.of(basis, seven).today().singles(),
                Outlook.of(basis, new Setting(7, 90, Map.of())).today().singles());
    }

    /// Property 14, and 15.
    @Test
    void theBandsLieInEachOther() {
        Outlook outlook = Cases.around(2).fact("F9", 40, 10).outlook();
        for (Fan fan : List.of(outlook.today().fan(), outlook.leader(), outlook.follower())) {
            Bands bands = fan.bands();
            for (int t = 0; t <= Model.MONTHS; t++) {
                assertTrue(bands.p10().get(t) <= bands.p25().get(t)
                        && bands.p25().get(t) <= bands.p50().get(t)
                        && bands.p50().get(t) <= bands.p75().get(t)
                        && bands.p75().get(t) <= bands.p90().get(t));
            }
        }
        assertTrue(outlook.today().fan().bands().p90().get(24)
                        - outlook.today().fan().bands().p10().get(24)
                > .05);
        Sides sides = outlook.today().sides();
        assertEquals(1, sides.leading() + sides.between() + sides.following(), 1e-12);
        assertEquals(200, outlook.today().ends().size());
        assertEquals(10, outlook.today().singles().size());
    }

    /// Property 14: the second half.
    @Test
    void whatIsCertainHasNoWidth() {
        Setting certain = new Setting(1, 30, Map.of());
        for (InputValue input : Cases.around(2).outlook(1).today().inputs()) {
            certain = certain.with(input.input(), input.input() == Input.HAZARD ? 0 : input.value());
        }
        Forecast today = Outlook.of(Cases.around(2).basis(), certain).today();
        for (int t = 0; t <= Model.MONTHS; t++) {
            double path = today.fan().path().useful().get(t);
            assertEquals(path, today.fan().bands().p10().get(t), 1e-15);
            assertEquals(path, today.fan().bands().p90().get(t), 1e-15);
        }
        assertEquals(0, today.withRestart());
    }

    /// Property 17, with the comparisons as they are assumed.
    @Test
    void theDivideWidens() {
        Outlook outlook = Cases.empty().outlook(1);
        List<Double> leader = outlook.leader().path().built();
        List<Double> follower = outlook.follower().path().built();
        assertTrue(leader.get(24) - follower.get(24) > leader.get(0) - follower.get(0) + .1);
        assertEquals(.2230, follower.get(24), 5e-5);
        assertEquals(.9999, leader.get(24), 5e-5);
    }

    /// As science 4.4 has it, through the whole way from inputs to the path.
    @Test
    void theExampleOfAnOrganization() {
        Setting example = Setting.STANDARD
                .with(Input.EFFORT, .6)
                .with(Input.KNOW_HOW, .4)
                .with(Input.LEARNING, .5)
                .with(Input.START, .016)
                .with(Input.ATTAINABLE, .8)
                .with(Input.OBSERVATION, .5)
                .with(Input.HAZARD, 0)
                .with(Input.RELEVANCE, .5);
        Forecast today = Cases.empty()
                .outlook(20)
                .with(new Setting(1, 20, example.edited()))
                .today();
        List<Double> built = today.fan().path().built();
        int[] months = {3, 6, 12, 18, 24};
        double[] expected = {.0746, .1514, .3457, .5373, .6646};
        for (int i = 0; i < months.length; i++) {
            assertEquals(expected[i], built.get(months[i]), 5e-5);
            assertEquals(built.get(months[i]) / 2, today.fan().path().useful().get(months[i]), 1e-12);
        }
        assertEquals(
                List.of(3, 6, 12),
                today.startLater().stream().map(Later::months).toList());
        double before = 0;
        for (Later later : today.startLater()) {
            assertEquals(.6646, later.built() + later.cost(), 5e-5);
            assertEquals(later.cost() / 2, later.usefulCost(), 1e-12);
            assertTrue(later.cost() > before);
            before = later.cost();
        }
    }

    @Test
    void aWhatIfChangesWhatFollowsAndNotToday() {
        Outlook outlook = Cases.around(1).outlook();
        Forecast with = outlook.with(Steps.of(RELEVANCE));
        assertEquals(
                outlook.today().input(Input.START).value(),
                with.input(Input.START).value());
        // One level is a quarter of .7: nobody answered the belief beside it.
        assertEquals(
                outlook.today().input(Input.RELEVANCE).value() + .7 / 4,
                with.input(Input.RELEVANCE).value(),
                1e-12);
        assertEquals(outlook.today().fan().path().built(), with.fan().path().built());
        assertTrue(outlook.effect(Steps.of(RELEVANCE)).gain() > .01);
        assertEquals(outlook.today(), outlook.with(Steps.NONE));
    }

    /// Nothing can be worse in any run that begins alike, as long as chance decides alike: here without giving up.
    @Test
    void withTheSameDrawsADifferenceIsNoNoise() {
        Basis basis = Cases.around(1).basis();
        Outlook outlook = Outlook.of(basis, new Setting(1, 200, Map.of(Input.HAZARD, 0.0)));
        Effect effect = outlook.effect(Steps.of(TRAINING));
        assertTrue(effect.low() > 0 && effect.low() <= effect.gain() && effect.gain() <= effect.high());
        Effect none = outlook.effect(Steps.of(new CriterionId("OR1")));
        assertEquals(0, none.low());
        assertEquals(0, none.high());
        assertEquals(0, none.leaving());
    }

    @Test
    void atTheTopThereIsNoStep() {
        Outlook outlook = Cases.around(1).rate("SG2", 4, 4, 4).outlook(20);
        assertTrue(outlook.movable().contains(TRAINING));
        assertTrue(!outlook.movable().contains(RELEVANCE));
        assertTrue(!outlook.movable().contains(new CriterionId("OR1")), "it feeds nothing");
        assertEquals(
                outlook.with(Steps.of(TRAINING)).input(Input.KNOW_HOW).value(),
                outlook.with(Steps.of(Map.of(TRAINING, 1, RELEVANCE, 3)))
                        .input(Input.KNOW_HOW)
                        .value());
    }

    @Test
    void singleStepsAreRankedByWhatTheyBring() {
        List<Effect> ranked = Cases.around(1).outlook(100).singleSteps();
        // All that feeds something in the shipped instrument: 18 criteria.
        assertEquals(18, ranked.size());
        List<Double> gains = new ArrayList<>(ranked.stream().map(Effect::gain).toList());
        List<Double> sorted = new ArrayList<>(gains);
        sorted.sort((a, b) -> Double.compare(b, a));
        assertEquals(sorted, gains);
    }

    @Test
    void whatIfsAreNamedByTheInstrumentAndCanBeCombined() {
        Outlook outlook =
                Cases.around(1).fact("F6", 1).fact("F7", 2).fact("F8", 6, 1).outlook(100);
        List<OutlookFeeds.WhatIf> all = outlook.basis().feeds().whatIfs();
        assertEquals(
                List.of(
                        "Persist",
                        "Free hours",
                        "Educate leaders",
                        "Work across functions",
                        "Relevance instead of number",
                        "Watch the pioneers"),
                all.stream().map(OutlookFeeds.WhatIf::name).toList());
        // A quarter of the ten reference hours is added to the three there are.
        double effort = outlook.today().input(Input.EFFORT).value();
        Steps hours = Steps.of(all.get(1));
        assertEquals(effort / .3 * .55, outlook.with(hours).input(Input.EFFORT).value(), 1e-12);
        Steps both = Steps.together(List.of(Steps.of(all.get(0)), hours));
        assertEquals(
                Map.of(new CriterionId("SG5"), 1, new CriterionId("OR7"), 1, new CriterionId("RM3"), 1), both.levels());
        assertTrue(outlook.effect(both).gain() > outlook.effect(hours).gain());
        assertTrue(
                all.stream().allMatch(whatIf -> outlook.effect(Steps.of(whatIf)).gain() >= 0));
    }

    /// Draws follow the address of a criterion, so that what is asked besides does not change them.
    @Test
    void onlyWhatIsSharedRunsTheComparisonsAgain() {
        Outlook outlook = Cases.around(2).outlook(30);
        Outlook own = outlook.with(outlook.setting().with(Input.EFFORT, 1));
        assertSame(outlook.leader(), own.leader());
        Outlook shared = outlook.with(outlook.setting().with(Input.MONTHS_TO_DECENT, 9));
        assertNotEquals(outlook.leader().path(), shared.leader().path());
        assertNotEquals(outlook.follower().path(), shared.follower().path());
        assertEquals(Outlook.of(outlook.basis(), shared.setting()).today(), shared.today());
    }
}
