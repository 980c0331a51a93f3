package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.PerceptionGap.By;
import org.socialreadiness.scoring.PerceptionGap.OfFactor;
import org.socialreadiness.scoring.PerceptionGap.Seen;

class PerceptionGapTest {
    /// P0 to P3 lead, P4 to P8 are interviewed.
    private static TestAssessments parts(int... criteriaOfFactors) {
        return people(
                TestAssessments.of(TestInstruments.plain(criteriaOfFactors)),
                "L Sales",
                "L sales ",
                "L SALES",
                "L Sales",
                "I Service",
                "I Service",
                "I Service",
                "I Service",
                "I Finance");
    }

    /// P0, P1, …, each with the letter of the part and the role.
    static TestAssessments people(TestAssessments built, String... people) {
        for (int i = 0; i < people.length; i++) {
            Participant.Kind part = switch (people[i].charAt(0)) {
                case 'L' -> Participant.Kind.LEADER;
                case 'I' -> Participant.Kind.INTERVIEWEE;
                default -> Participant.Kind.ASSESSOR;
            };
            built.change(new Change.Joined(
                    new Participant(new ParticipantId("P" + i), "P" + i, people[i].substring(2), part)));
        }
        return built;
    }

    static PerceptionGap gap(TestAssessments built, SmallGroups rule, By by) {
        Instrument instrument = built.assessment().instrument().structure();
        return PerceptionGap.of(instrument, shown(built, rule), rule, by);
    }

    private static Disclosure shown(TestAssessments built, SmallGroups rule) {
        return Disclosure.of(
                built.assessment().instrument().structure(),
                built.assessment(),
                Scoring.score(built.assessment()),
                rule);
    }

    private static String words(PerceptionGap gap) {
        return gap.criteria().stream()
                .map(c -> c.id() + " " + words(c.groups()))
                .collect(Collectors.joining("; "));
    }

    private static String words(List<Seen> groups) {
        return groups.stream()
                .map(seen -> name(seen.group()) + " " + seen.people() + " " + seen.mean())
                .collect(Collectors.joining(", "));
    }

    private static String name(RaterGroup group) {
        return switch (group) {
            case RaterGroup.OfPart(var part) -> part.name().substring(0, 1);
            case RaterGroup.OfRole(var role) -> role;
            case RaterGroup.Others _ -> "others";
        };
    }

    @Test
    void leadersBesideInterviewees() {
        TestAssessments built = parts(2).row("A1", "3", "3", "4", "4", "1", "1", "2", "2", "2")
                .row("A2", "2", "2", "2", "2", "3", "3", "3", "3", "3");
        // (3+3+4+4)/4 and (1+1+2+2+2)/5: 1.9 apart, which comes before the 1.0 of A2.
        assertEquals("A1 L 4 3.5, I 5 1.6; A2 L 4 2.0, I 5 3.0", words(gap(built, SmallGroups.STANDARD, By.PART)));
        OfFactor factor = gap(built, SmallGroups.STANDARD, By.PART).factors().getFirst();
        assertEquals("L 4 2.75, I 5 2.3", words(factor.groups()));
        assertEquals(2, factor.criteria());
        assertEquals(0.45, factor.distance(), 1e-12);
    }

    @Test
    void aCriterionIsBrokenDownOnlyWhereFourOfEachRatedIt() {
        TestAssessments built = parts(2).row("A1", "3", "3", "4", "?", "1", "1", "2", "2", "2")
                .row("A2", "2", "2", "2", "2", "3", "3", "3", "3", "-");
        // Three leaders rated A1; they and the five others are all there is.
        assertEquals("A2 L 4 2.0, I 4 3.0", words(gap(built, SmallGroups.STANDARD, By.PART)));
        assertEquals("", words(gap(built, new SmallGroups(5, false), By.PART)));
    }

    @Test
    void smallRolesArePutTogetherUntilTheyAreFour() {
        TestAssessments built = people(
                        TestAssessments.of(TestInstruments.plain(1)),
                        "L Sales",
                        "L sales ",
                        "L SALES",
                        "L Sales",
                        "L IT",
                        "L HR",
                        "L ",
                        "L Legal")
                .row("A1", "0", "0", "0", "4", "4", "3", "3", "2");
        assertEquals("A1 Sales 4 1.0, others 4 3.0", words(gap(built, SmallGroups.STANDARD, By.ROLE)));
        // One of them not knowing leaves three, whose mean would follow from that of all.
        built.answer("P7", "A1", "?");
        assertEquals("", words(gap(built, SmallGroups.STANDARD, By.ROLE)));
    }

    @Test
    void aRoleIsNotShownWhereTheLeadersLessTheRoleWouldBeOnePerson() {
        TestAssessments built = people(
                        TestAssessments.of(TestInstruments.plain(1)),
                        "L Sales",
                        "L Sales",
                        "L Sales",
                        "L Sales",
                        "L Owner",
                        "I Service",
                        "I Service",
                        "I Service",
                        "I Service")
                .row("A1", "0", "0", "0", "0", "4", "1", "1", "1", "1");
        assertEquals("A1 L 5 0.8, I 4 1.0", words(gap(built, SmallGroups.STANDARD, By.PART)));
        // Others: the owner alone is the leaders without Sales.
        assertEquals("", words(gap(built, SmallGroups.STANDARD, By.ROLE)));
    }

