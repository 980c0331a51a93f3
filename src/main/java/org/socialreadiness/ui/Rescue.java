package org.socialreadiness.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.Copy;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.Notices;

/// Offers the newest sound copy of a client whose file is damaged. The damaged file stays as it is. Window's thread
/// only.
final class Rescue {
    private final Background files;
    private final Backups backups;
    private final OpenClients.Around around;
    private final Clients clients;

    /// @param clients opens the copy that was brought back
    Rescue(Background files, Backups backups, OpenClients.Around around, Clients clients) {
        this.files = files;
        this.backups = backups;
        this.around = around;
        this.clients = clients;
    }

    /// @param thrown what is wrong with the file; said as it is where there is no sound copy
    void offer(Path file, Throwable thrown) {
        files.run(
                _ -> backups.newestSound(file, Optional.empty()),
                copy -> copy.ifPresentOrElse(
                        found -> offer(file, found), () -> around.notices().fail(thrown)));
    }

    private void offer(Path file, Copy copy) {
        Messages messages = around.messages();
        String made =
                new Dates(messages.locale()).minute(copy.made(), around.clock().getZone());
        around.notices()
                .ask(
                        messages.text("app.damaged.question"),
                        messages.text("app.damaged.copy", ClientFile.nameOf(file), made, copy.answers()),
                        new Notices.Action(messages.text("app.damaged.restore"), () -> restore(file, copy)),
                        new Notices.Action(messages.text("app.damaged.leave"), () -> {}));
    }

    /// Writes a copy as a new file beside the one it was made of, or where new clients go, and opens it.
    private void restore(Path file, Copy copy) {
        String day = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss")
                .withZone(around.clock().getZone())
                .format(copy.made());
        String restored =
                around.messages().text("app.damaged.name", ClientFile.titleOf(file), day) + ClientFile.EXTENSION;
        clients.close(() -> files.run(
                _ -> {
                    Path folder = file.getParent();
                    Path home = folder != null && Files.isWritable(folder) ? folder : around.folder();
                    Path target = home.resolve(restored);
                    if (!Files.exists(target)) {
                        Backups.restore(copy, target);
                    }
                    return target;
                },
                clients::open));
    }
}
