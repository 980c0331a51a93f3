package org.socialreadiness.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Entry;

/// The journal in memory: its lines, each chained by a hash over itself and the line before. What is here can be
/// saved elsewhere when the file is gone.
final class Chain {
    private final List<Line> lines;
    private final Set<String> ids = new HashSet<>();

    /// Where a journal ends.
    ///
    /// @param last number of its last line, 0 if it has none
    /// @param hash of that line, empty if it has none
    record End(long last, String hash) {
        static final End NOTHING = new End(0, "");

        static End of(List<Line> lines) {
            return lines.isEmpty()
                    ? NOTHING
                    : new End(lines.getLast().seq(), lines.getLast().hash());
        }
    }

    Chain(List<Line> lines) {
        this.lines = new ArrayList<>(lines);
        lines.forEach(line -> ids.add(line.id()));
    }

    boolean holds(Entry entry) {
        return ids.contains(entry.id());
    }

    /// All lines, in order; not a copy.
    List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    End end() {
        return End.of(lines);
    }

    /// The lines that `drafts` become behind the end; they count only when [added][#add].
    List<Line> next(List<Draft> drafts) {
        End at = end();
        List<Line> next = new ArrayList<>();
        for (Draft draft : drafts) {
            Line line = line(draft, at);
            next.add(line);
            at = new End(line.seq(), line.hash());
        }
        return List.copyOf(next);
    }

    private static Line line(Draft draft, End before) {
        Entry entry = draft.entry();
        Line line = new Line(
                before.last() + 1,
                entry.id(),
                entry.at().toString(),
                entry.author(),
                entry.assessment().map(AssessmentId::text),
                draft.kind(),
                draft.body(),
                "");
        return line.withHash(line.expectedHash(before.hash()));
    }

    /// Takes lines as written.
    void add(List<Line> written) {
        lines.addAll(written);
        written.forEach(line -> ids.add(line.id()));
    }

    /// Takes other lines in the place of all.
    void replace(List<Line> all) {
        lines.clear();
        lines.addAll(all);
    }

    /// The number of the first line that does not follow from those before it, or comes twice; empty if all do.
    static OptionalLong broken(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        End at = End.NOTHING;
        for (Line line : lines) {
            if (line.seq() != at.last() + 1
                    || !seen.add(line.id())
                    || !line.hash().equals(line.expectedHash(at.hash()))) {
                return OptionalLong.of(at.last() + 1);
            }
            at = new End(line.seq(), line.hash());
        }
        return OptionalLong.empty();
    }
}