    @Test
    void whatWasAnsweredSinceAReportIsNotBrokenDown() {
        TestAssessments built = parts(2).row("A1", "3", "3", "4", "4", "1", "1", "2", "2", "2")
                .row("A2", "2", "2", "2", "2", "3", "3", "3", "3", "3");
        Issue issue = Issue.of(built.assessment(), "r1", TestAssessments.BEGIN, Issue.Format.WORD, "en", List.of());
        built.change(new Change.Issued(issue));
        assertEquals("A1 L 4 3.5, I 5 1.6; A2 L 4 2.0, I 5 3.0", words(gap(built, SmallGroups.STANDARD, By.PART)));
        // One leader and two others answer A1 anew: enough for the mean of all, but the leaders' would tell the one.
        built.answer("P3", "A1", "0").answer("P7", "A1", "4").answer("P8", "A1", "4");
        assertEquals("A2 L 4 2.0, I 5 3.0", words(gap(built, SmallGroups.STANDARD, By.PART)));
        assertEquals(2, gap(built, new SmallGroups(4, true), By.PART).criteria().size());
        built.change(new Change.Issued(issue.withHandedOut(false)));
        assertEquals(2, gap(built, SmallGroups.STANDARD, By.PART).criteria().size());
    }

    @Test
    void whatIsHeldBackIsNotBrokenDownEither() {
        // A2 is one person's, and A1 is held back with it.
        TestAssessments built = parts(2).row("A1", "3", "3", "4", "4", "1", "1", "2", "2", "2")
                .row("A2", "2", "?", "?", "?", "?", "?", "?", "?", "?");
        assertEquals("", words(gap(built, SmallGroups.STANDARD, By.PART)));
        assertTrue(gap(built, SmallGroups.STANDARD, By.PART).factors().isEmpty());
    }

    @Test
    void theWorkingCopyShowsEveryGroup() {
        TestAssessments built = parts(1).row("A1", "3", "?", "?", "?", "1", "?", "?", "?", "2");
        assertEquals("", words(gap(built, SmallGroups.STANDARD, By.PART)));
        SmallGroups copy = new SmallGroups(4, true);
        assertEquals("A1 L 1 3.0, I 2 1.5", words(gap(built, copy, By.PART)));
        assertEquals("A1 Sales 1 3.0, Service 1 1.0, Finance 1 2.0", words(gap(built, copy, By.ROLE)));
    }

    @Test
    void aFactorComparesOnlyCriteriaThatShowTheSameGroups() {
        TestAssessments built = people(
                        TestAssessments.of(TestInstruments.plain(3)),
                        "L A",
                        "L A",
                        "L A",
                        "L A",
                        "L B",
                        "L B",
                        "L B",
                        "L B",
                        "L C",
                        "L C",
                        "L C",
                        "L C")
                .row("A1", "0", "0", "0", "0", "1", "1", "1", "1", "2", "2", "2", "2")
                // Three of C: they would be found by subtraction.
                .row("A2", "4", "4", "4", "4", "4", "4", "4", "4", "4", "4", "4", "?")
                .row("A3", "2", "2", "2", "2", "1", "1", "1", "1", "2", "2", "2", "2");
        PerceptionGap gap = gap(built, SmallGroups.STANDARD, By.ROLE);
        assertEquals("A1 A 4 0.0, B 4 1.0, C 4 2.0; A3 A 4 2.0, B 4 1.0, C 4 2.0", words(gap));
        OfFactor factor = gap.factors().getFirst();
        assertEquals("A 4 1.0, B 4 1.0, C 4 2.0", words(factor.groups()));
        assertEquals(2, factor.criteria());
        assertEquals("C", name(PerceptionGap.highest(factor.groups()).group()));
        assertEquals("A", name(PerceptionGap.lowest(factor.groups()).group()));
    }

    @Test
    void anAssessorStandsBesideAndEntersNothing() {
        TestAssessments built = people(TestAssessments.of(TestInstruments.plain(3)), "L ", "L ", "L ", "A Consultant")
                .row("A1", "1", "2", "3", "0")
                .row("A2", "2", "2", "2", "3")
                .row("A3", "4", "?", "?", "1");
        Instrument instrument = built.assessment().instrument().structure();
        List<AssessorGap> gaps = AssessorGap.of(instrument, shown(built, SmallGroups.STANDARD));
        // A3 is one person's and hidden among the three of A1.
        assertEquals(1, gaps.size());
        AssessorGap gap = gaps.getFirst();
        assertEquals("A2 3", gap.criterion() + " " + gap.level());
        assertEquals(2, gap.mean());
        assertEquals(3, gap.people());
        assertEquals(1, gap.difference());
        List<AssessorGap> copy = AssessorGap.of(instrument, shown(built, new SmallGroups(4, true)));
        assertEquals(
                "A3 1 4.0; A1 0 2.0; A2 3 2.0",
                copy.stream()
                        .map(each -> each.criterion() + " " + each.level() + " " + each.mean())
                        .collect(Collectors.joining("; ")));
    }
}
