package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.Copy;
import org.socialreadiness.store.DataFolder;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.SaveState;

/// What a person sees when something goes wrong with a file, and that nothing is lost by it.
class NothingLostTest extends ProgramFixture {
    @BeforeEach
    void open() {
        start(Locale.ENGLISH);
        makeClient("Acme");
    }

    private List<Copy> copies() throws PlainException {
        return new Backups(new DataFolder(folder.resolve("data"))).of(file("Acme"));
    }

    @Test
    void aSecondCopyIsVerifiedAtOpeningAndAtClosing() throws PlainException {
        window.await(
                "the copy is verified", () -> workspace().copiedProperty().get().isPresent());
        assertEquals("All saved, second copy verified", window.find("top-saved").getAccessibleText());
        assertEquals(1, copies().size());

        add("Ann");
        awaitSaved();
        assertEquals("Saved 14:02:31", window.find("top-saved").getAccessibleText());
        leaveTheClient();
        window.await("the copy at closing", () -> copies().size() == 2);
        assertEquals(List.of("Ann"), people(copies().getFirst().path()));
    }

    @Test
    void aDamagedFileIsLeftAloneAndItsNewestCopyIsOpened() throws Exception {
        add("Ann");
        leaveTheClient();
        window.await("the copies", () -> copies().size() == 2);
        byte[] damaged = Files.readAllBytes(file("Acme"));
        java.util.Arrays.fill(damaged, damaged.length - 4096, damaged.length, (byte) 7);
        Files.write(file("Acme"), damaged);

        program.choose(file("Acme"));
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.await("the question", () -> window.shows("question-head"));
        window.click("question-answer-1");
        awaitOpen();
        Path restored = program.clients().openedProperty().get().orElseThrow().path();
        assertEquals("Acme (copy of 2026-11-12 14.02.31).readiness", String.valueOf(restored.getFileName()));
        assertEquals("Ann", workspace().assessment().participants().getFirst().name());
        assertArrayEquals(damaged, Files.readAllBytes(file("Acme")));
    }

    @Test
    void whereAFileIsGoneWorkGoesOnInAnother() throws Exception {
        add("Ann");
        awaitSaved();
        Files.delete(file("Acme"));
        window.type("Bo").press(KeyCode.ENTER);
        window.await("not saved", () -> workspace().savedProperty().get() instanceof SaveState.NotSaved);
        Path other = folder.resolve("elsewhere.readiness");
        program.choose(other);
        window.click("save-elsewhere");
        awaitSaved();
        assertFalse(window.shows("save-banner"));
        assertEquals(new Place.People(), program.shell().place());
        window.focus("people-name");
        window.type("Carla").press(KeyCode.ENTER);
        leaveTheClient();
        assertEquals(List.of("Ann", "Bo", "Carla"), people(other));
        assertTrue(ClientFile.check(other, Optional.empty()).isSound());
    }

    @Test
    void whatCouldNotBeSavedIsTriedAgainByItself() throws Exception {
        Path away = folder.resolve("away");
        Files.move(file("Acme"), away);
        add("Ann");
        window.await("not saved", () -> workspace().savedProperty().get() instanceof SaveState.NotSaved);
        assertTrue(window.shows("save-banner"));
        Files.move(away, file("Acme"));
        awaitSaved();
        assertFalse(window.shows("save-banner"));
        leaveTheClient();
        assertEquals(List.of("Ann"), people(file("Acme")));
    }
}
