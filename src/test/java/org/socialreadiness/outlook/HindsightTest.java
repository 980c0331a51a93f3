package org.socialreadiness.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.outlook.Hindsight.Held;
import org.socialreadiness.outlook.Hindsight.Span;

class HindsightTest {
    private static final LocalDate MADE = LocalDate.of(2026, 5, 12);

    private static Held held(double observed) {
        return new Hindsight(6, new Span(.2, .125, .304), new Span(observed, 0, 1), List.of(), List.of()).held();
    }

    /// 12.5 is said as 13, and 30.4 as 30.
    @Test
    void whatIsSaidDecides() {
        assertEquals(Held.BELOW, held(.1249));
        assertEquals(Held.WITHIN, held(.125));
        assertEquals(Held.WITHIN, held(.3049));
        assertEquals(Held.ABOVE, held(.305));
    }

    @Test
    void theForecastIsReadAtTheMonthOfTheLaterDay() {
        Outlook then = Cases.around(2).fact("F10", 20, 2, 0).outlook(100);
        Outlook now = Cases.around(3).fact("F10", 20, 9, 0).outlook(100);
        Hindsight seen = Hindsight.of(then, MADE, now, MADE.plusMonths(6)).orElseThrow();
        assertEquals(6, seen.month());
        Bands forecast = then.today().fan().bands();
        assertEquals(
                new Span(
                        forecast.p50().get(6),
                        forecast.p10().get(6),
                        forecast.p90().get(6)),
                seen.expected());
        assertEquals(now.today().fan().bands().p50().getFirst(), seen.observed().middle());
        // 9 of 20, of which .3 + .7 * 3/4 is relevant: about 37 of 100, from about 8.
        assertEquals(.45 * .825, now.today().fan().path().useful().getFirst(), 1e-12);
        assertEquals(Held.ABOVE, seen.held());
    }

    @Test
    void thereIsNoneTooCloseOrTooFarApart() {
        Outlook outlook = Cases.around(2).outlook(1);
        assertEquals(Optional.empty(), Hindsight.of(outlook, MADE, outlook, MADE.plusDays(14)));
        assertEquals(
                1,
                Hindsight.of(outlook, MADE, outlook, MADE.plusDays(17))
                        .orElseThrow()
                        .month());
        assertTrue(Hindsight.of(outlook, MADE, outlook, MADE.plusMonths(24)).isPresent());
        assertEquals(Optional.empty(), Hindsight.of(outlook, MADE, outlook, MADE.plusMonths(25)));
        assertEquals(Optional.empty(), Hindsight.of(outlook, MADE, outlook, MADE.minusMonths(6)));
    }

    @Test
    void itSaysWhetherTheSameWasMeasured() {
        Outlook score = Cases.around(2).outlook(1);
        Outlook counted = Cases.around(2).fact("F10", 20, 2, 0).outlook(1);
        assertTrue(Hindsight.of(score, MADE, score, MADE.plusMonths(6))
                .orElseThrow()
                .isAlike());
        Hindsight other = Hindsight.of(score, MADE, counted, MADE.plusMonths(6)).orElseThrow();
        assertFalse(other.isAlike());
        assertEquals(List.of("SG", "SG2"), other.from());
        assertEquals(List.of("F10", "SG2"), other.now());
    }
}
