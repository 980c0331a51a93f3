package org.socialreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.export.DeckExporter;
import org.socialreadiness.export.Fingerprint;
import org.socialreadiness.export.PartChange;
import org.socialreadiness.export.TemplateCheck;
import org.socialreadiness.export.TemplateFile;
import org.socialreadiness.export.TemplateProblem;
import org.socialreadiness.export.Watch;
import org.socialreadiness.export.WordExporter;
import org.socialreadiness.export.WordUpdate;
import org.socialreadiness.export.WorkbookExporter;
import org.socialreadiness.report.Decks;
import org.socialreadiness.report.Remembered;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.Reports;
import org.socialreadiness.report.Workbooks;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "report", description = "Writes the report of an assessment.", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class ReportCommand implements Commands.Work {
    @Parameters(paramLabel = "FILE", description = "the client file")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "R.docx|R.xlsx|R.pptx", description = "the report")
    private Path out;

    @Option(names = "--assessment", paramLabel = "NAME", description = "the assessment; the newest if missing")
    private @Nullable String assessment;

    @Option(names = "--lang", paramLabel = "en|de", description = "language of the report")
    private @Nullable Language lang;

    @Option(
            names = "--template",
            paramLabel = "T.docx|.xlsx|.pptx",
            description = "an own template; with --update, the one that R.docx was drawn into")
    private @Nullable Path template;

    @Option(
            names = "--update",
            description = "replaces only the program's parts in R.docx, which was exported before; parts that were"
                    + " edited by hand stay, and the old document is kept beside it")
    private boolean update;

    @Option(names = "--changes", description = "says what --update would change, and writes nothing")
    private boolean changes;

    @Mixin
    private ContentsOption contents;

    @Mixin
    private PasswordOption password;

    @Override
    public int run(Surroundings surroundings) throws PlainException {
        Messages messages = lang == null ? surroundings.messages() : Messages.in(lang.locale());
        try (ClientFile opened = Choice.open(file, password, surroundings)) {
            Assessment chosen = Choice.assessment(opened.client(), Optional.ofNullable(assessment));
            if (changes) {
                prepare(opened.client(), chosen, messages, surroundings);
                return Commands.DONE;
            }
            if (update) {
                update(prepare(opened.client(), chosen, messages, surroundings), surroundings);
            } else if (template == null) {
                write(opened.client(), chosen, out, messages, contents.options());
            } else {
                inTemplate(opened.client(), chosen, template, messages, surroundings);
            }
            remember(opened, chosen, messages, surroundings);
        }
        surroundings.say("cli.written", out.toString());
        return Commands.DONE;
    }

    /// Says what an update changes.
    private WordUpdate prepare(Client client, Assessment chosen, Messages messages, Surroundings surroundings)
            throws PlainException {
        if (format(out) != Issue.Format.WORD) {
            throw new PlainException("update.word", out.getFileName());
        }
        if (!Files.exists(out)) {
            throw new PlainException("update.missing", out.getFileName());
        }
        Scores scores = Scoring.score(chosen.instrument().in(messages.locale()), chosen);
        Report report = Reports.compose(client, chosen, scores, messages, contents.options());
        byte @Nullable [] own = template == null ? null : TemplateFile.read(template);
        if (own != null) {
            TemplateCheck.of(own).problems().stream()
                    .filter(TemplateProblem::stops)
                    .forEach(problem -> surroundings.err().println(problem.in(surroundings.messages())));
        }
        WordUpdate prepared = WordUpdate.prepare(report, out, messages, Watch.NONE, own);
        prepared.changes().forEach(change -> surroundings.out().println(change.in(surroundings.messages())));
        return prepared;
    }

    private static void update(WordUpdate prepared, Surroundings surroundings) throws PlainException {
        Set<String> kept = prepared.changes().stream()
                .filter(PartChange::isByHand)
                .map(PartChange::part)
                .collect(Collectors.toSet());
        LocalDateTime now = LocalDateTime.ofInstant(
                surroundings.clock().instant(), surroundings.clock().getZone());
        Path old = prepared.write(kept, now, surroundings.messages(), Watch.NONE);
        surroundings.say("update.kept", old.getFileName());
    }

    /// A template that cannot be used is told on standard error; the report is written all the same.
    private void inTemplate(Client client, Assessment chosen, Path own, Messages messages, Surroundings surroundings)
            throws PlainException {
        byte[] bytes = TemplateFile.read(own);
        Scores scores = Scoring.score(chosen.instrument().in(messages.locale()), chosen);
        ReportOptions options = contents.options();
        List<TemplateProblem> problems = switch (format(out)) {
            case WORD ->
                WordExporter.export(
                        Reports.compose(client, chosen, scores, messages, options), out, messages, Watch.NONE, bytes);
            case EXCEL ->
                WorkbookExporter.export(
                        Workbooks.compose(client, chosen, scores, messages, options), out, Watch.NONE, bytes);
            case POWERPOINT ->
                DeckExporter.export(Decks.compose(client, chosen, scores, messages, options), out, Watch.NONE, bytes);
        };
        if (!problems.isEmpty()) {
            surroundings.err().println(surroundings.messages().text("cli.template.notUsed"));
        }
        problems.forEach(problem -> surroundings.err().println(problem.in(surroundings.messages())));
    }

    /// So that the next report can tell what this one has told. A file that cannot be written to remembers nothing.
    private void remember(ClientFile opened, Assessment chosen, Messages messages, Surroundings surroundings)
            throws PlainException {
        if (opened.isReadOnly()) {
            surroundings.err().println(surroundings.messages().text("cli.forgets", String.valueOf(file.getFileName())));
            return;
        }
        Instant now = surroundings.clock().instant();
        Issue.Format format = format(out);
        String id = UUID.randomUUID().toString();
        for (Remembered each :
                Remembered.of(opened.client(), chosen, contents.options(), format, messages.locale(), id, now)) {
            opened.commit(new Entry(
                    UUID.randomUUID().toString(), now, "", Optional.of(each.of()), each.written(fingerprint())));
        }
    }

    private String fingerprint() throws PlainException {
        try {
            return Fingerprint.of(out);
        } catch (IOException e) {
            throw new PlainException(e, "export.file.failed", String.valueOf(out.getFileName()));
        }
    }

    /// The format that the name of the file asks for.
    private static Issue.Format format(Path out) throws PlainException {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            return Issue.Format.WORD;
        }
        if (name.endsWith(".xlsx")) {
            return Issue.Format.EXCEL;
        }
        if (name.endsWith(".pptx")) {
            return Issue.Format.POWERPOINT;
        }
        throw new PlainException("cli.format", name);
    }

    /// Writes a report in the format that the name of the file asks for.
    static void write(Client client, Assessment assessment, Path out, Messages messages, ReportOptions options)
            throws PlainException {
        Scores scores = Scoring.score(assessment.instrument().in(messages.locale()), assessment);
        switch (format(out)) {
            case WORD ->
                WordExporter.export(
                        Reports.compose(client, assessment, scores, messages, options), out, messages, Watch.NONE);
            case EXCEL ->
                WorkbookExporter.export(
                        Workbooks.compose(client, assessment, scores, messages, options), out, Watch.NONE);
            case POWERPOINT ->
                DeckExporter.export(Decks.compose(client, assessment, scores, messages, options), out, Watch.NONE);
        }
    }
}
