package org.socialreadiness.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.LoggerFactory;

/// Names of files outlast a power cut only when their folder was written to the disk as well.
final class FolderSync {
    private FolderSync() {}

    /// Returns when the names in the folder of `file` are on the disk. Where a system opens no folders, as Windows,
    /// it keeps such names in a journal of its own, and nothing is done.
    static void of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LoggerFactory.getLogger(FolderSync.class)
                    .debug("The folder cannot be synchronized: {}", e.getClass().getSimpleName());
        }
    }
}
