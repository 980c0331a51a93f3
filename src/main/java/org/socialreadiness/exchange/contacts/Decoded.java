package org.socialreadiness.exchange.contacts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.socialreadiness.text.PlainException;

/// The text of a file.
///
/// @param guessed whether nothing says in which encoding it is: it is no UTF-8, and was read as Western European
record Decoded(String text, boolean guessed) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// Put in the place of bytes that are no letters.
    private static final char REPLACEMENT = '\uFFFD';

    /// @param file what it is called in refusals
    static Decoded of(String file, byte[] bytes) throws PlainException {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoded(text(file, bytes, 2, StandardCharsets.UTF_16LE), false);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(text(file, bytes, 2, StandardCharsets.UTF_16BE), false);
        }
        Decoded decoded = unmarked(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
        if (decoded.text.indexOf('\0') >= 0) {
            throw new PlainException("network.file.noText", file);
        }
        return decoded;
    }

    private static Decoded unmarked(byte[] bytes, int start) {
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return new Decoded(text, false);
        }
        // What stands for letters that cannot be read may also be in the file itself.
        try {
            return new Decoded(strict(bytes, start, StandardCharsets.UTF_8), false);
        } catch (CharacterCodingException e) {
            return new Decoded(new String(bytes, start, bytes.length - start, WESTERN), true);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(String file, byte[] bytes, int start, Charset charset) throws PlainException {
        try {
            return strict(bytes, start, charset);
        } catch (CharacterCodingException e) {
            throw new PlainException(e, "network.file.noText", file);
        }
    }

    private static String strict(byte[] bytes, int start, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                .toString();
    }
}
