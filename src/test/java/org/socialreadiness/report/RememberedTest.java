package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.scoring.SmallGroups;

/// What the client file remembers of a report.
class RememberedTest {
    private static final Set<Part> SINCE = Set.of(Part.SINCE);

    @Test
    void aReportThatComparesTellsOfBothAssessments() {
        SecondTime given = new SecondTime().rated().sealed();
        List<Remembered> told = remembered(given, SINCE, Issue.Format.WORD, false);
        assertEquals(List.of(SecondTime.NOVEMBER, SecondTime.MAY), of(told));
        for (Remembered each : told) {
            assertEquals(Issue.answered(given.in(each.of())), each.issue().answered(), each.of() + ": its own answers");
            assertTrue(each.written().issue().handedOut());
            assertFalse(each.unwritten().issue().handedOut());
        }
    }

    @Test
    void slidesThatCompareTellOfBothToo() {
        List<Remembered> told = remembered(new SecondTime().rated().sealed(), SINCE, Issue.Format.POWERPOINT, false);
        assertEquals(List.of(SecondTime.NOVEMBER, SecondTime.MAY), of(told));
        assertEquals(Issue.Format.POWERPOINT, told.getFirst().issue().format());
    }

    @Test
    void aReportWithoutAComparisonTellsOfOne() {
        SecondTime given = new SecondTime().rated().sealed();
        assertEquals(List.of(SecondTime.NOVEMBER), of(remembered(given, Set.of(), Issue.Format.WORD, false)));
        assertEquals(List.of(SecondTime.NOVEMBER), of(remembered(given, SINCE, Issue.Format.EXCEL, false)));
        SecondTime open = new SecondTime().rated();
        assertEquals(List.of(SecondTime.NOVEMBER), of(remembered(open, SINCE, Issue.Format.WORD, false)));
    }

    @Test
    void forWhomItIsAndWhatItHoldsIsRemembered() {
        SecondTime given = new SecondTime().rated().sealed();
        ReportOptions options = new ReportOptions(
                Set.of(Part.QUOTES, Part.SINCE),
                SmallGroups.STANDARD,
                People.ROLES,
                new ReportOptions.Occasion("The board", true));
        Remembered told = Remembered.of(
                        given.client(),
                        given.in(SecondTime.NOVEMBER),
                        options,
                        Issue.Format.WORD,
                        Locale.ENGLISH,
                        "r1",
                        SecondTime.BEGIN)
                .getFirst();
        assertEquals(
                new Issue.Document("The board", List.of("since", "quotes"), true, ""),
                told.written().issue().document());
        assertEquals("ab12", told.written("ab12").issue().document().fingerprint());
        for (Part part : Part.values()) {
            assertEquals(Optional.of(part), Part.of(part.word()));
        }
        assertEquals(Optional.empty(), Part.of("of a later version"));
    }

    @Test
    void aWorkingCopyIsNobodyElses() {
        List<Remembered> told = remembered(new SecondTime().rated().sealed(), SINCE, Issue.Format.WORD, true);
        assertEquals(2, told.size());
        assertTrue(told.stream().noneMatch(each -> each.written().issue().handedOut()));
    }

    private static List<Remembered> remembered(
            SecondTime given, Set<Part> parts, Issue.Format format, boolean workingCopy) {
        ReportOptions options =
                new ReportOptions(parts, new SmallGroups(SmallGroups.STANDARD.smallest(), workingCopy), People.ROLES);
        return Remembered.of(
                given.client(), given.in(SecondTime.NOVEMBER), options, format, Locale.ENGLISH, "r1", SecondTime.BEGIN);
    }

    private static List<AssessmentId> of(List<Remembered> told) {
        return told.stream().map(Remembered::of).toList();
    }
}
