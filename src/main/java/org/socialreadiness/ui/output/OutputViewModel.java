package org.socialreadiness.ui.output;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Giveaway;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Plan;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.report.Deck;
import org.socialreadiness.report.Decks;
import org.socialreadiness.report.Remembered;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.ReportOptions.Audience;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.report.Reports;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.report.Workbooks;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Workspace;

/// What goes into a report: parts, language, people, format. Window's thread only.
final class OutputViewModel {
    private final Workspace workspace;
    private final Set<Part> parts = EnumSet.copyOf(ReportOptions.STANDARD.sections());
    private Locale language;
    private People people = People.ROLES;
    private Format format = Format.WORD;
    private boolean workingCopy;
    private boolean draft = true;
    private String recipient = "";
    private Optional<Path> template = Optional.empty();

    /// The kinds of document.
    enum Format {
        WORD(".docx", Issue.Format.WORD),
        EXCEL(".xlsx", Issue.Format.EXCEL),
        POWERPOINT(".pptx", Issue.Format.POWERPOINT);

        private final String ending;
        private final Issue.Format kind;

        Format(String ending, Issue.Format kind) {
            this.ending = ending;
            this.kind = kind;
        }

        String ending() {
            return ending;
        }
    }

    OutputViewModel(Workspace workspace, Locale language) {
        this.workspace = workspace;
        this.language = language;
    }

    Client client() {
        return workspace.client();
    }

    Assessment assessment() {
        return workspace.assessment();
    }

    /// Takes over what a report for these people usually holds.
    void choose(Audience audience) {
        ReportOptions usual = audience.options();
        parts.clear();
        parts.addAll(usual.sections());
        people = usual.people();
        workingCopy = usual.groups().workingCopy();
    }

    /// For whom the choices are the usual ones; empty where they are somebody's own.
    Optional<Audience> audience() {
        return Stream.of(Audience.values())
                .filter(each -> {
                    ReportOptions usual = each.options();
                    return usual.sections().equals(parts)
                            && usual.people() == people
                            && usual.groups().workingCopy() == workingCopy;
                })
                .findFirst();
    }

    boolean isDraft() {
        return draft;
    }

    void setDraft(boolean on) {
        draft = on;
    }

    String recipient() {
        return recipient;
    }

    void setRecipient(String whom) {
        recipient = whom;
    }

    /// What the report is drawn into; empty for the program's own look.
    Optional<Path> template() {
        return template;
    }

    void setTemplate(Optional<Path> file) {
        template = file;
    }

    /// What the client is known by where templates are kept: the same in all copies of its file.
    String templateKey() {
        return client().assessments().getFirst().id().text();
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    void set(Part part, boolean wanted) {
        if (wanted) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
    }

    /// Whether the last assessment can be compared with this one.
    boolean hasEarlier() {
        return Reports.earlier(client(), assessment(), options().groups()).isPresent();
    }

    /// Whether anything is planned.
    boolean hasPlan() {
        Plan plan = assessment().room().plan();
        return !plan.chosen().isEmpty() || !plan.pledge().equals(Pledge.NONE);
    }

    /// Whether the team has said for anything where it wants to be.
    boolean hasTargets() {
        return !assessment().room().targets().isEmpty();
    }

    /// Whether anyone gave an export of the own contacts.
    boolean hasContacts() {
        return !assessment().room().contacts().taken().isEmpty();
    }

    /// Whether anything was written down word for word.
    boolean hasQuotes() {
        return !assessment().quotes().isEmpty();
    }

    /// How many quotes that must not be attributed give their speakers away.
    int tellingQuotes() {
        return (int) assessment().quotes().stream()
                .filter(quote -> !Giveaway.of(assessment(), quote).isEmpty())
                .count();
    }

    /// Whether the chosen kind of document has this part, or leaves it out whatever is chosen.
    boolean hasRoomFor(Part part) {
        return Parts.hasRoom(kind(), part);
    }

    Locale language() {
        return language;
    }

    void setLanguage(Locale chosen) {
        language = chosen;
    }

    People people() {
        return people;
    }

    void setPeople(People chosen) {
        people = chosen;
    }

    Format format() {
        return format;
    }

    void setFormat(Format chosen) {
        format = chosen;
    }

    boolean isWorkingCopy() {
        return workingCopy;
    }

    void setWorkingCopy(boolean on) {
        workingCopy = on;
    }

    Messages words() {
        return Messages.in(language);
    }

    ReportOptions options() {
        return new ReportOptions(
                parts,
                new SmallGroups(SmallGroups.STANDARD.smallest(), workingCopy),
                people,
                new ReportOptions.Occasion(recipient.strip(), draft));
    }

    /// The kind of document as it is remembered.
    Issue.Format kind() {
        return format.kind;
    }

    /// What the client file remembers of the report as it is now; may be called on any thread, and takes a while.
    Supplier<List<Remembered>> remembered(Instant at) {
        Client client = client();
        Assessment assessment = assessment();
        ReportOptions options = options();
        Issue.Format kind = kind();
        Locale in = language;
        return () -> Remembered.of(
                client, assessment, options, kind, in, UUID.randomUUID().toString(), at);
    }

    /// The earlier reports because of which this one must hold something back; may be called on any thread, and takes
    /// a while.
    Supplier<List<Issue>> telling() {
        Assessment assessment = assessment();
        if (assessment.handedOut().isEmpty()) {
            return List::of;
        }
        Instrument instrument = assessment.instrument().in(language);
        SmallGroups groups = options().groups();
        return () -> {
            Scores all = Scoring.score(instrument, assessment);
            Scores alone = Disclosure.of(instrument, assessment, all, groups).scores();
            return assessment.handedOut().stream()
                    .filter(issue -> !Disclosure.of(instrument, assessment, all, groups, List.of(issue))
                            .scores()
                            .equals(alone))
                    .toList();
        };
    }

    /// Composes the report as it is chosen now; may be called on any thread, and takes a while.
    Supplier<Report> report() {
        return composing(Reports::compose);
    }

    /// The same of the slides.
    Supplier<Deck> deck() {
        return composing(Decks::compose);
    }

    /// The same of the workbook.
    Supplier<Workbook> workbook() {
        return composing(Workbooks::compose);
    }

    private interface Composer<T> {
        T compose(Client client, Assessment assessment, Scores scores, Messages messages, ReportOptions options);
    }

    private <T> Supplier<T> composing(Composer<T> composer) {
        Client client = client();
        Assessment assessment = assessment();
        Messages words = words();
        ReportOptions options = options();
        Locale in = language;
        return () -> composer.compose(
                client, assessment, Scoring.score(assessment.instrument().in(in), assessment), words, options);
    }

    /// "Example Company 2026-11.docx" in that folder; characters that file systems refuse are left out.
    Path proposal(Path folder) {
        String month = assessment().head().date().format(DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT));
        String name =
                client().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return folder.resolve((name.isEmpty() ? "report" : name) + " " + month + format.ending());
    }
}
