package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Says the same as Jackson's mapper.
class JsonTreeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"a\": [1, 2.5, true, false, null, \"\\u00e4\\ud83d\\ude00\", {\"b\": [[]]}], \"c\": -7}",
                "[123456789012345678901234567890, 1e-9]",
                "\"text\"",
                " 7 ",
                "{\"twice\": 1, \"twice\": 2}"
            })
    void readsWhatTheMapperReads(String json) {
        assertEquals(Json.MAPPER.readTree(json).toString(), read(json).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"a\"}", "{\"a\": }", "[1] 2", "tru", "{\"a\": 1,}", "\u0000"})
    void refusesWhatIsNotOneValue(String json) {
        assertThrows(JacksonException.class, () -> read(json));
    }

    @Test
    void depthIsLimited() {
        assertThrows(JacksonException.class, () -> read("[".repeat(100_000)));
    }

    private static JsonNode read(String json) {
        return JsonTree.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
