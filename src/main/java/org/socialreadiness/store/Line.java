package org.socialreadiness.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.instrument.TranslatedInstrument;
import tools.jackson.databind.node.ObjectNode;

/// A row of the journal as it stands in the file.
///
/// @param seq from 1, without gaps
/// @param hash over this row and the hash of the row before
record Line(
        long seq,
        String id,
        String at,
        String author,
        Optional<String> assessment,
        String kind,
        String body,
        String hash) {
    /// The hash that this row must have after a row of the hash `before`.
    String expectedHash(String before) {
        return Hashes.of(List.of(before, Long.toString(seq), id, at, author, assessment.orElse("-"), kind, body));
    }

    Line withHash(String sealed) {
        return new Line(seq, id, at, author, assessment, kind, body, sealed);
    }

    /// @param editions the instruments in the file, by the name of their edition
    /// @throws RuntimeException if no program wrote this line: records and JSON refuse it
    Entry entry(Map<String, TranslatedInstrument> editions) {
        return new Entry(
                id,
                Instant.parse(at),
                author,
                assessment.map(AssessmentId::new),
                ChangeJson.read(kind, body, editions));
    }

    String json() {
        ObjectNode to = Json.object()
                .put("seq", seq)
                .put("id", id)
                .put("at", at)
                .put("author", author)
                .put("kind", kind)
                .put("body", body)
                .put("hash", hash);
        assessment.ifPresent(text -> to.put("assessment", text));
        return Json.MAPPER.writeValueAsString(to);
    }

    /// @throws RuntimeException if no program wrote this text
    static Line ofJson(String text) {
        ObjectNode from = Json.object(text);
        return new Line(
                from.required("seq").longValue(),
                Json.text(from, "id"),
                Json.text(from, "at"),
                Json.text(from, "author"),
                Json.optionalText(from, "assessment"),
                Json.text(from, "kind"),
                Json.text(from, "body"),
                Json.text(from, "hash"));
    }
}
