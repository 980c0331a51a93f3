package org.socialreadiness.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Setting;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "outlook",
        description = "Prints where the organization may stand in 24 months: a thought model, not fitted to data.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class OutlookCommand implements Commands.Work {
    @Parameters(paramLabel = "FILE", description = "the client file")
    private Path file;

    @Option(names = "--assessment", paramLabel = "NAME", description = "the assessment; the newest if missing")
    private @Nullable String assessment;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "where the chance draws begin; 1 if missing")
    private long seed;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "2000", description = "how many runs; 2000 if missing")
    private int runs;

    @Option(names = "--json", description = "everything, unrounded, for other tools")
    private boolean json;

    @Mixin
    private WorkingCopyOption workingCopy;

    @Mixin
    private PasswordOption password;

    @Override
    public int run(Surroundings surroundings) throws PlainException {
        if (runs < Setting.FEWEST || runs > Setting.MOST) {
            throw new PlainException("outlook.runs", Setting.FEWEST, Setting.MOST);
        }
        try (ClientFile opened = Choice.open(file, password, surroundings)) {
            Assessment chosen = Choice.assessment(opened.client(), Optional.ofNullable(assessment));
            Instrument instrument =
                    chosen.instrument().in(surroundings.messages().locale());
            Disclosure shown = Disclosure.of(
                    instrument, chosen, Scoring.score(instrument, chosen), workingCopy.groups(), chosen.handedOut());
            Basis basis = Basis.of(instrument, shown.assessment(), shown.scores())
                    .orElseThrow(() -> new PlainException("outlook.none", instrument.title()));
            Outlook outlook = Outlook.of(basis, new Setting(seed, runs, Map.of()));
            if (json) {
                surroundings.out().println(new OutlookJson(chosen, outlook).text());
            } else {
                new OutlookText(surroundings, chosen, outlook).print();
            }
        }
        surroundings.requirePrinted();
        return Commands.DONE;
    }
}
