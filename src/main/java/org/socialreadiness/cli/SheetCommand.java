package org.socialreadiness.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.exchange.AnswerSheet;
import org.socialreadiness.export.AtomicFile;
import org.socialreadiness.export.QuestionnaireExporter;
import org.socialreadiness.report.Questionnaires;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sheet",
        description = {
            "Writes an answer sheet to fill in Excel and import again with answer,",
            "or a questionnaire to print, whose answers are typed in by hand."
        },
        sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class SheetCommand implements Commands.Work {
    @Parameters(paramLabel = "FILE", description = "the client file")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "S.xlsx|S.docx", description = "the answer sheet")
    private Path out;

    @Option(names = "--participant", paramLabel = "NAME", description = "who is to fill it in; open if missing")
    private @Nullable String participant;

    @Option(names = "--assessment", paramLabel = "NAME", description = "the assessment; the newest if missing")
    private @Nullable String assessment;

    @Option(names = "--lang", paramLabel = "en|de", description = "language of the sheet")
    private @Nullable Language lang;

    @Mixin
    private PasswordOption password;

    @Override
    public int run(Surroundings surroundings) throws PlainException {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".docx")) {
            throw new PlainException("cli.sheetFormat", String.valueOf(out.getFileName()));
        }
        Messages messages = lang == null ? surroundings.messages() : Messages.in(lang.locale());
        try (ClientFile opened = Choice.open(file, password, surroundings)) {
            Assessment chosen = Choice.assessment(opened.client(), Optional.ofNullable(assessment));
            Optional<Participant> person = person(chosen);
            if (name.endsWith(".docx")) {
                QuestionnaireExporter.export(Questionnaires.compose(opened.client(), chosen, person, messages), out);
            } else {
                AtomicFile.write(
                        out, stream -> AnswerSheet.write(chosen, person, messages, stream), AnswerSheet::verify);
            }
        }
        surroundings.say("cli.written", out.toString());
        return Commands.DONE;
    }

    private Optional<Participant> person(Assessment chosen) throws PlainException {
        if (participant == null) {
            return Optional.empty();
        }
        Optional<Participant> person = chosen.participants().stream()
                .filter(p -> p.name().equals(participant.strip()))
                .findFirst();
        if (person.isEmpty()) {
            throw new PlainException(
                    "cli.noParticipant",
                    participant,
                    chosen.participants().stream().map(Participant::name).collect(Collectors.joining(", ")));
        }
        return person;
    }
}
