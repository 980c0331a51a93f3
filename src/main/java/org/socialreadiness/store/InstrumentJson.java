package org.socialreadiness.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.socialreadiness.instrument.TranslatedInstrument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An instrument as the client file keeps it: everything, so that an old file never changes its meaning. The same
/// instrument always gives the same text.
final class InstrumentJson {
    private InstrumentJson() {}

    /// Names an instrument in all its languages by what it says.
    static String edition(TranslatedInstrument instrument) {
        return edition(
                instrument.languages().stream().map(InstrumentJson::write).toList());
    }

    /// The same from what was written, language by language.
    static String edition(List<String> languages) {
        return Hashes.of(languages).substring(0, 32);
    }

    static String write(Instrument instrument) {
        ObjectNode to = Json.object();
        to.put("id", instrument.id())
                .put("version", instrument.version())
                .put("language", instrument.language())
                .put("title", instrument.title());
        var factors = to.putArray("factors");
        instrument.factors().forEach(factor -> write(factor, factors.addObject()));
        var beliefs = to.putArray("beliefs");
        instrument.beliefs().forEach(pair -> write(pair, beliefs.addObject()));
        var facts = to.putArray("facts");
        instrument.facts().forEach(fact -> write(fact, facts.addObject()));
        var forms = to.putArray("forms");
        instrument.forms().forEach(form -> write(form, forms.addObject()));
        var bands = to.putArray("bands");
        instrument
                .bands()
                .forEach(band -> bands.addObject().put("from", band.from()).put("name", band.name()));
        // Only where there is one: what was kept before there were outlooks is still written alike.
        instrument.outlook().ifPresent(outlook -> OutlookJson.write(outlook, to.putObject("outlook")));
        return Json.MAPPER.writeValueAsString(to);
    }

    static Instrument read(String text) {
        ObjectNode from = Json.object(text);
        return new Instrument(
                Json.text(from, "id"),
                Json.text(from, "version"),
                Json.text(from, "language"),
                Json.text(from, "title"),
                Json.list(from, "factors", InstrumentJson::factor),
                Json.list(from, "beliefs", InstrumentJson::belief),
                Json.list(from, "facts", InstrumentJson::fact),
                Json.list(from, "forms", InstrumentJson::form),
                Json.list(from, "bands", node -> new Band(Json.number(node, "from"), Json.text(node, "name"))),
                from.has("outlook") ? Optional.of(OutlookJson.read(from.required("outlook"))) : Optional.empty());
    }

    private static void write(Factor factor, ObjectNode to) {
        to.put("id", factor.id().text())
                .put("name", factor.name())
                .put("about", factor.about())
                .put("definition", factor.definition())
                .put("weight", factor.weight());
        var criteria = to.putArray("criteria");
        factor.criteria().forEach(criterion -> write(criterion, criteria.addObject()));
    }

    private static Factor factor(JsonNode from) {
        return new Factor(
                new FactorId(Json.text(from, "id")),
                Json.text(from, "name"),
                Json.text(from, "about"),
                Json.text(from, "definition"),
                Json.number(from, "weight"),
                Json.list(from, "criteria", InstrumentJson::criterion));
    }

    private static void write(Criterion criterion, ObjectNode to) {
        to.put("id", criterion.id().text()).put("name", criterion.name()).put("question", criterion.question());
        Json.texts(
                to, "levels", criterion.levels().stream().map(Level::statement).toList());
        to.put("weight", criterion.weight()).put("evidence", criterion.evidence());
        Json.texts(to, "answeredBy", criterion.answeredBy());
        to.put("why", criterion.why());
        var steps = to.putArray("firstSteps");
        criterion
                .firstSteps()
                .forEach(step -> steps.addObject()
                        .put("from", step.from())
                        .put("to", step.to())
                        .put("text", step.text()));
        Json.texts(to, "probes", criterion.probes());
        criterion.effort().ifPresent(effort -> to.put("effort", effort));
    }

    private static Criterion criterion(JsonNode from) {
        List<String> statements = Json.texts(from, "levels");
        return new Criterion(
                new CriterionId(Json.text(from, "id")),
                Json.text(from, "name"),
                Json.text(from, "question"),
                IntStream.range(0, statements.size())
                        .mapToObj(position -> new Level(position, statements.get(position)))
                        .toList(),
                Json.number(from, "weight"),
                Json.text(from, "evidence"),
                Json.texts(from, "answeredBy"),
                Json.text(from, "why"),
                Json.list(
                        from,
                        "firstSteps",
                        step -> new FirstStep(
                                Json.whole(step, "from"), Json.whole(step, "to"), Json.text(step, "text"))),
                Json.texts(from, "probes"),
                Json.optionalWhole(from, "effort"));
    }

    private static void write(BeliefPair pair, ObjectNode to) {
        to.put("id", pair.id().text());
        pair.factor().ifPresent(factor -> to.put("factor", factor.text()));
        to.put("poleA", pair.poleA()).put("poleB", pair.poleB());
    }

    private static BeliefPair belief(JsonNode from) {
        return new BeliefPair(
                new BeliefId(Json.text(from, "id")),
                Json.optionalText(from, "factor").map(FactorId::new),
                Json.text(from, "poleA"),
                Json.text(from, "poleB"));
    }

