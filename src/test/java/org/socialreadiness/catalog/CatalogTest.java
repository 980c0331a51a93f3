package org.socialreadiness.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

@Timeout(30)
class CatalogTest {
    private static final String SMALL = """
            id: small
            version: "2"
            title: Small
            factors:
              - id: A
                name: First
                criteria:
                  - id: A1
                    question: Is it?
                    levels: [No, Yes]
              - id: B
                name: Second
                weight: 2.5
                criteria:
                  - id: B1
                    question: How much?
                    levels: [None, Some, All]
            """;

    @TempDir
    Path folder;

    @Test
    void theShippedInstrumentIsComplete() {
        TranslatedInstrument shipped = Catalog.shipped();
        assertEquals(
                List.of("en", "de"),
                shipped.languages().stream().map(Instrument::language).toList());
        for (Instrument instrument : shipped.languages()) {
            assertEquals(4, instrument.factors().size());
            instrument.factors().forEach(f -> assertEquals(9, f.criteria().size()));
            assertEquals(8, instrument.beliefs().size());
            assertEquals(16, instrument.facts().size());
            assertEquals(16, instrument.criteria(Form.SHORT).size());
            assertEquals(5, instrument.bands().size());
            for (Criterion criterion : instrument.criteria()) {
                assertEquals(5, criterion.levels().size(), criterion.id().text());
                assertFalse(criterion.why().isBlank());
                assertFalse(criterion.evidence().isBlank());
                assertFalse(criterion.probes().isEmpty());
                assertFalse(criterion.answeredBy().isEmpty());
                assertTrue(criterion.effort().isPresent());
                assertTrue(criterion.firstStep(0).isPresent()
                        && criterion.firstStep(3).isPresent());
                assertTrue(criterion.firstStep(4).isEmpty());
            }
        }
        assertEquals(
                "Beziehungsnetz", shipped.in(Locale.GERMAN).factors().getFirst().name());
        assertEquals(
                "Social graph", shipped.in(Locale.FRENCH).factors().getFirst().name());
    }

    @Test
    void theShippedFilesHaveNoFaultAndTheSameStructure() throws Exception {
        TranslatedInstrument read =
                Catalog.read(List.of(copy("social-readiness.en.yaml"), copy("social-readiness.de.yaml")));
        assertEquals(Catalog.shipped(), read);
    }

    @Test
    void factsCarryTheirChecksAsData() {
        Instrument shipped = Catalog.shipped().structure();
        Fact active = shipped.fact(new FactId("F8")).orElseThrow();
        assertEquals(3, active.contradictions().size());
        assertEquals(.25, active.contradictions().getFirst().atLeast(), 0);
        assertEquals(2, active.parts().size());
        assertEquals(1, active.rules().size());
        assertTrue(shipped.fact(new FactId("F16")).orElseThrow().graded());
        assertEquals(
                Fact.Kind.YEAR_MONTH,
                shipped.fact(new FactId("F1")).orElseThrow().kind());
        shipped.facts()
                .forEach(fact ->
                        assertTrue(fact.says().contains("{1}"), fact.id().text()));
    }

    @Test
    void whatIsWrittenReadsAsTheSame() throws Exception {
        for (Instrument instrument : Catalog.shipped().languages()) {
            assertEquals(instrument, Catalog.read("written", InstrumentYaml.write(instrument)));
        }
    }

    @Test
    void onlyTheNecessaryIsRequired() throws Exception {
        Instrument small = Catalog.read("small", SMALL);
        assertEquals("en", small.language());
        assertEquals(2.5, small.factors().get(1).weight(), 0);
        Criterion first = small.criterion(new CriterionId("A1")).orElseThrow();
        assertEquals("A1", first.name());
        assertEquals(1, first.weight(), 0);
        assertEquals(4, first.toCommon(1), 0);
    }

