package org.socialreadiness.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for a file, with the system's own dialog. Empty when the person gives up.
public interface FileChoice {
    /// A file that is there.
    ///
    /// @param kind what such files are called
    /// @param endings with their dots, `.readiness`
    Optional<Path> toOpen(String title, String kind, String... endings);

    /// Some files that are there; none when the person gives up.
    ///
    /// @param kind what such files are called
    List<Path> toOpenSeveral(String title, String kind, String... endings);

    /// A folder that is there.
    Optional<Path> toFolder(String title);

    /// A file to be written.
    ///
    /// @param proposal a folder and a name to begin with
    Optional<Path> toSave(String title, Path proposal, String kind, String ending);
}
