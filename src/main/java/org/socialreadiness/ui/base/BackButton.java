package org.socialreadiness.ui.base;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The way back from a page to the screen that it belongs to; never cut short.
public final class BackButton {
    private BackButton() {}

    /// @param text the key of its words, which say where it leads
    public static Button to(Place place, Desk desk, String id, String text) {
        Button back = new Button(desk.messages().text(text), new FontIcon(Feather.ARROW_LEFT));
        back.setId(id);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> desk.navigator().go(place));
        return back;
    }
}
