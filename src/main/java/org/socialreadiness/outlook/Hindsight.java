package org.socialreadiness.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The forecast of an earlier assessment, made from its own inputs, held against what is observed at a later one.
///
/// @param month of the forecast in which the later assessment falls
/// @param expected useful network of that month: median, and what eight of ten runs lie between
/// @param observed useful network at the later assessment, likewise
/// @param from what was taken then for what is built and relevant
/// @param now what is taken now
public record Hindsight(int month, Span expected, Span observed, List<String> from, List<String> now) {
    /// The last month a forecast speaks of.
    public static final int LAST = Model.MONTHS;

    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    public Hindsight {
        from = List.copyOf(from);
        now = List.copyOf(now);
    }

    /// A value, and what eight of ten runs lie between; shares.
    public record Span(double middle, double low, double high) {
        static Span of(Bands bands, int month) {
            return new Span(
                    bands.p50().get(month), bands.p10().get(month), bands.p90().get(month));
        }
    }

    /// How the observed lies to the forecast.
    public enum Held {
        BELOW,
        WITHIN,
        ABOVE
    }

    /// Months from one day to another, to the nearest.
    public static int months(LocalDate made, LocalDate day) {
        return (int) Math.round(ChronoUnit.DAYS.between(made, day) / DAYS_OF_A_MONTH);
    }

    /// Empty if the later day lies within the first half month, or beyond the forecast.
    public static Optional<Hindsight> of(Outlook then, LocalDate made, Outlook now, LocalDate day) {
        int month = months(made, day);
        if (month < 1 || month > LAST) {
            return Optional.empty();
        }
        return Optional.of(new Hindsight(
                month,
                Span.of(then.today().fan().bands(), month),
                Span.of(now.today().fan().bands(), 0),
                sources(then.today()),
                sources(now.today())));
    }

    private static List<String> sources(Forecast of) {
        return List.of(Input.START, Input.RELEVANCE).stream()
                .flatMap(input -> of.input(input).sources().stream())
                .toList();
    }

    /// Whether the observed lies in the band of eight of ten runs; whole numbers of 100 decide, as they are said.
    public Held held() {
        long seen = whole(observed.middle());
        if (seen < whole(expected.low())) {
            return Held.BELOW;
        }
        return seen > whole(expected.high()) ? Held.ABOVE : Held.WITHIN;
    }

    private static long whole(double share) {
        return (long) Math.floor(100 * share + 0.5);
    }

    /// Whether both rest on the same answers and facts.
    public boolean isAlike() {
        return from.equals(now);
    }
}
