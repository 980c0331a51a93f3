package org.socialreadiness.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scoring;

/// What the client file remembers of a report that is written, so that the next one can tell what this one has told.
///
/// @param of an assessment that the report tells of
/// @param issue what it tells of that assessment
public record Remembered(AssessmentId of, Issue issue) {
    /// One for the assessment that is reported, and one for the earlier one where the report compares the two. A
    /// working
    /// copy is nobody else's, and counts as not handed out.
    ///
    /// @param id of the report, unique in the world
    /// @param language that of the report
    public static List<Remembered> of(
            Client client,
            Assessment assessment,
            ReportOptions options,
            Issue.Format format,
            Locale language,
            String id,
            Instant at) {
        List<Assessment> told = new ArrayList<>(List.of(assessment));
        if (format != Issue.Format.EXCEL && options.sections().contains(Part.SINCE)) {
            SinceSection.earlier(client, assessment, options.groups()).ifPresent(told::add);
        }
        return told.stream()
                .map(each -> new Remembered(each.id(), issue(each, options, format, language, id, at)))
                .toList();
    }

    private static Issue issue(
            Assessment of, ReportOptions options, Issue.Format format, Locale language, String id, Instant at) {
        Instrument instrument = of.instrument().in(language);
        Disclosure shown =
                Disclosure.of(instrument, of, Scoring.score(instrument, of), options.groups(), of.handedOut());
        return Issue.of(of, id, at, format, language.getLanguage(), shown.heldBack())
                .with(document(options))
                .withHandedOut(!options.groups().workingCopy());
    }

    private static Issue.Document document(ReportOptions options) {
        List<String> parts = Stream.of(Part.values())
                .filter(options.sections()::contains)
                .map(Part::word)
                .toList();
        return new Issue.Document(
                options.occasion().recipient(), parts, options.occasion().draft(), "");
    }

    /// That it was written, and the file is there.
    ///
    /// @param fingerprint SHA-256 of the file in hexadecimal digits
    public Change.Issued written(String fingerprint) {
        return new Change.Issued(issue.with(issue.document().withFingerprint(fingerprint)));
    }

    /// That it was written.
    public Change.Issued written() {
        return new Change.Issued(issue);
    }

    /// That it came to nothing.
    public Change.Issued unwritten() {
        return new Change.Issued(issue.withHandedOut(false));
    }
}
