package org.socialreadiness.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.ReportOptions.Audience;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What goes into a report: the choices that the window offers.
final class ContentsOption {
    @Option(
            names = "--audience",
            paramLabel = "leadership|staff|working-paper",
            description = "for whom the report is; leadership if missing")
    private @Nullable String audience;

    @Option(
            names = "--people",
            paramLabel = "roles|names|not-at-all",
            description = "how those who answered are named; as the audience needs if missing")
    private @Nullable String people;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "PART",
            description = "parts to leave out, such as quotes,appendix; any other word lists them all")
    private List<String> without = List.of();

    @Option(names = "--recipient", paramLabel = "NAME", description = "printed on the cover")
    private String recipient = "";

    @Option(names = "--draft", description = "every page says that it is not final")
    private boolean draft;

    @Mixin
    private final WorkingCopyOption workingCopy = new WorkingCopyOption();

    /// @throws PlainException if there is no such audience, way to name people, or part
    ReportOptions options() throws PlainException {
        ReportOptions usual = value("--audience", audience, Audience.class)
                .orElse(Audience.LEADERSHIP)
                .options();
        Set<Part> sections = EnumSet.copyOf(usual.sections());
        for (String word : without) {
            sections.remove(Part.of(word).orElseThrow(() -> unknown("--without", word, parts())));
        }
        SmallGroups groups = workingCopy.groups();
        return new ReportOptions(
                sections,
                groups.workingCopy() ? groups : usual.groups(),
                value("--people", people, People.class).orElse(usual.people()),
                new ReportOptions.Occasion(recipient, draft));
    }

    private static <E extends Enum<E>> Optional<E> value(String option, @Nullable String word, Class<E> kind)
            throws PlainException {
        if (word == null) {
            return Optional.empty();
        }
        for (E each : kind.getEnumConstants()) {
            if (word(each).equals(word)) {
                return Optional.of(each);
            }
        }
        throw unknown(
                option,
                word,
                Stream.of(kind.getEnumConstants()).map(ContentsOption::word).collect(Collectors.joining(", ")));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String parts() {
        return Stream.of(Part.values()).map(Part::word).collect(Collectors.joining(", "));
    }

    private static PlainException unknown(String option, String word, String known) {
        return new PlainException("cli.unknownChoice", option, word, known);
    }
}
