package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutlookCommandTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeClient() {
        file = folder.resolve("a.readiness");
        assertEquals(
                Commands.DONE,
                Ran.of("new", file, "--client", "X", "--assessment", "Now").status());
    }

    private JsonNode json(Object... more) {
        Object[] words = new Object[5 + more.length];
        Object[] first = {"outlook", file, "--json", "--runs", "40"};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        Ran ran = Ran.of(words);
        assertEquals(Commands.DONE, ran.status(), ran.err());
        return JsonMapper.builder().build().readTree(ran.out());
    }

    private void answer(String csv) throws IOException {
        Path answers = Files.writeString(folder.resolve("r.csv"), csv);
        assertEquals(Commands.DONE, Ran.of("answer", file, answers).status());
    }

    /// The names of science 4.7, and 25 months everywhere.
    @Test
    void theJsonHasTheNamesOthersRelyOn() {
        JsonNode json = json("--seed", "9");
        assertEquals("Now", json.path("assessment").asString());
        assertEquals(9, json.path("seed").asLong());
        assertEquals(40, json.path("runs").asInt());
        assertFalse(json.path("validated").asBoolean(true));
        assertEquals(
                List.of(
                        "E", "s", "h", "k0", "e", "o", "v", "C", "rho", "g0", "l", "delta", "T6", "R", "D", "i", "d",
                        "lambda"),
                List.copyOf(json.path("inputs").propertyNames()));
        for (JsonNode input : json.path("inputs")) {
            assertEquals(Set.of("value", "source", "edited"), new TreeSet<>(input.propertyNames()));
            assertEquals("assumption", input.path("source").asString());
            assertFalse(input.path("edited").asBoolean(true));
        }
        assertEquals(
                Set.of("g0", "E", "k0", "e", "C", "rho"),
                new TreeSet<>(json.path("comparison").path("leader").propertyNames()));
        assertEquals(
                Set.of("g0", "E", "k0", "e", "C", "o", "rho", "s", "h"),
                new TreeSet<>(json.path("comparison").path("follower").propertyNames()));
        for (String curve : List.of("organization", "leader", "follower")) {
            assertEquals(25, json.path("path").path(curve).path("built").size());
            assertEquals(25, json.path("path").path(curve).path("useful").size());
            for (String band : List.of("p10", "p25", "p50", "p75", "p90")) {
                assertEquals(25, json.path("bands").path(curve).path(band).size());
            }
        }
        assertEquals(
                1,
                json.path("sides").path("leading").asDouble()
                        + json.path("sides").path("between").asDouble()
                        + json.path("sides").path("following").asDouble(),
                1e-12);
        assertTrue(json.path("withRestart").isNumber());
        assertEquals(3, json.path("startLater").size());
        assertEquals(12, json.path("startLater").path(2).path("months").asInt());
        for (JsonNode later : json.path("startLater")) {
            assertEquals(Set.of("months", "built", "cost", "usefulCost"), new TreeSet<>(later.propertyNames()));
        }
        // The follower of science 4.4 without restarts.
        assertEquals(
                .2230, json.path("path").path("follower").path("built").path(24).asDouble(), 5e-5);
    }

    @Test
    void sourcesAreNamedAndTheSeedDecides() throws IOException {
        answer("participant,criterion,answer\nAnn,RM1,3\nAnn,ED1,2\nAnn,PB2.do,1\n");
        answer("fact,value,source,date\nF6,3,x,2026-11-01\nF7,2,x,2026-11-01\nF8,6/1,x,2026-11-01\n");
        JsonNode json = json();
        assertEquals(1, json.path("seed").asLong());
        assertEquals(
                "F6, F7, F8, RM1", json.path("inputs").path("E").path("source").asString());
        assertEquals(.5 * .875, json.path("inputs").path("E").path("value").asDouble(), 1e-12);
        assertEquals("ED1", json.path("inputs").path("k0").path("source").asString());
        assertEquals("PB2", json.path("inputs").path("C").path("source").asString());
        assertEquals(json.path("bands"), json("--seed", "1").path("bands"));
        assertNotEquals(json.path("bands"), json("--seed", "2").path("bands"));
        assertEquals(json.path("path"), json("--seed", "2").path("path"));
    }

    /// What one or two of several people rated does not show in an input.
    @Test
    void anInputTellsNothingThatIsHeldBack() throws IOException {
        answer("participant,criterion,answer\nAnn,ED3,1\nBob,ED3,1\nCem,ED3,1\nDea,ED3,1\nAnn,ED1,4\nBob,ED1,4\n");
        assertFalse(json().path("inputs").path("k0").path("source").asString().contains("ED1"));
        assertEquals(
                "ED1, ED3",
                json("--working-copy").path("inputs").path("k0").path("source").asString());
    }

    @Test
    void itCanBeReadInBothLanguages() {
        List<String> lines = Ran.of("outlook", file, "--runs", "20").lines();
        assertEquals("Now", lines.getFirst());
        assertEquals(
                "A thought model, not fitted to data, not validated. It says nothing about revenue.", lines.get(1));
        assertTrue(lines.contains("Attainable share of the graph: 70 %. From: an assumption."), lines.toString());
        assertTrue(lines.contains("Effort: 50 %. From: an assumption (F6, F7, F8 are missing)."), lines.toString());
        assertEquals("20 runs with chance draws, the same for all variants; seed 1.", lines.getLast());
        assertEquals(
                "Ein Gedankenmodell, nicht an Daten angepasst, nicht geprüft. Über Umsatz sagt es nichts.",
                Ran.in(Locale.GERMAN, "outlook", file, "--runs", "20").lines().get(1));
    }

    @Test
    void anInstrumentNeedsNoOutlook() throws IOException {
        Path yaml = Files.writeString(folder.resolve("own.yaml"), """
                id: own
                version: "7"
                title: Own questions
                factors: [{id: A, name: Alpha, criteria: [{id: A1, question: Q, levels: [none, all]}]}]
                """);
        Path own = folder.resolve("own.readiness");
        Ran.of("new", own, "--client", "X", "--instrument", yaml);
        assertEquals(
                "The instrument “Own questions” does not say what would feed an outlook; so there is none.",
                Ran.of("outlook", own).sentence());
        assertEquals(
                "The number of runs is 1 to 100,000.",
                Ran.of("outlook", file, "--runs", "0").sentence());
        assertEquals(
                Commands.WRONG_USAGE, Ran.of("outlook", file, "--runs", "many").status());
    }

    /// An outlook of its own: one criterion that feeds one input, in JSON as in YAML.
    @Test
    void anInstrumentCanHaveAnOutlookOfItsOwn() throws IOException {
        Path yaml = Files.writeString(folder.resolve("own.json"), """
                {"id": "own", "version": "7", "title": "Own",
                 "factors": [{"id": "A", "name": "Alpha", "criteria":
                   [{"id": "A1", "question": "Q", "levels": ["none", "some", "all"]}]}],
                 "outlook": {"inputs": {"knowHow": {"criteria": ["A1"]}, "start": {"factor": "A"}},
                   "whatIfs": [{"name": "Try it", "raises": ["A1"]}]}}
                """);
        file = folder.resolve("own.readiness");
        assertEquals(
                Commands.DONE,
                Ran.of("new", file, "--client", "X", "--instrument", yaml).status());
        answer("participant,criterion,answer\nAnn,A1,1\n");
        JsonNode inputs = json().path("inputs");
        assertEquals(.5, inputs.path("k0").path("value").asDouble());
        assertEquals("A1", inputs.path("k0").path("source").asString());
        assertEquals("A", inputs.path("g0").path("source").asString());
        assertEquals(.35, inputs.path("g0").path("value").asDouble(), 1e-12);
        assertTrue(Ran.of("outlook", file, "--runs", "20").out().contains("Try it: "));
    }

    @Test
    void whatFeedsAnOutlookMustExist() throws IOException {
        Path yaml = Files.writeString(folder.resolve("bad.yaml"), """
                id: own
                version: "7"
                title: Own
                factors: [{id: A, name: Alpha, criteria: [{id: A1, question: Q, levels: [none, all]}]}]
                facts: [{id: F1, text: How many?, type: number, parts: [{min: 0, max: 9}]}]
                outlook:
                  inputs:
                    knowHow: {criteria: [A2]}
                    relevance: {beliefs: [P1], numbers: {lookedAt: {fact: F2}, relevant: {fact: F1, part: 2}}}
                    start: {factor: B}
                    effort: {numbers: {minutes: {fact: F1}}}
                    luck: {criteria: [A1]}
                  whatIfs:
                    - {name: Try, raises: [A3]}
                """);
        Ran ran = Ran.of("instrument", "check", yaml);
        assertEquals(Commands.FAILED, ran.status());
        for (String fault : List.of(
                "line 8, column 26: There is no criterion “A2”.",
                "line 9, column 27: There is no belief pair “P1”.",
                "There is no fact “F2”.",
                "The fact has only one number.",
                "line 10, column 21: There is no factor “B”.",
                "“minutes” is not known here",
                "“luck” is not known here",
                "line 14, column 28: There is no criterion “A3”.")) {
            assertTrue(ran.err().contains(fault), fault + " in " + ran.err());
        }
    }
}
