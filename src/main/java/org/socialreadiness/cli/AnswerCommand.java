package org.socialreadiness.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.exchange.Imports;
import org.socialreadiness.exchange.Intake;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "answer",
        description = "Imports ratings or facts (.csv) and answer sheets (.xlsx); all sources are taken, or none.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class AnswerCommand implements Commands.Work {
    @Parameters(index = "0", paramLabel = "FILE", description = "the client file")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SOURCE", description = "files of answers")
    private List<Path> sources;

    @Option(names = "--assessment", paramLabel = "NAME", description = "the assessment; the newest if missing")
    private @Nullable String assessment;

    @Mixin
    private PasswordOption password;

    @Override
    public int run(Surroundings surroundings) throws PlainException {
        try (ClientFile opened = Choice.open(file, password, surroundings)) {
            Client client = opened.client();
            Assessment chosen = Choice.assessment(client, Optional.ofNullable(assessment));
            Imports imports = new Imports(
                    () -> new ParticipantId(UUID.randomUUID().toString()), YearMonth.now(surroundings.clock()));
            List<Entry> entries = new ArrayList<>();
            int added = 0;
            int changed = 0;
            int known = 0;
            Map<Path, List<String>> unused = new LinkedHashMap<>();
            for (Path source : sources) {
                // Each source is read against the answers of those before it; nothing is written until all are read.
                Intake intake =
                        imports.read(source, client.assessment(chosen.id()).orElseThrow());
                for (Change change : intake.changes()) {
                    Entry entry = Choice.entry(surroundings.clock(), Optional.of(chosen.id()), change);
                    client = client.apply(entry);
                    entries.add(entry);
                }
                added += intake.added();
                changed += intake.changed();
                known += intake.known();
                if (!intake.unused().isEmpty()) {
                    unused.put(source, intake.unused());
                }
            }
            opened.commit(entries);
            surroundings.say("cli.imported", added, changed, known);
            unused.forEach((source, columns) -> surroundings.say(
                    "cli.unusedColumns", String.valueOf(source.getFileName()), String.join(", ", columns)));
        }
        return Commands.DONE;
    }
}
