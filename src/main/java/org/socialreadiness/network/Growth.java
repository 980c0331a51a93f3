package org.socialreadiness.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// How today's connections came about, of those whose day is known. People removed since are in no file: the past was
/// at
/// least this.
///
/// @param byMonth additions, of months with any
/// @param undated connections without a day
/// @param medianAge in days at the day of reference
/// @param youngerThanAYear share of the dated ones
/// @param longestPause in days between two days with additions
/// @param longPauses how many pauses lasted over two months
/// @param bulkDays on which over a fifth of a calendar year's additions came, and five or more
public record Growth(
        NavigableMap<YearMonth, Integer> byMonth,
        int undated,
        double medianAge,
        Share youngerThanAYear,
        Optional<Pause> longestPause,
        int longPauses,
        List<LocalDate> bulkDays) {
    static final int FEWEST_IN_BULK = 5;
    static final int LONG_PAUSE_MONTHS = 2;

    /// Between two days with additions.
    public record Pause(LocalDate from, LocalDate to) {
        public long days() {
            return ChronoUnit.DAYS.between(from, to);
        }

        boolean isLong() {
            return from.plusMonths(LONG_PAUSE_MONTHS).isBefore(to);
        }
    }

    public Growth {
        byMonth = Collections.unmodifiableNavigableMap(new TreeMap<>(byMonth));
        bulkDays = List.copyOf(bulkDays);
    }

    /// Empty if no day is known.
    ///
    /// @param days when each connection came about
    /// @param today the day of reference; later days count as if it were theirs
    public static Optional<Growth> of(Collection<Optional<LocalDate>> days, LocalDate today) {
        List<LocalDate> dated = days.stream()
                .flatMap(Optional::stream)
                .map(day -> day.isAfter(today) ? today : day)
                .sorted()
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<YearMonth, Integer> byMonth = new TreeMap<>();
        TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
        for (int from = 0; from < dated.size(); ) {
            LocalDate day = dated.get(from);
            int to = from + 1;
            while (to < dated.size() && dated.get(to).equals(day)) {
                to++;
            }
            byDay.put(day, to - from);
            byMonth.merge(YearMonth.from(day), to - from, Integer::sum);
            from = to;
        }
        List<Pause> pauses = pauses(List.copyOf(byDay.keySet()));
        int young = (int)
                dated.stream().filter(day -> day.isAfter(today.minusYears(1))).count();
        return Optional.of(new Growth(
                byMonth,
                days.size() - dated.size(),
                medianAge(dated, today),
                new Share(young, dated.size()),
                pauses.stream().max((a, b) -> Long.compare(a.days(), b.days())),
                (int) pauses.stream().filter(Pause::isLong).count(),
                bulkDays(byDay)));
    }

    /// Connections still there today by the end of each month, from the first with any to the last.
    public NavigableMap<YearMonth, Integer> cumulative() {
        TreeMap<YearMonth, Integer> sums = new TreeMap<>();
        int sum = 0;
        for (YearMonth month = byMonth.firstKey(); !month.isAfter(byMonth.lastKey()); month = month.plusMonths(1)) {
            sum += byMonth.getOrDefault(month, 0);
            sums.put(month, sum);
        }
        return sums;
    }

    private static List<Pause> pauses(List<LocalDate> days) {
        return IntStream.range(1, days.size())
                .mapToObj(i -> new Pause(days.get(i - 1), days.get(i)))
                .toList();
    }

    private static double medianAge(List<LocalDate> sorted, LocalDate today) {
        int half = sorted.size() / 2;
        long later = ChronoUnit.DAYS.between(sorted.get(half), today);
        return sorted.size() % 2 == 1 ? later : (later + ChronoUnit.DAYS.between(sorted.get(half - 1), today)) / 2.0;
    }

    private static List<LocalDate> bulkDays(Map<LocalDate, Integer> byDay) {
        Map<Integer, Integer> byYear = new HashMap<>();
        byDay.forEach((day, count) -> byYear.merge(day.getYear(), count, Integer::sum));
        return byDay.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_IN_BULK
                        && 5 * entry.getValue()
                                > byYear.getOrDefault(entry.getKey().getYear(), 0))
                .map(Map.Entry::getKey)
                .toList();
    }
}
