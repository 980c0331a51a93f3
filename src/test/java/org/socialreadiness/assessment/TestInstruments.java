package org.socialreadiness.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.Level;
import org.socialreadiness.instrument.TranslatedInstrument;

/// Instruments for tests: small ones by hand, and random ones of every shape the program must run.
public final class TestInstruments {
    private TestInstruments() {}

    /// Factors named A, B, …, each with that many criteria A1, A2, … of five levels, weights 1, bands of twenty.
    public static TranslatedInstrument plain(int... criteriaOfFactors) {
        List<Factor> factors = new ArrayList<>();
        for (int f = 0; f < criteriaOfFactors.length; f++) {
            String name = String.valueOf((char) ('A' + f));
            List<Criterion> criteria = IntStream.rangeClosed(1, criteriaOfFactors[f])
                    .mapToObj(i -> criterion(name + i, 5, 1))
                    .toList();
            factors.add(new Factor(new FactorId(name), "Factor " + name, "", "", 1, criteria));
        }
        return new TranslatedInstrument(List.of(instrument(factors, List.of(), List.of())));
    }

    /// One factor of one criterion, and a belief pair.
    public static TranslatedInstrument withBelief() {
        BeliefPair pair = new BeliefPair(new BeliefId("PB1"), Optional.empty(), "Pole A", "Pole B");
        return new TranslatedInstrument(List.of(instrument(plain(1).structure().factors(), List.of(pair), List.of())));
    }

    /// One factor of one criterion, and belief pairs PB1, PB2, ….
    public static TranslatedInstrument withBeliefs(int pairs) {
        return new TranslatedInstrument(List.of(instrument(plain(1).structure().factors(), beliefs(pairs), List.of())));
    }

    private static List<BeliefPair> beliefs(int pairs) {
        return IntStream.rangeClosed(1, pairs)
                .mapToObj(i -> new BeliefPair(new BeliefId("PB" + i), Optional.empty(), "Pole A " + i, "Pole B " + i))
                .toList();
    }

    /// A criterion of that many levels.
    public static Criterion criterion(String id, int levels, double weight) {
        return new Criterion(
                new CriterionId(id),
                "Name of " + id,
                "Question of " + id + "?",
                IntStream.range(0, levels)
                        .mapToObj(x -> new Level(x, "Statement " + x + " of " + id + "."))
                        .toList(),
                weight,
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                OptionalInt.empty());
    }

    /// One to four factors of one to eight criteria, two to eleven levels, random weights, beliefs, maybe a short
    /// form.
    public static TranslatedInstrument random(RandomGenerator random) {
        List<Factor> factors = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int f = 0; f < count; f++) {
            String name = String.valueOf((char) ('A' + f));
            int size = 1 + random.nextInt(8);
            int levels = random.nextBoolean() ? 5 : 0;
            List<Criterion> criteria = new ArrayList<>();
            for (int i = 1; i <= size; i++) {
                int own = levels == 0 ? 2 + random.nextInt(10) : levels;
                criteria.add(criterion(name + i, own, random.nextBoolean() ? 1 : 0.5 + random.nextInt(4) * 0.5));
            }
            factors.add(
                    new Factor(new FactorId(name), "Factor " + name, "", "", random.nextBoolean() ? 1 : 2, criteria));
        }
        List<BeliefPair> beliefs = beliefs(random.nextInt(4));
        List<Form> forms = List.of(new Form(
                Form.SHORT,
                java.util.Set.of(factors.getFirst().criteria().getFirst().id())));
        return new TranslatedInstrument(List.of(instrument(factors, beliefs, forms)));
    }

    private static Instrument instrument(List<Factor> factors, List<BeliefPair> beliefs, List<Form> forms) {
        return new Instrument(
                "test",
                "1.0",
                "en",
                "Test instrument",
                factors,
                beliefs,
                List.of(),
                forms,
                List.of(
                        new Band(0, "not started"),
                        new Band(20, "attempts"),
                        new Band(40, "building"),
                        new Band(60, "established"),
                        new Band(80, "leading")));
    }
}
