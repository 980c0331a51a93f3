package org.socialreadiness.ui;

import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Navigator;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// Makes the screen of a place, so that the frame knows no screen. `App` implements it.
public interface Screens {
    /// A screen of its own, without an open client.
    Screen alone(Place.Alone place, Messages messages, Navigator navigator);

    /// A screen inside the frame of the open client.
    Screen inClient(Place.InClient place, Desk desk);
}
