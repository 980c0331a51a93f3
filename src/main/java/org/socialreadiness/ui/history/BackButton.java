package org.socialreadiness.ui.history;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Place;

/// The way back to the overview, from which all screens of this package are reached.
final class BackButton {
    private BackButton() {}

    static Button to(Desk desk, String id) {
        Button back = new Button(desk.messages().text("history.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId(id);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> desk.navigator().go(new Place.Overview()));
        return back;
    }
}
