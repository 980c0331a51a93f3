package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private static Growth growth(String... days) {
        List<Optional<LocalDate>> dates = new ArrayList<>();
        for (String day : days) {
            dates.add(day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)));
        }
        return Growth.of(dates, TODAY).orElseThrow();
    }

    @Test
    void additionsByMonthAddUp() {
        Growth growth = growth("2026-01-03", "2026-01-20", "2026-03-01", "");
        assertEquals(Map.of(YearMonth.of(2026, 1), 2, YearMonth.of(2026, 3), 1), growth.byMonth());
        assertEquals(
                Map.of(YearMonth.of(2026, 1), 2, YearMonth.of(2026, 2), 2, YearMonth.of(2026, 3), 3),
                growth.cumulative());
        assertEquals(1, growth.undated());
    }

    @Test
    void theMedianAgeOfOddAndEvenNumbers() {
        assertEquals(10, growth("2026-05-02", "2026-05-11", "2020-01-01").medianAge());
        assertEquals(6, growth("2026-05-10", "2026-05-02").medianAge(), "between 2 and 10 days");
    }

    @Test
    void aYearAgoToTheDayIsNotYounger() {
        assertEquals(new Share(1, 2), growth("2025-05-12", "2025-05-13").youngerThanAYear());
    }

    @Test
    void aPauseOfTwoMonthsIsNotOverTwoMonths() {
        Growth growth = growth("2025-01-10", "2025-03-10", "2025-05-11", "2025-05-12", "2025-09-12");
        assertEquals(2, growth.longPauses(), "from 10 March to 11 May, and from 12 May to 12 September");
        assertEquals(123, growth.longestPause().orElseThrow().days());
        assertEquals(
                LocalDate.of(2025, 5, 12), growth.longestPause().orElseThrow().from());
    }

    @Test
    void oneDayKnowsNoPause() {
        assertEquals(Optional.empty(), growth("2025-01-10", "2025-01-10").longestPause());
    }

    @Test
    void aBulkDayBringsOverAFifthOfAYearAndFiveOrMore() {
        List<String> days = new ArrayList<>(Collections.nCopies(6, "2025-04-01"));
        days.addAll(Collections.nCopies(4, "2026-04-01"));
        for (int i = 1; i <= 23; i++) {
            days.add("2025-06-%02d".formatted(i));
        }
        assertEquals(
                List.of(LocalDate.of(2025, 4, 1)),
                growth(days.toArray(String[]::new)).bulkDays(),
                "6 of 29 are over a fifth, four are too few");
        days.add("2025-07-01");
        assertEquals(List.of(), growth(days.toArray(String[]::new)).bulkDays(), "6 of 30 are a fifth");
    }

    @Test
    void aDayInTheFutureCountsAsToday() {
        assertEquals(0, growth("2027-01-01").medianAge());
    }

    @Test
    void withoutDaysNothingIsSaid() {
        assertEquals(Optional.empty(), Growth.of(List.of(Optional.empty()), TODAY));
    }
}
