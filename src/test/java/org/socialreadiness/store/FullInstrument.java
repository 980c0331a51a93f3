package org.socialreadiness.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

/// A small instrument in two languages in which everything that an instrument can hold is used. The kept client
/// files of older versions hold it: it stays as it is.
final class FullInstrument {
    private FullInstrument() {}

    static TranslatedInstrument get() {
        return new TranslatedInstrument(
                List.of(in("en", "Trust “and” =reach"), in("de", "Vertrauen & Reichweite ß 𝄞")));
    }

    private static Instrument in(String language, String title) {
        Criterion first = new Criterion(
                new CriterionId("T1"),
                "Name",
                "Question?",
                List.of(new Level(0, "None."), new Level(1, "Some."), new Level(2, "All.")),
                1.5,
                "Minutes",
                List.of("CEO", "HR"),
                "Because",
                List.of(new FirstStep(0, 0, "Begin"), new FirstStep(1, 2, "Go on")),
                List.of("What happened?", "And then?"),
                OptionalInt.of(3));
        Criterion second = new Criterion(
                new CriterionId("T2"),
                "",
                "Other question?",
                List.of(new Level(0, "No."), new Level(1, "Yes.")),
                1,
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                OptionalInt.empty());
        return new Instrument(
                "full",
                "2.1-draft",
                language,
                title,
                List.of(new Factor(new FactorId("T"), "Trust", "About", "Definition", 0.1, List.of(first, second))),
                List.of(
                        new BeliefPair(new BeliefId("B1"), Optional.of(new FactorId("T")), "Pole A", "Pole B"),
                        new BeliefPair(new BeliefId("B2"), Optional.empty(), "Left", "Right")),
                List.of(month(), numbers()),
                List.of(new Form(Form.SHORT, Set.of(new CriterionId("T2")))),
                List.of(new Band(0, "low"), new Band(66.6, "high")));
    }

    private static Fact month() {
        return new Fact(
                new FactId("F1"),
                "Start",
                "Since when?",
                "Not in the future",
                "since {1}",
                Fact.Kind.YEAR_MONTH,
                List.of(new Fact.Part("", 23_000, Double.POSITIVE_INFINITY, 1, "")),
                false,
                List.of(),
                List.of());
    }

    private static Fact numbers() {
        FactRule.Ref other = new FactRule.Ref(new FactId("F1"), 1);
        return new Fact(
                new FactId("F2"),
                "Leaders",
                "How many?",
                "",
                "{2} of {1}",
                Fact.Kind.NUMBER,
                List.of(
                        new Fact.Part("all", 0, 1e6, 1, "people"),
                        new Fact.Part("active", Double.NEGATIVE_INFINITY, 0.1 + 0.2, 0.5, "")),
                true,
                List.of(
                        new FactRule.AtMostPart(2, 1),
                        new FactRule.RequiredWhen(other, 0.5),
                        new FactRule.AtLeast(1, other),
                        new FactRule.AtMostMonthsSince(1, new FactId("F1"), 2, other),
                        new FactRule.Same(2, other),
                        new FactRule.WarnAbove(1, other, 1.25)),
                List.of(
                        new Contradiction(new CriterionId("T1"), 1, 2, OptionalInt.of(1), 1.0 / 3, "a third"),
                        new Contradiction(new CriterionId("T2"), 1, 1, OptionalInt.empty(), 5, "")));
    }
}
