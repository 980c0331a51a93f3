package org.socialreadiness.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.socialreadiness.ui.base.FileChoice;

/// The system's file dialogs over the program's window.
public final class WindowFileChoice implements FileChoice {
    private final Window window;

    public WindowFileChoice(Window window) {
        this.window = window;
    }

    @Override
    public Optional<Path> toOpen(String title, String kind, String... endings) {
        FileChooser chooser = chooser(title, kind, endings);
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public List<Path> toOpenSeveral(String title, String kind, String... endings) {
        List<File> files = chooser(title, kind, endings).showOpenMultipleDialog(window);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> toFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> toSave(String title, Path proposal, String kind, String ending) {
        FileChooser chooser = chooser(title, kind, ending);
        Path folder = proposal.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.setInitialFileName(String.valueOf(proposal.getFileName()));
        return Optional.ofNullable(chooser.showSaveDialog(window))
                .map(File::toPath)
                .map(path -> withEnding(path, ending));
    }

    private static FileChooser chooser(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        kind, Stream.of(endings).map(ending -> "*" + ending).toList()));
        return chooser;
    }

    private static Path withEnding(Path path, String ending) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(ending) ? path : path.resolveSibling(name + ending);
    }
}
