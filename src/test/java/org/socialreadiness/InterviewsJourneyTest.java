package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Room;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;

/// Interviews by a consultant, by the keyboard alone: people without names, a quote of each, a file, the page that
/// holds them against each other, and the report's warning.
class InterviewsJourneyTest extends ProgramFixture {
    private static final int PEOPLE = 4;

    private Room room() {
        return workspace().assessment().room();
    }

    @Test
    void fourInterviewsAreHeldAgainstEachOther() throws Exception {
        start(Locale.ENGLISH, Clock.fixed(TestDesk.NOW, ZoneOffset.UTC), 1280, 800);
        makeClient("Acme");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.focus("people-kind-interviewee").press(KeyCode.SPACE);
        window.focus("people-name");
        for (int i = 0; i < PEOPLE; i++) {
            window.press(KeyCode.ENTER);
        }
        assertEquals(
                List.of("Interviewee 1", "Interviewee 2", "Interviewee 3", "Interviewee 4"),
                workspace().assessment().participants().stream()
                        .map(Participant::name)
                        .toList());

        byte[] shown = "name;company\n".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("list.csv"), shown);
        for (int i = 0; i < PEOPLE; i++) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.focus("interview-person-" + i).press(KeyCode.ENTER);
            window.press(KeyCode.getKeyCode(String.valueOf(i == 3 ? 3 : 1)));
            window.press(KeyCode.Q);
            window.type(i == 3 ? "My team has one" : "Number " + (i + 1) + " has seen none");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            if (i == 0) {
                program.choose(file);
                window.press(KeyCode.T);
                window.await("the file is there", () -> room().files().size() == 1);
            }
            window.press(KeyCode.R).press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertEquals(PEOPLE, room().said().size());
        if (!workspace().assessment().showsResults()) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            window.focus("results-open").press(KeyCode.SPACE);
        }
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5).press(KeyCode.I);
        assertEquals(new Place.Triangulation(), program.shell().place());
        assertTrue(window.focused().startsWith("triangulation-"), window.focused());
        assertFalse(window.shows("triangulation-working-mark"));

        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        // Each begins with another factor, so that fewer than three spoke to one criterion.
        assertTrue(window.text("output-quotes-warning").endsWith("left out."), window.text("output-quotes-warning"));
        window.focus("output-quotes-look").press(KeyCode.ENTER);
        assertEquals(new Place.Triangulation(), program.shell().place());
        awaitSaved();
        leaveTheClient();
        try (ClientFile read = ClientFile.openForReading(file("Acme"), Optional.empty())) {
            byte[] kept = read.journal().stream()
                    .map(entry -> entry.change())
                    .filter(RoomChange.Attached.class::isInstance)
                    .map(change -> ((RoomChange.Attached) change).content().bytes())
                    .findFirst()
                    .orElseThrow();
            assertArrayEquals(shown, kept);
        }
    }
}
