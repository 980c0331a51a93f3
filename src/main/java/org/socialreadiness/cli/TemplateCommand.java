package org.socialreadiness.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.export.StarterTemplate;
import org.socialreadiness.export.TemplateCheck;
import org.socialreadiness.export.TemplateFile;
import org.socialreadiness.export.TemplateKind;
import org.socialreadiness.export.TemplateProblem;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "template", description = "Writes a template to begin with, or checks one.", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class TemplateCommand implements Commands.Work {
    @ArgGroup(multiplicity = "1")
    private Wish wish;

    @Option(names = "--lang", paramLabel = "en|de", description = "language of what explains the template")
    private @Nullable Language lang;

    private static final class Wish {
        @Option(
                names = "--starter",
                paramLabel = "OUT.docx|.xlsx|.pptx",
                description = "writes a template with all it may hold")
        private @Nullable Path starter;

        @Option(names = "--check", paramLabel = "T.docx|.xlsx|.pptx", description = "names every problem of a template")
        private @Nullable Path check;
    }

    @Override
    public int run(Surroundings surroundings) throws PlainException {
        Messages messages = lang == null ? surroundings.messages() : Messages.in(lang.locale());
        if (wish.starter != null) {
            StarterTemplate.write(TemplateKind.of(wish.starter), wish.starter, messages);
            surroundings.say("cli.written", wish.starter.toString());
        }
        return wish.check == null ? Commands.DONE : check(wish.check, messages, surroundings);
    }

    /// What keeps a template from being used goes to standard error, what its maker should know to standard output.
    private static int check(Path file, Messages messages, Surroundings surroundings) throws PlainException {
        TemplateCheck found = TemplateCheck.of(TemplateKind.of(file), TemplateFile.read(file));
        for (TemplateProblem problem : found.problems()) {
            (problem.stops() ? surroundings.err() : surroundings.out()).println(problem.in(messages));
        }
        if (found.isUsable()) {
            surroundings.say("cli.template.usable", String.valueOf(file.getFileName()));
        }
        return found.isUsable() ? Commands.DONE : Commands.FAILED;
    }
}
