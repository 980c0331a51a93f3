package org.socialreadiness.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Everything one client file holds.
///
/// @param assessments all, also withdrawn ones, in the order in which they began
/// @param aside what another copy of the client said otherwise and nobody has decided yet, in the order of joining
public record Client(String name, List<Assessment> assessments, List<Entry> aside) {
    public Client {
        assessments = List.copyOf(assessments);
        aside = List.copyOf(aside);
    }

    /// A client of which there are no two opinions.
    public Client(String name, List<Assessment> assessments) {
        this(name, assessments, List.of());
    }

    /// A client before its first change.
    public static final Client NOBODY = new Client("", List.of());

    /// The assessments on the list, newest date first; of one date the one begun last comes first.
    public List<Assessment> current() {
        return assessments.reversed().stream()
                .filter(a -> !a.withdrawn())
                .sorted(Comparator.comparing((Assessment a) -> a.head().date()).reversed())
                .toList();
    }

    public Optional<Assessment> assessment(AssessmentId id) {
        return assessments.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /// The client after a change; the same instance if it alters nothing.
    ///
    /// @throws IllegalArgumentException if the change does not fit: it names something that does not exist, or
    ///     a sealed person's answers
    public Client apply(Entry entry) {
        return switch (entry.change()) {
            case Change.Named(var changed) -> changed.equals(name) ? this : new Client(changed, assessments, aside);
            case Change.Started(var id, var head, var instrument, var seed) -> {
                Optional<Assessment> begun = assessment(id);
                if (begun.isPresent()) {
                    if (begun.get().seed() != seed || !begun.get().instrument().equals(instrument)) {
                        throw new IllegalArgumentException("Another assessment has begun under this id");
                    }
                    yield this;
                }
                List<Assessment> next = new ArrayList<>(assessments);
                next.add(Assessment.begin(id, head, instrument, seed));
                yield new Client(name, next, aside);
            }
            case Change.SetAside(var id, var change) ->
                withAside(new Entry(entry.id(), entry.at(), entry.author(), id, change));
            case Change.Settled(var id) -> withoutAside(id);
            case Change.OfAssessment change -> {
                AssessmentId id = entry.assessment().orElseThrow();
                Assessment before =
                        assessment(id).orElseThrow(() -> new IllegalArgumentException("No such assessment"));
                Assessment after = before.apply(entry, change);
                yield after.equals(before) ? this : with(after);
            }
        };
    }

    private Client with(Assessment changed) {
        return new Client(
                name,
                assessments.stream()
                        .map(a -> a.id().equals(changed.id()) ? changed : a)
                        .toList(),
                aside);
    }

    private Client withAside(Entry said) {
        List<Entry> next = new ArrayList<>(aside);
        next.removeIf(each -> each.id().equals(said.id()));
        next.add(said);
        return new Client(name, assessments, next);
    }

    private Client withoutAside(String id) {
        List<Entry> next = new ArrayList<>(aside);
        return next.removeIf(each -> each.id().equals(id)) ? new Client(name, assessments, next) : this;
    }

    /// The change that takes `entry` back when applied after it; this client is the state before `entry`.
    /// Undoing the start of an assessment withdraws it. A person who had left before joining again is off the list
    /// again, but keeps the newer description. An answer or a seal that comes back has the time of the undoing.
    public Undoing undoing(Entry entry) {
        return switch (entry.change()) {
            // The first naming stays: a client is never without a name.
            case Change.Named named -> new Undoing(Optional.empty(), name.isEmpty() ? named : new Change.Named(name));
            case Change.Started started -> new Undoing(Optional.of(started.assessment()), new Change.Withdrawn(true));
            case Change.SetAside _ -> new Undoing(Optional.empty(), new Change.Settled(entry.id()));
            case Change.Settled(var id) ->
                aside.stream()
                        .filter(said -> said.id().equals(id))
                        .findFirst()
                        .map(said ->
                                new Undoing(Optional.empty(), new Change.SetAside(said.assessment(), said.change())))
                        .orElseGet(() -> new Undoing(Optional.empty(), entry.change()));
            case Change.OfAssessment change ->
                new Undoing(
                        entry.assessment(),
                        AssessmentChanges.inverse(
                                assessment(entry.assessment().orElseThrow()).orElseThrow(), change));
        };
    }

    /// A change that takes another one back, and the assessment it belongs to (empty for a change of the client).
    public record Undoing(Optional<AssessmentId> assessment, Change change) {}
}
