package org.socialreadiness.ui.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.report.ReportChange;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.ui.base.TestDesk;

class WrittenReportsTest {
    private static final Issue.Document OF_TWO_PARTS = new Issue.Document("", List.of("factors", "plan"), false, "");

    private final TestAssessments built =
            TestAssessments.of(TestInstruments.plain(2, 2)).row("A1", "1", "2", "3", "1");

    private Issue issue(String id, Issue.Format format, Issue.Document document) {
        return new Issue(
                id,
                Instant.parse("2026-11-12T14:02:31Z"),
                format,
                "en",
                true,
                Issue.answered(built.assessment()),
                List.of(),
                document);
    }

    private WrittenReports written() {
        return new WrittenReports(TestDesk.plain(built.client(), Locale.ENGLISH).workspace());
    }

    /// Titles of the sections that read differently, where these parts are chosen now.
    private List<String> since(Issue issue, Part... chosen) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(List.of(chosen));
        return written()
                .since(issue, built.entries(), new ReportOptions(parts, SmallGroups.STANDARD, People.ROLES))
                .get()
                .orElseThrow()
                .stream()
                .map(ReportChange::title)
                .toList();
    }

    private Issue thenAnother(Issue.Format format, Issue.Document document) {
        Issue issue = issue("R1", format, document);
        built.change(new Change.Issued(issue)).answer("P0", "A1", "4");
        return issue;
    }

    @Test
    void aReportsChangesAreThoseOfItsOwnParts() {
        assertTrue(since(thenAnother(Issue.Format.WORD, OF_TWO_PARTS)).contains("Factor A"));
    }

    @Test
    void aWorkbooksChangesAreThoseOfItsOwnParts() {
        Issue issue = thenAnother(Issue.Format.EXCEL, OF_TWO_PARTS);
        List<String> titles = since(issue, Part.FACTORS);
        assertFalse(titles.isEmpty());
        assertFalse(titles.contains("Factor A"), titles.toString());
        assertTrue(written().isOwn(issue));
    }

    @Test
    void aReportOfWhichNobodyKnowsItsPartsIsTakenToHaveThoseThatAreChosenNow() {
        Issue issue = thenAnother(Issue.Format.WORD, Issue.Document.UNKNOWN);
        assertTrue(since(issue, Part.FACTORS).contains("Factor A"));
        assertFalse(since(issue).contains("Factor A"));
    }

    @Test
    void whatTheJournalDoesNotTellIsNotMadeUp() {
        assertEquals(
                Optional.empty(),
                written()
                        .since(
                                issue("elsewhere", Issue.Format.WORD, OF_TWO_PARTS),
                                built.entries(),
                                ReportOptions.STANDARD)
                        .get());
    }

    @Test
    void theNewestStandsFirst() {
        built.change(new Change.Issued(issue("R1", Issue.Format.WORD, OF_TWO_PARTS)));
        built.change(new Change.Issued(issue("R2", Issue.Format.EXCEL, OF_TWO_PARTS)));
        assertEquals(
                List.of("R2", "R1"), written().issues().stream().map(Issue::id).toList());
    }
}
