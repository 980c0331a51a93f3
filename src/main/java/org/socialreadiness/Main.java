package org.socialreadiness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.cli.Commands;
import org.socialreadiness.cli.Surroundings;
import org.socialreadiness.text.Messages;

/// Decides between the window and a command, so that a command never loads what a window needs.
public final class Main {
    /// Kept, or the level set on it could be forgotten.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    /// Opens the window, or does a command's work without one.
    public static void main(String[] args) {
        Messages messages = Messages.in(Locale.getDefault());
        if (Commands.areMeant(args)) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
            System.exit(Commands.run(
                    args, new Surroundings(System.in, out, err, Clock.system(ZoneId.systemDefault()), messages)));
        }
        if (!hasDisplay(
                System.getProperty("os.name"), System.getenv("DISPLAY"), System.getProperty("glass.platform"))) {
            System.err.println(messages.text("app.noDisplay"));
            System.exit(Commands.FAILED);
        }
        // JavaFX says there that it runs from the class path, which is meant so.
        JAVAFX.setLevel(Level.SEVERE);
        App.open(args);
    }

    /// Whether a window can be shown: on Linux that needs a display, unless JavaFX was told to do without.
    static boolean hasDisplay(String system, @Nullable String display, @Nullable String platform) {
        return !system.startsWith("Linux") || (display != null && !display.isEmpty()) || "Headless".equals(platform);
    }
}
