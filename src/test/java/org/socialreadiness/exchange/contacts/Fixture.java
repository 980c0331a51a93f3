package org.socialreadiness.exchange.contacts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.socialreadiness.text.PlainException;

/// The exports made for these tests; nobody in them exists.
final class Fixture {
    static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private Fixture() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Fixture.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Preview preview(String name) throws PlainException {
        return (Preview) ContactFiles.read(name, bytes(name), TODAY);
    }
}
