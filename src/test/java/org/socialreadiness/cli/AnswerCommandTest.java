package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.store.ClientFile;

class AnswerCommandTest {
    private static final String HEADER = "participant,role,criterion,answer,confidence,evidence\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeClient() {
        file = folder.resolve("a.readiness");
        assertEquals(Commands.DONE, Ran.of("new", file, "--client", "X").status());
    }

    @Test
    void ratingsAndFactsOfSeveralFilesAreTakenTogether() throws Exception {
        Path ann = source("ann.csv", HEADER + "Ann,CEO,SG1,2,,\nAnn,CEO,SG2,dk,,\n");
        Path bob = source("bob.csv", HEADER + "Bob,CFO,SG1,4,,\nAnn,CEO,SG1,3,,\n");
        Path facts = source("facts.csv", "fact,value\nF8,2/1\n");
        Ran ran = Ran.of("answer", file, ann, bob, facts);
        assertEquals("Imported: 4 new, 1 changed, 0 already known.", ran.lines().getFirst());
        assertEquals(1, ran.lines().size());
        Assessment after = assessment();
        assertEquals(2, after.sealed());
        assertEquals(
                Optional.of(new Answer.Rated(3)),
                after.sheet(after.participants().getFirst().id())
                        .rating(new CriterionId("SG1"))
                        .answer());
        assertEquals(1, after.facts().size());
        assertEquals(
                List.of("Imported: 0 new, 0 changed, 2 already known."),
                Ran.of("answer", file, bob).lines());
    }

    @Test
    void oneBadRowInOneSourceTakesNoneOfThem() throws Exception {
        Path good = source("good.csv", HEADER + "Ann,CEO,SG1,2,,\n");
        Path bad = source("bad.csv", HEADER + "Bob,CFO,SG1,2,,\nBob,CFO,SG2,7,,\n");
        byte[] before = Files.readAllBytes(file);
        assertTrue(Ran.of("answer", file, good, bad).sentence().startsWith("bad.csv, line 3, column answer:"));
        assertTrue(Ran.of("answer", file, good, folder.resolve("none.csv"))
                .sentence()
                .contains("none.csv"));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(assessment().participants().isEmpty());
    }

    @Test
    void theNewestAssessmentIsTakenUnlessAnotherIsNamed() throws Exception {
        try (ClientFile opened = ClientFile.open(file)) {
            Assessment first = opened.client().current().getFirst();
            opened.commit(new Entry(
                    "second",
                    first.head()
                            .date()
                            .atStartOfDay()
                            .toInstant(java.time.ZoneOffset.UTC)
                            .plus(Duration.ofDays(1)),
                    "",
                    Optional.empty(),
                    new Change.Started(
                            new AssessmentId("second"),
                            new Assessment.Head(
                                    "Second", "", first.head().date().plusDays(1), "full"),
                            Catalog.shipped(),
                            1)));
        }
        Path ann = source("ann.csv", HEADER + "Ann,CEO,SG1,2,,\n");
        Ran.of("answer", file, ann);
        assertEquals(1, people("Second"));
        assertEquals(0, people("November 2026"));
        Ran.of("answer", file, ann, "--assessment", " November 2026 ");
        assertEquals(1, people("November 2026"));
        assertTrue(Ran.of("answer", file, ann, "--assessment", "Third")
                .sentence()
                .contains("there are: Second, November 2026"));
    }

    @Test
    void columnsThatMeanNothingAreNamed() throws IOException {
        Path ann = source("ann.csv", "participant,criterion,answer,evidance\nAnn,SG1,2,x\n");
        assertEquals(
                "ann.csv: these columns mean nothing here and were passed over: evidance.",
                Ran.of("answer", file, ann).lines().getLast());
    }

    @Test
    void whatIsOpenElsewhereIsNotChanged() throws Exception {
        Path ann = source("ann.csv", HEADER + "Ann,CEO,SG1,2,,\n");
        try (ClientFile opened = ClientFile.open(file)) {
            assertTrue(Ran.of("answer", file, ann).sentence().contains("is open in another window or program"));
            assertTrue(opened.client().current().getFirst().participants().isEmpty());
        }
    }

    @Test
    void textOfAnyKindComesThrough() throws Exception {
        String note = "=1+1 漢字 🎈 \u0000\u0001 _x0041_ ".repeat(400);
        Path ann = source("ann.csv", HEADER + "=Ann,@CEO,SG1,2,,\"" + note + "\"\n");
        assertEquals(Commands.DONE, Ran.of("answer", file, ann).status());
        Assessment after = assessment();
        assertEquals("=Ann", after.participants().getFirst().name());
        assertEquals(
                note,
                after.sheet(after.participants().getFirst().id())
                        .rating(new CriterionId("SG1"))
                        .note());
        assertEquals(Commands.DONE, Ran.of("check", file).status());
    }

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHundredPeopleComeInAtOnce() throws Exception {
        StringBuilder text = new StringBuilder(HEADER);
        for (int person = 0; person < 100; person++) {
            for (var criterion : Catalog.shipped().structure().criteria()) {
                text.append("P%d,,%s,%d,,Seen%n".formatted(person, criterion.id(), person % 5));
            }
        }
        Ran ran = Ran.of("answer", file, source("all.csv", text.toString()));
        assertEquals(
                "Imported: 3,600 new, 0 changed, 0 already known.", ran.lines().getFirst());
        assertEquals(100, assessment().sealed());
    }

    @Test
    void aSheetOfAnotherClientIsRefused() throws Exception {
        Path other = folder.resolve("other.readiness");
        Path sheet = folder.resolve("sheet.xlsx");
        Ran.of("new", other, "--client", "Y");
        Ran.of("sheet", other, "--out", sheet);
        assertTrue(Ran.of("answer", file, sheet).sentence().contains("was not made for the assessment"));
    }

    private int people(String name) throws Exception {
        try (ClientFile opened = ClientFile.open(file)) {
            return opened.client().current().stream()
                    .filter(a -> a.head().name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .participants()
                    .size();
        }
    }

    private Assessment assessment() throws Exception {
        try (ClientFile opened = ClientFile.open(file)) {
            return opened.client().current().getFirst();
        }
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
