package org.socialreadiness.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Password;

class NewPasswordTest {
    private final AtomicReference<String> client = new AtomicReference<>("Acme");
    private final NewPassword model = new NewPassword(client::get, false, Messages.in(Locale.ENGLISH));

    @Test
    void theClientsOwnNameIsAWeakPassword() {
        assertEquals(Optional.empty(), model.strength());
        model.firstProperty().set("password");
        assertEquals(Optional.of(0), model.strength());
        model.firstProperty().set("vzqkwjtrmplx");
        int stranger = model.strength().orElseThrow();
        client.set("vzqkwjtrmplx");
        int own = model.strength().orElseThrow();
        assertTrue(own < stranger, own + " and " + stranger);
        assertTrue(stranger <= NewPassword.STRONGEST);
        model.firstProperty().set("x7".repeat(5000));
        assertTrue(model.strength().isPresent(), "also of a very long one");
    }

    @Test
    void whatIsNotWantedNeedNotHold() {
        model.firstProperty().set("short");
        assertTrue(model.holds());
        assertEquals(Optional.empty(), model.chosen());
        model.wantedProperty().set(true);
        assertFalse(model.holds());
        assertEquals(
                "At least 8 characters; these are 5.",
                model.firstProblemProperty().get());
        assertEquals("The two are not the same.", model.againProblemProperty().get());
        model.firstProperty().set("correct horse");
        model.againProperty().set("correct horse");
        assertTrue(model.holds());
        try (Password chosen = model.chosen().orElseThrow();
                Password same = new Password("correct horse".toCharArray())) {
            assertTrue(chosen.isSame(same));
        }
    }
}
