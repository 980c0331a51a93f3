package org.socialreadiness.ui.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.exchange.contacts.Days;
import org.socialreadiness.exchange.contacts.Preview;
import org.socialreadiness.network.OwnRoles;
import org.socialreadiness.network.Pseudonyms;

/// What somebody decided to take in, as it was when they did: whatever is chosen or opened meanwhile, it goes into
/// that assessment, as that leader's.
record Taking(
        AssessmentId into,
        Pseudonyms pseudonyms,
        OwnRoles own,
        Preview found,
        ParticipantId leader,
        LocalDate agreed,
        Optional<Days.Order> order) {
    static Taking of(
            Assessment into, Preview found, ParticipantId leader, LocalDate agreed, Optional<Days.Order> order) {
        return new Taking(
                into.id(),
                Pseudonyms.of(into),
                OwnRoles.of(into.room().contacts().relevance()),
                found,
                leader,
                agreed,
                order);
    }

    /// The contacts as hashes and classes; may be called on any thread, and takes a while.
    ContactImport hashed(LocalDate today) {
        return new ContactImport(
                UUID.randomUUID().toString(),
                leader,
                found.source(),
                agreed,
                today,
                own.keys(),
                found.contacts(pseudonyms, order, own),
                false);
    }

    /// An earlier export of the same leader and source is erased with it.
    List<RoomChange> changes(Contacts now, ContactImport taken) {
        List<RoomChange> changes = new ArrayList<>();
        earlier(now, leader, found).ifPresent(before -> changes.add(new RoomChange.ContactsErased(before.id())));
        changes.add(new RoomChange.ContactsTaken(taken));
        return changes;
    }

    /// The import that another one takes the place of.
    static Optional<ContactImport> earlier(Contacts now, ParticipantId leader, Preview found) {
        return now.taken().stream()
                .filter(each -> each.leader().equals(leader))
                .filter(each -> each.source() == found.source())
                .findFirst();
    }
}
