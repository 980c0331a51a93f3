package org.socialreadiness.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// One leader's export, as it was taken in.
///
/// @param id unique in the client
/// @param consent the day on which the leader agreed to it
/// @param taken the day on which it was taken in
/// @param roles the team's own ones that were looked for in the titles, as [Contact] has them
/// @param gone erased: nothing but this mark is left
public record ContactImport(
        String id,
        ParticipantId leader,
        Source source,
        LocalDate consent,
        LocalDate taken,
        Set<String> roles,
        List<Contact> contacts,
        boolean gone) {
    /// Where the file is from.
    public enum Source {
        LINKEDIN,
        MASTODON,
        X,
        FACEBOOK,
        INSTAGRAM,
        GOOGLE,
        OUTLOOK,
        VCARD,
        OTHER
    }

    public static final int MOST = 200_000;

    public ContactImport {
        roles = Set.copyOf(roles);
        contacts = List.copyOf(contacts);
        if (gone != contacts.isEmpty()) {
            throw new IllegalArgumentException("An import holds contacts until it is erased");
        }
        if (contacts.size() > MOST) {
            throw new IllegalArgumentException("An import holds at most " + MOST + " contacts");
        }
        for (Contact each : contacts) {
            if (!each.roles().isEmpty() && !roles.containsAll(each.roles())) {
                throw new IllegalArgumentException("A title names only roles that were looked for");
            }
        }
        if (consent.isAfter(taken)) {
            throw new IllegalArgumentException("Consent comes before the import");
        }
    }

    /// Without the team's own roles.
    public ContactImport(
            String id,
            ParticipantId leader,
            Source source,
            LocalDate consent,
            LocalDate taken,
            List<Contact> contacts,
            boolean gone) {
        this(id, leader, source, consent, taken, Set.of(), contacts, gone);
    }

    /// Whether it has titles, in which roles can be looked for.
    public boolean hasTitles() {
        return contacts.stream().anyMatch(each -> each.level().known());
    }

    /// What is left of it once it is erased.
    public ContactImport erased() {
        return new ContactImport(id, leader, source, consent, taken, List.of(), true);
    }
}
