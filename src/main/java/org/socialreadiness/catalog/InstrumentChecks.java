package org.socialreadiness.catalog;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.socialreadiness.instrument.Ids;
import tools.jackson.databind.JsonNode;

/// What a schema cannot say: that names are unique, that what is named exists, and that languages match. Works
/// on any tree, also one with other faults, so that all faults come at once.
final class InstrumentChecks {
    /// Words, which differ between languages; everything else is structure.
    private static final Set<String> WORDS = Set.of(
            "language",
            "title",
            "name",
            "about",
            "definition",
            "question",
            "evidence",
            "answeredBy",
            "why",
            "probes",
            "poleA",
            "poleB",
            "hint",
            "says",
            "unit",
            "condition",
            "text");

    /// Where a number goes in the finding of a fact.
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private final YamlDocument document;
    private final JsonNode root;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> levelsOf = new HashMap<>();
    private final Map<String, Integer> partsOf = new HashMap<>();
    private final Set<String> factors = new HashSet<>();
    private final Set<String> beliefs = new HashSet<>();

    private InstrumentChecks(YamlDocument document) {
        this.document = document;
        this.root = document.root();
    }

    static List<Fault> check(YamlDocument document) {
        InstrumentChecks checks = new InstrumentChecks(document);
        checks.ids();
        checks.criteria();
        checks.beliefs();
        checks.facts();
        checks.forms();
        checks.bands();
        checks.outlook();
        return checks.faults;
    }

    private void ids() {
        Map<String, String> seen = new HashMap<>();
        forEach(root.path("factors"), "/factors", (factor, at) -> {
            unique(factor, at, seen);
            factors.add(factor.path("id").asString(""));
            forEach(factor.path("criteria"), at + "/criteria", (criterion, there) -> {
                unique(criterion, there, seen);
                levelsOf.put(
                        criterion.path("id").asString(""),
                        criterion.path("levels").size());
            });
        });
        forEach(root.path("beliefs"), "/beliefs", (belief, at) -> {
            unique(belief, at, seen);
            beliefs.add(belief.path("id").asString(""));
        });
        forEach(root.path("facts"), "/facts", (fact, at) -> {
            unique(fact, at, seen);
            partsOf.put(fact.path("id").asString(""), fact.path("parts").size());
        });
    }

    private void unique(JsonNode node, String at, Map<String, String> seen) {
        String id = node.path("id").asString("");
        if (!id.isEmpty() && seen.putIfAbsent(Ids.key(id), id) != null) {
            add(at + "/id", "catalog.idTwice", id);
        }
    }

    private void criteria() {
        forEach(
                root.path("factors"),
                "/factors",
                (factor, at) -> forEach(
                        factor.path("criteria"),
                        at + "/criteria",
                        (criterion, there) ->
                                forEach(criterion.path("firstSteps"), there + "/firstSteps", (step, place) -> {
                                    int from = step.path("from").path(0).asInt(0);
                                    int to = step.path("from").path(1).asInt(0);
                                    if (from > to
                                            || to >= criterion.path("levels").size()) {
                                        add(
                                                place + "/from",
                                                "catalog.stepLevels",
                                                criterion.path("levels").size() - 1);
                                    }
                                })));
    }

    private void beliefs() {
        forEach(root.path("beliefs"), "/beliefs", (belief, at) -> {
            String factor = belief.path("factor").asString("");
            if (!factor.isEmpty() && !factors.contains(factor)) {
                add(at + "/factor", "catalog.noFactor", factor);
            }
        });
    }

    private void facts() {
        forEach(root.path("facts"), "/facts", (fact, at) -> {
            int parts = fact.path("parts").size();
            boolean month = fact.path("type").asString("").equals("year-month");
            forEach(fact.path("parts"), at + "/parts", (part, there) -> part(part, there, parts, month));
            if (month && parts > 1) {
                add(at + "/parts", "catalog.oneMonth");
            }
            if (PLACE.matcher(fact.path("says").asString("")).results().anyMatch(m -> !isPart(m.group(1), parts))) {
                add(at + "/says", "catalog.noPart", parts);
            }
            for (String rule : List.of("requires", "atLeast", "same", "warnAbove", "atMostMonthsSince")) {
                rule(fact.path(rule), at + "/" + rule, parts);
            }
            forEach(fact.path("contradicts"), at + "/contradicts", (item, there) -> contradiction(item, there, parts));
        });
    }

