package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.report.ReportCases.ENGLISH;
import static org.socialreadiness.report.ReportCases.GERMAN;
import static org.socialreadiness.report.ReportCases.blocks;
import static org.socialreadiness.report.ReportCases.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Dots;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Table;

/// Where people disagree and what nobody knows: the sentence patterns T23 to T33.
class DisagreementSectionTest {
    @Test
    void ratingsCloseTogetherAreSaidToBeSo() {
        TestAssessments built = criteria(2).row("A1", "1", "1", "2").row("A2", "2", "2", "2");
        assertTrue(said(built).startsWith("On all 2 rated criteria the ratings lie close together."), said(built));
        assertTrue(german(built).startsWith("Bei allen 2 bewerteten Kriterien liegen die Antworten nah beieinander."));
    }

    @Test
    void bothViewsAreQuotedTheMostFrequentAndTheFurthest() {
        TestAssessments built = criteria(2).row("A1", "0", "1", "1", "4").row("A2", "2", "2", "2", "2");
        String said = said(built);
        assertTrue(said.startsWith("On 1 of 2 rated criteria the participants describe different situations."), said);
        assertTrue(said.contains("Level 1, 2 of 4: “Statement 1 of A1.”\nLevel 4, 1 of 4: “Statement 4 of A1.”"), said);
        // Mean 1.5; distances 1.5, 0.5, 0.5, 2.5: 1.25, printed half up.
        assertTrue(said.contains("\n1.3\nOpen\n"), said);
        assertEquals(List.of(1, 2, 0, 0, 1), dots(built));
        String german = german(built);
        assertTrue(german.contains("Stufe 1, 2 von 4: „Statement 1 of A1.“"), german);
        assertTrue(german.contains("\n1,3\nOffen\n"), german);
    }

    @Test
    void ofEquallyFrequentViewsTheLowerIsQuoted() {
        String said = said(criteria(1).row("A1", "0", "0", "3", "3"));
        assertTrue(said.contains("Level 0, 2 of 4: “Statement 0 of A1.”\nLevel 3, 2 of 4:"), said);
    }

    @Test
    void aConsensusSettlesASplit() {
        TestAssessments built = criteria(2).row("A1", "0", "0", "4", "4").row("A2", "0", "0", "4", "4");
        built.change(outcome("A1", new Outcome.Consensus(2, "Because", "")));
        String said = said(built);
        assertTrue(
                said.startsWith("On 2 of 2 rated criteria the participants describe different situations."
                        + " The workshop settled one of them."),
                said);
        assertTrue(said.contains("Consensus: level 2"), said);
        assertTrue(german(built).contains("Eines davon hat der Workshop geklärt."));
    }

    @Test
    void dissentIsToldWithTheReasonsThatWereNoted() {
        TestAssessments built = criteria(2).row("A1", "0", "0", "4", "4").row("A2", "0", "0", "4", "4");
        built.change(outcome("A1", new Outcome.Dissent(0, 4, "No list is there", "It is in the cupboard")));
        built.change(outcome("A2", new Outcome.Dissent(1, 3, "", "Seen in May")));
        String said = said(built);
        assertTrue(
                said.contains("A1. No consensus: 0–4. Reason noted for the lower view: “No list is there”"
                        + " Reason noted for the higher view: “It is in the cupboard”"),
                said);
        assertTrue(said.contains("A2. No consensus: 1–3. Reason noted for the higher view: “Seen in May”"), said);
        assertTrue(german(built)
                .contains("A2. Kein Konsens: 1–3. Festgehaltener Grund für die höhere Sicht: „Seen in May“"));
    }

    @Test
    void twoPeopleGetNoStatementOfAgreement() {
        TestAssessments built = criteria(1).row("A1", "0", "4");
        String said = said(built);
        assertTrue(said.startsWith("With fewer than three ratings no agreement is stated."), said);
        assertEquals(List.of(), blocks(report(built, ENGLISH), "disagreement", Table.class));
        assertTrue(german(built).startsWith("Bei weniger als drei Antworten wird keine Übereinstimmung angegeben."));
    }

    @Test
    void whatNobodyKnowsIsToldWithWhatItCouldMean() {
        // A1 to A3 at 2 of 4, A4 open: 37.5 with 0 there, 62.5 with 4.
        TestAssessments built = criteria(4);
        for (String id : List.of("A1", "A2", "A3")) {
            built.row(id, "2", "2", "2");
        }
        built.row("A4", "?", "?", "?");
        String said = said(built);
        assertTrue(
                said.contains("“Don’t know” was chosen 3 of 12 times. Nobody could rate A4 (Name of A4)."
                        + " If it were rated, contacts would lie between 38 and 63."),
                said);
        assertTrue(german(built)
                .contains("A4 (Name of A4) konnte niemand bewerten."
                        + " Mit Bewertung läge der Faktor Contacts zwischen 38 und 63."));
    }

    @Test
    void whatNobodyAnsweredWidensTheBoundsAndIsSaidToo() {
        TestAssessments built = criteria(8);
        for (int i = 1; i <= 6; i++) {
            built.row("A" + i, "2", "2", "2");
        }
        built.row("A7", "?", "?", "?");
        // A8 has no answer at all. Six of eight at 50: 37.5 and 62.5.
        assertTrue(said(built).contains("If everything open were rated, contacts would lie between 38 and 63."));
        built.row("A8", "?", "?", "?");
        assertTrue(said(built).contains("Nobody could rate A7 (Name of A7) and A8 (Name of A8). If they were rated,"));
    }

    @Test
    void whatDoesNotApplyIsNotCalledUnknown() {
        TestAssessments built = criteria(4);
        for (String id : List.of("A1", "A2", "A3")) {
            built.row(id, "2", "2", "2");
        }
        built.row("A4", "?", "-", "-");
        assertFalse(said(built).contains("Nobody could rate"), said(built));
    }

    @Test
    void theFactorWithMostUnknownIsNamedOnlyIfItsShareIsLargestToo() {
        TestAssessments built = TestAssessments.of(ReportCases.factors("Contacts", "Roles"));
        built.row("A1", "?", "?", "1")
                .row("A2", "1", "1", "1")
                .row("B1", "?", "1", "1")
                .row("B2", "1", "1", "1");
        assertTrue(said(built)
                .contains("Contacts holds 2 of the 3 “don’t know” answers: the team sees this factor least."));
        assertTrue(german(built)
                .contains("Auf den Faktor Contacts entfallen 2 der 3 Antworten „weiß nicht“:"
                        + " Diesen Faktor kennt das Team am wenigsten."));
        built.row("B2", "?", "1", "1");
        assertFalse(said(built).contains("sees this factor least"), said(built));
    }

    private static List<Integer> dots(TestAssessments built) {
        List<Row> rows = blocks(report(built, ENGLISH), "disagreement", Table.class)
                .getFirst()
                .rows();
        return rows.getFirst().cells().stream()
                .filter(Dots.class::isInstance)
                .map((Cell cell) -> ((Dots) cell).count())
                .toList();
    }

    private static String said(TestAssessments built) {
        return ReportCases.said(report(built, ENGLISH), "disagreement");
    }

    private static String german(TestAssessments built) {
        return ReportCases.said(report(built, GERMAN), "disagreement");
    }

    private static TestAssessments criteria(int count) {
        return TestAssessments.of(ReportCases.instrument(List.of("Contacts"), count, List.of(), List.of()));
    }

    private static Change.Agreed outcome(String criterion, Outcome outcome) {
        return new Change.Agreed(new CriterionId(criterion), Optional.of(outcome));
    }
}
