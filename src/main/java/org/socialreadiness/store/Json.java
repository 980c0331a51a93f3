package org.socialreadiness.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Small steps of writing and reading JSON. Reading is strict: what is missing or of another type is refused with
/// an unchecked exception; names that are not asked for are passed over.
final class Json {
    static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode object(String text) {
        if (MAPPER.readTree(text) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("Not a JSON object");
    }

    static String text(JsonNode from, String name) {
        return from.required(name).stringValue();
    }

    static Optional<String> optionalText(JsonNode from, String name) {
        return from.has(name) ? Optional.of(text(from, name)) : Optional.empty();
    }

    static int whole(JsonNode from, String name) {
        return from.required(name).intValue();
    }

    static OptionalInt optionalWhole(JsonNode from, String name) {
        return from.has(name) ? OptionalInt.of(whole(from, name)) : OptionalInt.empty();
    }

    static boolean flag(JsonNode from, String name) {
        return from.required(name).booleanValue();
    }

    /// JSON has no infinity: where there is one, its name stands as text.
    static void number(ObjectNode to, String name, double value) {
        if (Double.isFinite(value)) {
            to.put(name, value);
        } else {
            to.put(name, Double.toString(value));
        }
    }

    static double number(JsonNode from, String name) {
        JsonNode value = from.required(name);
        return value.isNumber() ? value.doubleValue() : Double.parseDouble(value.stringValue());
    }

    static void texts(ObjectNode to, String name, List<String> texts) {
        ArrayNode array = to.putArray(name);
        texts.forEach(array::add);
    }

    static List<String> texts(JsonNode from, String name) {
        return list(from, name, JsonNode::stringValue);
    }

    static List<String> optionalTexts(JsonNode from, String name) {
        return from.has(name) ? texts(from, name) : List.of();
    }

    static <T> List<T> list(JsonNode from, String name, Function<JsonNode, T> item) {
        if (from.required(name) instanceof ArrayNode array) {
            return array.valueStream().map(item).toList();
        }
        throw new IllegalArgumentException("Not a JSON array: " + name);
    }
}