    private static boolean isPart(String number, int parts) {
        return number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) - '0' <= parts;
    }

    private void part(JsonNode part, String at, int parts, boolean month) {
        if (part.path("atMost").asInt(1) > parts) {
            add(at + "/atMost", "catalog.noPart", parts);
        }
        for (String end : List.of("min", "max")) {
            JsonNode limit = part.path(end);
            if (limit.isMissingNode()) {
                continue;
            }
            if (month == limit.isNumber()) {
                add(at + "/" + end, month ? "catalog.notAMonth" : "catalog.notANumber");
                return;
            }
            try {
                InstrumentReader.limit(limit);
            } catch (DateTimeException e) {
                add(at + "/" + end, "catalog.notAMonth");
                return;
            }
        }
        if (part.has("min") && part.has("max")) {
            double min = InstrumentReader.limit(part.path("min"));
            double max = InstrumentReader.limit(part.path("max"));
            if (!(min <= max)) {
                add(at + "/max", "catalog.maxBelowMin");
            }
        }
    }

    private void rule(JsonNode rule, String at, int parts) {
        if (!rule.isObject()) {
            return;
        }
        if (rule.path("part").asInt(1) > parts) {
            add(at + "/part", "catalog.noPart", parts);
        }
        for (String name : List.of("fact", "unless")) {
            String other = rule.path(name).asString("");
            Integer otherParts = partsOf.get(other);
            if (!other.isEmpty() && otherParts == null) {
                add(at + "/" + name, "catalog.noFact", other);
            } else if (name.equals("fact")
                    && otherParts != null
                    && rule.path("ofPart").asInt(1) > otherParts) {
                add(at + "/ofPart", "catalog.noPart", otherParts);
            }
        }
    }

    private void contradiction(JsonNode item, String at, int parts) {
        String criterion = item.path("criterion").asString("");
        Integer levels = levelsOf.get(criterion);
        if (levels == null) {
            add(at + "/criterion", "catalog.noCriterion", criterion);
        } else if (item.path("level").asInt(1) >= levels) {
            add(at + "/level", "catalog.noLevel", criterion, levels - 1);
        }
        JsonNode needs = item.path("needs");
        if (needs.path("part").asInt(1) > parts || needs.path("of").asInt(1) > parts) {
            add(at + "/needs", "catalog.noPart", parts);
        }
    }

    private void forms() {
        root.path("forms").properties().forEach(form -> {
            if (form.getKey().equals("full")) {
                add("/forms/full", "catalog.fullForm");
            }
            Set<String> seen = new HashSet<>();
            forEach(form.getValue(), "/forms/" + form.getKey(), (item, at) -> {
                String id = item.asString("");
                if (!levelsOf.containsKey(id)) {
                    add(at, "catalog.noCriterion", id);
                } else if (!seen.add(id)) {
                    add(at, "catalog.idTwice", id);
                }
            });
        });
    }

    private void bands() {
        JsonNode bands = root.path("bands");
        for (int i = 0; i < bands.size(); i++) {
            double from = bands.path(i).path("from").asDouble(0);
            boolean rises =
                    i == 0 ? from == 0 : from > bands.path(i - 1).path("from").asDouble(0);
            if (!rises) {
                add("/bands/" + i, "catalog.bands");
            }
        }
    }

    private void outlook() {
        root.path("outlook").path("inputs").properties().forEach(input -> {
            String at = "/outlook/inputs/" + input.getKey();
            JsonNode feed = input.getValue();
            criteriaExist(feed.path("criteria"), at + "/criteria");
            criteriaExist(feed.path("standsFor"), at + "/standsFor");
            exist(feed.path("beliefs"), at + "/beliefs", beliefs, "catalog.noBelief");
            String factor = feed.path("factor").asString("");
            if (!factor.isEmpty() && !factors.contains(factor)) {
                add(at + "/factor", "catalog.noFactor", factor);
            }
            feed.path("numbers")
                    .properties()
                    .forEach(number -> number(number.getValue(), at + "/numbers/" + number.getKey()));
        });
        forEach(
                root.path("outlook").path("whatIfs"),
                "/outlook/whatIfs",
                (whatIf, at) -> criteriaExist(whatIf.path("raises"), at + "/raises"));
    }

    private void criteriaExist(JsonNode ids, String at) {
        exist(ids, at, levelsOf.keySet(), "catalog.noCriterion");
    }

    private void exist(JsonNode ids, String at, Set<String> known, String fault) {
        forEach(ids, at, (id, there) -> {
            if (!known.contains(id.asString(""))) {
                add(there, fault, id.asString(""));
            }
        });
    }

    private void number(JsonNode number, String at) {
        String fact = number.path("fact").asString("");
        Integer parts = partsOf.get(fact);
        if (parts == null) {
            add(at + "/fact", "catalog.noFact", fact);
        } else if (number.path("part").asInt(1) > parts) {
            add(at + "/part", "catalog.noPart", parts);
        }
    }

    /// Where another language's structure differs from that of the first.
    static List<Fault> compare(YamlDocument first, YamlDocument other) {
        List<Fault> faults = new ArrayList<>();
        compare(first, first.root(), other, other.root(), "", faults);
        return faults;
    }

    private static void compare(
            YamlDocument first, JsonNode one, YamlDocument second, JsonNode two, String at, List<Fault> faults) {
        if (one.isObject() && two.isObject()) {
            Set<String> names = new HashSet<>(one.propertyNames());
            names.addAll(two.propertyNames());
            names.removeAll(WORDS);
            names.stream()
                    .sorted()
                    .forEach(name -> compare(first, one.path(name), second, two.path(name), at + "/" + name, faults));
        } else if (one.isArray() && two.isArray()) {
            if (one.size() != two.size()) {
                faults.add(second.at(at, "catalog.otherStructure", first.source()));
                return;
            }
            for (int i = 0; i < one.size(); i++) {
                compare(first, one.path(i), second, two.path(i), at + "/" + i, faults);
            }
        } else if (!(at.contains("/levels/") && one.isString() && two.isString()) && !one.equals(two)) {
            faults.add(second.at(at, "catalog.otherStructure", first.source()));
        }
    }

    private void add(String pointer, String key, Object... arguments) {
        faults.add(document.at(pointer, key, arguments));
    }

    private static void forEach(JsonNode array, String pointer, Visit visit) {
        for (int i = 0; i < array.size(); i++) {
            visit.visit(array.path(i), pointer + "/" + i);
        }
    }

    private interface Visit {
        void visit(JsonNode node, String pointer);
    }
}
