package org.socialreadiness.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// What a command meets: what it is given and where it prints, what time it is, and in which language it speaks.
///
/// @param in where a password can come from
/// @param out results
/// @param err one plain sentence when something could not be done
/// @param messages the language of sentences, not of reports
public record Surroundings(InputStream in, PrintStream out, PrintStream err, Clock clock, Messages messages) {
    void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    /// For a command whose result is what it prints: it is done only when all of that has arrived.
    ///
    /// @throws PlainException if it has not, on a full disk for example
    void requirePrinted() throws PlainException {
        if (out.checkError()) {
            throw new PlainException("cli.notPrinted");
        }
    }
}
