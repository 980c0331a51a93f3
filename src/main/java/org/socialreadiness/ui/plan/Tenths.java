package org.socialreadiness.ui.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.socialreadiness.assessment.Action;

/// A number from 0 to 10 with at most one decimal, as people type it: with a comma or a point.
record Tenths(Locale locale) {
    String write(OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : String.format(
                                locale,
                                "%s",
                                BigDecimal.valueOf(value.getAsDouble())
                                        .setScale(1, RoundingMode.HALF_UP)
                                        .stripTrailingZeros()
                                        .toPlainString())
                        .replace('.', mark());
    }

    private char mark() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /// @return empty if it is none; none in it where nothing is typed
    Optional<OptionalDouble> read(String typed) {
        String text = typed.strip().replace(',', '.');
        if (text.isEmpty()) {
            return Optional.of(OptionalDouble.empty());
        }
        if (!text.matches("\\d{1,2}(\\.\\d?)?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text);
        return value <= Action.Promise.MOST ? Optional.of(OptionalDouble.of(value)) : Optional.empty();
    }
}
