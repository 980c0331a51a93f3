package org.socialreadiness.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.MemoryJournal;
import org.socialreadiness.ui.base.TestDesk;

/// What happens while contacts are being hashed: the end of work is told when the test says so.
class TakingTest {
    private static final String EXPORT = """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Moreau,https://linkedin.com/in/ada,,ACME Inc,CEO,15 Mar 2024
            """;

    @TempDir
    private Path folder;

    private final Deque<Runnable> told = new ArrayDeque<>();
    private final MemoryJournal journal = new MemoryJournal(
            TestAssessments.of(Catalog.shipped()).leader("Ann").leader("Bo").entries());
    private final TestDesk desk = TestDesk.plain(journal, Locale.ENGLISH, told::add);
    private final ChosenFile choice = new ChosenFile();
    private final ImportViewModel importing = new ImportViewModel(desk.desk(), choice);

    @BeforeEach
    void takes() throws IOException {
        importing.leaderProperty().set(Optional.of(new ParticipantId("Ann")));
        importing.consentProperty().set(true);
        choice.choose(Files.writeString(folder.resolve("Connections.csv"), EXPORT, StandardCharsets.UTF_8));
        importing.pick();
        tell();
        importing.take();
    }

    private void tell() {
        while (!told.isEmpty()) {
            told.removeFirst().run();
        }
    }

    private List<ContactImport> taken() {
        return desk.workspace().assessment().room().contacts().taken();
    }

    @Test
    void itIsSaidAndNothingElseIsTakenMeanwhile() {
        assertEquals("Taking in one contact …", importing.saidProperty().get());
        assertTrue(importing.takingProperty().get());
        assertFalse(importing.mayTake());
        assertFalse(importing.mayPick());
        importing.take();
        tell();
        assertEquals(1, taken().size(), "once");
        assertEquals("One contact taken in.", importing.saidProperty().get());
        assertFalse(importing.takingProperty().get());
        assertTrue(importing.mayPick());
    }

    @Test
    void whoDropsItTakesNothingIn() {
        importing.leave();
        tell();
        assertEquals(List.of(), taken());
        assertEquals("", importing.saidProperty().get());
        assertFalse(importing.takingProperty().get());
    }

    @Test
    void whereConsentIsTakenBackNothingIsTakenIn() {
        importing.consentProperty().set(false);
        tell();
        assertEquals(List.of(), taken());
    }

    @Test
    void whoGoesElsewhereHasItTakenInAllTheSame() {
        importing.left();
        tell();
        assertEquals(new ParticipantId("Ann"), taken().getFirst().leader());
        assertEquals(List.of("One contact taken in."), desk.said());
        assertEquals(Optional.empty(), importing.readProperty().get(), "names are dropped");
    }

    @Test
    void whoGoesElsewhereWithoutHavingDecidedTakesNothingIn() {
        tell();
        importing.pick();
        importing.left();
        tell();
        assertEquals(1, taken().size());
        assertEquals(Optional.empty(), importing.readProperty().get());
    }

    @Test
    void whereTheClientIsClosedMeanwhileNothingIsTakenInAndItIsSaid() {
        importing.left();
        journal.close();
        tell();
        assertEquals(List.of(), taken());
        assertEquals(
                List.of("The contacts were not taken in: the client was closed before they were ready."), desk.said());
    }
}
