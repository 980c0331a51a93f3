package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    Path folder;

    /// The value for "abc" is that of FIPS 180-2, appendix B.1.
    @Test
    void itIsTheSha256OfTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("r.docx"), "abc");
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.of(file));
        assertThrows(NoSuchFileException.class, () -> Fingerprint.of(folder.resolve("none.docx")));
    }
}
