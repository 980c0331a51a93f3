package org.socialreadiness.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {
    private static final List<Band> BANDS = List.of(
            new Band(0, "not started"),
            new Band(20, "attempts"),
            new Band(40, "building"),
            new Band(60, "established"),
            new Band(80, "leading"));

    private static Criterion criterion(String id, int levels) {
        return criterion(id, levels, 1, OptionalInt.empty(), List.of());
    }

    private static Criterion criterion(
            String id, int levels, double weight, OptionalInt effort, List<FirstStep> firstSteps) {
        List<Level> statements = IntStream.range(0, levels)
                .mapToObj(x -> new Level(x, "Statement " + x))
                .toList();
        return new Criterion(
                new CriterionId(id),
                id,
                "Question?",
                statements,
                weight,
                "",
                List.of(),
                "",
                firstSteps,
                List.of(),
                effort);
    }

    private static Factor factor(String id, Criterion... criteria) {
        return new Factor(new FactorId(id), id, "", "", 1, List.of(criteria));
    }

    private static Instrument instrument(List<Factor> factors, List<Form> forms, List<Band> bands) {
        return new Instrument("i", "1", "en", "I", factors, List.of(), List.of(), forms, bands);
    }

    /// Two factors of two criteria; the short form has one criterion of the second.
    private static Instrument two() {
        return instrument(
                List.of(
                        factor("A", criterion("A1", 5), criterion("A2", 5)),
                        factor("B", criterion("B1", 5), criterion("B2", 5))),
                List.of(new Form(Form.SHORT, Set.of(new CriterionId("B2")))),
                BANDS);
    }

    @Test
    void aFormSelectsCriteriaAndWithThemFactors() {
        Instrument two = two();
        assertEquals(4, two.criteria(Form.FULL).size());
        assertEquals(2, two.factors(Form.FULL).size());
        assertEquals(
                List.of("B2"),
                two.criteria(Form.SHORT).stream().map(c -> c.id().text()).toList());
        assertEquals(
                List.of("B"),
                two.factors(Form.SHORT).stream().map(f -> f.id().text()).toList());
        assertTrue(two.hasForm(Form.FULL) && two.hasForm(Form.SHORT));
        assertFalse(two.hasForm("long"));
        assertThrows(IllegalArgumentException.class, () -> two.criteria("long"));
        assertThrows(IllegalArgumentException.class, () -> new Form("empty", Set.of()));
    }

    @Test
    void thingsAreFoundById() {
        Instrument two = two();
        assertEquals("B", two.factorOf(new CriterionId("B1")).orElseThrow().id().text());
        assertTrue(two.factorOf(new CriterionId("B9")).isEmpty());
        assertTrue(two.criterion(new CriterionId("A2")).isPresent());
        assertTrue(two.factor(new FactorId("C")).isEmpty());
        assertTrue(two.fact(new FactId("F1")).isEmpty());
        assertTrue(two.belief(new BeliefId("PB1")).isEmpty());
    }

    /// A band ends below the first value of the next, the last includes 100; a range that ends on a first value
    /// touches that band.
    @ParameterizedTest
    @CsvSource({
        "32, 39.9, attempts",
        "32, 40, attempts building",
        "40, 40, building",
        "40, 59, building",
        "39.9, 60, attempts building established",
        "0, 0, not started",
        "100, 100, leading",
        "0, 100, not started attempts building established leading"
    })
    void bandsTouched(double low, double high, String names) {
        assertEquals(
                names,
                String.join(" ", two().bands(low, high).stream().map(Band::name).toList()));
    }

    @Test
    void bandsAreListedLowestFirst() {
        List<Factor> factors = List.of(factor("A", criterion("A1", 2)));
        refused(() -> instrument(factors, List.of(), List.of(new Band(20, "b"), new Band(0, "a"))));
        refused(() -> instrument(factors, List.of(), List.of(new Band(0, "a"), new Band(0, "b"))));
        refused(() -> new Band(-1, "below"));
        refused(() -> new Band(101, "above"));
        refused(() -> new Band(Double.NaN, "nowhere"));
        assertEquals(List.of(), instrument(factors, List.of(), List.of()).bands(0, 100));
    }

    @Test
    void idsAreUniqueWithoutRegardToCase() {
        refused(() -> instrument(
                List.of(factor("A", criterion("B", 5)), factor("b", criterion("C", 5))), List.of(), List.of()));
        refused(() -> instrument(
                List.of(factor("A", criterion("X1", 5)), factor("B", criterion("x1", 5))), List.of(), List.of()));
    }

    @Test
    void limitsOfSize() {
        Criterion[] sixty =
                IntStream.range(0, 60).mapToObj(i -> criterion("C" + i, 2)).toArray(Criterion[]::new);
        assertEquals(60, factor("A", sixty).criteria().size());
        refused(() -> factor("A"));
        refused(() -> factor(
                "A", IntStream.range(0, 61).mapToObj(i -> criterion("C" + i, 2)).toArray(Criterion[]::new)));
        refused(() -> instrument(List.of(), List.of(), List.of()));
        refused(() -> instrument(
                IntStream.range(0, 13)
                        .mapToObj(i -> factor("F" + i, criterion("C" + i, 2)))
                        .toList(),
                List.of(),
                List.of()));
        assertEquals(11, criterion("A1", 11).levels().size());
        refused(() -> criterion("A1", 1));
        refused(() -> criterion("A1", 12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aWeightIsAboveZero(double weight) {
        refused(() -> criterion("A1", 5, weight, OptionalInt.empty(), List.of()));
        refused(() -> new Factor(new FactorId("A"), "A", "", "", weight, List.of(criterion("A1", 5))));
    }

    @Test
    void criteriaOfDifferentLevelsMeetOnOneScale() {
        assertEquals(4, criterion("A1", 2).toCommon(1));
        assertEquals(2, criterion("A1", 11).toCommon(5));
        assertEquals(3, criterion("A1", 5).toCommon(3));
        // round(4x/(L-1)): eleven levels 0 .4 .8 1.2 1.6 2 2.4 2.8 3.2 3.6 4.
        int[] tones = {0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4};
        for (int level = 0; level < tones.length; level++) {
            assertEquals(tones[level], criterion("A1", 11).tone(level));
        }
    }

    @Test
    void theFirstStepFitsTheLevelAndEndsAtTheTop() {
        FirstStep low = new FirstStep(0, 1, "Begin");
        FirstStep high = new FirstStep(2, 4, "Go on");
        Criterion criterion = criterion("A1", 5, 1, OptionalInt.of(3), List.of(low, high));
        assertEquals(Optional.of(low), criterion.firstStep(1));
        assertEquals(Optional.of(high), criterion.firstStep(2));
        assertEquals(Optional.empty(), criterion.firstStep(4));
        refused(() -> new FirstStep(2, 1, "Backwards"));
        refused(() -> criterion("A1", 5, 1, OptionalInt.of(6), List.of()));
        refused(() -> criterion("A1", 5, 1, OptionalInt.of(0), List.of()));
    }

    @Test
    void levelsAreNumberedWithoutGaps() {
        refused(() -> new Level(-1, "Below"));
        refused(() -> new Level(0, " "));
        refused(() -> new Criterion(
                new CriterionId("A1"),
                "",
                "?",
                List.of(new Level(0, "Zero"), new Level(2, "Two")),
                1,
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                OptionalInt.empty()));
    }

    @Test
    void aFactHasParts() {
        Fact.Part part = new Fact.Part("", 0, 10, 0.5, "");
        refused(() -> new Fact.Part("", 2, 1, 1, ""));
        refused(() -> new Fact.Part("", 0, 1, 0, ""));
        refused(() -> fact(Fact.Kind.NUMBER, List.of()));
        refused(() -> fact(Fact.Kind.YEAR_MONTH, List.of(part, part)));
        assertEquals(2, fact(Fact.Kind.NUMBER, List.of(part, part)).parts().size());
    }

    private static Fact fact(Fact.Kind kind, List<Fact.Part> parts) {
        return new Fact(new FactId("F1"), "", "?", "", "", kind, parts, false, List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "SG3", "a_b", "A2345678901234567890"})
    void anIdIsALetterAndMore(String id) {
        assertTrue(Ids.isValid(id));
        assertEquals(id, new CriterionId(id).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3A", "_A", "A-1", "A 1", "Ä1", "A23456789012345678901", "A\n"})
    void otherTextIsNoId(String id) {
        assertFalse(Ids.isValid(id));
        refused(() -> new CriterionId(id));
        refused(() -> new FactorId(id));
        refused(() -> new BeliefId(id));
        refused(() -> new FactId(id));
    }

    @Test
    void anInstrumentSpeaksItsFirstLanguageWhereAnotherIsMissing() {
        List<Factor> factors = List.of(factor("A", criterion("A1", 2)));
        Instrument german =
                new Instrument("i", "1", "de", "Deutsch", factors, List.of(), List.of(), List.of(), List.of());
        TranslatedInstrument both =
                new TranslatedInstrument(List.of(instrument(factors, List.of(), List.of()), german));
        assertEquals("Deutsch", both.in(Locale.GERMANY).title());
        assertEquals("I", both.in(Locale.FRENCH).title());
        refused(() -> new TranslatedInstrument(List.of()));
        Instrument newer = new Instrument("i", "2", "de", "Neu", factors, List.of(), List.of(), List.of(), List.of());
        refused(() -> new TranslatedInstrument(List.of(german, newer)));
    }

    private static void refused(Runnable making) {
        assertThrows(IllegalArgumentException.class, making::run);
    }
}
