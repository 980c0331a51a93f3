package org.socialreadiness.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.text.Dates;

/// Numbers as a report prints them: scores whole and half up, levels with one decimal, in the report's language.
final class Numbers {
    private final Locale locale;

    Numbers(Locale locale) {
        this.locale = locale;
    }

    /// A score of 0 to 100, whole, half up.
    static int score(double value) {
        return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /// Whether two intervals are apart in their printed, rounded ends; those that overlap or touch are not.
    static boolean isBelow(Estimate lower, Estimate upper) {
        return score(lower.high()) < score(upper.low());
    }

    /// "37 (32–41)".
    static String interval(Estimate estimate) {
        return score(estimate.value()) + " (" + score(estimate.low()) + "–" + score(estimate.high()) + ")";
    }

    /// A value with that many decimals, half up.
    String decimal(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        // Through the decimal text, so that 0.85 is rounded as it reads.
        String text = format.format(BigDecimal.valueOf(Math.round(value * 1e9) / 1e9));
        return text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9') ? text.substring(1) : text;
    }

    /// A mean level, one decimal.
    String level(double value) {
        return decimal(value, 1);
    }

    /// A value as printed with one decimal, half up; printed numbers decide what is said of them.
    static double tenths(double value) {
        return BigDecimal.valueOf(Math.round(value * 1e9) / 1e9)
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    String date(LocalDate date) {
        return new Dates(locale).day(date);
    }

    /// "a, b and c" with the language's own word.
    static String list(List<String> items, String and) {
        if (items.size() <= 1) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + and + " " + items.getLast();
    }
}
