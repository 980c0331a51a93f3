package org.socialreadiness.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.TestSealed;
import org.socialreadiness.store.WrongPassword;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestClients;
import org.socialreadiness.ui.base.TestDesk;

@SuppressWarnings("NullAway.Init")
class ProtectionViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk desk =
            TestDesk.plain(TestAssessments.of(TestInstruments.plain(1)).client(), Locale.ENGLISH);
    private final TestClients clients = new TestClients();

    private ProtectionViewModel model(boolean sealed) {
        desk.journal().setSealed(sealed);
        return new ProtectionViewModel(desk.desk(), clients);
    }

    private static void type(ProtectionViewModel model, String first, String again) {
        model.next().firstProperty().set(first);
        model.next().againProperty().set(again);
    }

    @Test
    void aNewPasswordIsTypedTwiceAndLongEnough() {
        ProtectionViewModel model = model(false);
        type(model, "1234567", "12345678");
        assertFalse(model.protect());
        assertEquals(
                "At least 8 characters; these are 7.",
                model.next().firstProblemProperty().get());
        assertEquals(
                "The two are not the same.", model.next().againProblemProperty().get());
        model.next().firstProperty().set("correct horse");
        assertEquals("", model.next().firstProblemProperty().get());
        assertFalse(model.protect());
        model.next().againProperty().set("correct horse");
        assertTrue(model.protect());
        assertEquals(List.of("none to correct horse"), clients.protections());
        assertTrue(model.busyProperty().get());
        assertFalse(model.protect(), "once is enough");

        clients.ends().done().run();
        assertFalse(model.busyProperty().get());
        assertEquals(List.of(new Place.Overview()), desk.places());
        assertEquals(
                List.of("The client is encrypted and opens only with its password. Ctrl+L locks it."), desk.said());
    }

    @Test
    void anotherPasswordNeedsThePresentOne() throws PlainException {
        ProtectionViewModel model = model(true);
        type(model, "battery staple", "battery staple");
        assertFalse(model.protect());
        assertEquals(
                "Please type the present password.",
                model.presentProblemProperty().get());
        model.presentProperty().set("correct horse");
        assertTrue(model.protect());
        assertEquals(List.of("correct horse to battery staple"), clients.protections());
        clients.ends().failed().accept(wrongPassword());
        assertFalse(model.busyProperty().get());
        assertEquals(
                "This is not the present password; nothing was changed.",
                model.presentProblemProperty().get());
        assertEquals(List.of(), desk.places());
        assertEquals(List.of(), desk.failures());
    }

    private WrongPassword wrongPassword() throws PlainException {
        try (ClientFile file = TestSealed.create(folder.resolve("a.readiness"), "correct horse");
                Password other = new Password("another one".toCharArray());
                Password right = new Password("correct horse".toCharArray())) {
            file.requirePassword(right);
            return assertThrows(WrongPassword.class, () -> file.requirePassword(other));
        }
    }

    @Test
    void removingNeedsThePresentOneAndNothingElse() {
        ProtectionViewModel model = model(true);
        assertFalse(model.remove());
        model.presentProperty().set("correct horse");
        assertTrue(model.remove());
        assertEquals(List.of("correct horse to none"), clients.protections());
        IllegalStateException broken = new IllegalStateException();
        clients.ends().failed().accept(broken);
        assertEquals(List.of(broken), desk.failures());
    }

    @Test
    void whoWentElsewhereIsNotFetchedBackAndLeavesNothingTyped() {
        ProtectionViewModel model = model(false);
        type(model, "correct horse", "correct horse");
        model.protect();
        model.leave();
        assertEquals("", model.next().firstProperty().get());
        assertEquals("", model.next().againProperty().get());
        clients.ends().done().run();
        assertEquals(List.of(), desk.places());
        assertEquals(1, desk.said().size());
    }
}
