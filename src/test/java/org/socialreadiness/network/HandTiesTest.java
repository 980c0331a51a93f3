package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.assessment.Tie;
import org.socialreadiness.assessment.Tie.End;
import org.socialreadiness.network.HandTies.Position;

class HandTiesTest {
    private static final AssessmentId IN = SecondTime.NOVEMBER;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private final SecondTime given = new SecondTime().rated();

    private static KeyOrganization organization(String name) {
        return new KeyOrganization(name, name, KeyOrganization.Kind.CUSTOMER, Set.of(), Optional.empty(), false);
    }

    private static End end(String name) {
        return name.startsWith("P") ? End.of(new ParticipantId(name)) : End.of(organization(name));
    }

    private HandTiesTest list(String... names) {
        for (String name : names) {
            given.change(IN, new RoomChange.OrganizationSet(organization(name)));
        }
        return this;
    }

    private void tie(String one, String other) {
        given.change(IN, new RoomChange.TieSet(new Tie(end(one), end(other)), true));
    }

    private Assessment assessment() {
        return given.in(IN);
    }

    private HandTies ties() {
        return HandTies.of(assessment());
    }

    private Position of(String name) {
        return ties().positions().stream()
                .filter(each -> each.end().equals(end(name)))
                .findFirst()
                .orElseThrow();
    }

    /// Burt's example, computed with UCINET (science 3.5, 10), with the first two as leaders: A is P0 and G is P1.
    private void burt() {
        list("B", "C", "D", "E", "F", "H");
        for (String tie : List.of("P0 B", "P0 F", "P0 P1", "P0 E", "E P1", "F P1", "B P1", "B D", "D P1", "P1 C")) {
            int between = tie.indexOf(' ');
            tie(tie.substring(0, between), tie.substring(between + 1));
        }
    }

    @Test
    void positionsAreThoseOfUcinet() {
        burt();
        assertEquals(.4003, of("P1").constraint(), 5e-5);
        assertEquals(4.6667, of("P1").effectiveSize(), 5e-5);
        assertEquals(6, of("P1").ties());
        assertEquals(.5955, of("P0").constraint(), 5e-5);
        assertEquals(2.5, of("P0").effectiveSize(), 1e-12);
        assertEquals(.6427, of("B").constraint(), 5e-5);
        assertEquals(1, of("C").constraint(), 1e-12);
        assertEquals(end("P1"), ties().positions().getFirst().end(), "the freest first");
        assertEquals(7, ties().positions().size(), "H is tied to nobody");
    }

    @Test
    void ofFewerThanThreeNothingIsSaid() {
        assertEquals(List.of(), ties().positions());
        tie("P0", "P1");
        assertEquals(List.of(), ties().positions());
        list("Acme");
        tie("P1", "Acme");
        assertEquals(.5, of("P1").constraint(), 1e-12, "a broker between two strangers");
        assertEquals(2, of("P1").effectiveSize(), 1e-12);
    }

    @Test
    void whoIsGoneIsTiedToNobody() {
        burt();
        given.change(IN, new RoomChange.OrganizationSet(organization("C").withGone(true)));
        assertEquals(9, ties().ties().size());
        given.change(IN, new Change.Left(new ParticipantId("P0")));
        assertEquals(5, ties().ties().size());
        given.change(IN, new RoomChange.OrganizationSet(organization("C")));
        assertEquals(6, ties().ties().size(), "back on the list it has its tie again");
    }

    @Test
    void aTieIsTheSameFromBothEndsAndCanBeTakenBack() {
        list("Acme");
        assertEquals(new Tie(end("P0"), end("Acme")), new Tie(end("Acme"), end("P0")));
        tie("Acme", "P0");
        tie("P0", "Acme");
        assertEquals(1, ties().ties().size());
        given.change(IN, new RoomChange.TieSet(new Tie(end("P0"), end("Acme")), false));
        assertEquals(0, ties().ties().size());
        assertThrows(IllegalArgumentException.class, () -> new Tie(end("P0"), end("P0")));
    }

    /// P0 knows people at Acme and Birch, P1 one at Acme; the tie of P1 is there already.
    @Test
    void whatTheExportsShowIsOfferedOnce() {
        list("Acme", "Birch", "Cedar");
        take("P0", "Acme", "Acme", "Birch", "Dune");
        take("P1", "ACME Inc");
        tie("P1", "Acme");
        assertEquals(
                List.of(new Tie(end("P0"), end("Acme")), new Tie(end("P0"), end("Birch"))),
                ties().shownBy(Network.of(assessment()).orElseThrow()));
    }

    private void take(String leader, String... companies) {
        Pseudonyms key = Pseudonyms.of(assessment());
        given.change(
                IN,
                new RoomChange.ContactsTaken(new ContactImport(
                        leader,
                        new ParticipantId(leader),
                        ContactImport.Source.LINKEDIN,
                        DAY,
                        DAY,
                        IntStream.range(0, companies.length)
                                .mapToObj(at -> EarlierTest.at(key, leader + at, companies[at], DAY))
                                .toList(),
                        false)));
    }

    /// Each of 600 has a half in both of two who do not know each other: 2 (1/2)^2. Either of the two has a part of
    /// 600 in each, and none of those leads to another. Taken over, so many ties come at once.
    @Test
    void manyTiesAreMeasured() {
        List<String> names = IntStream.range(0, 600).mapToObj(i -> "O" + i).toList();
        list(names.toArray(String[]::new));
        for (String name : names) {
            tie("P0", name);
            tie("P1", name);
        }
        assertEquals(602, ties().positions().size());
        assertEquals(0.5, of("O0").constraint(), 1e-12);
        assertEquals(2, of("O0").effectiveSize(), 1e-12);
        assertEquals(1.0 / 600, of("P0").constraint(), 1e-12);
        assertEquals(600, of("P0").effectiveSize(), 1e-12);
    }
}
