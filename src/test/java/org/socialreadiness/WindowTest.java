package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.SaveState;

/// The frame with its screens over real files, by the keyboard alone.
class WindowTest extends ProgramFixture {
    static Stream<Locale> languages() {
        return Messages.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fromANewClientToAListOfPeopleWithTheKeyboardAlone(Locale language) throws PlainException {
        start(language);
        assertEquals("start-new", window.focused());
        window.press(KeyCode.ENTER);
        window.type("Acme").press(KeyCode.ENTER);
        assertEquals("setup-scope", window.focused());
        assertFalse(window.text("setup-scope-problem").isEmpty());
        window.type("Whole company").press(KeyCode.ENTER);
        awaitOpen();
        assertEquals("Acme", window.text("top-client"));
        assertEquals("Whole company", window.text("top-scope"));
        assertEquals("overview-next", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals(new Place.People(), program.shell().place());
        window.type("Ann").press(KeyCode.TAB).type("COO").press(KeyCode.ENTER);
        window.type("Bo").press(KeyCode.ENTER);
        awaitSaved();
        assertTrue(window.text("top-saved").contains("14:02:31"), window.text("top-saved"));
        leaveTheClient();
        try (ClientFile file = ClientFile.open(file("Acme"))) {
            Assessment assessment = file.client().current().getFirst();
            assertEquals("Acme", file.client().name());
            assertEquals("Whole company", assessment.head().scope());
            assertEquals(
                    java.util.List.of("Ann, COO", "Bo, "),
                    assessment.participants().stream()
                            .map(p -> p.name() + ", " + p.role())
                            .toList());
        }
    }

    @Test
    void undoAndRedoWorkEverywhere() {
        start(Locale.ENGLISH);
        makeClient("Acme");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.type("Ann").press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, workspace().assessment().participants().size());
        assertEquals("Undone: person", window.text("notice-text"));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(1, workspace().assessment().participants().size());
        window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Ann", workspace().assessment().participants().getFirst().name());
        awaitSaved();
    }

    @Test
    void digitsLeadToTheParts() {
        start(Locale.ENGLISH);
        makeClient("Acme");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertEquals(new Place.Report(), program.shell().place());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertEquals(new Place.Divide(), program.shell().place());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertEquals(new Place.Network(), program.shell().place());
    }

    /// It is read after the screen is up.
    @Test
    void theFirstScreenNamesTheInstrument() {
        start(Locale.ENGLISH);
        window.await(
                "the instrument is named", () -> window.text("start-instrument").contains("Social readiness"));
        // As it is each time that somebody comes back.
        window.press(KeyCode.CONTROL, KeyCode.COMMA).press(KeyCode.ESCAPE);
        window.run(() -> program.shell().go(new Place.Start()));
        window.await(
                "the instrument is named again",
                () -> window.text("start-instrument").contains("Social readiness"));
    }

    @Test
    void theListOfKeysComesAndGoes() {
        start(Locale.ENGLISH);
        window.press(KeyCode.F1);
        assertTrue(window.shows("keys"));
        assertEquals("keys-close", window.focused());
        window.press(KeyCode.ESCAPE);
        assertFalse(window.shows("keys"));
        assertEquals("start-new", window.focused());
        window.type("?");
        assertTrue(window.shows("keys"));
        window.press(KeyCode.F1);
        assertFalse(window.shows("keys"));
    }

    @Test
    void theExampleIsAmongTheRecentClientsAndOpensAgain() throws IOException {
        start(Locale.ENGLISH);
        window.click("start-example");
        awaitOpen();
        assertEquals(
                6,
                workspace().assessment().participants().stream()
                        .filter(p -> p.kind() == Participant.Kind.LEADER)
                        .count());
        window.press(KeyCode.CONTROL, KeyCode.W);
        window.await("the list is there", () -> window.shows("start-recent-1"));
        window.focus("start-recent-1").press(KeyCode.ENTER);
        awaitOpen();
        Path file = program.clients().openedProperty().get().orElseThrow().path();
        window.press(KeyCode.CONTROL, KeyCode.W);
        window.await("the list is there", () -> window.shows("start-recent-1"));
        Path moved = folder.resolve("moved.readiness");
        Files.move(file, moved);
        window.run(() -> program.shell().go(new Place.Start()));
        window.await("the file is missed", () -> window.shows("start-locate-1"));
        program.choose(moved);
        window.click("start-locate-1");
        window.await("the file is found", () -> !window.shows("start-locate-1"));
        window.focus("start-recent-1").press(KeyCode.DELETE);
        window.await("off the list", () -> !window.shows("start-recent-1"));
        assertTrue(Files.exists(moved));
    }

    @Test
    void aFileThatIsNoClientIsRefusedInWords() throws IOException {
        start(Locale.ENGLISH);
        Path file = Files.writeString(folder.resolve("letter.readiness"), "Dear all");
        program.choose(file);
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.await("a failure", () -> window.shows("failure-happened"));
        assertTrue(window.text("failure-happened").contains("letter.readiness"));
        assertEquals("failure-close", window.focused());
        window.press(KeyCode.ENTER);
        assertFalse(window.shows("failure-happened"));
        assertEquals("Dear all", Files.readString(file));
    }

    @Test
    void whatCannotBeSavedIsSaidKeptAndSavedLater() throws IOException, PlainException {
        start(Locale.ENGLISH);
        makeClient("Acme");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        Path file = file("Acme");
        Path away = folder.resolve("away.readiness");
        Files.move(file, away);
        window.type("Ann").press(KeyCode.ENTER);
        window.await("not saved", () -> workspace().savedProperty().get() instanceof SaveState.NotSaved);
        assertTrue(window.shows("save-banner"));
        assertTrue(window.text("save-banner-text").contains("One change is kept"), window.text("save-banner-text"));
        assertEquals("Ann", workspace().assessment().participants().getFirst().name());

        window.press(KeyCode.CONTROL, KeyCode.W);
        window.await("the question", () -> window.shows("question-head"));
        window.press(KeyCode.ESCAPE);
        assertFalse(window.shows("question-head"));
        assertEquals(new Place.People(), program.shell().place());

        Files.move(away, file);
        window.click("save-retry");
        awaitSaved();
        assertFalse(window.shows("save-banner"));
        leaveTheClient();
        try (ClientFile read = ClientFile.open(file)) {
            assertEquals(
                    "Ann",
                    read.client().current().getFirst().participants().getFirst().name());
        }
    }

    @Test
    void aFileOpenedTwiceCanBeReadOnly() throws PlainException {
        start(Locale.ENGLISH);
        Path file = file("Acme");
        makeClient("Acme");
        leaveTheClient();
        try (ClientFile elsewhere = ClientFile.open(file)) {
            assertFalse(elsewhere.isReadOnly());
            program.choose(file);
            window.press(KeyCode.CONTROL, KeyCode.O);
            awaitOpen();
            assertTrue(window.shows("save-banner"));
            assertEquals("Read only", window.text("top-saved"));
            assertFalse(window.shows("save-retry"));
        }
    }

    @Test
    void theLanguageChangesAtOnce() {
        start(Locale.ENGLISH);
        makeClient("Acme");
        window.press(KeyCode.CONTROL, KeyCode.COMMA);
        window.click("settings-language-de");
        assertEquals("Fertig", window.text("settings-done"));
        window.click("settings-done");
        assertEquals(new Place.Overview(), program.shell().place());
        assertEquals("Personen hinzufügen", window.text("overview-next"));
    }

    @Test
    void theRailFoldsWhereThereIsLittleRoom() {
        start(Locale.ENGLISH);
        makeClient("Acme");
        assertEquals(56, window.find("rail").getLayoutBounds().getWidth());
        window.click("rail-fold");
        assertEquals(184, window.find("rail").getLayoutBounds().getWidth(), 0.5);
    }
}
