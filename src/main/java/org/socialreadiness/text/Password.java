package org.socialreadiness.text;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// A password while it is needed. Wiped from memory when closed, as far as Java lets a program do so.
public final class Password implements AutoCloseable {
    /// The fewest characters of a new password.
    public static final int SHORTEST = 8;

    private final char[] characters;

    /// @param characters copied; the caller wipes its own
    /// @throws IllegalArgumentException if there are none
    public Password(char[] characters) {
        if (characters.length == 0) {
            throw new IllegalArgumentException("A password has at least one character");
        }
        this.characters = characters.clone();
    }

    /// A password of its own, which lives on when this one is closed.
    public Password copy() {
        return new Password(characters);
    }

    public boolean isLongEnough() {
        return characters.length >= SHORTEST;
    }

    public boolean isSame(Password other) {
        return Arrays.equals(characters, other.characters);
    }

    /// In UTF-8, composed: the same password typed on another system's keyboard gives the same bytes. The caller
    /// wipes them.
    public byte[] bytes() {
        // The normalizer works on text only; what it makes cannot be wiped and is left to the collector.
        String composed = Normalizer.normalize(CharBuffer.wrap(characters), Normalizer.Form.NFC);
        return composed.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}
