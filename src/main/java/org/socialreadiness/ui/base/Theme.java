package org.socialreadiness.ui.base;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The looks of the window: light, dark, or as the computer is set.
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    /// Size of text at 100 %, in pixels.
    private static final double TEXT = 15;

    /// Size of icons at 100 % of text, in pixels.
    private static final int ICON = 16;

    private static final List<String> FONTS = List.of("fonts/Inter-Regular.otf", "fonts/Inter-SemiBold.otf");

    /// Whether this is dark on the present computer.
    public boolean isDark() {
        return switch (this) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// Loads the fonts; once, before the first scene, on any thread. Where one cannot be loaded the system's
    /// font stands in.
    public static void loadFonts() {
        for (String font : FONTS) {
            Font.loadFont(resource(font).toExternalForm(), TEXT);
        }
    }

    /// Sets the looks of all controls. At the start before the first control is made: JavaFX would else read its own
    /// style sheet, only to throw it away.
    public void apply() {
        Application.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /// Gives a scene, and every popup it opens, these looks.
    ///
    /// @param textSize in percent
    public void apply(Scene scene, int textSize) {
        boolean dark = isDark();
        apply();
        // A style sheet, not a style of the root: popups take the sheets of their owner, but not its styles.
        String size = "data:text/css,.root%7B-fx-font-size:" + TEXT * textSize / 100
                + "px%7D.ikonli-font-icon%7B-fx-icon-size:" + ICON * textSize / 100 + "px%7D";
        scene.getStylesheets()
                .setAll(
                        resource(dark ? "dark.css" : "light.css").toExternalForm(),
                        resource("sr.css").toExternalForm(),
                        size);
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name);
    }
}
