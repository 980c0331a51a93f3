package org.socialreadiness.catalog;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Contradiction;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactRule;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.Level;

/// Writes an instrument as YAML; read again it is equal.
public final class InstrumentYaml {
    private InstrumentYaml() {}

    public static String write(Instrument instrument) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(110)
                .setIndent(2)
                .build();
        return new Dump(settings).dumpToString(tree(instrument));
    }

    private static Map<String, Object> tree(Instrument instrument) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("id", instrument.id());
        root.put("version", instrument.version());
        root.put("language", instrument.language());
        root.put("title", instrument.title());
        root.put(
                "factors",
                instrument.factors().stream().map(InstrumentYaml::factor).toList());
        putAll(
                root,
                "beliefs",
                instrument.beliefs().stream().map(InstrumentYaml::belief).toList());
        putAll(
                root,
                "facts",
                instrument.facts().stream().map(InstrumentYaml::fact).toList());
        if (!instrument.forms().isEmpty()) {
            Map<String, Object> forms = new LinkedHashMap<>();
            for (Form form : instrument.forms()) {
                forms.put(form.name(), inOrder(instrument, form));
            }
            root.put("forms", forms);
        }
        putAll(
                root,
                "bands",
                instrument.bands().stream()
                        .map(b -> map("from", number(b.from()), "name", b.name()))
                        .toList());
        instrument.outlook().ifPresent(outlook -> root.put("outlook", OutlookYaml.tree(outlook)));
        return root;
    }

    private static List<String> inOrder(Instrument instrument, Form form) {
        return instrument.criteria().stream()
                .map(Criterion::id)
                .filter(form.criteria()::contains)
                .map(Object::toString)
                .toList();
    }

    private static Map<String, Object> factor(Factor factor) {
        Map<String, Object> node = map("id", factor.id().text(), "name", factor.name());
        putText(node, "about", factor.about());
        putText(node, "definition", factor.definition());
        node.put("weight", number(factor.weight()));
        node.put(
                "criteria",
                factor.criteria().stream().map(InstrumentYaml::criterion).toList());
        return node;
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        Map<String, Object> node =
                map("id", criterion.id().text(), "name", criterion.name(), "question", criterion.question());
        node.put("levels", criterion.levels().stream().map(Level::statement).toList());
        node.put("weight", number(criterion.weight()));
        putText(node, "evidence", criterion.evidence());
        putAll(node, "answeredBy", criterion.answeredBy());
        putText(node, "why", criterion.why());
        putAll(
                node,
                "firstSteps",
                criterion.firstSteps().stream()
                        .map(s -> map("from", List.of(s.from(), s.to()), "text", s.text()))
                        .toList());
        putAll(node, "probes", criterion.probes());
        criterion.effort().ifPresent(effort -> node.put("effort", effort));
        return node;
    }

    private static Map<String, Object> belief(BeliefPair pair) {
        Map<String, Object> node = map("id", pair.id().text());
        pair.factor().ifPresent(factor -> node.put("factor", factor.text()));
        node.put("poleA", pair.poleA());
        node.put("poleB", pair.poleB());
        return node;
    }

    private static Map<String, Object> fact(Fact fact) {
        Map<String, Object> node = map("id", fact.id().text(), "name", fact.name(), "text", fact.text());
        putText(node, "hint", fact.hint());
        putText(node, "says", fact.says());
        boolean month = fact.kind() == Fact.Kind.YEAR_MONTH;
        node.put("type", month ? "year-month" : "number");
        List<Map<String, Object>> parts =
                fact.parts().stream().map(part -> part(part, month)).toList();
        node.put("parts", parts);
        if (fact.graded()) {
            node.put("graded", true);
        }
        fact.rules().forEach(rule -> rule(rule, node, parts));
        putAll(
                node,
                "contradicts",
                fact.contradictions().stream()
                        .map(InstrumentYaml::contradiction)
                        .toList());
        return node;
    }

    private static Map<String, Object> part(Fact.Part part, boolean month) {
        Map<String, Object> node = new LinkedHashMap<>();
        putText(node, "name", part.name());
        node.put("min", limit(part.min(), month));
        node.put("max", limit(part.max(), month));
        node.put("step", number(part.step()));
        putText(node, "unit", part.unit());
        return node;
    }

    private static Object limit(double value, boolean month) {
        if (!month) {
            return number(value);
        }
        if (Double.isInfinite(value)) {
            return "today";
        }
        long months = (long) value;
        return YearMonth.of((int) Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1)
                .toString();
    }

    private static void rule(FactRule rule, Map<String, Object> node, List<Map<String, Object>> parts) {
        switch (rule) {
            case FactRule.AtMostPart(var part, var of) -> parts.get(part - 1).put("atMost", of);
            case FactRule.RequiredWhen(var other, var above) ->
                node.put("requires", with(other(other), "above", number(above)));
            case FactRule.AtLeast(var part, var other) -> node.put("atLeast", with(other(other), "part", part));
            case FactRule.Same(var part, var other) -> node.put("same", with(other(other), "part", part));
            case FactRule.WarnAbove(var part, var other, var times) ->
                node.put("warnAbove", with(with(other(other), "part", part), "times", number(times)));
            case FactRule.AtMostMonthsSince(var part, var start, var plus, var unless) ->
                node.put(
                        "atMostMonthsSince",
                        map(
                                "part",
                                part,
                                "fact",
                                start.text(),
                                "plus",
                                plus,
                                "unless",
                                unless.fact().text()));
        }
    }

    private static Map<String, Object> other(FactRule.Ref ref) {
        return map("fact", ref.fact().text(), "ofPart", ref.part());
    }

    private static Map<String, Object> contradiction(Contradiction contradiction) {
        Map<String, Object> needs = map("part", contradiction.part());
        contradiction.of().ifPresent(of -> needs.put("of", of));
        needs.put("atLeast", number(contradiction.atLeast()));
        Map<String, Object> node =
                map("criterion", contradiction.criterion().text(), "level", contradiction.level(), "needs", needs);
        putText(node, "condition", contradiction.condition());
        return node;
    }

    static Object number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return (int) value;
        }
        return value;
    }

    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        map.put(name, value);
        return map;
    }

    private static void putText(Map<String, Object> node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    static void putAll(Map<String, Object> node, String name, List<?> items) {
        if (!items.isEmpty()) {
            node.put(name, items);
        }
    }
}
