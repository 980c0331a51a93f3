package org.socialreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "score", description = "Prints the scores of an assessment.", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class ScoreCommand implements Commands.Work {
    @Parameters(paramLabel = "FILE", description = "the client file")
    private Path file;

    @Option(names = "--assessment", paramLabel = "NAME", description = "the assessment; the newest if missing")
    private @Nullable String assessment;

    @Option(names = "--json", description = "all scores, unrounded, for other tools")
    private boolean json;

    @Mixin
    private WorkingCopyOption workingCopy;

    @Mixin
    private PasswordOption password;

    @Override
    public int run(Surroundings surroundings) throws PlainException {
        try (ClientFile opened = Choice.open(file, password, surroundings)) {
            Assessment chosen = Choice.assessment(opened.client(), Optional.ofNullable(assessment));
            Instrument instrument =
                    chosen.instrument().in(surroundings.messages().locale());
            Instrument named = json ? chosen.instrument().structure() : instrument;
            Scores all = Scoring.score(named, chosen);
            Scores scores = Disclosure.of(named, chosen, all, workingCopy.groups(), chosen.handedOut())
                    .scores();
            if (json) {
                surroundings.out().println(new ScoresJson(chosen, scores).text());
            } else {
                new ScoresText(surroundings, instrument, chosen, scores).print();
            }
        }
        surroundings.requirePrinted();
        return Commands.DONE;
    }
}
