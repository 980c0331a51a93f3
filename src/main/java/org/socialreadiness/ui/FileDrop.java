package org.socialreadiness.ui;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens a file that is dropped on the window; of several, the first.
final class FileDrop {
    private final BooleanSupplier open;
    private final Consumer<Path> taken;

    private FileDrop(BooleanSupplier open, Consumer<Path> taken) {
        this.open = open;
        this.taken = taken;
    }

    /// @param open whether files are taken just now
    /// @param taken told what was dropped
    static void on(Node window, BooleanSupplier open, Consumer<Path> taken) {
        FileDrop drop = new FileDrop(open, taken);
        window.setOnDragOver(FileDrop::over);
        window.setOnDragDropped(drop::dropped);
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        boolean takes = event.getDragboard().hasFiles() && open.getAsBoolean();
        if (takes) {
            taken.accept(event.getDragboard().getFiles().getFirst().toPath());
        }
        event.setDropCompleted(takes);
        event.consume();
    }
}
