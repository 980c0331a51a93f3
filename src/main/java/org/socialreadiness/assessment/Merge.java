package org.socialreadiness.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Joins what was changed in another copy of a client, as after interviews on two laptops.
///
/// What only one copy has set since they parted is taken. Where both have set the same thing differently, ours stays
/// and theirs is set aside, until someone decides. Nothing is thrown away: every entry of theirs is in the joined
/// journal under its own id, with its own time and author, so that joining twice changes nothing.
public final class Merge {
    private final List<Entry> ours;
    private final List<Entry> incoming;
    private final Map<Slot, Entry> last;
    private final Set<Slot> conflicting = new LinkedHashSet<>();
    private final List<Entry> joined = new ArrayList<>();
    private Client now;

    /// Both copies have set this since they parted, to different values.
    public record Conflict(Slot slot, Entry ours, Entry theirs) {}

    /// What joining does to our copy.
    ///
    /// @param entries to be committed to ours; none if it already has all of theirs
    /// @param conflicts what they set aside, one for each thing
    public record Result(List<Entry> entries, List<Conflict> conflicts) {
        public Result {
            entries = List.copyOf(entries);
            conflicts = List.copyOf(conflicts);
        }
    }

    private Merge(List<Entry> ours, List<Entry> theirs) {
        Set<String> known = ids(ours);
        Set<String> knownThere = ids(theirs);
        this.ours = ours;
        this.incoming = theirs.stream().filter(e -> !known.contains(e.id())).toList();
        this.last =
                lastOf(ours.stream().filter(e -> !knownThere.contains(e.id())).toList());
        this.now = History.replay(ours);
    }

    /// Joins two journals; empty if they are not of one client: they have no beginning in common.
    public static Optional<Result> of(List<Entry> ours, List<Entry> theirs) {
        if (ours.isEmpty()
                || theirs.isEmpty()
                || !ours.getFirst().id().equals(theirs.getFirst().id())) {
            return Optional.empty();
        }
        return Optional.of(new Merge(ours, theirs).join(theirs));
    }

    /// What is set aside in a client and not decided, with what holds instead.
    ///
    /// @param journal of that client
    public static List<Conflict> open(Client client, List<Entry> journal) {
        Map<Slot, Entry> held = lastOf(journal);
        Map<Slot, Entry> said = lastOf(client.aside());
        List<Conflict> open = new ArrayList<>();
        said.forEach((slot, theirs) ->
                Optional.ofNullable(held.get(slot)).ifPresent(holds -> open.add(new Conflict(slot, holds, theirs))));
        return open;
    }

    /// The changes that decide a conflict.
    ///
    /// @param takeTheirs whether what was set aside holds from now on
    public static List<Change> decide(Client client, Conflict conflict, boolean takeTheirs) {
        List<Change> changes = new ArrayList<>();
        if (takeTheirs) {
            changes.addAll(inOpenSheet(client, conflict));
        }
        client.aside().stream()
                .filter(said -> Slot.of(said).equals(conflict.slot()))
                .forEach(said -> changes.add(new Change.Settled(said.id())));
        return changes;
    }

    /// Sealed answers take no change: they are opened for it, which the journal tells, and sealed again.
    private static List<Change> inOpenSheet(Client client, Conflict conflict) {
        Change change = conflict.theirs().change();
        return conflict.slot()
                .sheet()
                .filter(person -> isSealed(client, conflict.slot().assessment().orElseThrow(), person))
                .map(person -> List.of(new Change.Sealed(person, false), change, new Change.Sealed(person, true)))
                .orElseGet(() -> List.of(change));
    }

    private Result join(List<Entry> theirs) {
        lastOf(incoming).forEach((slot, entry) -> {
            Entry held = last.get(slot);
            if (held != null
                    && slot.aspect() != Slot.Aspect.SEAL
                    && !held.change().equals(entry.change())) {
                conflicting.add(slot);
            }
        });
        for (Entry entry : incoming) {
            if (conflicting.contains(Slot.of(entry))) {
                setAside(entry);
            } else {
                take(entry);
            }
        }
        sealAsWanted(History.replay(theirs));
        Map<Slot, Entry> theirLast = lastOf(incoming);
        return new Result(
                joined,
                conflicting.stream()
                        .map(slot -> new Conflict(
                                slot,
                                Optional.ofNullable(last.get(slot)).orElseThrow(),
                                Optional.ofNullable(theirLast.get(slot)).orElseThrow()))
                        .toList());
    }

    private void take(Entry entry) {
        Optional<ParticipantId> sheet = Slot.of(entry).sheet();
        if (sheet.isPresent() && isSealed(now, entry.assessment().orElseThrow(), sheet.get()) && !isInOpenVote(entry)) {
            // Sealed here, and gone on with there: opened, which the journal tells, and sealed again at the end.
            apply(new Entry(
                    "open " + entry.id(),
                    entry.at(),
                    entry.author(),
                    entry.assessment(),
                    new Change.Sealed(sheet.get(), false)));
        }
        try {
            apply(entry);
        } catch (IllegalArgumentException e) {
            // It rests on something that was set aside; so is it.
            setAside(entry);
        }
    }

    private boolean isInOpenVote(Entry entry) {
        return now.assessment(entry.assessment().orElseThrow())
                .filter(Slot.of(entry)::isInOpenVote)
                .isPresent();
    }

    private void setAside(Entry entry) {
        if (entry.change() instanceof Change.SetAside || entry.change() instanceof Change.Settled) {
            apply(entry);
            return;
        }
        apply(new Entry(
                entry.id(),
                entry.at(),
                entry.author(),
                Optional.empty(),
                new Change.SetAside(entry.assessment(), entry.change())));
    }

    /// Whose answers are sealed is as we left it, where we have touched it; else as they left it.
    private void sealAsWanted(Client theirs) {
        Map<Slot, Entry> touched = new LinkedHashMap<>();
        for (Entry entry : joined) {
            if (entry.change() instanceof Change.Sealed) {
                touched.put(Slot.of(entry), entry);
            }
        }
        touched.forEach((slot, entry) -> {
            AssessmentId id = entry.assessment().orElseThrow();
            ParticipantId person = ((Change.Sealed) entry.change()).person();
            boolean wanted = isSealed(last.containsKey(slot) ? History.replay(ours) : theirs, id, person);
            if (isSealed(now, id, person) != wanted) {
                apply(new Entry(
                        "seal " + entry.id(),
                        entry.at(),
                        entry.author(),
                        entry.assessment(),
                        new Change.Sealed(person, wanted)));
            }
        });
    }

    private static boolean isSealed(Client client, AssessmentId id, ParticipantId person) {
        return client.assessment(id).map(a -> a.sheet(person).isSealed()).orElse(false);
    }

    private void apply(Entry entry) {
        now = now.apply(entry);
        joined.add(entry);
    }

    private static Set<String> ids(List<Entry> journal) {
        return journal.stream().map(Entry::id).collect(Collectors.toSet());
    }

    private static Map<Slot, Entry> lastOf(List<Entry> entries) {
        Map<Slot, Entry> last = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Slot slot = Slot.of(entry);
            last.remove(slot);
            last.put(slot, entry);
        }
        return last;
    }
}
