package org.socialreadiness.ui.base;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.text.Messages;

/// How a person wants the window. Screens bind to these; `App` keeps them from one start to the next. Window's thread
/// only.
public final class Preferences {
    /// Smallest and largest size of text, in percent.
    public static final int SMALLEST_TEXT = 100;

    public static final int LARGEST_TEXT = 200;

    /// Longest name of whoever is at the keyboard, in UTF-16 units.
    public static final int LONGEST_AUTHOR = 200;

    private static final double TWO_COLUMNS = 860;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ObjectProperty<Locale> language;
    private final StringProperty author = new SimpleStringProperty("");
    private final IntegerProperty textSize = new SimpleIntegerProperty(SMALLEST_TEXT);
    private final BooleanProperty autoAdvance = new SimpleBooleanProperty(false);
    private final BooleanProperty showLastTime = new SimpleBooleanProperty(true);
    private final IntegerProperty lockAfter = new SimpleIntegerProperty(15);

    /// @param system the language of the computer; the first of the program's languages stands in for others
    public Preferences(Locale system) {
        language = new SimpleObjectProperty<>(Messages.in(system).locale());
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// One of [Messages#LANGUAGES].
    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    /// Who is at the keyboard, written with each change; may be empty.
    public StringProperty authorProperty() {
        return author;
    }

    /// In percent, [#SMALLEST_TEXT] to [#LARGEST_TEXT].
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /// Minutes without a key or the mouse after which a sealed client is locked; 0 for never.
    public IntegerProperty lockAfterProperty() {
        return lockAfter;
    }

    /// Whether a screen of that width has room for two columns: what needs 860 at 100 % text needs more at 150 %.
    ///
    /// @param width in pixels
    public boolean fitsTwoColumns(double width) {
        return width >= TWO_COLUMNS * textSize.get() / 100;
    }

    /// Whether choosing a level goes on to the next criterion by itself. Off unless switched on.
    public BooleanProperty autoAdvanceProperty() {
        return autoAdvance;
    }

    /// Whether a person sees what they answered last time while rating. On unless switched off.
    public BooleanProperty showLastTimeProperty() {
        return showLastTime;
    }
}
