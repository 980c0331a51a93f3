package org.socialreadiness.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialreadiness.instrument.CriterionId;

class TimingTest {
    private static final CriterionId A1 = new CriterionId("A1");
    private static final CriterionId A2 = new CriterionId("A2");

    private final HandClock clock = new HandClock();
    private final Timing timing = new Timing(clock);

    @Test
    void timeRunsOnlyWhileItIsLetRunAndForOneCriterion() {
        timing.goTo(A1);
        clock.turn(Duration.ofMinutes(3));
        assertEquals(Duration.ofMinutes(6), timing.left(A1));
        timing.start();
        clock.turn(Duration.ofSeconds(100));
        assertEquals(Duration.ofSeconds(260), timing.left(A1));
        timing.pause();
        assertFalse(timing.isRunning());
        clock.turn(Duration.ofMinutes(20));
        assertEquals(Duration.ofSeconds(260), timing.left(A1));
        assertEquals(Duration.ofMinutes(6), timing.left(A2));
    }

    @Test
    void goingOnLetsItRunForTheNextAndComingBackGoesOnWhereItStood() {
        timing.goTo(A1);
        timing.start();
        clock.turn(Duration.ofMinutes(1));
        timing.goTo(A2);
        assertTrue(timing.isRunning());
        clock.turn(Duration.ofMinutes(2));
        timing.goTo(A1);
        clock.turn(Duration.ofMinutes(1));
        assertEquals(Duration.ofMinutes(4), timing.left(A1));
        assertEquals(Duration.ofMinutes(4), timing.left(A2));
    }

    @Test
    void twoMinutesMoreAreForThisOneAlone() {
        timing.more(A1);
        timing.more(A1);
        assertEquals(Duration.ofMinutes(10), timing.left(A1));
        assertEquals(Duration.ofMinutes(6), timing.left(A2));
        assertEquals(16, timing.minutes(List.of(A1, A2)));
    }

    @Test
    void whatTookLongerTakesNothingFromTheOthersAndBegunMinutesCount() {
        timing.goTo(A1);
        timing.start();
        clock.turn(Duration.ofMinutes(9));
        assertEquals(Duration.ofMinutes(-3), timing.left(A1));
        assertEquals(6, timing.minutesLeft(List.of(A1, A2)));
        timing.goTo(A2);
        clock.turn(Duration.ofSeconds(61));
        assertEquals(5, timing.minutesLeft(List.of(A1, A2)));
        clock.turn(Duration.ofSeconds(59));
        assertEquals(4, timing.minutesLeft(List.of(A1, A2)));
    }
}
