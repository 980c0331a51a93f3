package org.socialreadiness.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.DamagedFile;
import org.socialreadiness.text.Failures;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.text.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The work without a window. Other tools rely on the names of commands and options and on the exit status.
public final class Commands {
    /// Done.
    public static final int DONE = 0;

    /// Could not be done: one plain sentence on standard error, nothing changed.
    public static final int FAILED = 1;

    /// Wrong usage.
    public static final int WRONG_USAGE = 2;

    /// The client file is damaged.
    public static final int DAMAGED = 3;

    /// What Java makes of a character that the system's setting cannot express.
    private static final char UNREADABLE = '\uFFFD';

    private Commands() {}

    /// Whether `args` ask for work without a window. A single word that is no command is a client file for the
    /// window; several words are never one.
    public static boolean areMeant(String... args) {
        return args.length > 1
                || (args.length == 1
                        // The files of a double click: without reading all commands first, which takes a while.
                        && !args[0].endsWith(ClientFile.EXTENSION)
                        && (args[0].startsWith("-") || root().getSubcommands().containsKey(args[0])));
    }

    /// Does what `args` ask for.
    ///
    /// @return the exit status
    public static int run(String[] args, Surroundings surroundings) {
        // The folder counts too: names of files are taken from there.
        if (Stream.concat(Stream.of(System.getProperty("user.dir")), Arrays.stream(args))
                .anyMatch(word -> word.indexOf(UNREADABLE) >= 0)) {
            surroundings.err().println(surroundings.messages().text("cli.unreadable"));
            return FAILED;
        }
        CommandLine line = root();
        line.setOut(new PrintWriter(surroundings.out(), true, surroundings.out().charset()));
        line.setErr(new PrintWriter(surroundings.err(), true, surroundings.err().charset()));
        line.setExecutionStrategy(parsed -> {
            CommandLine last = parsed.asCommandLineList().getLast();
            if (last.isUsageHelpRequested() || !(last.getCommand() instanceof Work work)) {
                return new CommandLine.RunLast().execute(parsed);
            }
            return status(work, surroundings);
        });
        return line.execute(args);
    }

    /// The border at which a failure becomes a sentence and a status.
    static int status(Work work, Surroundings surroundings) {
        Messages messages = surroundings.messages();
        try {
            return work.run(surroundings);
        } catch (DamagedFile e) {
            surroundings.err().println(e.in(messages));
            return DAMAGED;
        } catch (PlainException e) {
            surroundings.err().println(e.in(messages));
            return FAILED;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            surroundings.err().println(Failures.describe(e, messages).sentences());
            return FAILED;
        }
    }

    /// What a command does.
    interface Work {
        /// @return the exit status
        int run(Surroundings surroundings) throws PlainException;
    }

    private static CommandLine root() {
        CommandLine root = new CommandLine(new Root());
        root.getCommandSpec().version("Social Readiness " + Version.name());
        return root;
    }

    @Command(
            name = "social-readiness",
            mixinStandardHelpOptions = true,
            description = "Finds out on which side of the social divide an organization stands, without a window.",
            synopsisSubcommandLabel = "COMMAND",
            footer = {
                "",
                "Exit status: 0 done; 1 could not be done, nothing changed; 2 wrong usage; 3 the client file is damaged."
            },
            subcommands = {
                NewCommand.class,
                AnswerCommand.class,
                SheetCommand.class,
                ScoreCommand.class,
                OutlookCommand.class,
                ReportCommand.class,
                CheckCommand.class,
                ExampleCommand.class,
                InstrumentCommand.class,
                LicensesCommand.class,
                TemplateCommand.class
            })
    private static final class Root implements Runnable {
        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
        }
    }
}
