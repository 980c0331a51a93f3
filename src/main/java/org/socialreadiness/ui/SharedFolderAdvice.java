package org.socialreadiness.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.socialreadiness.store.SharedFolder;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Notices;

/// Says what to mind with a file that other computers reach too; once in a session for each file. Window's thread only.
final class SharedFolderAdvice {
    private final Background files;
    private final Notices notices;
    private final Supplier<Messages> messages;
    private final Set<Path> given = new HashSet<>();

    SharedFolderAdvice(Background files, Notices notices, Supplier<Messages> messages) {
        this.files = files;
        this.notices = notices;
        this.messages = messages;
    }

    /// @param file that was just opened
    void give(Path file) {
        if (!given.add(file)) {
            return;
        }
        files.run(
                _ -> SharedFolder.of(file),
                found -> found.ifPresent(folder -> notices.advise(folder.service()
                        .map(service -> messages.get().text("app.shared.synced", service))
                        .orElseGet(() -> messages.get().text("app.shared.network")))),
                thrown -> {
                    // Where it cannot be asked what kind of drive it is, there is nothing to say.
                    if (!(thrown instanceof IOException)) {
                        notices.fail(thrown);
                    }
                });
    }
}
