package org.socialreadiness.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.instrument.TranslatedInstrument;

/// An entry ready to be written.
record Draft(Entry entry, String kind, String body) {
    /// The entry as it can be kept. Half of a surrogate pair is no character and cannot be written; it becomes a
    /// question mark before the entry is applied, so that memory and file agree.
    static Draft of(Entry entry) {
        String kind = ChangeJson.kind(entry.change());
        String body = ChangeJson.body(entry.change());
        if (StandardCharsets.UTF_8.newEncoder().canEncode(body + entry.author())) {
            return new Draft(entry, kind, body);
        }
        Map<String, TranslatedInstrument> editions = entry.change() instanceof Change.Started started
                ? Map.of(InstrumentJson.edition(started.instrument()), started.instrument())
                : Map.of();
        Entry kept = new Entry(
                entry.id(),
                entry.at(),
                whole(entry.author()),
                entry.assessment(),
                ChangeJson.read(kind, whole(body), editions));
        return new Draft(kept, kind, ChangeJson.body(kept.change()));
    }

    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
