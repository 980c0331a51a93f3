package org.socialreadiness.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Content;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.MemoryJournal;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestClients;
import org.socialreadiness.ui.base.TestDesk;

class HistoryViewModelTest {
    private static final ParticipantId ANN = new ParticipantId("Ann");
    private static final CriterionId A1 = new CriterionId("A1");
    private static final String COVERED = "not shown until everyone has sealed";

    private final TestAssessments built = TestAssessments.of(TestInstruments.plain(2, 2))
            .leader("Ann")
            .leader("Bo")
            .answer("Ann", "A1", "1")
            .answer("Ann", "A1", "3", Optional.of(Confidence.EVIDENCE))
            .change(new Change.Noted(ANN, A1, 1, "Told in the\nkitchen"))
            .answer("Bo", "A1", "?");
    private final ChosenFile choice = new ChosenFile();
    private TestDesk desk;
    private HistoryViewModel model;
    private Subscription life = Subscription.EMPTY;

    @BeforeEach
    void open() {
        open(Locale.ENGLISH);
    }

    private void open(Locale language) {
        life.unsubscribe();
        desk = TestDesk.plain(new MemoryJournal(built.entries()), language);
        model = new HistoryViewModel(
                desk.desk(), new NewFile(desk.desk(), choice, new TestClients(), Path.of("/clients")));
        life = model.follow();
    }

    @AfterEach
    void end() {
        life.unsubscribe();
        assertEquals(List.of(), desk.failures());
    }

    private List<String> told() {
        return model.linesProperty().get().stream()
                .map(line -> line.number() + " " + line.who() + " | " + line.what() + " | " + line.value())
                .toList();
    }

    @Test
    void whileResultsAreClosedOnlyThatSomebodyAnsweredIsTold() {
        assertTrue(model.isClosed());
        assertEquals(
                List.of(
                        "8 Facilitator | Bo: answer to A1 | " + COVERED,
                        "7 Facilitator | Ann: note on A1 | " + COVERED,
                        "6 Facilitator | Ann: answer to A1 | " + COVERED,
                        "5 Facilitator | Ann: answer to A1 | " + COVERED,
                        "4 Facilitator | Bo: person | Bo, Role of Bo",
                        "3 Facilitator | Ann: person | Ann, Role of Ann",
                        "2 Facilitator | New assessment | November 2026",
                        "1 Facilitator | Name of the client | Example"),
                told());
    }

    @Test
    void onceResultsAreOpenTheAnswersAreToldWithWhatStoodThereBefore() {
        built.seal();
        open(Locale.ENGLISH);
        assertFalse(model.isClosed());
        assertEquals(
                List.of(
                        "10 Facilitator | Bo: sealing | sealed",
                        "9 Facilitator | Ann: sealing | sealed",
                        "8 Facilitator | Bo: answer to A1 | Don’t know",
                        "7 Facilitator | Ann: note on A1 | Told in the kitchen",
                        "6 Facilitator | Ann: answer to A1 | Level 1, fairly sure → Level 3, with evidence",
                        "5 Facilitator | Ann: answer to A1 | Level 1, fairly sure"),
                told().subList(0, 6));
    }

    /// Cy is to answer still, and may look here.
    @Test
    void whileSomebodyIsStillToAnswerNothingIsToldByName() {
        built.seal().leader("Cy");
        open(Locale.ENGLISH);
        assertTrue(built.assessment().showsResults());
        assertTrue(model.isClosed());
        assertTrue(told().contains("6 Facilitator | Ann: answer to A1 | " + COVERED), told().toString());
        built.change(new Change.ResultsOpened(true));
        open(Locale.ENGLISH);
        assertFalse(model.isClosed());
    }

    @Test
    void whatSomebodySaidAndShowedIsCoveredLikeTheAnswersAndAVoteAlways() {
        built.change(new RoomChange.Quoted(
                        new Quote("q", Optional.of(ANN), A1, "Told me", OptionalInt.empty(), false, false)))
                .change(new RoomChange.Quoted(
                        new Quote("r", Optional.empty(), A1, "All heard it", OptionalInt.empty(), false, false)))
                .change(new RoomChange.Attached(
                        new Attachment("f", A1, Optional.of(ANN), "ann.png", 1, false), new Content(new byte[1])))
                .change(new RoomChange.Balloted(ANN, Optional.of(new Ballot.Votes(Map.of(A1, 5)))));
        open(Locale.ENGLISH);
        assertEquals(
                List.of(
                        "12 Facilitator | Ann: priorities | not shown to others",
                        "11 Facilitator | File for A1 | " + COVERED,
                        "10 Facilitator | Quote on A1 | All heard it",
                        "9 Facilitator | Quote on A1 | " + COVERED),
                told().subList(0, 4));
        built.seal();
        open(Locale.ENGLISH);
        assertEquals(
                List.of(
                        "12 Facilitator | Ann: priorities | not shown to others",
                        "11 Facilitator | File for A1 | ann.png",
                        "10 Facilitator | Quote on A1 | All heard it",
                        "9 Facilitator | Quote on A1 | Told me"),
                told().subList(2, 6));
    }

