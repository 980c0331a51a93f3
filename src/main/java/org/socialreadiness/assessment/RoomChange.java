package org.socialreadiness.assessment;

import java.util.List;
import java.util.Optional;
import org.socialreadiness.instrument.CriterionId;

/// Changes what is recorded around the answers, in the [Room].
public sealed interface RoomChange extends Change.OfAssessment {
    /// A person's private code is chosen, or taken away.
    record CodeSet(ParticipantId person, Optional<Code> code) implements RoomChange {}

    /// A vote is taken again on a criterion, opened or closed; empty: there is none any more.
    record VoteSet(CriterionId criterion, Optional<Vote> vote) implements RoomChange {}

    /// The team wants to be there; empty: it does not say.
    record Targeted(CriterionId criterion, Optional<Target> target) implements RoomChange {}

    /// The facilitator's order of the agenda, whole; empty: the proposed one.
    record AgendaSet(List<CriterionId> order) implements RoomChange {
        public AgendaSet {
            order = List.copyOf(order);
        }
    }

    /// The criteria that priorities are given to, whole; empty: the proposed ones.
    record Shortlisted(List<CriterionId> criteria) implements RoomChange {
        public Shortlisted {
            criteria = List.copyOf(criteria);
        }
    }

    /// A person says what comes first, or takes it back.
    record Balloted(ParticipantId person, Optional<Ballot> ballot) implements RoomChange {}

    /// Something is parked, or what became of it is said.
    record ParkedSet(Parked item) implements RoomChange {}

    /// A quote is written down, changed, or taken off the list.
    record Quoted(Quote quote) implements RoomChange {}

    /// A file is attached.
    record Attached(Attachment file, Content content) implements RoomChange {
        public Attached {
            if (file.size() != content.size()) {
                throw new IllegalArgumentException("A file is as large as what it holds");
            }
        }
    }

    /// A file that is attached is described anew, or taken off the list or put back on it; its content stays.
    record AttachmentSet(Attachment file) implements RoomChange {}

    /// Changes the [Plan].
    sealed interface OfPlan extends RoomChange {}

    /// An action is put on the grid, moved, chosen, promised, followed up, or taken off the list.
    record ActionSet(Action action) implements OfPlan {}

    /// The team sees the effort of one level up otherwise than the instrument; empty: it does not.
    record EffortSet(CriterionId criterion, Optional<Integer> effort) implements OfPlan {
        public EffortSet {
            if (effort.filter(given -> given < 1 || given > Plan.MOST_EFFORT).isPresent()) {
                throw new IllegalArgumentException("Effort is 1 to " + Plan.MOST_EFFORT);
            }
        }
    }

    /// The team says which side it wants to be on, and what it will be doing about it.
    record Pledged(Pledge pledge) implements OfPlan {}

    /// Changes the [Contacts].
    sealed interface OfContacts extends RoomChange {}

    /// A leader's export is taken in. Once it is erased, the journal holds it without its contacts.
    record ContactsTaken(ContactImport taken) implements OfContacts {}

    /// An import is erased, also where the journal holds it.
    record ContactsErased(String id) implements OfContacts {}

    /// An organization is put on the list, changed, or taken off it.
    record OrganizationSet(KeyOrganization organization) implements OfContacts {}

    /// It is said who is relevant.
    record RelevanceSet(Relevance relevance) implements OfContacts {}

    /// Two know each other, or it is not said any more.
    record TieSet(Tie tie, boolean there) implements OfContacts {}
}
