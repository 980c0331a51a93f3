package org.socialreadiness.assessment;

import java.util.List;
import java.util.Optional;

/// What each change of the contacts does to them, and what takes it back.
final class ContactsChanges {
    private ContactsChanges() {}

    static Contacts apply(Assessment in, RoomChange.OfContacts change) {
        Contacts contacts = in.room().contacts();
        return switch (change) {
            case RoomChange.ContactsTaken(var taken) -> {
                RoomChanges.require(in, taken.leader());
                yield contacts.withImports(RoomChanges.with(contacts.imports(), taken.id(), Optional.of(taken)));
            }
            case RoomChange.ContactsErased(var id) -> {
                ContactImport known = contacts.imports().get(id);
                if (known == null) {
                    throw new IllegalArgumentException("No such import: " + id);
                }
                yield contacts.withImports(RoomChanges.with(contacts.imports(), id, Optional.of(known.erased())));
            }
            case RoomChange.OrganizationSet(var organization) ->
                contacts.withOrganizations(
                        RoomChanges.with(contacts.organizations(), organization.id(), Optional.of(organization)));
            case RoomChange.RelevanceSet(var relevance) -> contacts.withRelevance(relevance);
            case RoomChange.TieSet(var tie, var there) -> contacts.withTie(tie, there);
        };
    }

    static RoomChange inverse(Contacts before, RoomChange.OfContacts change) {
        return switch (change) {
            case RoomChange.ContactsTaken(var taken) ->
                Optional.ofNullable(before.imports().get(taken.id()))
                        .<RoomChange>map(RoomChange.ContactsTaken::new)
                        .orElseGet(() -> new RoomChange.ContactsErased(taken.id()));
            case RoomChange.ContactsErased(var id) ->
                Optional.ofNullable(before.imports().get(id))
                        .<RoomChange>map(RoomChange.ContactsTaken::new)
                        .orElse(change);
            // What has come cannot be made never to have come; it leaves the list.
            case RoomChange.OrganizationSet(var organization) ->
                new RoomChange.OrganizationSet(
                        before.organizations().getOrDefault(organization.id(), organization.withGone(true)));
            case RoomChange.RelevanceSet _ -> new RoomChange.RelevanceSet(before.relevance());
            case RoomChange.TieSet(var tie, var _) ->
                new RoomChange.TieSet(tie, before.ties().contains(tie));
        };
    }

    /// What a change sets.
    static Slot.Aspect aspect(RoomChange.OfContacts change) {
        return switch (change) {
            case RoomChange.ContactsTaken _, RoomChange.ContactsErased _ -> Slot.Aspect.CONTACTS;
            case RoomChange.OrganizationSet _ -> Slot.Aspect.ORGANIZATION;
            case RoomChange.RelevanceSet _ -> Slot.Aspect.RELEVANCE;
            case RoomChange.TieSet _ -> Slot.Aspect.TIE;
        };
    }

    static List<Object> belongsTo(RoomChange.OfContacts change) {
        return switch (change) {
            case RoomChange.ContactsTaken(var taken) -> List.of(taken.id());
            case RoomChange.ContactsErased(var id) -> List.of(id);
            case RoomChange.OrganizationSet(var organization) -> List.of(organization.id());
            case RoomChange.RelevanceSet _ -> List.of();
            case RoomChange.TieSet(var tie, var _) -> List.of(tie);
        };
    }
}
