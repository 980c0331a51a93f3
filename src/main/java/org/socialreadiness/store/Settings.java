package org.socialreadiness.store;

import java.util.Optional;

/// What a person has chosen for this computer.
///
/// @param language language tag such as `de`; empty follows the system
/// @param author name under which changes are journaled; may be empty
/// @param textSize in percent of the usual size, [#SMALLEST_TEXT] to [#LARGEST_TEXT]
/// @param window where the window was last; empty before it was ever closed
/// @param autoAdvance whether an answer leads on to the next criterion by itself
/// @param lockAfter minutes without a key or the mouse after which a sealed client is locked; 0 for never
/// @param showLastTime whether a person sees what they answered last time while rating
public record Settings(
        Theme theme,
        Optional<String> language,
        String author,
        int textSize,
        Optional<Window> window,
        boolean autoAdvance,
        int lockAfter,
        boolean showLastTime) {
    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;

    /// Longest name of an author, in UTF-16 units.
    public static final int LONGEST_AUTHOR = 200;

    /// The most minutes that a sealed client stays open by itself, unless it does so for ever.
    public static final int LONGEST_OPEN = 24 * 60;

    /// What holds until someone chooses otherwise.
    public static final Settings USUAL =
            new Settings(Theme.SYSTEM, Optional.empty(), "", 100, Optional.empty(), false, 15, true);

    /// Light, dark, or as the system has it.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Bounds of the window in the units of the screen; while maximized, those it returns to.
    public record Window(double x, double y, double width, double height, boolean maximized) {
        public Window {
            if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0) || !(height > 0)) {
                throw new IllegalArgumentException("A window has a place and a size");
            }
            if (Double.isInfinite(width) || Double.isInfinite(height)) {
                throw new IllegalArgumentException("A window has a finite size");
            }
        }
    }

    public Settings {
        author = author.strip();
        if (author.length() > LONGEST_AUTHOR) {
            throw new IllegalArgumentException("An author's name has at most " + LONGEST_AUTHOR + " characters");
        }
        if (lockAfter < 0 || lockAfter > LONGEST_OPEN) {
            throw new IllegalArgumentException("A client is locked after at most a day: " + lockAfter);
        }
        if (textSize < SMALLEST_TEXT || textSize > LARGEST_TEXT) {
            throw new IllegalArgumentException("A text size lies between 80 and 200 percent: " + textSize);
        }
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(chosen, language, author, textSize, window, autoAdvance, lockAfter, showLastTime);
    }

    public Settings withLanguage(Optional<String> chosen) {
        return new Settings(theme, chosen, author, textSize, window, autoAdvance, lockAfter, showLastTime);
    }

    public Settings withAuthor(String chosen) {
        return new Settings(theme, language, chosen, textSize, window, autoAdvance, lockAfter, showLastTime);
    }

    /// @param chosen in percent of the usual size
    public Settings withTextSize(int chosen) {
        return new Settings(theme, language, author, chosen, window, autoAdvance, lockAfter, showLastTime);
    }

    public Settings withWindow(Window bounds) {
        return new Settings(
                theme, language, author, textSize, Optional.of(bounds), autoAdvance, lockAfter, showLastTime);
    }

    public Settings withAutoAdvance(boolean on) {
        return new Settings(theme, language, author, textSize, window, on, lockAfter, showLastTime);
    }

    /// @param minutes 0 for never
    public Settings withLockAfter(int minutes) {
        return new Settings(theme, language, author, textSize, window, autoAdvance, minutes, showLastTime);
    }

    public Settings withShowLastTime(boolean on) {
        return new Settings(theme, language, author, textSize, window, autoAdvance, lockAfter, on);
    }
}
