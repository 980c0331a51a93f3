package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Tie;
import org.socialreadiness.assessment.Tie.End;
import tools.jackson.databind.node.ObjectNode;

/// What stands in client files of roles and ties, letter by letter: files that are there must stay readable.
class ContactsJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private static void isWritten(String json, RoomChange.OfContacts change) {
        ObjectNode written = Json.object();
        ContactsJson.write(change, written);
        assertEquals(json, written.toString());
        assertEquals(change, ContactsJson.read(ContactsJson.kind(change), Json.object(json)));
    }

    private static Contact contact(String... roles) {
        return new Contact(1, 0, 36, 0, Contact.Level.OTHER, Set.of(), Optional.empty(), Set.of(roles));
    }

    private static RoomChange.ContactsTaken taken(Set<String> roles, Contact... contacts) {
        return new RoomChange.ContactsTaken(new ContactImport(
                "i", new ParticipantId("p"), ContactImport.Source.X, DAY, DAY, roles, List.of(contacts), false));
    }

    private static String taken(String rest) {
        return "{\"id\":\"i\",\"leader\":\"p\",\"source\":\"x\",\"consent\":\"2026-11-12\",\"taken\":\"2026-11-12\","
                + "\"gone\":false," + rest + "}";
    }

    @Test
    void aContactHasThePlacesOfItsRolesAmongThoseOfTheImport() {
        isWritten(
                taken("\"roles\":[\"ceo\",\"einkauf*\",\"it manager\"],"
                        + "\"contacts\":[\"1 0 10 0 o - - 0.2\",\"1 0 10 0 o - -\"]"),
                taken(Set.of("it manager", "einkauf*", "ceo"), contact("it manager", "ceo"), contact()));
    }

    @Test
    void withoutRolesAllIsAsItWas() {
        isWritten(taken("\"contacts\":[\"1 0 10 0 o - -\"]"), taken(Set.of(), contact()));
        isWritten(
                "{\"levels\":[\"h\"],\"fields\":[]}",
                new RoomChange.RelevanceSet(new Relevance(Set.of(Contact.Level.HEAD), Set.of())));
    }

    @Test
    void aRoleThatWasNotLookedForIsRefused() {
        ObjectNode strange = Json.object(taken("\"roles\":[\"ceo\"],\"contacts\":[\"1 0 10 0 o - - 1\"]"));
        assertThrows(RuntimeException.class, () -> ContactsJson.read("contacts", strange));
        assertThrows(IllegalArgumentException.class, () -> taken(Set.of("ceo"), contact("cfo")));
    }

    @Test
    void rolesStandAsTheTeamWroteThem() {
        isWritten(
                "{\"levels\":[],\"fields\":[],\"roles\":[\"IT-Leiter\",\"Einkauf*\"]}",
                new RoomChange.RelevanceSet(Relevance.NONE.withRoles(List.of("IT-Leiter", "Einkauf*"))));
    }

    @Test
    void aTieHasTwoEnds() {
        End ann = End.of(new ParticipantId("ann"));
        End acme = new End(End.Kind.ORGANIZATION, "o1");
        isWritten(
                "{\"one\":{\"leader\":\"ann\"},\"other\":{\"organization\":\"o1\"},\"there\":true}",
                new RoomChange.TieSet(new Tie(acme, ann), true));
    }
}
