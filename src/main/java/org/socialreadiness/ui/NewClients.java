package org.socialreadiness.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.exchange.ExampleClient;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Clients;

/// Makes the files of new clients, with the folders they go to. On the files' thread.
record NewClients(Clock clock) {
    /// Makes a client with its first assessment; its password is wiped, however it ends. Takes a second or two if it
    /// has one.
    ///
    /// @param author who is at the keyboard; may be empty
    /// @throws PlainException if there is a file of that name, or none can be made there
    /// @throws IOException if there is no folder, and none can be made
    ClientFile make(Clients.NewClient wanted, String author) throws PlainException, IOException {
        List<Entry> begun = List.of(
                entry(author, new Change.Named(wanted.name())),
                entry(
                        author,
                        new Change.Started(
                                new AssessmentId(UUID.randomUUID().toString()),
                                wanted.head(),
                                Catalog.shipped(),
                                UUID.randomUUID().getMostSignificantBits())));
        try {
            return make(wanted.file(), begun, wanted.password());
        } finally {
            wanted.password().ifPresent(Password::close);
        }
    }

    /// Makes the example in the language of the messages. Fails as [#make(Clients.NewClient, String)] does.
    static ClientFile example(Path file, Messages messages) throws PlainException, IOException {
        return make(file, ExampleClient.entries(Catalog.shipped(), messages), Optional.empty());
    }

    private static ClientFile make(Path path, List<Entry> begun, Optional<Password> password)
            throws PlainException, IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return ClientFile.create(path, begun, password);
    }

    private Entry entry(String author, Change change) {
        return new Entry(UUID.randomUUID().toString(), clock.instant(), author, Optional.empty(), change);
    }
}
