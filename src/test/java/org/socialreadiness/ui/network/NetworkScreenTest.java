package org.socialreadiness.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
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
        assertFalse(window.shows("network-missed-1"));

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

    /// The file is looked at before the roles are written down, and taken in between the first and the last of them.
    @Test
    void rolesAreWrittenDownAndCounted() throws Exception {
        choice.choose(Files.writeString(folder.resolve("Connections.csv"), """
            First Name,Last Name,Company,Position,Connected On
            Ada,Moreau,Acme,IT-Leiterin,3 Apr 2024
            Ben,Keller,Delta,Assistant to the IT manager,5 Jun 2024
            """));
        window.focus("network-leader-1").press(KeyCode.SPACE);
        window.focus("network-consent").press(KeyCode.SPACE);
        window.focus("network-pick").press(KeyCode.SPACE);
        window.await("understood", () -> window.shows("network-found-roles"));
        assertEquals("network-take", window.focused(), "nothing is asked, so it can be decided");
        assertTrue(window.text("network-found-roles").startsWith("You have written down no roles"));

        window.focus("network-roles-written")
                .type("IT-Leiter")
                .press(KeyCode.ENTER)
                .type("it leiter, IT manager, *");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                "2 roles were added; one was on the list already. One still stands above: it is too short, too long,"
                        + " one too many, or has a star inside a word.",
                window.text("network-roles-said"));
        assertEquals("*", ((TextArea) window.find("network-roles-written")).getText());
        assertEquals(
                "One person has a title with one of your 2 own roles: IT-Leiter (1).",
                window.text("network-found-roles"),
                "at once, while the file is looked at");
        assertFalse(window.shows("network-role-state-1"), "nothing is taken in yet");
        assertEquals(
                "Take “IT-Leiter” off the list",
                window.find("network-role-remove-1").getAccessibleText());
        window.focus("network-take").press(KeyCode.SPACE);
        window.await("measured", () -> window.shows("network-measure-roles"));
        assertEquals("one person", window.text("network-role-state-1"));
        assertEquals("nobody", window.text("network-role-state-2"));
        assertEquals(
                "Take “IT-Leiter” off the list: one person",
                window.find("network-role-remove-1").getAccessibleText());
        assertFalse(window.shows("network-roles-missed"));

        window.run(() -> ((TextArea) window.find("network-roles-written")).setText("CIO"));
        window.focus("network-roles-add").press(KeyCode.SPACE);
        assertEquals("not yet", window.text("network-role-state-3"));
        assertTrue(window.text("network-roles-missed").startsWith("One export was taken in before"));
        assertEquals(
                "Not looked for here: CIO. Take the export in again to count this role.",
                window.text("network-missed-1"));
        window.focus("network-role-remove-3").press(KeyCode.SPACE);
        assertFalse(window.shows("network-missed-1"));
        assertEquals("network-role-remove-2", window.focused());
        window.run(desk.workspace()::undo);
        assertTrue(window.shows("network-missed-1"));
    }

    @Test
    void suggestionsStandWhereOneWrites() {
        MenuButton offered = (MenuButton) window.find("network-roles-offered");
        window.run(() -> offered.getItems().getFirst().fire());
        assertTrue(((TextArea) window.find("network-roles-written")).getText().contains("Einkauf*\n"));
        assertEquals("network-roles-written", window.focused());
        assertFalse(window.shows("network-role-1"), "they count once they are added");
    }

    /// Ann and Bo are leaders; Ann knows Acme, and so does Bo: Acme stands between them until they know each other.
    @Test
    void tiesAreTickedForOneAfterTheOther() {
        assertTrue(window.text("network-ties-missing").startsWith("Not computed: nobody has said"));
        window.focus("network-names").type("Acme");
        window.focus("network-add").press(KeyCode.SPACE);
        window.focus("network-tie-2").press(KeyCode.SPACE);
        assertTrue(window.text("network-ties-missing").startsWith("Not computed: one tie says nothing yet"));
        assertEquals("network-tie-2", window.focused());
        window.focus("network-tie-next").press(KeyCode.SPACE);
        assertEquals("network-tie-1", window.focused(), "the ties of Bo");
        window.press(KeyCode.TAB).press(KeyCode.SPACE);
        assertEquals(
                "2 ties among 3 leaders and organizations, 67 % of those that could be.",
                window.text("network-ties-summary"));
        assertEquals("0.50", window.text("network-position-1"), "Acme, between two who do not know each other");
        window.focus("network-tie-1").press(KeyCode.SPACE);
        // In a triangle everyone invests half in each, and a quarter more by way of the other: 2 (3/4)^2 = 1.125.
        assertEquals("1.12", window.text("network-position-1"));
        window.run(desk.workspace()::undo);
        assertEquals("0.50", window.text("network-position-1"));
    }
}
