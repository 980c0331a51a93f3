package org.socialreadiness.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.socialreadiness.text.PlainException;

/// Writes bytes that were kept in a client out to a file of their own.
public final class SavedCopy {
    private SavedCopy() {}

    /// @throws PlainException if it cannot be written; a file that was there is as it was
    public static void write(Path file, byte[] bytes) throws PlainException {
        AtomicFile.write(file, out -> out.write(bytes), written -> {
            if (!Arrays.equals(bytes, Files.readAllBytes(written))) {
                throw new IOException("The file does not hold what was written");
            }
        });
    }
}
