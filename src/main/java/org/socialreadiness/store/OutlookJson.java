package org.socialreadiness.store;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.node.ObjectNode;

/// What feeds the outlook of a kept instrument.
final class OutlookJson {
    private OutlookJson() {}

    static void write(OutlookFeeds outlook, ObjectNode to) {
        var inputs = to.putArray("inputs");
        outlook.feeds()
                .forEach((quantity, feed) ->
                        write(quantity, feed, inputs.addObject().put("input", quantity.key())));
        var whatIfs = to.putArray("whatIfs");
        for (WhatIf whatIf : outlook.whatIfs()) {
            ObjectNode node = whatIfs.addObject().put("name", whatIf.name());
            Json.texts(node, "raises", texts(whatIf.raises()));
            node.put("hours", whatIf.hours());
        }
    }

    private static void write(Quantity quantity, Feed feed, ObjectNode to) {
        Json.texts(to, "criteria", texts(feed.criteria()));
        Json.texts(to, "standsFor", texts(feed.standsFor()));
        Json.texts(to, "beliefs", texts(feed.beliefs()));
        feed.factor().ifPresent(factor -> to.put("factor", factor.text()));
        var numbers = to.putArray("numbers");
        for (String name : quantity.numbers()) {
            FactRule.Ref ref = feed.numbers().get(name);
            if (ref != null) {
                numbers.addObject()
                        .put("name", name)
                        .put("fact", ref.fact().text())
                        .put("part", ref.part());
            }
        }
    }

    private static List<String> texts(List<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    static OutlookFeeds read(JsonNode from) {
        Map<Quantity, Feed> feeds = new EnumMap<>(Quantity.class);
        for (JsonNode input : from.required("inputs")) {
            feeds.put(Quantity.of(Json.text(input, "input")), feed(input));
        }
        return new OutlookFeeds(
                feeds,
                Json.list(
                        from,
                        "whatIfs",
                        node -> new WhatIf(
                                Json.text(node, "name"), criteria(node, "raises"), Json.number(node, "hours"))));
    }

    private static Feed feed(JsonNode from) {
        Map<String, FactRule.Ref> numbers = new LinkedHashMap<>();
        for (JsonNode number : from.required("numbers")) {
            numbers.put(
                    Json.text(number, "name"),
                    new FactRule.Ref(new FactId(Json.text(number, "fact")), Json.whole(number, "part")));
        }
        return new Feed(
                criteria(from, "criteria"),
                criteria(from, "standsFor"),
                Json.list(from, "beliefs", id -> new BeliefId(id.stringValue())),
                Json.optionalText(from, "factor").map(FactorId::new),
                numbers);
    }

    private static List<CriterionId> criteria(JsonNode from, String name) {
        return Json.list(from, name, id -> new CriterionId(id.stringValue()));
    }
}
