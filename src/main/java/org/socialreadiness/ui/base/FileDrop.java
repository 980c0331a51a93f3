package org.socialreadiness.ui.base;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes a file that is dropped on something; of several, the first. What it does not take is left to what is around.
public final class FileDrop {
    private final Predicate<Path> takes;
    private final Consumer<Path> taken;

    private FileDrop(Predicate<Path> takes, Consumer<Path> taken) {
        this.takes = takes;
        this.taken = taken;
    }

    /// @param takes whether a file is taken just now
    /// @param taken told what was dropped
    public static void on(Node target, Predicate<Path> takes, Consumer<Path> taken) {
        FileDrop drop = new FileDrop(takes, taken);
        target.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        target.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
    }

    private Optional<Path> first(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .findFirst()
                .map(file -> file.toPath())
                .filter(takes);
    }

    private void over(DragEvent event) {
        if (first(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        first(event).ifPresent(file -> {
            taken.accept(file);
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
