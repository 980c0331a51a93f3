package org.socialreadiness.assessment;

import java.time.LocalDate;
import java.util.List;

/// One leader's export, as it was taken in.
///
/// @param id unique in the client
/// @param consent the day on which the leader agreed to it
/// @param taken the day on which it was taken in
/// @param gone erased: nothing but this mark is left
public record ContactImport(
        String id,
        ParticipantId leader,
        Source source,
        LocalDate consent,
        LocalDate taken,
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
        contacts = List.copyOf(contacts);
        if (gone != contacts.isEmpty()) {
            throw new IllegalArgumentException("An import holds contacts until it is erased");
        }
        if (contacts.size() > MOST) {
            throw new IllegalArgumentException("An import holds at most " + MOST + " contacts");
        }
        if (consent.isAfter(taken)) {
            throw new IllegalArgumentException("Consent comes before the import");
        }
    }

    /// What is left of it once it is erased.
    public ContactImport erased() {
        return new ContactImport(id, leader, source, consent, taken, List.of(), true);
    }
}
