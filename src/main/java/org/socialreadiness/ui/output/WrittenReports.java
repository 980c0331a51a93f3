package org.socialreadiness.ui.output;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.History;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.ReportChange;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.Reports;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Workspace;

/// The reports that were written of an assessment, and what reads differently since. Window's thread only.
final class WrittenReports {
    private final Workspace workspace;

    WrittenReports(Workspace workspace) {
        this.workspace = workspace;
    }

    /// All of them, newest first.
    List<Issue> issues() {
        return workspace.assessment().issues().reversed();
    }

    /// Whether a report was written of this assessment, and does not merely compare a later one with it.
    boolean isOwn(Issue issue) {
        Assessment own = workspace.assessment();
        return workspace.client().assessments().stream()
                .filter(other -> other.head().date().isAfter(own.head().date()))
                .flatMap(other -> other.issues().stream())
                .noneMatch(other -> other.id().equals(issue.id()));
    }

    /// What reads differently now than in a report that was written. What is given may be called on any
    /// thread, and takes a while. Both are composed under the standing rule for small groups, whoever has the
    /// report. Empty where the journal does not tell what that report was made of.
    ///
    /// @param journal all changes of the client, in order
    /// @param now what is chosen: how people are named, and the parts of a report whose parts are not known
    Supplier<Optional<List<ReportChange>>> since(Issue issue, List<Entry> journal, ReportOptions now) {
        Client client = workspace.client();
        AssessmentId of = workspace.assessment().id();
        Locale in = Locale.forLanguageTag(issue.language());
        ReportOptions told = new ReportOptions(parts(issue, now), SmallGroups.STANDARD, now.people());
        return () -> History.of(journal)
                .before(issue)
                .map(then -> ReportChange.between(report(then, of, in, told), report(client, of, in, told)));
    }

    private static Set<Part> parts(Issue issue, ReportOptions now) {
        Set<Part> parts = new HashSet<>();
        if (issue.document().withFingerprint("").equals(Issue.Document.UNKNOWN)) {
            parts.addAll(now.sections());
        }
        issue.document().parts().forEach(word -> Part.of(word).ifPresent(parts::add));
        parts.removeIf(part -> !Parts.hasRoom(issue.format(), part));
        return parts;
    }

    private static Report report(Client client, AssessmentId id, Locale in, ReportOptions options) {
        Assessment assessment = client.assessment(id).orElseThrow();
        Scores scores = Scoring.score(assessment.instrument().in(in), assessment);
        return Reports.compose(client, assessment, scores, Messages.in(in), options);
    }
}
