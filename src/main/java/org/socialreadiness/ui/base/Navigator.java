package org.socialreadiness.ui.base;

/// Leads from screen to screen, so that no screen knows another. Window's thread only.
public interface Navigator {
    /// Leaves the present screen and shows the one of `place`. A place in a client leads to the start when no
    /// client is open.
    void go(Place place);
}
