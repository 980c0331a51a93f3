package org.socialreadiness.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Password;
import org.socialreadiness.ui.base.Screen;

/// What lies over the frame for a while: the list of keys, or what asks for a password. Behind the second nothing can
/// be reached, nor, where a client was locked, seen. Window's thread only.
final class Overlay {
    private final Pane window;
    private final ClientFrame frame;
    private final NoticeLayer notices;
    private @Nullable KeyList keys;
    private @Nullable PasswordCard password;

    /// @param window holds the other two, one over the other
    Overlay(Pane window, ClientFrame frame, NoticeLayer notices) {
        this.window = window;
        this.frame = frame;
        this.notices = notices;
    }

    /// Whether keys are not for the screen below.
    boolean isShown() {
        return keys != null || password != null;
    }

    boolean asksForPassword() {
        return password != null;
    }

    /// Shows the list of keys, unless it is there; the focus goes back at its end.
    void showKeys(Messages messages, Screen screen, KeyList.Reach reach) {
        if (keys != null) {
            return;
        }
        Node before = window.getScene() == null ? null : window.getScene().getFocusOwner();
        keys = new KeyList(messages, screen, reach, () -> {
            endKeys();
            if (before != null) {
                before.requestFocus();
            }
        });
        window.getChildren().add(keys);
        keys.take();
    }

    void endKeys() {
        if (keys != null) {
            window.getChildren().remove(keys);
            keys = null;
        }
    }

    /// Asks for a password instead of what was asked for before, or for none any more.
    ///
    /// @param give tries a password; runs the other if it is wrong
    void ask(Messages messages, Optional<Gate.Asked> asked, BiConsumer<Password, Runnable> give, Runnable cancelled) {
        if (password != null) {
            window.getChildren().remove(password);
            password = null;
        }
        conceal(asked);
        if (asked.isEmpty()) {
            return;
        }
        endKeys();
        notices.clear();
        PasswordCard card = new PasswordCard(messages, asked.get(), give, cancelled);
        password = card;
        window.getChildren().add(window.getChildren().indexOf(notices), card);
        card.applyCss();
        card.take();
    }

    /// Keeps the frame out of reach, and of sight, as far as what is asked for demands it.
    void conceal(Optional<Gate.Asked> asked) {
        frame.setDisable(asked.isPresent());
        frame.setVisible(asked.flatMap(Gate.Asked::locked).isEmpty());
    }
}
