package org.socialreadiness.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A YAML text as a tree, with the place of every node. Knows the plain part of YAML only: tags and aliases are
/// refused before anything is built, and so is what is nested deeper than any instrument.
final class YamlDocument {
    /// Longest text, in characters.
    static final int LONGEST = 1_000_000;

    private static final int DEEPEST = 20;

    /// No number of an instrument comes near it; what is larger is no number here.
    private static final double LARGEST = 1e15;

    /// So many tags and aliases are no slips any more.
    private static final int MOST_FAULTS = 50;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String source;
    private final Map<String, Mark> places = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private JsonNode root = JSON.missingNode();

    private YamlDocument(String source) {
        this.source = source;
    }

    static YamlDocument parse(String source, String text) {
        YamlDocument document = new YamlDocument(source);
        if (text.length() > LONGEST) {
            document.fault(1, 1, "catalog.tooLong", LONGEST);
            return document;
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source)
                .setCodePointLimit(LONGEST)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            if (document.isPlain(new Parse(settings).parseString(text))) {
                Optional<Node> node = new Compose(settings).composeString(text);
                if (node.isEmpty()) {
                    document.fault(1, 1, "catalog.empty");
                } else {
                    document.root = document.convert(node.get(), "");
                }
            }
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> at = e.getProblemMark();
            document.fault(
                    at.map(m -> m.getLine() + 1).orElse(1),
                    at.map(m -> m.getColumn() + 1).orElse(1),
                    "catalog.syntax",
                    e.getProblem());
        } catch (YamlEngineException e) {
            document.fault(1, 1, "catalog.syntax", String.valueOf(e.getMessage()));
        }
        return document;
    }

    /// What is wrong with the text as YAML; with faults the tree may be incomplete.
    List<Fault> faults() {
        return faults;
    }

    /// Whether there is a tree that can be held against the schema.
    boolean isWhole() {
        return !root.isMissingNode();
    }

    String source() {
        return source;
    }

    /// The tree; a missing node if there is none.
    JsonNode root() {
        return root;
    }

    /// A fault at the node with that JSON pointer, or at the nearest node around it.
    Fault at(String pointer, String key, Object... arguments) {
        String near = pointer;
        while (!places.containsKey(near) && !near.isEmpty()) {
            near = near.substring(0, near.lastIndexOf('/'));
        }
        Mark mark = places.get(near);
        return new Fault(
                source,
                mark == null ? 1 : mark.getLine() + 1,
                mark == null ? 1 : mark.getColumn() + 1,
                key,
                List.of(arguments));
    }

    private void fault(int line, int column, String key, Object... arguments) {
        faults.add(new Fault(source, line, column, key, List.of(arguments)));
    }

    private boolean isPlain(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            String refused = depth > DEEPEST ? "catalog.tooDeep" : refused(event);
            if (!refused.isEmpty()) {
                Optional<Mark> at = event.getStartMark();
                fault(
                        at.map(m -> m.getLine() + 1).orElse(1),
                        at.map(m -> m.getColumn() + 1).orElse(1),
                        refused);
            }
            if (depth > DEEPEST || faults.size() >= MOST_FAULTS) {
                return false;
            }
        }
        return faults.isEmpty();
    }

    private static String refused(Event event) {
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
        return event instanceof AliasEvent ? "catalog.alias" : tagged ? "catalog.tag" : "";
    }

    private JsonNode convert(Node node, String pointer) {
        node.getStartMark().ifPresent(mark -> places.put(pointer, mark));
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, pointer);
            case SequenceNode sequence -> {
                ArrayNode array = JSON.arrayNode();
                for (Node item : sequence.getValue()) {
                    array.add(convert(item, pointer + "/" + array.size()));
                }
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> JSON.nullNode();
        };
    }

    private ObjectNode mapping(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            Mark mark = tuple.getKeyNode().getStartMark().orElse(null);
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                fault(line, column, "catalog.key");
            } else if (object.has(key.getValue())) {
                fault(line, column, "catalog.twice", key.getValue());
            } else {
                String escaped = key.getValue().replace("~", "~0").replace("/", "~1");
                object.set(key.getValue(), convert(tuple.getValueNode(), pointer + "/" + escaped));
            }
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(text);
        }
        return JSON.stringNode(text);
    }

    private static JsonNode number(String text) {
        try {
            double value = Double.parseDouble(text);
            if (!(Math.abs(value) <= LARGEST)) {
                return JSON.stringNode(text);
            }
            return value == Math.rint(value) && Math.abs(value) < 1e9
                    ? JSON.numberNode((int) value)
                    : JSON.numberNode(value);
        } catch (NumberFormatException e) {
            // YAML also knows .inf, octal and hexadecimal numbers; an instrument needs none of them.
            return JSON.stringNode(text);
        }
    }
}
