package org.socialreadiness.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.RoomChange;

/// The one thing that leaves the journal: contacts whose import was erased. The line stays with its id, time and
/// author, without what it held; from there on the chain is made anew.
final class Erasing {
    private static final String CONTACTS = "contacts";

    private Erasing() {}

    /// The imports that changes erase.
    static Set<String> imports(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> draft.entry().change())
                .filter(RoomChange.ContactsErased.class::isInstance)
                .map(change -> ((RoomChange.ContactsErased) change).id())
                .collect(Collectors.toSet());
    }

    /// The journal without the contacts of some imports; lines that stay as they are stay the same.
    static List<Line> without(Set<String> imports, List<Line> lines) {
        List<Line> all = new ArrayList<>();
        String before = "";
        for (Line line : lines) {
            Line kept = holds(line, imports) ? emptied(line) : line;
            String hash = kept.expectedHash(before);
            all.add(kept.hash().equals(hash) ? kept : kept.withHash(hash));
            before = hash;
        }
        return List.copyOf(all);
    }

    private static boolean holds(Line line, Set<String> imports) {
        return line.kind().equals(CONTACTS)
                && imports.contains(taken(line).taken().id());
    }

    private static RoomChange.ContactsTaken taken(Line line) {
        return (RoomChange.ContactsTaken) ChangeJson.read(line.kind(), line.body(), Map.of());
    }

    private static Line emptied(Line line) {
        Change change = new RoomChange.ContactsTaken(taken(line).taken().erased());
        return new Line(
                line.seq(),
                line.id(),
                line.at(),
                line.author(),
                line.assessment(),
                line.kind(),
                ChangeJson.body(change),
                line.hash());
    }

    /// The number of the first line that was emptied; empty if none was.
    static OptionalLong first(List<Line> lines) {
        return lines.stream()
                .filter(line ->
                        line.kind().equals(CONTACTS) && taken(line).taken().gone())
                .mapToLong(Line::seq)
                .findFirst();
    }
}
