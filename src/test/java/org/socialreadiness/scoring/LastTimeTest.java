package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.scoring.Comparability.Kind;
import org.socialreadiness.scoring.LastTime.Own;

/// Which assessment is meant by "last time", and what is said of it.
class LastTimeTest {
    private static final ParticipantId P0 = new ParticipantId("P0");

    @Test
    void theSameScopeComesBeforeTheNewest() {
        SecondTime given = new SecondTime().rated();
        start(given, "spring", LocalDate.of(2026, 3, 1), "whole company").row(id("spring"), "A1", "1");
        start(given, "summer", LocalDate.of(2026, 8, 1), "Sales").row(id("summer"), "A1", "1");
        start(given, "empty", LocalDate.of(2026, 9, 1), "Whole company");
        start(given, "later", LocalDate.of(2027, 1, 1), "Whole company").row(id("later"), "A1", "1");
        start(given, "same day", LocalDate.of(2026, 11, 12), "Whole company").row(id("same day"), "A1", "1");
        start(given, "withdrawn", LocalDate.of(2026, 10, 1), "Whole company")
                .row(id("withdrawn"), "A1", "1")
                .change(id("withdrawn"), new Change.Withdrawn(true));
        given.start(id("other"), "other", LocalDate.of(2026, 10, 2), Catalog.shipped(), Form.FULL, "Whole company");
        given.row(id("other"), "SG1", "1");
        List<String> found = LastTime.earlier(given.client(), given.in(SecondTime.NOVEMBER)).stream()
                .map(a -> a.id().text())
                .toList();
        assertEquals(List.of("may", "spring", "summer"), found);
        // Of one day the one begun first is the earlier one.
        assertEquals(
                SecondTime.NOVEMBER,
                LastTime.earlier(given.client(), given.in(id("same day")))
                        .getFirst()
                        .id());
    }

    @Test
    void aPersonsOwnAnswerIsTheNewestThereIs() {
        SecondTime given = new SecondTime().rated();
        given.start(id("spring"), "spring", LocalDate.of(2026, 3, 1), SecondTime.after(), Form.FULL, "Sales")
                .row(id("spring"), "A1", "4")
                .row(id("spring"), "A4", "", "4");
        Own a1 = own(given, P0, "A1").orElseThrow();
        assertEquals(SecondTime.MAY, a1.then().id());
        assertEquals(Kind.COMPARABLE, a1.pair().kind());
        assertEquals(Optional.of(new Answer.Rated(1)), a1.said().orElseThrow().answer());
        // A2 was stated otherwise in May.
        assertEquals(Kind.CHANGED, own(given, P0, "A2").orElseThrow().pair().kind());
        Own a5 = own(given, P0, "A5").orElseThrow();
        assertEquals(Kind.NEW, a5.pair().kind());
        assertEquals(Optional.empty(), a5.said());
        assertEquals(SecondTime.MAY, a5.then().id());
    }

    @Test
    void nobodyElseOfThatNameIsTakenForThePerson() {
        SecondTime given = new SecondTime().rated();
        ParticipantId other = new ParticipantId("another");
        given.change(SecondTime.NOVEMBER, new Change.Joined(new Participant(other, "P0", "", Participant.Kind.LEADER)));
        assertEquals(Optional.empty(), own(given, other, "A1"));
    }

    @Test
    void theTeamsValueComesWithAnArrow() {
        SecondTime given = new SecondTime().rated();
        Assessment now = given.in(SecondTime.NOVEMBER);
        assertEquals(Map.of(), team(given), "closed results tell nothing");
        given.sealed();
        Map<CriterionId, TeamThen> team = team(given);
        assertEquals(
                List.of("A1", "A2", "A4", "B1", "B2"),
                team.keySet().stream().map(CriterionId::text).toList());
        Scores scores = Scoring.score(now);
        TeamThen a1 = at(team, "A1");
        assertEquals(1, a1.value().value(), 1e-9);
        assertFalse(a1.agreed());
        assertEquals(Optional.of(1), a1.arrow(scores.criterion(new CriterionId("A1"))));
        assertEquals(Optional.of(0), at(team, "B1").arrow(scores.criterion(new CriterionId("B1"))));
        // Its statements are others now: what was said then is there, without an arrow.
        assertEquals(Optional.empty(), at(team, "A2").arrow(scores.criterion(new CriterionId("A2"))));
    }

    @Test
    void ofOneOrTwoRatingsTheTeamsValueIsNotTold() {
        SecondTime given = new SecondTime()
                .rated()
                .row(SecondTime.MAY, "A1", "1", "?", "?")
                .sealed();
        assertFalse(team(given).containsKey(new CriterionId("A1")));
        assertTrue(team(given).containsKey(new CriterionId("B1")));
    }

    /// All of then was one person's; three are in the room now.
    @Test
    void whatOnePersonSaidLastTimeIsNotTheTeamsValue() {
        SecondTime given = new SecondTime()
                .row(SecondTime.MAY, "A1", "0")
                .row(SecondTime.NOVEMBER, "A1", "1")
                .sealed();
        assertTrue(team(given).containsKey(new CriterionId("A1")));
        given.row(SecondTime.NOVEMBER, "A4", "", "1", "1");
        assertEquals(Map.of(), team(given));
    }

    private static TeamThen at(Map<CriterionId, TeamThen> team, String criterion) {
        return Objects.requireNonNull(team.get(new CriterionId(criterion)));
    }

    private static Map<CriterionId, TeamThen> team(SecondTime given) {
        return TeamThen.of(given.client(), given.in(SecondTime.NOVEMBER), SmallGroups.STANDARD);
    }

    private static Optional<Own> own(SecondTime given, ParticipantId person, String criterion) {
        Client client = given.client();
        return LastTime.own(client, given.in(SecondTime.NOVEMBER), person, new CriterionId(criterion));
    }

    private static SecondTime start(SecondTime given, String id, LocalDate date, String scope) {
        return given.start(id(id), id, date, TestInstruments.plain(4, 2), Form.FULL, scope);
    }

    private static AssessmentId id(String text) {
        return new AssessmentId(text);
    }
}
