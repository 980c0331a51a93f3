package org.socialreadiness.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.socialreadiness.text.Messages;

/// A command that was run within the tests, with real files.
record Ran(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);

    /// Runs a command in English; paths are taken as they are.
    static Ran of(Object... words) {
        return in(Locale.ENGLISH, words);
    }

    static Ran in(Locale language, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(language, out, words).with(out);
    }

    /// Runs a command whose results go to `out`.
    static Ran printingTo(OutputStream out, Object... words) {
        return run(Locale.ENGLISH, out, words);
    }

    /// The lines on standard output.
    List<String> lines() {
        return out.lines().toList();
    }

    /// The one sentence on standard error of a command that could not do its work.
    String sentence() {
        List<String> lines = err.lines().toList();
        if (status != Commands.FAILED || lines.size() != 1 || !out.isEmpty()) {
            throw new AssertionError("not one plain sentence: " + this);
        }
        return lines.getFirst();
    }

    /// Runs a command in English that is given `input` on its standard input.
    static Ran reading(String input, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return run(Locale.ENGLISH, in, out, words).with(out);
    }

    private static Ran run(Locale language, OutputStream out, Object... words) {
        return run(language, InputStream.nullInputStream(), out, words);
    }

    private static Ran run(Locale language, InputStream in, OutputStream out, Object... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Commands.run(
                Arrays.stream(words).map(Ran::word).toArray(String[]::new),
                new Surroundings(
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        CLOCK,
                        Messages.in(language)));
        return new Ran(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private Ran with(ByteArrayOutputStream printed) {
        return new Ran(status, printed.toString(StandardCharsets.UTF_8), err);
    }

    private static String word(Object word) {
        return word instanceof Path path ? path.toString() : String.valueOf(word);
    }
}
