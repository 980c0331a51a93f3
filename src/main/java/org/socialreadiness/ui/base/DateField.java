package org.socialreadiness.ui.base;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.text.Messages;

/// A day, typed or picked. What is typed counts at once, not only after Enter; dates are understood as they are
/// written in the language, and ISO dates in all.
public final class DateField extends DatePicker {
    private boolean showing;

    /// @param told each change by a person; empty where what is typed is no date
    public DateField(String id, Messages messages, Consumer<Optional<LocalDate>> told) {
        setId(id);
        setConverter(new DateWords(messages.locale()));
        valueProperty().subscribe((_, value) -> {
            if (!showing) {
                told.accept(Optional.ofNullable(value));
            }
        });
        getEditor().textProperty().subscribe((_, text) -> {
            LocalDate typed = getConverter().fromString(text);
            if (typed != null) {
                setValue(typed);
            } else if (!showing) {
                told.accept(Optional.empty());
            }
        });
    }

    /// Whether something is typed that is no date.
    public boolean isWrong() {
        String text = getEditor().getText();
        return !text.isBlank() && getConverter().fromString(text) == null;
    }

    /// Shows a day without telling it.
    public void show(Optional<LocalDate> day) {
        showing = true;
        setValue(day.orElse(null));
        showing = false;
    }

    private static final class DateWords extends StringConverter<LocalDate> {
        private final Figures figures;

        DateWords(Locale locale) {
            this.figures = new Figures(locale);
        }

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : figures.show(date);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            return figures.day(text == null ? "" : text).orElse(null);
        }
    }
}
