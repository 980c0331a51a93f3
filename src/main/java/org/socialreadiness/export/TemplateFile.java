package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.socialreadiness.text.PlainException;

/// Takes a template from a file. What is in it is not looked at.
public final class TemplateFile {
    private TemplateFile() {}

    /// @throws PlainException if there is no such file, or it cannot be read; one that is too large is cut off, and
    ///     so refused by its check
    public static byte[] read(Path file) throws PlainException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TemplateCheck.LARGEST);
        } catch (IOException e) {
            throw new PlainException(e, "template.missing", String.valueOf(file.getFileName()));
        }
    }
}
