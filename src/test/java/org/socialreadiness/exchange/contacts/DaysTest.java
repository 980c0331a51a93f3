package org.socialreadiness.exchange.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialreadiness.exchange.contacts.Days.Order;

class DaysTest {
    private static final Days DAYS = new Days(Order.DAY_FIRST, LocalDate.of(2026, 5, 12));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        15 Mar 2024           | 2024-03-15
        5 Sept 2024           | 2024-09-05
        15. März 2024         | 2024-03-15
        3 août 2019           | 2019-08-03
        7 enero 2020          | 2020-01-07
        Mar 15, 2024          | 2024-03-15
        2024-03-15            | 2024-03-15
        2024-03-15T10:00:00Z  | 2024-03-15
        15.03.2024            | 2024-03-15
        15.3.24               | 2024-03-15
        03/04/2024            | 2024-04-03
        3-4-24                | 2024-04-03
        1700000000            | 2023-11-14
        12 May 2026           | 2026-05-12
        """)
    void whatIsADay(String written, LocalDate day) {
        assertEquals(Optional.of(day), DAYS.read(written));
    }

    @ParameterizedTest
    @CsvSource({"31 Feb 2024", "13 May 2026", "1 Jan 1985", "yesterday", "32.01.2024", "2024-13-01", "''", "15 Xyz 2024"
    })
    void whatIsNone(String written) {
        assertEquals(Optional.empty(), DAYS.read(written));
    }

    @Test
    void oneDayAboveTwelveTellsTheOrderOfAll() {
        assertEquals(Optional.of(Order.DAY_FIRST), Days.told(List.of("03/04/2024", "13/04/2024")));
        assertEquals(Optional.of(Order.MONTH_FIRST), Days.told(List.of("03/04/2024", "04/13/2024")));
        assertEquals(Optional.empty(), Days.told(List.of("03/04/2024")), "nothing tells it");
        assertEquals(Optional.empty(), Days.told(List.of("13/04/2024", "04/13/2024")), "the file says both");
        assertEquals(Optional.of(Order.MONTH_FIRST), Days.told(List.of("1/8/18, 6:14 PM")));
        assertEquals(Optional.of(Order.DAY_FIRST), Days.told(List.of("15 Mar 2024")), "no question");
    }

    @Test
    void theOrderDecides() {
        Days american = new Days(Order.MONTH_FIRST, LocalDate.of(2026, 5, 12));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 4)), american.read("03/04/2024"));
        assertEquals(Optional.empty(), american.read("13/04/2024"));
    }
}
