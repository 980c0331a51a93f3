package org.socialreadiness.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.instrument.CriterionId;

/// Who changed what when, from the journal of a client, and the client as it was at any moment.
public final class History {
    private final List<Entry> journal;
    private final List<Step> steps;

    /// One change, with what stood there before.
    ///
    /// @param number from 1, in the order of the journal
    /// @param entry as in the journal
    /// @param before what had set the same thing last; empty if nothing had
    public record Step(int number, Entry entry, Optional<Entry> before) {
        /// What was said, also where the journal only keeps it aside.
        public Entry said() {
            return History.said(entry);
        }

        /// What it is about.
        public Slot slot() {
            return Slot.of(said());
        }

        /// Whether it is kept aside: it says what another copy held, and changed nothing.
        public boolean isAside() {
            return entry.change() instanceof Change.SetAside;
        }
    }

    private History(List<Entry> journal, List<Step> steps) {
        this.journal = journal;
        this.steps = List.copyOf(steps);
    }

    /// @param journal all changes of a client, in order
    public static History of(List<Entry> journal) {
        Map<Slot, Entry> held = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (Entry entry : journal) {
            Slot slot = Slot.of(said(entry));
            steps.add(new Step(steps.size() + 1, entry, Optional.ofNullable(held.get(slot))));
            if (!(entry.change() instanceof Change.SetAside)) {
                held.put(slot, entry);
            }
        }
        return new History(List.copyOf(journal), steps);
    }

    /// All changes, in the order of the journal.
    public List<Step> steps() {
        return steps;
    }

    /// The changes that are about a person, about a criterion, or about both; all if neither is given.
    public List<Step> steps(Optional<ParticipantId> person, Optional<CriterionId> criterion) {
        return steps.stream()
                .filter(step -> person.isEmpty() || step.slot().person().equals(person))
                .filter(step -> criterion.isEmpty() || step.slot().criterion().equals(criterion))
                .toList();
    }

    /// The first changes, in order.
    public List<Entry> until(int number) {
        return journal.subList(0, number);
    }

    /// The client as it was after so many changes.
    public Client after(int number) {
        return replay(until(number));
    }

    /// The client from which a report was written; empty where the journal does not reach back to it.
    public Optional<Client> before(Issue issue) {
        for (int i = 0; i < journal.size(); i++) {
            if (journal.get(i).change() instanceof Change.Issued(Issue written)
                    && written.id().equals(issue.id())) {
                return Optional.of(after(i));
            }
        }
        return Optional.empty();
    }

    /// The client that a whole journal leads to.
    ///
    /// @throws IllegalArgumentException if it is not one
    public static Client replay(List<Entry> journal) {
        Client client = Client.NOBODY;
        for (Entry entry : journal) {
            client = client.apply(entry);
        }
        return client;
    }

    private static Entry said(Entry entry) {
        return entry.change() instanceof Change.SetAside(var assessment, var change)
                ? new Entry(entry.id(), entry.at(), entry.author(), assessment, change)
                : entry;
    }
}
