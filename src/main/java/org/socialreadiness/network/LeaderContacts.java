package org.socialreadiness.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.ParticipantId;

/// What one leader's exports hold, all sources together.
public record LeaderContacts(ParticipantId leader, List<Contact> contacts) {
    public LeaderContacts {
        contacts = List.copyOf(contacts);
    }

    /// By leader, in the order of their first import; erased imports are left out.
    public static List<LeaderContacts> of(Iterable<ContactImport> imports) {
        Map<ParticipantId, List<Contact>> byLeader = new LinkedHashMap<>();
        for (ContactImport each : imports) {
            if (!each.gone()) {
                byLeader.computeIfAbsent(each.leader(), _ -> new ArrayList<>()).addAll(each.contacts());
            }
        }
        return byLeader.entrySet().stream()
                .map(entry -> new LeaderContacts(entry.getKey(), entry.getValue()))
                .toList();
    }
}