    private static void write(Fact fact, ObjectNode to) {
        to.put("id", fact.id().text())
                .put("name", fact.name())
                .put("text", fact.text())
                .put("hint", fact.hint())
                .put("says", fact.says())
                .put("kind", word(fact.kind()));
        var parts = to.putArray("parts");
        for (Fact.Part part : fact.parts()) {
            ObjectNode node = parts.addObject().put("name", part.name());
            Json.number(node, "min", part.min());
            Json.number(node, "max", part.max());
            Json.number(node, "step", part.step());
            node.put("unit", part.unit());
        }
        to.put("graded", fact.graded());
        var rules = to.putArray("rules");
        fact.rules().forEach(rule -> write(rule, rules.addObject()));
        var contradictions = to.putArray("contradictions");
        fact.contradictions().forEach(contradiction -> write(contradiction, contradictions.addObject()));
    }

    private static Fact fact(JsonNode from) {
        return new Fact(
                new FactId(Json.text(from, "id")),
                Json.text(from, "name"),
                Json.text(from, "text"),
                Json.text(from, "hint"),
                Json.text(from, "says"),
                kind(Json.text(from, "kind")),
                Json.list(
                        from,
                        "parts",
                        part -> new Fact.Part(
                                Json.text(part, "name"),
                                Json.number(part, "min"),
                                Json.number(part, "max"),
                                Json.number(part, "step"),
                                Json.text(part, "unit"))),
                Json.flag(from, "graded"),
                Json.list(from, "rules", InstrumentJson::rule),
                Json.list(from, "contradictions", InstrumentJson::contradiction));
    }

    private static String word(Fact.Kind kind) {
        return switch (kind) {
            case YEAR_MONTH -> "month";
            case NUMBER -> "number";
        };
    }

    private static Fact.Kind kind(String word) {
        return switch (word) {
            case "month" -> Fact.Kind.YEAR_MONTH;
            case "number" -> Fact.Kind.NUMBER;
            default -> throw new IllegalArgumentException("Not a kind of fact");
        };
    }

    private static void write(FactRule rule, ObjectNode to) {
        switch (rule) {
            case FactRule.AtMostPart(var part, var of) ->
                to.put("rule", "atMostPart").put("part", part).put("of", of);
            case FactRule.RequiredWhen(var other, var above) ->
                write(other, to.put("rule", "requiredWhen").put("above", above));
            case FactRule.AtLeast(var part, var other) ->
                write(other, to.put("rule", "atLeast").put("part", part));
            case FactRule.AtMostMonthsSince(var part, var start, var plus, var unlessAbove) ->
                write(
                        unlessAbove,
                        to.put("rule", "atMostMonthsSince")
                                .put("part", part)
                                .put("start", start.text())
                                .put("plus", plus));
            case FactRule.Same(var part, var other) ->
                write(other, to.put("rule", "same").put("part", part));
            case FactRule.WarnAbove(var part, var other, var times) ->
                write(other, to.put("rule", "warnAbove").put("part", part).put("times", times));
        }
    }

    private static FactRule rule(JsonNode from) {
        return switch (Json.text(from, "rule")) {
            case "atMostPart" -> new FactRule.AtMostPart(Json.whole(from, "part"), Json.whole(from, "of"));
            case "requiredWhen" -> new FactRule.RequiredWhen(ref(from), Json.number(from, "above"));
            case "atLeast" -> new FactRule.AtLeast(Json.whole(from, "part"), ref(from));
            case "atMostMonthsSince" ->
                new FactRule.AtMostMonthsSince(
                        Json.whole(from, "part"),
                        new FactId(Json.text(from, "start")),
                        Json.whole(from, "plus"),
                        ref(from));
            case "same" -> new FactRule.Same(Json.whole(from, "part"), ref(from));
            case "warnAbove" -> new FactRule.WarnAbove(Json.whole(from, "part"), ref(from), Json.number(from, "times"));
            default -> throw new IllegalArgumentException("Not a rule for facts");
        };
    }

    private static void write(FactRule.Ref other, ObjectNode to) {
        to.put("other", other.fact().text()).put("otherPart", other.part());
    }

    private static FactRule.Ref ref(JsonNode from) {
        return new FactRule.Ref(new FactId(Json.text(from, "other")), Json.whole(from, "otherPart"));
    }

    private static void write(Contradiction contradiction, ObjectNode to) {
        to.put("criterion", contradiction.criterion().text())
                .put("level", contradiction.level())
                .put("part", contradiction.part());
        contradiction.of().ifPresent(of -> to.put("of", of));
        to.put("atLeast", contradiction.atLeast()).put("condition", contradiction.condition());
    }

    private static Contradiction contradiction(JsonNode from) {
        return new Contradiction(
                new CriterionId(Json.text(from, "criterion")),
                Json.whole(from, "level"),
                Json.whole(from, "part"),
                Json.optionalWhole(from, "of"),
                Json.number(from, "atLeast"),
                Json.text(from, "condition"));
    }

    /// A form is a set: sorted, so that it is always written alike.
    private static void write(Form form, ObjectNode to) {
        to.put("name", form.name());
        Json.texts(
                to,
                "criteria",
                form.criteria().stream().map(CriterionId::text).sorted().toList());
    }

    private static Form form(JsonNode from) {
        return new Form(
                Json.text(from, "name"),
                new LinkedHashSet<>(Json.list(from, "criteria", id -> new CriterionId(id.stringValue()))));
    }
}
