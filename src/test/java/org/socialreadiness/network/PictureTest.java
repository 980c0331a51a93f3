package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socialreadiness.network.Sample.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.KeyOrganization.Kind;
import org.socialreadiness.network.Picture.Group;

class PictureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    /// A and B both know 1 at Acme; A knows 2 at Birch, B knows 3, a head elsewhere, and 4, of whom nothing is known.
    private static Picture picture() {
        return Picture.of(new Sample()
                .organization("Cedar", Kind.CUSTOMER)
                .organization("Birch", Kind.PARTNER)
                .organization("Acme", Kind.CUSTOMER)
                .organization("Ours", Kind.OWN)
                .relevant(Set.of(Contact.Level.HEAD), Set.of())
                .leader(
                        contact("1", "Acme", "Clerk", DAY),
                        contact("2", "Birch", "Clerk", DAY),
                        contact("5", "Ours", "Clerk", DAY))
                .leader(
                        contact("1", "Acme", "Clerk", DAY),
                        contact("3", "Elsewhere", "Head of Sales", DAY),
                        contact("4", "", "", DAY))
                .network());
    }

    private static String name(Picture.Site site) {
        return site.organization().map(reach -> reach.organization().name()).orElse("");
    }

    @Test
    void theBestKnownStandFirstAndTheRestLast() {
        assertEquals(
                List.of("Acme", "Birch", "Cedar", "", ""),
                picture().sites().stream().map(PictureTest::name).toList());
        assertEquals(
                List.of(Group.ORGANIZATION, Group.ORGANIZATION, Group.ORGANIZATION, Group.RELEVANT, Group.UNCLASSIFIED),
                picture().sites().stream().map(Picture.Site::group).toList());
    }

    @Test
    void someoneKnownToTwoIsOnePersonWithTwoTies() {
        Picture.Site acme = picture().sites().getFirst();
        assertEquals(1, acme.people());
        assertEquals(List.of(1, 1), acme.byLeader());
        assertEquals(List.of(0, 1), acme.knownBy());
        assertEquals(List.of(), picture().sites().get(2).knownBy());
    }

    @Test
    void colleaguesAreNoMarket() {
        assertEquals(new Picture.Leader(2, 2, 1, 2), picture().leaders().getFirst());
        assertEquals(new Picture.Leader(3, 2, 1, 1), picture().leaders().getLast());
    }
}
