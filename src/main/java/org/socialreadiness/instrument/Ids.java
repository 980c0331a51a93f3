package org.socialreadiness.instrument;

import java.util.Locale;
import java.util.regex.Pattern;

/// The one rule for ids in an instrument: a letter, then letters, digits or `_`, at most 20 characters.
public final class Ids {
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,19}");

    private Ids() {}

    /// Whether `text` can be an id.
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /// The id in the form in which two ids are compared for uniqueness (without regard to case).
    public static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    static String require(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("An id is a letter, then letters, digits or _, at most 20: " + text);
        }
        return text;
    }
}
