package org.socialreadiness.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.TestClients;

@SuppressWarnings("NullAway.Init")
class NewClientViewModelTest {
    @TempDir
    private Path folder;

    private final TestClients clients = new TestClients();
    private NewClientViewModel model;

    @BeforeEach
    void make() {
        Messages messages = Messages.in(Locale.ENGLISH);
        ChosenFile choice = new ChosenFile();
        choice.choose(folder.resolve("elsewhere.readiness"));
        HeadViewModel head = HeadViewModel.begin(LocalDate.of(2026, 11, 12), "Sales", messages);
        model = new NewClientViewModel(clients, choice, folder, head, messages);
    }

    private String file() {
        return String.valueOf(model.fileProperty().get().getFileName());
    }

    @Test
    void theFileFollowsTheNameAndTakesOnlyWhatFilesTake() {
        assertEquals("New client.readiness", file());
        model.nameProperty().set("Müller & Söhne");
        assertEquals("Müller & Söhne.readiness", file());
        model.nameProperty().set("../a/b\\c: \"d\"?*.");
        assertEquals("a b c d.readiness", file());
        model.nameProperty().set("NUL");
        assertEquals("New client.readiness", file());
        model.nameProperty().set("x".repeat(200));
        assertEquals(80 + ".readiness".length(), file().length());
        assertEquals(folder, model.fileProperty().get().getParent());
    }

    @Test
    void aPickedFileStays() {
        model.pickFile();
        model.nameProperty().set("Acme");
        assertEquals("elsewhere.readiness", file());
    }

    @Test
    void aNameIsNeeded() {
        assertFalse(model.create());
        assertFalse(model.nameProblemProperty().get().isEmpty());
        assertEquals(List.of(), clients.created());
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        Files.createFile(folder.resolve("Acme.readiness"));
        model.nameProperty().set("Acme");
        assertFalse(model.create());
        assertFalse(model.fileProblemProperty().get().isEmpty());
        model.pickFile();
        assertEquals("", model.fileProblemProperty().get());
        assertTrue(model.create());
    }

    @Test
    void whatCanBeTakenIsMade() {
        model.nameProperty().set(" Acme ");
        assertTrue(model.create());
        assertEquals("Acme", clients.created().getFirst().name());
        assertEquals("Sales", clients.created().getFirst().head().scope());
        assertEquals(
                folder.resolve("Acme.readiness"), clients.created().getFirst().file());
    }

    @Test
    void aPasswordIsTakenWhenItHoldsAndNotAskedForOtherwise() {
        model.nameProperty().set("Acme");
        assertTrue(model.create());
        assertEquals(Optional.empty(), clients.created().getFirst().password());
        model.password().wantedProperty().set(true);
        model.password().firstProperty().set("correct");
        assertFalse(model.create());
        assertEquals(
                "At least 8 characters; these are 7.",
                model.password().firstProblemProperty().get());
        model.password().firstProperty().set("correct horse");
        model.password().againProperty().set("correct horse");
        assertTrue(model.create());
        assertEquals(
                Optional.of("correct horse"),
                clients.created().getLast().password().map(TestClients::text));
        model.leave();
        assertEquals("", model.password().firstProperty().get());
    }

    @Test
    void oneClientIsMadeAtATime() {
        model.nameProperty().set("Acme");
        model.create();
        clients.making().accept(true);
        assertTrue(model.busyProperty().get());
        assertFalse(model.create());
        assertEquals(1, clients.created().size());
        clients.making().accept(false);
        assertTrue(model.create(), "it may be tried again");
    }
}
