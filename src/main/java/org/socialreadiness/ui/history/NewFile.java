package org.socialreadiness.ui.history;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Notices;

/// An older state of the client becomes a new file: where it goes, and what a person may want next.
///
/// @param folder where new clients go
public record NewFile(Desk desk, FileChoice choice, Clients clients, Path folder) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss");

    /// Asks for the new file.
    ///
    /// @param name key of its proposed name, of the file's so far and of the time
    void pick(String title, String name, Instant state, Consumer<Path> picked) {
        Messages messages = desk.messages();
        Path file = desk.workspace().journal().file().orElseGet(() -> folder.resolve(plainName()));
        String day = DAY.withZone(desk.clock().getZone()).format(state);
        choice.toSave(
                        title,
                        file.resolveSibling(messages.text(name, ClientFile.titleOf(file), day) + ClientFile.EXTENSION),
                        messages.text("app.pick.kind"),
                        ClientFile.EXTENSION)
                .map(path -> path.toAbsolutePath().normalize())
                .ifPresent(picked);
    }

    private String plainName() {
        return desk.workspace().client().name() + ClientFile.EXTENSION;
    }

    /// Says that the file is there, and offers to open it.
    void written(Path file) {
        Messages messages = desk.messages();
        desk.notices()
                .say(
                        messages.text("history.saved", String.valueOf(file.getFileName())),
                        new Notices.Action(messages.text("history.saved.open"), () -> clients.open(file)));
    }
}
