package org.socialreadiness.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The border where an exception becomes three plain sentences. Whatever was not foreseen ends here too.
public final class Failures {
    private static final String OWN = "org.socialreadiness.";

    private Failures() {}

    /// What a person is told about `thrown`, in the language of `messages`.
    public static Failure describe(Throwable thrown, Messages messages) {
        String code = code(thrown);
        return switch (thrown) {
            case PlainException plain ->
                new Failure(
                        plain.in(messages),
                        messages.text("failure.plain.data"),
                        messages.text("failure.plain.todo"),
                        code,
                        details(thrown));
            case AccessDeniedException denied ->
                new Failure(
                        messages.text("failure.denied", fileName(denied)),
                        messages.text("failure.file.data"),
                        messages.text("failure.denied.todo"),
                        code,
                        details(thrown));
            case NoSuchFileException missing ->
                new Failure(
                        messages.text("failure.missing", fileName(missing)),
                        messages.text("failure.file.data"),
                        messages.text("failure.missing.todo"),
                        code,
                        details(thrown));
            case IOException _ ->
                new Failure(
                        messages.text("failure.file"),
                        messages.text("failure.file.data"),
                        messages.text("failure.file.todo"),
                        code,
                        details(thrown));
            case OutOfMemoryError _ ->
                new Failure(
                        messages.text("failure.memory"),
                        messages.text("failure.unexpected.data"),
                        messages.text("failure.memory.todo"),
                        code,
                        details(thrown));
            default ->
                new Failure(
                        messages.text("failure.unexpected"),
                        messages.text("failure.unexpected.data"),
                        messages.text("failure.unexpected.todo", code),
                        code,
                        details(thrown));
        };
    }

    /// Four characters from the kind of failure and the place in the program.
    private static String code(Throwable thrown) {
        String where = ownFrame(thrown)
                .map(frame -> frame.getClassName() + frame.getMethodName())
                .orElse("");
        String key = thrown instanceof PlainException plain ? plain.key() : "";
        int hash = (thrown.getClass().getName() + key + where).hashCode();
        return String.format(Locale.ROOT, "SR-%04X", (hash ^ hash >>> 16) & 0xFFFF);
    }

    private static Optional<StackTraceElement> ownFrame(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(OWN)) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }

    /// Messages of exceptions are left out: they may quote what a person has typed.
    private static String details(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        @Nullable Throwable each = thrown;
        for (int depth = 0; each != null && depth < 5; depth++) {
            text.append(each.getClass().getName()).append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("    ").append(frame).append('\n');
            }
            each = each.getCause();
        }
        return text.toString();
    }

    private static String fileName(FileSystemException e) {
        return e.getFile() == null ? "?" : String.valueOf(Path.of(e.getFile()).getFileName());
    }
}
