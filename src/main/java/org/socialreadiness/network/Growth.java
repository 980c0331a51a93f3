package org.socialreadiness.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
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
/// at least this.
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

    /// That many months are never shorter; most pauses are.
    private static final int LONG_PAUSE_DAYS = 59;

    /// Between two days with additions.
    public record Pause(LocalDate from, LocalDate to) {
        public long days() {
            return ChronoUnit.DAYS.between(from, to);
        }

        boolean isLong() {
            return days() >= LONG_PAUSE_DAYS
                    && from.plusMonths(LONG_PAUSE_MONTHS).isBefore(to);
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
        long[] dated = dated(days, today.toEpochDay());
        if (dated.length == 0) {
            return Optional.empty();
        }
        List<Additions> byDay = byDay(dated);
        List<Pause> pauses = pauses(byDay);
        long aYearAgo = today.minusYears(1).toEpochDay();
        int young = (int) Arrays.stream(dated).filter(day -> day > aYearAgo).count();
        NavigableMap<YearMonth, Integer> byMonth = byMonth(byDay);
        return Optional.of(new Growth(
                byMonth,
                days.size() - dated.length,
                medianAge(dated, today),
                new Share(young, dated.length),
                pauses.stream().max((a, b) -> Long.compare(a.days(), b.days())),
                (int) pauses.stream().filter(Pause::isLong).count(),
                bulkDays(byDay, byMonth)));
    }

    /// In order.
    private static long[] dated(Collection<Optional<LocalDate>> days, long today) {
        long[] dated = new long[days.size()];
        int count = 0;
        for (Optional<LocalDate> day : days) {
            if (day.isPresent()) {
                dated[count++] = Math.min(day.get().toEpochDay(), today);
            }
        }
        Arrays.sort(dated, 0, count);
        return Arrays.copyOf(dated, count);
    }

    /// Connections of one day.
    private record Additions(LocalDate day, int count) {}

    /// In order.
    private static List<Additions> byDay(long[] sorted) {
        List<Additions> byDay = new ArrayList<>();
        for (int from = 0; from < sorted.length; ) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            byDay.add(new Additions(LocalDate.ofEpochDay(sorted[from]), to - from));
            from = to;
        }
        return byDay;
    }

    private static NavigableMap<YearMonth, Integer> byMonth(List<Additions> byDay) {
        TreeMap<YearMonth, Integer> byMonth = new TreeMap<>();
        for (int from = 0; from < byDay.size(); ) {
            YearMonth month = YearMonth.from(byDay.get(from).day);
            LocalDate end = month.atEndOfMonth();
            int count = 0;
            while (from < byDay.size() && !byDay.get(from).day.isAfter(end)) {
                count += byDay.get(from++).count;
            }
            byMonth.put(month, count);
        }
        return byMonth;
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

    private static List<Pause> pauses(List<Additions> byDay) {
        return IntStream.range(1, byDay.size())
                .mapToObj(i -> new Pause(byDay.get(i - 1).day, byDay.get(i).day))
                .toList();
    }

    private static double medianAge(long[] sorted, LocalDate today) {
        int half = sorted.length / 2;
        long later = today.toEpochDay() - sorted[half];
        return sorted.length % 2 == 1 ? later : (later + today.toEpochDay() - sorted[half - 1]) / 2.0;
    }

    private static List<LocalDate> bulkDays(List<Additions> byDay, Map<YearMonth, Integer> byMonth) {
        Map<Integer, Integer> byYear = new HashMap<>();
        byMonth.forEach((month, count) -> byYear.merge(month.getYear(), count, Integer::sum));
        return byDay.stream()
                .filter(each ->
                        each.count >= FEWEST_IN_BULK && 5 * each.count > byYear.getOrDefault(each.day.getYear(), 0))
                .map(Additions::day)
                .toList();
    }
}
