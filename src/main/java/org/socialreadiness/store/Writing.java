package org.socialreadiness.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.text.PlainException;

/// Writes a client to a file that is not there yet: whole or not at all, and never over another.
final class Writing {
    private Writing() {}

    /// @param seal empty for a file that anyone can read
    static void write(Path target, List<Entry> journal, Optional<Opener.Seal> seal) throws PlainException {
        String name = ClientFile.name(target);
        if (Files.exists(target)) {
            throw new PlainException("store.exists", name);
        }
        Path made = Resealing.made(target);
        try (Closeable _ = () -> Files.deleteIfExists(made)) {
            Resealing.sweepMade(target);
            try (ClientFile file = Opener.SHIPPED.create(made, seal)) {
                file.commit(journal);
                file.requireSound();
            }
            Files.move(made, target);
            FolderSync.of(target);
        } catch (PlainException e) {
            // It speaks of the file beside the target, which nobody has asked for.
            throw new PlainException(e, e.key(), name);
        } catch (FileAlreadyExistsException e) {
            throw new PlainException(e, "store.exists", name);
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotCreate", name);
        }
    }
}
