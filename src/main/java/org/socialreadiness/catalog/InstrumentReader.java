package org.socialreadiness.catalog;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Contradiction;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.FactRule;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.FirstStep;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.Level;
import tools.jackson.databind.JsonNode;

/// Makes an instrument from a tree that has been checked.
final class InstrumentReader {
    private static final int FIRST_PART = 1;

    private InstrumentReader() {}

    static Instrument read(JsonNode root) {
        return new Instrument(
                root.path("id").asString(),
                root.path("version").asString(),
                text(root, "language", "en"),
                root.path("title").asString(),
                list(root.path("factors"), InstrumentReader::factor),
                list(root.path("beliefs"), InstrumentReader::belief),
                list(root.path("facts"), InstrumentReader::fact),
                root.path("forms").properties().stream()
                        .map(e -> form(e.getKey(), e.getValue()))
                        .toList(),
                list(
                        root.path("bands"),
                        n -> new Band(n.path("from").asDouble(), n.path("name").asString())),
                root.has("outlook") ? Optional.of(OutlookYaml.read(root.path("outlook"))) : Optional.empty());
    }

    private static Factor factor(JsonNode node) {
        return new Factor(
                new FactorId(node.path("id").asString()),
                node.path("name").asString(),
                text(node, "about", ""),
                text(node, "definition", ""),
                node.path("weight").asDouble(1),
                list(node.path("criteria"), InstrumentReader::criterion));
    }

    private static Criterion criterion(JsonNode node) {
        List<Level> levels = new ArrayList<>();
        for (JsonNode statement : node.path("levels")) {
            levels.add(new Level(levels.size(), statement.asString()));
        }
        String id = node.path("id").asString();
        return new Criterion(
                new CriterionId(id),
                text(node, "name", id),
                node.path("question").asString(),
                levels,
                node.path("weight").asDouble(1),
                text(node, "evidence", ""),
                list(node.path("answeredBy"), JsonNode::asString),
                text(node, "why", ""),
                list(
                        node.path("firstSteps"),
                        n -> new FirstStep(
                                n.path("from").path(0).asInt(),
                                n.path("from").path(1).asInt(),
                                n.path("text").asString())),
                list(node.path("probes"), JsonNode::asString),
                node.has("effort") ? OptionalInt.of(node.path("effort").asInt()) : OptionalInt.empty());
    }

    private static BeliefPair belief(JsonNode node) {
        return new BeliefPair(
                new BeliefId(node.path("id").asString()),
                node.has("factor")
                        ? Optional.of(new FactorId(node.path("factor").asString()))
                        : Optional.empty(),
                node.path("poleA").asString(),
                node.path("poleB").asString());
    }

    private static Form form(String name, JsonNode criteria) {
        Set<CriterionId> ids =
                list(criteria, n -> new CriterionId(n.asString())).stream().collect(Collectors.toSet());
        return new Form(name, ids);
    }

    private static Fact fact(JsonNode node) {
        String id = node.path("id").asString();
        Fact.Kind kind = node.path("type").asString().equals("year-month") ? Fact.Kind.YEAR_MONTH : Fact.Kind.NUMBER;
        return new Fact(
                new FactId(id),
                text(node, "name", id),
                node.path("text").asString(),
                text(node, "hint", ""),
                text(node, "says", ""),
                kind,
                list(node.path("parts"), InstrumentReader::part),
                node.path("graded").asBoolean(false),
                rules(node),
                list(node.path("contradicts"), InstrumentReader::contradiction));
    }

    private static Fact.Part part(JsonNode node) {
        return new Fact.Part(
                text(node, "name", ""),
                limit(node.path("min")),
                limit(node.path("max")),
                node.path("step").asDouble(1),
                text(node, "unit", ""));
    }

    /// A number, or a month as a count of months since year 0; `today` has no limit of its own.
    static double limit(JsonNode node) {
        if (node.isNumber()) {
            return node.asDouble();
        }
        String text = node.asString();
        return text.equals("today")
                ? Double.POSITIVE_INFINITY
                : YearMonth.parse(text).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static List<FactRule> rules(JsonNode node) {
        List<FactRule> rules = new ArrayList<>();
        for (int part = 1; part <= node.path("parts").size(); part++) {
            JsonNode atMost = node.path("parts").path(part - 1).path("atMost");
            if (atMost.isNumber()) {
                rules.add(new FactRule.AtMostPart(part, atMost.asInt()));
            }
        }
        JsonNode requires = node.path("requires");
        if (requires.isObject()) {
            rules.add(new FactRule.RequiredWhen(
                    other(requires), requires.path("above").asDouble()));
        }
        JsonNode atLeast = node.path("atLeast");
        if (atLeast.isObject()) {
            rules.add(new FactRule.AtLeast(part(atLeast, "part"), other(atLeast)));
        }
        JsonNode months = node.path("atMostMonthsSince");
        if (months.isObject()) {
            rules.add(new FactRule.AtMostMonthsSince(
                    part(months, "part"),
                    new FactId(months.path("fact").asString()),
                    months.path("plus").asInt(0),
                    new FactRule.Ref(new FactId(months.path("unless").asString()), FIRST_PART)));
        }
        JsonNode same = node.path("same");
        if (same.isObject()) {
            rules.add(new FactRule.Same(part(same, "part"), other(same)));
        }
        JsonNode warn = node.path("warnAbove");
        if (warn.isObject()) {
            rules.add(new FactRule.WarnAbove(
                    part(warn, "part"), other(warn), warn.path("times").asDouble()));
        }
        return rules;
    }

    private static FactRule.Ref other(JsonNode node) {
        return new FactRule.Ref(new FactId(node.path("fact").asString()), part(node, "ofPart"));
    }

    private static int part(JsonNode node, String name) {
        return node.path(name).asInt(FIRST_PART);
    }

    private static Contradiction contradiction(JsonNode node) {
        JsonNode needs = node.path("needs");
        return new Contradiction(
                new CriterionId(node.path("criterion").asString()),
                node.path("level").asInt(),
                needs.path("part").asInt(),
                needs.has("of") ? OptionalInt.of(needs.path("of").asInt()) : OptionalInt.empty(),
                needs.path("atLeast").asDouble(),
                text(node, "condition", ""));
    }

    private static String text(JsonNode node, String name, String otherwise) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull() ? otherwise : value.asString();
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        for (JsonNode item : array) {
            all.add(read.apply(item));
        }
        return all;
    }
}
