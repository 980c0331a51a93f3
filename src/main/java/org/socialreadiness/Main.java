package org.socialreadiness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.socialreadiness.cli.Commands;
import org.socialreadiness.cli.Surroundings;
import org.socialreadiness.text.Messages;

/// Decides between the window and a command, so that a command never loads what a window needs.
public final class Main {
    private Main() {}

    /// Opens the window, or does a command's work without one.
    public static void main(String[] args) {
        Messages messages = Messages.in(Locale.getDefault());
        if (args.length > 0 && Commands.isMeant(args[0])) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
            System.exit(Commands.run(args, new Surroundings(out, err, Clock.system(ZoneId.systemDefault()), messages)));
        }
    }
}