    @Test
    void whatIsSetAsideIsCoveredToo() {
        TestAssessments open = TestAssessments.of(TestInstruments.plain(2, 2));
        MemoryJournal file = new MemoryJournal(built.entries());
        desk = TestDesk.plain(file, Locale.ENGLISH);
        desk.workspace()
                .submit(new Change.SetAside(
                        Optional.of(open.assessment().id()),
                        new Change.Rated(ANN, A1, 1, new Answer.Rated(2), Optional.empty())));
        model = new HistoryViewModel(
                desk.desk(), new NewFile(desk.desk(), choice, new TestClients(), Path.of("/clients")));
        life.unsubscribe();
        life = model.follow();
        assertEquals(
                "9 Tester | Ann: answer to A1 | " + COVERED + " (set aside, decided separately)", told().getFirst());
    }

    @Test
    void theListIsThatOfAPersonOrOfACriterionOrOfBoth() {
        model.personProperty().set(Optional.of(ANN));
        assertEquals(List.of(7, 6, 5, 3), numbers());
        model.criterionProperty().set(Optional.of(A1));
        assertEquals(List.of(7, 6, 5), numbers());
        model.personProperty().set(Optional.empty());
        assertEquals(List.of(8, 7, 6, 5), numbers());
    }

    private List<Integer> numbers() {
        return model.linesProperty().get().stream()
                .map(HistoryViewModel.Line::number)
                .toList();
    }

    @Test
    void aMomentTellsHowManyAnswersThereWereAndDifferFromNow() {
        model.choose(5);
        assertEquals(
                "After change 5 of 8, on 2 November 2026, 09:00:04: one answer, 2 differ from now.",
                model.momentProperty().get().orElseThrow().sentence().replace('\u202F', ' '));
        model.choose(8);
        assertTrue(model.momentProperty().get().orElseThrow().sentence().endsWith("2 answers, none differs from now."));
        model.chooseNone();
        assertEquals(Optional.empty(), model.momentProperty().get());
    }

    @Test
    void aMomentIsLookedAtAndCanBeComeBackTo() {
        model.view();
        assertEquals(List.of(), desk.places());
        assertEquals(new Place.History(), model.here());
        model.personProperty().set(Optional.of(ANN));
        model.choose(5);
        model.view();
        assertEquals(List.of(new Place.Past(5)), desk.places());
        assertEquals(new Place.History(Optional.of(ANN), Optional.empty(), Optional.of(5)), model.here());
    }

    @Test
    void aMomentBecomesANewFile() {
        Path target = Path.of("/clients/then.readiness").toAbsolutePath();
        choice.choose(target);
        model.choose(5);
        model.save();
        assertEquals(built.entries().subList(0, 5), desk.journal().copy(target));
        assertEquals(
                "Example (as of 2026-11-02 09.00.04).readiness",
                String.valueOf(choice.proposed().orElseThrow().getFileName()));
        assertEquals(List.of("then.readiness was written. The open client stays as it is."), desk.said());
        assertEquals("Open it", desk.offered().getFirst().label());
    }

    @Test
    void anEditIsListedAtOnce() {
        desk.workspace().submit(new Change.Named("Acme"));
        assertEquals("9 Tester | Name of the client | Example → Acme", told().getFirst());
    }

    @Test
    void outcomesAndDeparturesAreToldInGermanToo() {
        built.change(new Change.Flagged(ANN, A1, 1, true))
                .change(new Change.Cleared(ANN, A1, 1))
                .change(new Change.Left(ANN))
                .change(new Change.ResultsOpened(true))
                .change(new Change.Agreed(A1, Optional.of(new Outcome.Dissent(1, 3, "so", "not so"))))
                .change(new Change.Agreed(A1, Optional.empty()));
        open(Locale.GERMAN);
        assertEquals(
                List.of(
                        "Ergebnis für A1 | zwischen Stufe 1 und Stufe 3 → kein Ergebnis",
                        "Ergebnis für A1 | zwischen Stufe 1 und Stufe 3",
                        "Öffnen der Ergebnisse | geöffnet",
                        "Ann: Entfernen einer Person | Ann, Role of Ann → nicht auf der Liste"),
                told().stream()
                        .limit(4)
                        .map(line -> line.substring(line.indexOf("| ") + 2))
                        .toList());
        assertTrue(told().get(4).endsWith("Stufe 3, belegt → keine Antwort"), told().get(4));
    }

    @Test
    void factsAreToldWhileResultsAreClosedAndBeliefsAreNot() {
        TestAssessments full = TestAssessments.of(Catalog.shipped()).leader("Ann");
        Instrument asked = full.assessment().instrument().structure();
        Fact fact = asked.facts().stream()
                .filter(f -> f.kind() == Fact.Kind.NUMBER && f.parts().size() == 1)
                .findFirst()
                .orElseThrow();
        full.change(new Change.BeliefSet(ANN, asked.beliefs().getFirst().id(), Belief.Side.SAY, OptionalInt.of(2)))
                .change(new Change.FactSet(
                        fact.id(),
                        Optional.of(new FactEntry(
                                new FactEntry.Numbers(List.of(1250.5)), "", Optional.empty(), List.of()))))
                .change(new Change.FactSet(fact.id(), Optional.empty()));
        life.unsubscribe();
        desk = TestDesk.plain(new MemoryJournal(full.entries()), Locale.ENGLISH);
        model = new HistoryViewModel(
                desk.desk(), new NewFile(desk.desk(), choice, new TestClients(), Path.of("/clients")));
        life = model.follow();
        assertEquals(
                List.of("1,250.5 → nothing entered", "1,250.5", COVERED),
                model.linesProperty().get().stream()
                        .limit(3)
                        .map(HistoryViewModel.Line::value)
                        .toList());
    }
}
