package org.socialreadiness.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.instrument.TranslatedInstrument;
import tools.jackson.databind.node.ObjectNode;

/// A change as the text of its row in the journal. The instrument of an assessment is not repeated there: its place
/// holds the
/// name of its edition.
final class ChangeJson {
    private static final String INSTRUMENT = "instrument";

    private ChangeJson() {}

    static String write(Change change) {
        ObjectNode node = tree(change);
        node.remove("kind");
        if (change instanceof Change.Started started) {
            node.put(INSTRUMENT, edition(started.instrument()));
        }
        return Json.MAPPER.writeValueAsString(node);
    }

    /// The stable name of a kind of change.
    static String kind(Change change) {
        return tree(change).path("kind").asString();
    }

    /// @param editions the instruments in the file, by the name of their edition
    /// @throws IllegalArgumentException or a Jackson exception if the text is not such a change
    static Change read(String kind, String body, Map<String, TranslatedInstrument> editions) {
        ObjectNode node = (ObjectNode) Json.MAPPER.readTree(body);
        node.put("kind", kind);
        if (node.has(INSTRUMENT)) {
            TranslatedInstrument instrument = editions.get(node.path(INSTRUMENT).asString());
            if (instrument == null) {
                throw new IllegalArgumentException("The journal names an instrument that is not there");
            }
            node.set(INSTRUMENT, Json.MAPPER.valueToTree(instrument));
        }
        return Json.MAPPER.treeToValue(node, Change.class);
    }

    /// Names an instrument in all its languages by what it says.
    static String edition(TranslatedInstrument instrument) {
        return sha256(Json.MAPPER.writeValueAsString(instrument)).substring(0, 32);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static ObjectNode tree(Change change) {
        // Through the interface, so that the kind is written.
        return (ObjectNode)
                Json.MAPPER.readTree(Json.MAPPER.writerFor(Change.class).writeValueAsString(change));
    }
}
