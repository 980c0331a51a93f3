package org.socialreadiness.assessment;

import java.util.Arrays;

/// The bytes of a file.
public final class Content {
    private final byte[] bytes;

    public Content(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// Its size alone: the bytes are nobody's business in a log.
    @Override
    public String toString() {
        return size() + " bytes";
    }
}
