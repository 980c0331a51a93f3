package org.socialreadiness.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new", description = "Makes a client file with its first assessment.", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class NewCommand implements Commands.Work {
    @Parameters(paramLabel = "FILE", description = "the client file; refused if there is one")
    private Path file;

    @Option(names = "--client", required = true, paramLabel = "NAME", description = "name of the client")
    private String client;

    @Option(names = "--assessment", paramLabel = "NAME", description = "name of the assessment; the month if missing")
    private @Nullable String assessment;

    @Option(names = "--scope", paramLabel = "TEXT", description = "the unit assessed")
    private String scope = "";

    @Option(names = "--form", paramLabel = "full|short", description = "all criteria, or the short form")
    private String form = Form.FULL;

    @Option(
            names = "--instrument",
            paramLabel = "I.yaml",
            parameterConsumer = InstrumentFiles.class,
            description = "your own instrument, one file for each language")
    private List<Path> instruments = List.of();

    @Mixin
    private PasswordOption password;

    @Override
    public int run(Surroundings surroundings) throws PlainException {
        String name = Limits.text("--client", client, Change.Named.LONGEST);
        LocalDate today = LocalDate.now(surroundings.clock());
        String title = assessment == null
                ? new Dates(surroundings.messages().locale()).month(today)
                : Limits.text("--assessment", assessment, Assessment.Head.LONGEST_NAME);
        if (scope.length() > Assessment.Head.LONGEST_SCOPE) {
            throw new PlainException("cli.tooLong", "--scope", Assessment.Head.LONGEST_SCOPE);
        }
        TranslatedInstrument instrument = instruments.isEmpty() ? Catalog.shipped() : Catalog.read(instruments);
        if (!instrument.structure().hasForm(form)) {
            throw new PlainException("cli.noForm", form);
        }
        AssessmentId id = new AssessmentId(UUID.randomUUID().toString());
        Change.Started started = new Change.Started(
                id,
                new Assessment.Head(title, scope, today, form),
                instrument,
                UUID.randomUUID().getMostSignificantBits());
        List<Entry> entries = List.of(
                Choice.entry(surroundings.clock(), Optional.empty(), new Change.Named(name)),
                Choice.entry(surroundings.clock(), Optional.empty(), started));
        Optional<Password> given = password.readNew(surroundings.in());
        if (given.isPresent()) {
            try (Password sealing = given.get()) {
                Choice.make(file, entries, sealing);
            }
        } else {
            Choice.make(file, entries);
        }
        surroundings.say("cli.made", file.toString(), name, title);
        return Commands.DONE;
    }
}
