package org.socialreadiness.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.scoring.Scores;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Scores as JSON: unrounded doubles, null where something is not defined. Other tools rely on its names, and
/// compare its numbers: agreement over the sheet is given from two raters on (science 3.6), while screens and
/// reports begin at three.
final class ScoresJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Assessment assessment;
    private final Scores scores;

    ScoresJson(Assessment assessment, Scores scores) {
        this.assessment = assessment;
        this.scores = scores;
    }

    String text() {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("instrument")
                .put("id", assessment.instrument().id())
                .put("version", assessment.instrument().version())
                .put("form", assessment.head().form());
        root.putObject("assessment").put("name", assessment.head().name()).put("participants", scores.raters());
        overall(root.putObject("overall"));
        ArrayNode factors = root.putArray("factors");
        scores.factors().forEach(factor -> factor(factors.addObject(), factor));
        ArrayNode criteria = root.putArray("criteria");
        scores.criteria().forEach(criterion -> criterion(criteria.addObject(), criterion));
        agreement(root.putObject("agreement"));
        ArrayNode beliefs = root.putArray("beliefs");
        scores.beliefs().forEach(belief -> belief(beliefs.addObject(), belief));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private void overall(ObjectNode node) {
        Optional<Scores.Overall> overall = scores.overall();
        put(node, "score", overall.map(o -> o.score().value()));
        put(node, "low", overall.map(o -> o.score().low()));
        put(node, "high", overall.map(o -> o.score().high()));
        put(node, "arithmetic", overall.map(Scores.Overall::arithmetic));
        put(node, "imbalanceLoss", overall.map(Scores.Overall::imbalanceLoss));
        node.put("bottleneck", overall.map(o -> o.bottleneck().text()).orElse(null));
        ArrayNode bands = node.putArray("bands");
        overall.ifPresent(o -> o.bands().stream().map(Band::name).forEach(bands::add));
    }

    private static void factor(ObjectNode node, Scores.FactorScore factor) {
        node.put("id", factor.id().text());
        put(node, "score", factor.score().map(Scores.Estimate::value));
        node.put(
                "status",
                switch (factor.status()) {
                    case SCORED -> "scored";
                    case PROVISIONAL -> "provisional";
                    case ADAPTED -> "adapted";
                    case NONE, HELD_BACK -> "none";
                });
        put(node, "coverage", factor.coverage());
        put(node, "low", factor.score().map(Scores.Estimate::low));
        put(node, "high", factor.score().map(Scores.Estimate::high));
        put(node, "se", factor.score().map(Scores.Estimate::standardError));
        put(node, "boundsLow", factor.bounds().map(Scores.Bounds::low));
        put(node, "boundsHigh", factor.bounds().map(Scores.Bounds::high));
    }

    private void criterion(ObjectNode node, Scores.CriterionScore criterion) {
        node.put("id", criterion.id().text()).put("n", criterion.n());
        put(node, "mean", criterion.mean());
        put(node, "adM", criterion.adM());
        put(node, "rwg", criterion.rwg());
        put(node, "awg", criterion.awg());
        node.put("split", criterion.split().orElse(null));
        node.put("dontKnow", criterion.dontKnow()).put("doesNotApply", criterion.doesNotApply());
        node.put(
                "consensus",
                criterion.consensus().isPresent() ? criterion.consensus().getAsInt() : null);
    }

    private void agreement(ObjectNode node) {
        Scores.SheetAgreement agreement = scores.agreement();
        put(node, "krippendorffOrdinal", agreement.krippendorffOrdinal());
        put(node, "krippendorffInterval", agreement.krippendorffInterval());
        put(node, "krippendorffNominal", agreement.krippendorffNominal());
        put(node, "icc21", agreement.icc21());
        put(node, "icc2k", agreement.icc2k());
        put(node, "kendallW", agreement.kendallW());
    }

    private static void belief(ObjectNode node, Scores.BeliefScore belief) {
        node.put("id", belief.id().text()).put("n", belief.n());
        put(node, "say", belief.say());
        put(node, "do", belief.show());
        put(node, "gap", belief.gap());
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, value.getAsDouble());
        } else {
            node.putNull(name);
        }
    }

    private static void put(ObjectNode node, String name, Optional<Double> value) {
        put(node, name, value.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }
}
