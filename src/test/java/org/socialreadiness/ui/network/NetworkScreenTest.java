package org.socialreadiness.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.MemoryJournal;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

/// An export taken in, used and erased by the keyboard alone.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class NetworkScreenTest {
    @TempDir
    private Path folder;

    private final ChosenFile choice = new ChosenFile();
    private final TestDesk desk = TestDesk.plain(
            new MemoryJournal(TestAssessments.of(Catalog.shipped())
                    .leader("Ann")
                    .leader("Bo")
                    .entries()),
            Locale.ENGLISH);
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.open(980, 900, () -> new NetworkScreen(desk.desk(), choice).view());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anExportIsTakenInUsedAndErased() throws Exception {
        choice.choose(Files.writeString(folder.resolve("Connections.csv"), """
            First Name,Last Name,Company,Position,Connected On
            Ada,Moreau,Acme Holding,CEO,03/04/2024
            ,,,,
            Ben,Keller,Delta,Clerk,05/06/2024
            """));
        assertTrue(window.find("network-pick").isDisabled(), "nobody has agreed");
        window.focus("network-leader-1").press(KeyCode.SPACE);
        assertTrue(window.find("network-pick").isDisabled());
        window.focus("network-consent").press(KeyCode.SPACE);
        window.focus("network-pick").press(KeyCode.SPACE);
        window.await("understood", () -> window.shows("network-found-1"));
        assertEquals(
                "2 people understood of 3 rows, from LinkedIn. With a company: 2. With a title: 2.",
                window.text("network-found-1"));
        assertEquals("Left out: one empty row (line 3).", window.text("network-found-2"));
        assertTrue(window.find("network-take").isDisabled(), "03/04 could be two days");
        window.focus("network-day-first").press(KeyCode.SPACE);
        window.focus("network-take").press(KeyCode.SPACE);
        window.await("taken in", () -> window.shows("network-erase-1"));

        window.focus("network-names").type("Acme");
        window.focus("network-add").press(KeyCode.SPACE);
        assertTrue(window.shows("network-same-1"), "Acme Holding may be Acme");
        window.focus("network-same-1").press(KeyCode.SPACE);
        assertFalse(window.shows("network-same-1"));
        window.await(
                "it is measured",
                () -> window.shows("network-measure-coverage")
                        && window.text("network-measure-coverage").contains("known in 1"));
        assertTrue(window.text("network-measure-coverage").startsWith("Of one organization somebody is known in 1"));
        window.focus("network-picture");
        assertEquals(
                "Ann: 2 people outside, 1 of them relevant, 1 of these known to nobody else of ours; in one of the key"
                        + " organizations.",
                window.text("network-picture-says"));
        window.press(KeyCode.RIGHT);
        assertEquals("Acme: one person, on one level. Ann 1.", window.text("network-picture-says"));
        window.press(KeyCode.DOWN);
        assertEquals("Others: one person. Ann 1.", window.text("network-picture-says"));
        assertEquals(
                "Others: one person. Ann 1.", window.find("network-picture").getAccessibleText());
        window.run(() -> desk.workspace()
                .submit(new Change.Joined(
                        new Participant(new ParticipantId("Ann"), "Anna", "Role of Ann", Participant.Kind.LEADER))));
        window.await(
                "she has her new name",
                () -> window.text("network-picture-says").startsWith("Anna: 2 people outside"));
        window.focus("network-fact-F9").press(KeyCode.SPACE);
        window.await("it is entered", () -> window.text("network-fact-F9").equals("Entered as F9"));

        window.focus("network-erase-1").press(KeyCode.SPACE);
        assertTrue(window.shows("network-keep-1"), "asked once");
        window.focus("network-erase-1").press(KeyCode.SPACE);
        assertFalse(window.shows("network-erase-1"));
        window.await("nothing is measured", () -> !window.shows("network-measure-coverage"));
    }
}
