package org.socialreadiness.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.socialreadiness.report.Report;
import org.socialreadiness.text.Messages;

/// The libraries that documents are written with. They are large: the first document takes a second or two longer than
/// all after it, most of it for loading them.
public final class OfficeLibraries {
    private static final AtomicBoolean ASKED = new AtomicBoolean();

    private OfficeLibraries() {}

    /// Loads them by writing a report to nowhere, once in the program's life, on a thread of its own for which nobody
    /// waits. To be called when a person is about to export something: until then they would only take memory. A
    /// report that cannot be written fails on that thread, and again where the person exports it.
    ///
    /// @param messages in the language of the report
    /// @return the thread; empty if this was called before
    public static Optional<Thread> load(Report report, Messages messages) {
        if (!ASKED.compareAndSet(false, true)) {
            return Optional.empty();
        }
        return Optional.of(Thread.ofPlatform().name("office libraries").daemon().start(() -> write(report, messages)));
    }

    static void write(Report report, Messages messages) {
        try {
            WordExporter.write(report, OutputStream.nullOutputStream(), messages, Watch.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
