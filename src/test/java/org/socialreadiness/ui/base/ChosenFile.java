package org.socialreadiness.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The system's dialog for a test: answers with the file that was set, or gives up when none was.
public final class ChosenFile implements FileChoice {
    private final AtomicReference<Path> chosen = new AtomicReference<>();
    private final AtomicReference<List<Path>> several = new AtomicReference<>(List.of());
    private final AtomicReference<Path> proposed = new AtomicReference<>();

    /// What the next dialogs answer.
    public void choose(Path file) {
        chosen.set(file);
    }

    /// What the next dialogs for several files answer.
    public void chooseSeveral(List<Path> files) {
        several.set(files);
    }

    /// What the last dialog to save began with; empty if there was none.
    public Optional<Path> proposed() {
        return Optional.ofNullable(proposed.get());
    }

    @Override
    public Optional<Path> toOpen(String title, String kind, String... endings) {
        return Optional.ofNullable(chosen.get());
    }

    @Override
    public List<Path> toOpenSeveral(String title, String kind, String... endings) {
        return several.get();
    }

    @Override
    public Optional<Path> toFolder(String title) {
        return Optional.ofNullable(chosen.get());
    }

    @Override
    public Optional<Path> toSave(String title, Path proposal, String kind, String ending) {
        proposed.set(proposal);
        return Optional.ofNullable(chosen.get());
    }
}
