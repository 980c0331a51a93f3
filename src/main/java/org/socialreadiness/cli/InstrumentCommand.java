package org.socialreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.catalog.InstrumentYaml;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "instrument",
        description = "Validates or prints an instrument.",
        subcommands = {InstrumentCommand.CheckInstrument.class, InstrumentCommand.Show.class})
final class InstrumentCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command: check or show");
    }

    @Command(name = "check", description = "Names every fault with its line and reason.")
    @SuppressWarnings("NullAway.Init")
    static final class CheckInstrument implements Commands.Work {
        @Parameters(arity = "1..*", paramLabel = "I.yaml", description = "one file for each language")
        private List<Path> files;

        @Override
        public int run(Surroundings surroundings) throws PlainException {
            TranslatedInstrument read = Catalog.read(files);
            surroundings.say(
                    "cli.instrument.sound",
                    read.id(),
                    read.version(),
                    read.structure().factors().size(),
                    read.structure().criteria().size());
            return Commands.DONE;
        }
    }

    @Command(name = "show", description = "Prints the shipped instrument as YAML.")
    static final class Show implements Commands.Work {
        @Option(names = "--lang", paramLabel = "en|de", description = "its language")
        private Language lang = Language.en;

        @Override
        public int run(Surroundings surroundings) throws PlainException {
            Instrument instrument = Catalog.shipped().in(lang.locale());
            surroundings.out().print(InstrumentYaml.write(instrument));
            surroundings.requirePrinted();
            return Commands.DONE;
        }
    }
}
