package org.socialreadiness.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.FreeText;
import org.socialreadiness.assessment.History;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.MemoryJournal;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestClients;
import org.socialreadiness.ui.base.TestDesk;

class RedactionViewModelTest {
    private static final Path TARGET = Path.of("/copies/Copy.readiness");

    private final TestClients clients = new TestClients();
    private final ChosenFile choice = new ChosenFile();

    private static TestAssessments threePeople() {
        return TestAssessments.of(TestInstruments.plain(2))
                .row("A1", "1", "2", "3")
                .row("A2", "1", "2")
                .change(new Change.Noted(new ParticipantId("P0"), new CriterionId("A1"), 1, "As p1 said at Example."))
                .seal();
    }

    private static TestDesk desk(TestAssessments built) {
        return TestDesk.plain(new MemoryJournal(built.entries()), Locale.ENGLISH);
    }

    private RedactionViewModel model(TestDesk desk) {
        return new RedactionViewModel(desk.desk(), clients, choice, Path.of("/copies"), new SplittableRandom(7));
    }

    private static RedactionWords.Text note(RedactionViewModel model) {
        return model.texts().stream()
                .filter(text -> text.text().kind() == FreeText.Kind.NOTE)
                .findFirst()
                .orElseThrow();
    }

    private Client written() {
        return History.replay(clients.written().getLast().journal());
    }

    @Test
    void whatIsShownIsWhatIsWritten() {
        TestDesk desk = desk(threePeople());
        RedactionViewModel model = model(desk);
        RedactionWords.Preview preview = model.previewProperty().get();
        assertEquals(
                List.of(
                        "Client: Client 1",
                        "Assessment 1, 12 November 2026, with no facts and no outcomes of the team"),
                preview.lines());
        assertEquals(
                List.of("Person 1", "Person 2", "Person 3"),
                preview.people().stream().map(RedactionWords.Person::called).toList());
        assertEquals(
                List.of("One answer", "One answer", "One answer"),
                preview.people().stream().map(RedactionWords.Person::answers).toList());
        assertTrue(preview.few(), "three are few");
        assertEquals(List.of(), preview.texts());
        assertEquals(
                List.of(
                        "The names and roles of 3 people",
                        "3 of 3 texts",
                        "One criterion that only one or two people have rated: A2",
                        "The history: 14 changes with time and author. Of times, the copy tells only the day of the"
                                + " assessment."),
                preview.behind());

        choice.choose(TARGET);
        assertTrue(model.write());
        assertEquals(TARGET, clients.written().getLast().file());
        assertEquals(Optional.empty(), clients.written().getLast().password());
        assertEquals("Client 1", written().name());
        assertEquals(
                List.of("Person 1", "Person 2", "Person 3"),
                written().assessments().getFirst().people().stream()
                        .map(Participant::name)
                        .toList());
    }

    @Test
    void namesRolesAndTextsGoAlongWhenChosen() {
        RedactionViewModel model = model(desk(threePeople()));
        RedactionWords.Text note = note(model);
        assertTrue(note.place().matches("Person \\d, A1: evidence and notes"), note.place());
        assertEquals("Speaks a name: Example", note.names(), "P1 is too short to be told from other words");
        model.nameKeptProperty().set(true);
        model.rolesProperty().set(true);
        model.keep(note.text(), true);
        RedactionWords.Preview preview = model.previewProperty().get();
        assertEquals("Client: Example", preview.lines().getFirst());
        assertEquals(
                List.of("As p1 said at Example."),
                preview.texts().stream().map(text -> text.text().text()).toList());
        assertTrue(preview.people().getFirst().who().startsWith("Role of P"));
        assertEquals("The names of 3 people", preview.behind().getFirst());
        assertEquals("2 of 3 texts", preview.behind().get(1));
        choice.choose(TARGET);
        model.write();
        assertEquals("Example", written().name());
        assertTrue(written().toString().contains("As p1 said at Example."));
        model.keep(note.text(), false);
        assertEquals(List.of(), model.previewProperty().get().texts());
    }

    @Test
    void aNameAndAPasswordThatCannotBeTakenAreSaidAtTheirFields() {
        RedactionViewModel model = model(desk(threePeople()));
        choice.choose(TARGET);
        model.nameProperty().set("  ");
        model.password().wantedProperty().set(true);
        model.password().firstProperty().set("short");
        assertFalse(model.write());
        assertEquals(
                "Please name the client; a pseudonym will do.",
                model.nameProblemProperty().get());
        assertFalse(model.password().firstProblemProperty().get().isEmpty());
        assertEquals(List.of(), clients.written());
        model.nameProperty().set("Somebody");
        model.password().firstProperty().set("correct horse");
        model.password().againProperty().set("correct horse");
        assertTrue(model.write());
        assertEquals(Optional.of("correct horse"), clients.written().getLast().password());
        assertEquals(
                "Somebody (copy for others).readiness",
                String.valueOf(choice.proposed().orElseThrow().getFileName()));
    }

    @Test
    void itsEndIsSaidAndTheCopyOffered() {
        TestDesk desk = desk(threePeople());
        RedactionViewModel model = model(desk);
        choice.choose(TARGET);
        model.write();
        assertTrue(model.busyProperty().get());
        assertFalse(model.write(), "once is enough");
        clients.ends().done().run();
        assertFalse(model.busyProperty().get());
        assertEquals(List.of(new Place.Overview()), desk.places());
        assertEquals(List.of("Copy.readiness was written. The open client stays as it is."), desk.said());
        desk.offered().getFirst().act().run();
        assertEquals(List.of(TARGET), clients.opened());
        IllegalStateException broken = new IllegalStateException();
        model.write();
        clients.ends().failed().accept(broken);
        assertEquals(List.of(broken), desk.failures());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void withoutAFileOrAnAssessmentNothingIsWritten() {
        RedactionViewModel model = model(desk(threePeople()));
        assertTrue(model.write(), "the dialog was shown");
        assertEquals(List.of(), clients.written());
        TestDesk empty = desk(threePeople().change(new Change.Withdrawn(true)));
        RedactionViewModel none = model(empty);
        choice.choose(TARGET);
        assertFalse(none.hasAssessment());
        assertFalse(none.write());
        assertEquals(List.of(), clients.written());
    }

    @Test
    void whatWasTypedIsForgotten() {
        RedactionViewModel model = model(desk(threePeople()));
        model.password().firstProperty().set("correct horse");
        model.leave();
        assertEquals("", model.password().firstProperty().get());
    }
}
