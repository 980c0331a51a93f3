package org.socialreadiness.cli;

import java.util.List;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.outlook.Bands;
import org.socialreadiness.outlook.Comparison;
import org.socialreadiness.outlook.Fan;
import org.socialreadiness.outlook.Forecast;
import org.socialreadiness.outlook.InputValue;
import org.socialreadiness.outlook.Later;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The outlook as JSON: unrounded, 25 months each. Other tools rely on its names, and compare its numbers.
final class OutlookJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// As the model calls what is merely assumed.
    private static final String ASSUMPTION = "assumption";

    private final Assessment assessment;
    private final Outlook outlook;

    OutlookJson(Assessment assessment, Outlook outlook) {
        this.assessment = assessment;
        this.outlook = outlook;
    }

    String text() {
        Forecast today = outlook.today();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("assessment", assessment.head().name())
                .put("seed", outlook.setting().seed())
                .put("runs", outlook.setting().runs())
                .put("validated", false);
        ObjectNode inputs = root.putObject("inputs");
        today.inputs().forEach(input -> input(inputs.putObject(input.input().symbol()), input));
        ObjectNode comparison = root.putObject("comparison");
        leader(comparison.putObject("leader"), outlook.leaderInputs());
        follower(comparison.putObject("follower"), outlook.followerInputs());
        ObjectNode path = root.putObject("path");
        path(path.putObject("organization"), today.fan().path());
        path(path.putObject("leader"), outlook.leader().path());
        path(path.putObject("follower"), outlook.follower().path());
        ObjectNode bands = root.putObject("bands");
        bands(bands.putObject("organization"), today.fan());
        bands(bands.putObject("leader"), outlook.leader());
        bands(bands.putObject("follower"), outlook.follower());
        root.putObject("sides")
                .put("leading", today.sides().leading())
                .put("between", today.sides().between())
                .put("following", today.sides().following());
        root.put("withRestart", today.withRestart());
        ArrayNode later = root.putArray("startLater");
        today.startLater().forEach(start -> later(later.addObject(), start));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void input(ObjectNode node, InputValue input) {
        List<String> sources = input.assumed()
                ? Stream.concat(input.sources().stream(), Stream.of(ASSUMPTION)).toList()
                : input.sources();
        node.put("value", input.value())
                .put("source", String.join(", ", sources))
                .put("edited", input.edited());
    }

    private static void leader(ObjectNode node, Comparison of) {
        node.put("g0", of.start())
                .put("E", of.effort())
                .put("k0", of.knowHow())
                .put("e", of.learning())
                .put("C", of.attainable())
                .put("rho", of.relevance());
    }

    private static void follower(ObjectNode node, Comparison of) {
        leader(node, of);
        node.put("o", of.observation()).put("s", of.persistence()).put("h", of.hazard());
    }

    private static void path(ObjectNode node, Path path) {
        months(node.putArray("built"), path.built());
        months(node.putArray("useful"), path.useful());
    }

    private static void bands(ObjectNode node, Fan fan) {
        Bands bands = fan.bands();
        months(node.putArray("p10"), bands.p10());
        months(node.putArray("p25"), bands.p25());
        months(node.putArray("p50"), bands.p50());
        months(node.putArray("p75"), bands.p75());
        months(node.putArray("p90"), bands.p90());
    }

    private static void months(ArrayNode array, List<Double> values) {
        values.forEach(array::add);
    }

    private static void later(ObjectNode node, Later later) {
        node.put("months", later.months())
                .put("built", later.built())
                .put("cost", later.cost())
                .put("usefulCost", later.usefulCost());
    }
}
