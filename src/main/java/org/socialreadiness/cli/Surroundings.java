package org.socialreadiness.cli;

import java.io.PrintStream;
import java.time.Clock;
import org.socialreadiness.text.Messages;

/// What a command meets: where it prints, what time it is, and in which language it speaks.
///
/// @param out results
/// @param err one plain sentence when something could not be done
/// @param messages the language of sentences, not of reports
public record Surroundings(PrintStream out, PrintStream err, Clock clock, Messages messages) {
    void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }
}
