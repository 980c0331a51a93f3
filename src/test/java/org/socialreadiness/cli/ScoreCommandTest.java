package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two factors of one and two criteria, so that every number can be reckoned by hand.
class ScoreCommandTest {
    private static final String INSTRUMENT = """
            id: own
            version: "7"
            title: Own
            factors:
              - {id: A, name: Alpha, criteria: [{id: A1, question: Q, levels: [none, some, all]}]}
              - id: B
                name: Beta
                criteria:
                  - {id: B1, question: Q, levels: ["no", "yes"]}
                  - {id: B2, question: Q, levels: [a, b, c, d, e]}
            beliefs: [{id: PB, poleA: one, poleB: other}]
            bands: [{from: 0, name: low}, {from: 50, name: high}]
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeClient() throws IOException {
        file = folder.resolve("a.readiness");
        Path yaml = Files.writeString(folder.resolve("own.yaml"), INSTRUMENT);
        assertEquals(
                Commands.DONE,
                Ran.of("new", file, "--client", "X", "--assessment", "Now", "--instrument", yaml)
                        .status());
    }

    @Test
    void withoutAnswersThereIsNoScore() {
        assertEquals(
                List.of(
                        "Now: nobody has answered, 0 sealed.",
                        "No overall score: a factor has none.",
                        "Alpha: no score, 0 of 1 criterion answered.",
                        "Beta: no score, 0 of 2 criteria answered."),
                Ran.of("score", file).lines());
        JsonNode json = json();
        assertTrue(json.path("overall").path("score").isNull());
        assertEquals(0, json.path("overall").path("bands").size());
        assertEquals("none", json.path("factors").path(0).path("status").asString());
        assertTrue(json.path("criteria").path(0).path("mean").isNull());
        assertTrue(json.path("agreement").path("icc21").isNull());
    }

    @Test
    void theScoresArePrintedInTheLanguageOfWhoAsks() throws IOException {
        answer("Ann,A1,1\nAnn,B1,1\nAnn,B2,2\n");
        assertEquals(
                "Now: one person has answered, 1 sealed.",
                Ran.of("score", file).lines().getFirst());
        assertTrue(Ran.of("score", file).lines().get(2).startsWith("Alpha: about 50 ("));
        assertEquals(
                "Now: eine Person hat geantwortet, 1 versiegelt.",
                Ran.in(Locale.GERMAN, "score", file).lines().getFirst());
    }

    @Test
    void whereThereAreNoBandsNoneAreNamed() throws IOException {
        Path plain = folder.resolve("plain.readiness");
        String text = INSTRUMENT.substring(0, INSTRUMENT.indexOf("bands:"));
        Path yaml = Files.writeString(folder.resolve("plain.yaml"), text);
        Path csv = Files.writeString(
                folder.resolve("a.csv"), "participant,criterion,answer\nAnn,A1,1\nAnn,B1,1\nAnn,B2,2\n");
        Ran.of("new", plain, "--client", "X", "--instrument", yaml);
        Ran.of("answer", plain, csv);
        assertTrue(Ran.of("score", plain).lines().get(1).endsWith(") of 100."));
        answer("Ann,A1,1\nAnn,B1,1\nAnn,B2,2\n");
        assertTrue(Ran.of("score", file).lines().get(1).endsWith(") of 100, low, high."));
    }

    /// Level means in their own levels: A1 1 of 2 (50), B1 1 of 1 and B2 2 of 4 (100 and 50, so 75).
    @Test
    void theJsonHasEveryFieldOfTheInterface() throws IOException {
        answer("Ann,A1,1\nAnn,B1,1\nAnn,B2,2\nAnn,PB.say,3\nAnn,PB.do,-1\n");
        JsonNode json = json();
        assertEquals(names("instrument assessment overall factors criteria agreement beliefs"), names(json));
        assertEquals(names("id version form"), names(json.path("instrument")));
        assertEquals("own", json.path("instrument").path("id").asString());
        assertEquals("7", json.path("instrument").path("version").asString());
        assertEquals("full", json.path("instrument").path("form").asString());
        assertEquals(names("name participants"), names(json.path("assessment")));
        assertEquals(1, json.path("assessment").path("participants").asInt());
        assertEquals(names("score low high arithmetic imbalanceLoss bottleneck bands"), names(json.path("overall")));
        assertEquals("A", json.path("overall").path("bottleneck").asString());
        assertEquals(62.5, json.path("overall").path("arithmetic").asDouble(), 1e-9);
        JsonNode factor = json.path("factors").path(1);
        assertEquals(names("id score status coverage low high se boundsLow boundsHigh"), names(factor));
        assertEquals(75, factor.path("score").asDouble(), 1e-9);
        assertEquals("scored", factor.path("status").asString());
        assertEquals(1, factor.path("coverage").asDouble(), 1e-9);
        JsonNode criterion = json.path("criteria").path(2);
        assertEquals(names("id n mean adM rwg awg split dontKnow doesNotApply consensus"), names(criterion));
        assertEquals(2, criterion.path("mean").asDouble(), 1e-9);
        assertTrue(criterion.path("rwg").isNull(), "one answer agrees with nobody");
        assertEquals(
                names("krippendorffOrdinal krippendorffInterval krippendorffNominal icc21 icc2k kendallW"),
                names(json.path("agreement")));
        JsonNode belief = json.path("beliefs").path(0);
        assertEquals(names("id n say do gap"), names(belief));
        assertEquals(3, belief.path("say").asDouble(), 1e-9);
        assertEquals(-1, belief.path("do").asDouble(), 1e-9);
    }

    @Test
    void anAssessorIsNoParticipantOfTheScores() throws IOException {
        answer("Ann,A1,1\nAnn,B1,1\nAnn,B2,2\n");
        JsonNode before = json();
        Path kim = Files.writeString(
                folder.resolve("k.csv"),
                "kind,participant,criterion,answer\nassessor,Kim,A1,2\nassessor,Kim,B1,0\nassessor,Kim,B2,0\n");
        assertEquals(Commands.DONE, Ran.of("answer", file, kim).status());
        assertEquals(before, json());
    }

    @Test
    void whatCouldNotBePrintedIsNotDone() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (Object[] words : List.of(
                new Object[] {"score", file}, new Object[] {"score", file, "--json"}, new Object[] {"instrument", "show"
                })) {
            Ran ran = Ran.printingTo(full, words);
            assertTrue(ran.sentence().startsWith("The result could not be printed"), ran.sentence());
        }
    }

    private void answer(String rows) throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "participant,criterion,answer\n" + rows);
        assertEquals(Commands.DONE, Ran.of("answer", file, csv).status());
    }

    private JsonNode json() {
        Ran ran = Ran.of("score", file, "--json");
        assertEquals(Commands.DONE, ran.status());
        return JsonMapper.builder().build().readTree(ran.out());
    }

    private static List<String> names(String names) {
        return List.of(names.split(" "));
    }

    private static List<String> names(JsonNode node) {
        return node.propertyNames().stream().toList();
    }
}
