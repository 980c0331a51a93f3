package org.socialreadiness.store;

import java.util.ArrayList;
import java.util.HashMap;
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
    private static final String ERASED = "contactsErased";

    private Erasing() {}

    /// The imports that changes erase.
    static Set<String> imports(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> draft.entry().change())
                .filter(RoomChange.ContactsErased.class::isInstance)
                .map(change -> ((RoomChange.ContactsErased) change).id())
                .collect(Collectors.toSet());
    }

    /// The journal without the contacts of some imports, as far as they came before they were erased; lines that stay
    /// as they are stay the same.
    static List<Line> without(Set<String> imports, List<Line> lines) {
        Map<String, Long> until = erasedAt(lines);
        List<Line> all = new ArrayList<>();
        String before = "";
        for (Line line : lines) {
            Line kept = holds(line, imports, until) ? emptied(line) : line;
            String hash = kept.expectedHash(before);
            all.add(kept.hash().equals(hash) ? kept : kept.withHash(hash));
            before = hash;
        }
        return List.copyOf(all);
    }

    /// The last line that erased each import: one that was taken in again after it stays.
    private static Map<String, Long> erasedAt(List<Line> lines) {
        Map<String, Long> last = new HashMap<>();
        for (Line line : lines) {
            if (line.kind().equals(ERASED)
                    && ChangeJson.read(line.kind(), line.body(), Map.of())
                            instanceof RoomChange.ContactsErased(var id)) {
                last.put(id, line.seq());
            }
        }
        return last;
    }

    private static boolean holds(Line line, Set<String> imports, Map<String, Long> until) {
        if (!line.kind().equals(CONTACTS)) {
            return false;
        }
        String id = taken(line).taken().id();
        return imports.contains(id) && line.seq() < until.getOrDefault(id, 0L);
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
