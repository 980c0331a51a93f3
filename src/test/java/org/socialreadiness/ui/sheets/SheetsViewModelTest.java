package org.socialreadiness.ui.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.MemoryJournal;
import org.socialreadiness.ui.base.TestDesk;

class SheetsViewModelTest {
    private static final String HEAD = "participant,criterion,answer\n";

    @TempDir
    private Path folder;

    private final TestAssessments built = TestAssessments.of(TestInstruments.plain(2, 2))
            .leader("Ann")
            .leader("Bo")
            .answer("Bo", "A1", "1");
    private final ChosenFile choice = new ChosenFile();
    private final TestDesk desk = TestDesk.plain(new MemoryJournal(built.entries()), Locale.ENGLISH);
    private final SheetsViewModel model = new SheetsViewModel(desk.desk(), choice);

    private Path csv(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEAD + rows);
    }

    private List<SheetsViewModel.Line> look(Path... files) {
        choice.chooseSeveral(List.of(files));
        model.pick();
        return model.linesProperty().get();
    }

    private int answers(String person) {
        return desk.workspace()
                .assessment()
                .sheet(new ParticipantId(person))
                .ratings()
                .size();
    }

    @Test
    void sheetsGoFirstToThoseWhoHaveNotBegunAndReplaceNothing() throws IOException {
        assertTrue(model.isChosen(new ParticipantId("Ann")));
        assertFalse(model.isChosen(new ParticipantId("Bo")));
        model.choose(new ParticipantId("Bo"), true);
        choice.choose(folder);
        model.giveOut(GiveOut.Kind.EXCEL);
        model.giveOut(GiveOut.Kind.EXCEL);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(
                            "Example - Ann (2).xlsx",
                            "Example - Ann.xlsx",
                            "Example - Bo (2).xlsx",
                            "Example - Bo.xlsx"),
                    files.map(f -> String.valueOf(f.getFileName())).sorted().toList());
        }
        assertEquals(
                "2 sheets written to " + folder + ".", model.givenOutProperty().get());
    }

    @Test
    void papersAreWrittenInTheChosenLanguageWithANameOrWithout() throws IOException {
        choice.choose(folder);
        model.languageProperty().set(Optional.of(Locale.GERMAN));
        model.giveOut(GiveOut.Kind.PAPER);
        assertEquals(
                "One sheet written to " + folder + ".", model.givenOutProperty().get());
        model.giveOutBlank();
        model.giveOutBlank();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("Example - Ann.docx", "Example - ohne Namen (2).docx", "Example - ohne Namen.docx"),
                    files.map(f -> String.valueOf(f.getFileName())).sorted().toList());
        }
    }

    @Test
    void whatFilesBringIsSaidAndOneThatCannotBeTakenDoesNotTouchTheOthers() throws IOException {
        Path good = csv("good.csv", "Ann,A1,3\nAnn,A2,2\nBo,A1,4\n");
        Path bad = csv("bad.csv", "Ann,A1,9\n");
        List<SheetsViewModel.Line> lines = look(good, bad, good);
        // Ann answers two of four, Bo has answered one.
        assertEquals(
                "2 new answers; one changed; none known already. 5 criteria are left open.",
                lines.get(0).sentence());
        assertTrue(lines.get(1).sentence().contains("bad.csv"), lines.get(1).sentence());
        assertFalse(lines.get(1).takeable());
        // The same again: all of it is known by then.
        assertEquals(
                "No new answer; none changed; 3 known already.", lines.get(2).sentence());
        assertFalse(lines.get(2).takeable());
        assertEquals(0, answers("Ann"));
        model.take();
        assertEquals(2, answers("Ann"));
        assertEquals(
                "Taken in: 2 new answers, one changed. Undo takes it back.",
                model.takenInProperty().get());
        desk.workspace().undo();
        assertEquals(0, answers("Ann"));
        assertEquals(
                "Optional[Rated[level=1]]",
                desk.workspace()
                        .assessment()
                        .sheet(new ParticipantId("Bo"))
                        .rating(new CriterionId("A1"))
                        .answer()
                        .toString());
    }

    @Test
    void whoIsNotOnTheListJoinsOnlyWhenTicked() throws IOException {
        Path stranger = csv("cleo.csv", "Cleo,A1,2\n");
        SheetsViewModel.Line line = look(stranger).getFirst();
        assertFalse(line.wanted().get());
        assertTrue(line.newcomer().startsWith("Cleo is not on the list yet"));
        line.wanted().set(true);
        model.take();
        assertEquals(3, desk.workspace().assessment().participants().size());
    }

    @Test
    void nothingIsTakenOfWhatIsLeft() throws IOException {
        look(csv("good.csv", "Ann,A1,3\n"));
        model.leave();
        assertEquals(List.of(), model.linesProperty().get());
        assertEquals(0, answers("Ann"));
    }
}
