package org.socialreadiness.ui.base;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
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
        private final List<DateTimeFormatter> formats;

        DateWords(Locale locale) {
            boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
            formats = List.of(
                    DateTimeFormatter.ofPattern(german ? "d.M.uuuu" : "d MMM uuuu", locale),
                    DateTimeFormatter.ofPattern(german ? "d. MMMM uuuu" : "d MMMM uuuu", locale),
                    DateTimeFormatter.ISO_LOCAL_DATE);
        }

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : formats.getFirst().format(date);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            for (DateTimeFormatter format : formats) {
                try {
                    return LocalDate.parse(text == null ? "" : text.strip(), format);
                } catch (DateTimeParseException e) {
                    // Written in another way: the next one is tried.
                }
            }
            return null;
        }
    }
}
