package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.report.ReportCases.ENGLISH;
import static org.socialreadiness.report.ReportCases.report;
import static org.socialreadiness.report.ReportCases.said;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;

class QuotesSectionTest {
    private static final String HEAD =
            "Quotes from the interviews as they were spoken, attributed only where the person agreed, in no order of "
                    + "people.\nA1  Name of A1\n";

    private static TestAssessments people(int count) {
        TestAssessments built = TestAssessments.of(ReportCases.factors("Contacts"));
        for (int i = 0; i < count; i++) {
            String role = i == 0 ? "Buyer" : i == 1 ? "" : "Engineer";
            String name = i == 1 ? "Interviewee 2" : "Name" + i;
            built.change(new Change.Joined(
                    new Participant(new ParticipantId("P" + i), name, role, Participant.Kind.INTERVIEWEE)));
            built.answer("P" + i, "A1", "2");
        }
        return built;
    }

    private static void quote(TestAssessments built, int person, String text, boolean open) {
        built.change(new RoomChange.Quoted(new Quote(
                "q" + text,
                Optional.of(new ParticipantId("P" + person)),
                new CriterionId("A1"),
                text,
                OptionalInt.of(1),
                open,
                false)));
    }

    private static ReportOptions options(People people, Part... parts) {
        return new ReportOptions(Set.of(parts), SmallGroups.STANDARD, people);
    }

    private static boolean has(Report report) {
        return report.sections().stream().anyMatch(s -> s.id().equals("quotes"));
    }

    /// P3 spoke last and stands first: the order is that of the words.
    @Test
    void quotesStandInTheOrderOfTheirWordsAndAreAttributedOnlyWhereAllowed() {
        TestAssessments built = people(4);
        quote(built, 0, "Nobody asks.", true);
        quote(built, 1, "Some do.", true);
        quote(built, 2, "Zero, I would say.", false);
        quote(built, 3, "All of it is old.", false);
        assertEquals(
                HEAD
                        + "“All of it is old.”  unattributed\n“Nobody asks.”  Buyer\n“Some do.”  Interviewee 2\n"
                        + "“Zero, I would say.”  unattributed",
                said(report(built, ENGLISH, ReportOptions.STANDARD), "quotes"));
        assertTrue(said(report(built, ENGLISH, options(People.NAMES, Part.QUOTES)), "quotes")
                .contains("“Nobody asks.”  Name0\n"));
        assertFalse(said(report(built, ENGLISH, options(People.NOT_AT_ALL, Part.QUOTES)), "quotes")
                .contains("Buyer"));
        assertFalse(has(report(built, ENGLISH, options(People.ROLES))));
    }

    @Test
    void aQuoteThatGivesItsSpeakerAwayIsLeftOutUnlessChosen() {
        TestAssessments built = people(4);
        quote(built, 2, "My team keeps its own list.", false);
        assertFalse(has(report(built, ENGLISH, ReportOptions.STANDARD)));
        assertEquals(
                HEAD + "“My team keeps its own list.”  unattributed",
                said(report(built, ENGLISH, options(People.ROLES, Part.QUOTES, Part.TELLING_QUOTES)), "quotes"));
    }

    @Test
    void amongThreePeopleOnlyWhatMayBeAttributedIsPrinted() {
        TestAssessments built = people(3);
        quote(built, 0, "Nobody asks.", true);
        quote(built, 2, "All of it is old.", false);
        assertEquals(
                HEAD + "“Nobody asks.”  Buyer",
                said(report(built, ENGLISH, options(People.ROLES, Part.QUOTES, Part.TELLING_QUOTES)), "quotes"));
        ReportOptions working = new ReportOptions(EnumSet.of(Part.QUOTES), new SmallGroups(4, true), People.ROLES);
        assertTrue(said(report(built, ENGLISH, working), "quotes").contains("“All of it is old.”  unattributed"));
    }

    @Test
    void whoIsOffTheListIsNotQuoted() {
        TestAssessments built = people(5);
        quote(built, 0, "Nobody asks.", true);
        built.change(new Change.Left(new ParticipantId("P0")));
        assertFalse(has(report(built, ENGLISH, ReportOptions.STANDARD)));
    }

    @Test
    void theWorkbookSaysTheSame() {
        TestAssessments built = people(4);
        quote(built, 0, "=1+1", true);
        quote(built, 2, "My team keeps its own list.", false);
        Workbook workbook = Workbooks.compose(
                built.client(), built.assessment(), Scoring.score(built.assessment()), ENGLISH, ReportOptions.STANDARD);
        List<Workbook.Sheet> found = workbook.sheets().stream()
                .filter(sheet -> sheet.toString().contains("=1+1"))
                .toList();
        assertEquals(1, found.size());
        assertTrue(found.getFirst().toString().contains("Buyer"));
        assertFalse(workbook.toString().contains("My team"));
    }
}
