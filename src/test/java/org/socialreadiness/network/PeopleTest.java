package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.network.Sample.contact;
import static org.socialreadiness.network.Sample.named;
import static org.socialreadiness.network.Sample.unaddressed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.Contact.Level;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.ParticipantId;

class PeopleTest {
    @Test
    void theSameAddressIsTheSamePerson() {
        List<Person> people = new Sample()
                .leader(contact("a", "Acme", "CEO"), contact("b", "Acme", ""))
                .leader(contact("a", "Acme", "CEO"))
                .network()
                .people();
        assertEquals(2, people.size());
        assertEquals(List.of(0, 1), people.getFirst().leaders());
        assertEquals(List.of(0), people.get(1).leaders());
        assertFalse(people.getFirst().weak());
    }

    @Test
    void anAddressAndAnEmailAddressMeetInAThirdExport() {
        Contact both = new Contact(
                Sample.KEY.address("a"),
                Sample.KEY.mail("a@acme.example"),
                0,
                0,
                Level.UNKNOWN,
                Set.of(),
                Optional.empty());
        List<Person> people = new Sample()
                .leader(contact("a", "", ""))
                .leader(unaddressed("a@acme.example", "", ""))
                .leader(both)
                .network()
                .people();
        assertEquals(1, people.size());
        assertEquals(List.of(0, 1, 2), people.getFirst().leaders());
        assertFalse(people.getFirst().weak());
    }

    @Test
    void nameAndCompanyMatchWeakly() {
        List<Person> people = new Sample()
                .leader(named("a", "Ann Lee", "Acme"))
                .leader(unaddressed("", "ann lee", "ACME Inc."))
                .leader(unaddressed("", "Ann Lee", "Nordwind"))
                .network()
                .people();
        assertEquals(2, people.size());
        assertTrue(people.getFirst().weak());
        assertEquals(List.of(0, 1), people.getFirst().leaders());
    }

    @Test
    void twoColleaguesOfOneNameStayTwo() {
        List<Person> people = new Sample()
                .leader(named("a", "Ann Lee", "Acme"), named("b", "Ann Lee", "Acme"))
                .leader(unaddressed("", "Ann Lee", "Acme"))
                .network()
                .people();
        assertEquals(3, people.size(), "the third could be either, so it joins nobody");
        assertTrue(people.stream().noneMatch(Person::weak));
    }

    @Test
    void ofTheDaysWithOneLeaderTheEarliestHolds() {
        LocalDate early = LocalDate.of(2020, 1, 5);
        LocalDate late = LocalDate.of(2024, 1, 5);
        Person person = new Sample()
                .leader(contact("a", "", "", late), contact("a", "Acme", "CEO", early))
                .leader(contact("a", "Nordwind", "Clerk", late))
                .network()
                .people()
                .getFirst();
        assertEquals(List.of(Optional.of(early), Optional.of(late)), person.since());
        assertEquals(Sample.KEY.company("Acme"), person.company(), "the first that is stated");
        assertEquals(Level.BOARD, person.level());
    }

    @Test
    void severalExportsOfOneLeaderAreOneList() {
        ParticipantId ann = new ParticipantId("ann");
        LocalDate day = LocalDate.of(2026, 5, 12);
        ContactImport one = taken("1", ann, contact("a", "", ""));
        ContactImport two = taken("2", ann, contact("b", "", ""));
        ContactImport other = taken("3", new ParticipantId("ben"), contact("c", "", "", day));
        List<LeaderContacts> leaders = LeaderContacts.of(List.of(one, other, two));
        assertEquals(2, leaders.size());
        assertEquals(2, leaders.getFirst().contacts().size());
        assertEquals(1, LeaderContacts.of(List.of(one.erased(), other)).size());
    }

    private static ContactImport taken(String id, ParticipantId leader, Contact contact) {
        LocalDate day = LocalDate.of(2026, 5, 12);
        return new ContactImport(id, leader, ContactImport.Source.LINKEDIN, day, day, List.of(contact), false);
    }
}
