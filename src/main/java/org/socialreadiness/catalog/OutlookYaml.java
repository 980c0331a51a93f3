package org.socialreadiness.catalog;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.FactRule;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.OutlookFeeds;
import org.socialreadiness.instrument.OutlookFeeds.Feed;
import org.socialreadiness.instrument.OutlookFeeds.Quantity;
import org.socialreadiness.instrument.OutlookFeeds.WhatIf;
import tools.jackson.databind.JsonNode;

/// What feeds the outlook, as an instrument file writes it: read from a tree that has been checked, and made a tree.
final class OutlookYaml {
    private OutlookYaml() {}

    static OutlookFeeds read(JsonNode root) {
        Map<Quantity, Feed> feeds = new EnumMap<>(Quantity.class);
        root.path("inputs")
                .properties()
                .forEach(input -> feeds.put(Quantity.of(input.getKey()), feed(input.getValue())));
        return new OutlookFeeds(
                feeds,
                InstrumentReader.list(
                        root.path("whatIfs"),
                        node -> new WhatIf(
                                node.path("name").asString(),
                                criteria(node.path("raises")),
                                node.path("hours").asDouble(0))));
    }

    private static Feed feed(JsonNode node) {
        Map<String, FactRule.Ref> numbers = new LinkedHashMap<>();
        node.path("numbers")
                .properties()
                .forEach(number -> numbers.put(
                        number.getKey(),
                        new FactRule.Ref(
                                new FactId(number.getValue().path("fact").asString()),
                                number.getValue().path("part").asInt(1))));
        return new Feed(
                criteria(node.path("criteria")),
                criteria(node.path("standsFor")),
                InstrumentReader.list(node.path("beliefs"), id -> new BeliefId(id.asString())),
                node.has("factor")
                        ? Optional.of(new FactorId(node.path("factor").asString()))
                        : Optional.empty(),
                numbers);
    }

    private static List<CriterionId> criteria(JsonNode ids) {
        return InstrumentReader.list(ids, id -> new CriterionId(id.asString()));
    }

    static Map<String, Object> tree(OutlookFeeds outlook) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        outlook.feeds().forEach((quantity, feed) -> inputs.put(quantity.key(), tree(quantity, feed)));
        Map<String, Object> root = new LinkedHashMap<>();
        if (!inputs.isEmpty()) {
            root.put("inputs", inputs);
        }
        InstrumentYaml.putAll(
                root,
                "whatIfs",
                outlook.whatIfs().stream().map(OutlookYaml::tree).toList());
        return root;
    }

    private static Map<String, Object> tree(Quantity quantity, Feed feed) {
        Map<String, Object> node = new LinkedHashMap<>();
        InstrumentYaml.putAll(node, "criteria", texts(feed.criteria()));
        InstrumentYaml.putAll(node, "standsFor", texts(feed.standsFor()));
        InstrumentYaml.putAll(node, "beliefs", texts(feed.beliefs()));
        feed.factor().ifPresent(factor -> node.put("factor", factor.text()));
        Map<String, Object> numbers = new LinkedHashMap<>();
        for (String name : quantity.numbers()) {
            FactRule.Ref ref = feed.numbers().get(name);
            if (ref != null) {
                numbers.put(name, InstrumentYaml.map("fact", ref.fact().text(), "part", ref.part()));
            }
        }
        if (!numbers.isEmpty()) {
            node.put("numbers", numbers);
        }
        return node;
    }

    private static Map<String, Object> tree(WhatIf whatIf) {
        Map<String, Object> node = InstrumentYaml.map("name", whatIf.name());
        InstrumentYaml.putAll(node, "raises", texts(whatIf.raises()));
        if (whatIf.hours() > 0) {
            node.put("hours", InstrumentYaml.number(whatIf.hours()));
        }
        return node;
    }

    private static List<String> texts(List<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }
}
