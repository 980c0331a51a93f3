package org.socialreadiness.cli;

import java.io.PrintWriter;
import org.socialreadiness.store.DamagedFile;
import org.socialreadiness.text.PlainException;
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

    private Commands() {}

    /// Whether `argument`, the first on the command line, asks for work without a window. Anything else is a
    /// client file for the window.
    public static boolean isMeant(String argument) {
        return argument.startsWith("-") || root().getSubcommands().containsKey(argument);
    }

    /// Does what `args` ask for.
    ///
    /// @return the exit status
    public static int run(String[] args, Surroundings surroundings) {
        CommandLine line = root();
        line.setOut(new PrintWriter(surroundings.out(), true, surroundings.out().charset()));
        line.setErr(new PrintWriter(surroundings.err(), true, surroundings.err().charset()));
        line.setExecutionStrategy(parsed -> {
            CommandLine last = parsed.asCommandLineList().getLast();
            if (last.isUsageHelpRequested() || !(last.getCommand() instanceof Work work)) {
                return new CommandLine.RunLast().execute(parsed);
            }
            try {
                return work.run(surroundings);
            } catch (DamagedFile e) {
                surroundings.err().println(e.in(surroundings.messages()));
                return DAMAGED;
            } catch (PlainException e) {
                surroundings.err().println(e.in(surroundings.messages()));
                return FAILED;
            }
        });
        return line.execute(args);
    }

    /// What a command does.
    interface Work {
        /// @return the exit status
        int run(Surroundings surroundings) throws PlainException;
    }

    private static CommandLine root() {
        return new CommandLine(new Root());
    }

    @Command(
            name = "social-readiness",
            mixinStandardHelpOptions = true,
            version = "Social Readiness 1.0",
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
                ReportCommand.class,
                CheckCommand.class,
                ExampleCommand.class,
                InstrumentCommand.class
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
