package org.socialreadiness.ui.base;

import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Something that is on or off. Space turns it, which the theme's own leaves to the mouse.
public final class Switch extends ToggleSwitch {
    public Switch(String text) {
        super(text);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                setSelected(!isSelected());
                event.consume();
            }
        });
    }

    /// A switch whose name stands beside it.
    public Switch() {
        this("");
    }
}