    /// What is put in place of a piece of [#SMALL], and where the fault must be found.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "title: Small | titel: Small | catalog.missing | 1",
                "title: Small | titel: Small | catalog.unknown | 3",
                "[No, Yes] | [No] | catalog.tooFew | 10",
                "weight: 2.5 | weight: 0 | catalog.range | 13",
                "weight: 2.5 | weight: heavy | catalog.notANumber | 13",
                "- id: B1 | - id: a1 | catalog.idTwice | 15",
                "- id: B1 | - id: 1B | catalog.form.id | 15",
                "Is it? | \"''\" | catalog.blank | 9",
                "id: A1 | id: *x | catalog.alias | 8",
                "id: A1 | id: !!java.net.URL x | catalog.tag | 8",
                "name: First | id: C | catalog.twice | 6",
                "name: First | \"name: [First\" | catalog.syntax | 7"
            })
    void everyFaultIsNamedWithItsLine(String there, String instead, String key, int line) {
        String text = SMALL.replace(there, instead);
        InstrumentFaults thrown = assertThrows(InstrumentFaults.class, () -> Catalog.read("small", text));
        assertTrue(
                thrown.faults().stream().anyMatch(f -> f.key().equals(key) && f.line() == line),
                () -> thrown.in(Messages.in(Locale.ENGLISH)));
    }

    @Test
    void allFaultsComeAtOnce() {
        String text = SMALL.replace("weight: 2.5", "weight: 0").replace("[No, Yes]", "[No]")
                + "bands: [{from: 5, name: X}]\n";
        InstrumentFaults thrown = assertThrows(InstrumentFaults.class, () -> Catalog.read("small", text));
        assertEquals(3, thrown.faults().size());
        for (Locale language : Messages.LANGUAGES) {
            assertEquals(4, thrown.in(Messages.in(language)).lines().count());
        }
    }

    /// What spoils the text itself does not hide what is wrong with its content, nor one language the other.
    @Test
    void noFaultHidesAnother() throws Exception {
        Path english = write("x.en.yaml", SMALL.replace("name: First", "id: C") + "bands: [{from: 5, name: X}]\n");
        Path german = write("x.de.yaml", SMALL.replace("weight: 2.5", "weight: 0") + "language: de\n");
        InstrumentFaults thrown = assertThrows(InstrumentFaults.class, () -> Catalog.read(List.of(english, german)));
        assertEquals(
                List.of(
                        "x.de.yaml catalog.otherStructure",
                        "x.de.yaml catalog.range",
                        "x.en.yaml catalog.bands",
                        "x.en.yaml catalog.missing",
                        "x.en.yaml catalog.twice"),
                thrown.faults().stream()
                        .map(f -> f.source() + " " + f.key())
                        .sorted()
                        .toList());
        assertEquals(
                3,
                assertThrows(InstrumentFaults.class, () -> Catalog.read("t", "a: !!str x\nb: &y 1\nc: [*y, *y]\n"))
                        .faults()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: small | id: Small | catalog.form.instrument",
                "title: Small | title: '   ' | catalog.blank",
                "title: Small | title: 5 | catalog.text",
                "[No, Yes] | Yes | catalog.list",
                "weight: 2.5 | weight: 1e999 | catalog.notANumber",
                "weight: 2.5 | weight: .inf | catalog.notANumber"
            })
    void aFaultIsSaidInWords(String there, String instead, String key) {
        assertTrue(SMALL.contains(there), there);
        InstrumentFaults thrown =
                assertThrows(InstrumentFaults.class, () -> Catalog.read("small", SMALL.replace(there, instead)));
        assertEquals(List.of(key), thrown.faults().stream().map(Fault::key).toList());
        assertFalse(thrown.in(Messages.in(Locale.ENGLISH)).contains("^"), "no patterns");
    }

    @Test
    void theFindingOfAFactNamesNoNumberThatItDoesNotHave() {
        String fact = "facts: [{id: F1, text: t, type: number, parts: [{min: 0, max: 9}], says: 'of {1} {2}'}]\n";
        InstrumentFaults thrown = assertThrows(InstrumentFaults.class, () -> Catalog.read("small", SMALL + fact));
        assertEquals(
                List.of("catalog.noPart"),
                thrown.faults().stream().map(Fault::key).toList());
    }

    @Test
    void namesOfWhatDoesNotExistAreFaults() {
        String text = SMALL + """
                beliefs:
                  - {id: P1, factor: X, poleA: one, poleB: other}
                facts:
                  - id: F1
                    text: How many?
                    type: number
                    parts: [{min: 3, max: 1, atMost: 2}]
                    atLeast: {fact: F9}
                    contradicts:
                      - {criterion: A1, level: 2, needs: {part: 1, atLeast: 1}}
                      - {criterion: Z1, level: 1, needs: {part: 2, atLeast: 1}}
                forms:
                  short: [A1, Q7]
                """;
        InstrumentFaults thrown = assertThrows(InstrumentFaults.class, () -> Catalog.read("small", text));
        assertEquals(
                List.of(
                        "catalog.maxBelowMin",
                        "catalog.noCriterion",
                        "catalog.noCriterion",
                        "catalog.noFact",
                        "catalog.noFactor",
                        "catalog.noLevel",
                        "catalog.noPart",
                        "catalog.noPart"),
                thrown.faults().stream().map(Fault::key).sorted().toList());
    }

    @Test
    void aDifferenceInStructureBetweenLanguagesIsNamed() throws Exception {
        Path english = write("x.en.yaml", SMALL + "language: en\n");
        Path german = write("x.de.yaml", SMALL.replace("[None, Some, All]", "[Nichts, Alles]") + "language: de\n");
        InstrumentFaults thrown = assertThrows(InstrumentFaults.class, () -> Catalog.read(List.of(english, german)));
        assertEquals("x.de.yaml", thrown.faults().getFirst().source());
        assertEquals("catalog.otherStructure", thrown.faults().getFirst().key());
        assertEquals(17, thrown.faults().getFirst().line());
        Path again = write("y.en.yaml", SMALL + "language: en\n");
        assertEquals(
                "catalog.languageTwice",
                assertThrows(InstrumentFaults.class, () -> Catalog.read(List.of(english, again)))
                        .faults()
                        .getFirst()
                        .key());
    }

    @Test
    void hostileTextsAreRefusedAtOnce() {
        for (String text : List.of(
                "[".repeat(900_000),
                "a: ".repeat(10_000),
                "x".repeat(2_000_000),
                "a: &a [b]\nc: [*a, *a]",
                "- ".repeat(100_000),
                "\u0000",
                "",
                "? [complex]\n: value",
                "!!javax.script.ScriptEngineManager [x]")) {
            assertFalse(assertThrows(InstrumentFaults.class, () -> Catalog.read("hostile", text))
                    .faults()
                    .isEmpty());
        }
    }

    @Test
    void aFileThatCannotBeReadIsSaidInOneSentence() throws Exception {
        assertEquals(
                "catalog.noFile",
                assertThrows(PlainException.class, () -> Catalog.read(List.of(folder.resolve("none.yaml"))))
                        .key());
        assertEquals(
                "catalog.unreadable",
                assertThrows(PlainException.class, () -> Catalog.read(List.of(folder)))
                        .key());
        Path endless = Path.of("/dev/zero");
        if (Files.exists(endless)) {
            assertEquals(
                    "catalog.tooLarge",
                    assertThrows(PlainException.class, () -> Catalog.read(List.of(endless)))
                            .key());
        }
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, new byte[] {(byte) 0xE4, 'a'});
        assertEquals(
                "catalog.notUtf8",
                assertThrows(PlainException.class, () -> Catalog.read(List.of(latin)))
                        .key());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path copy(String resource) throws IOException {
        try (var in = Objects.requireNonNull(Catalog.class.getResourceAsStream(resource))) {
            return write(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
