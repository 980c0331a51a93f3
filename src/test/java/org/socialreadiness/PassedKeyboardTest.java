package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.exchange.ExampleClient;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.TestSealed;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.PrivateCode;

/// Ways around a private code, for whoever comes to the keyboard next.
class PassedKeyboardTest extends ProgramFixture {
    private static final String CODE = "4711";

    @BeforeEach
    void begin() {
        start(Locale.ENGLISH);
    }

    private ParticipantId first() {
        return workspace().assessment().participants().getFirst().id();
    }

    private boolean isSealed() {
        return workspace().assessment().sheet(first()).isSealed();
    }

    private void go(Place place) {
        window.run(() -> program.shell().go(place));
    }

    private void say() {
        window.type(CODE).press(KeyCode.ENTER);
    }

    /// Ann's turn in a round: a code, an answer, sealed.
    private void annSeals() {
        makeClient("Acme");
        add("Ann", "Bo");
        go(new Place.HandOver(Place.Round.RATING));
        window.press(KeyCode.ENTER);
        say();
        window.press(KeyCode.DIGIT4).press(KeyCode.R).press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("sealed", () -> window.shows("review-sealed-title"));
    }

    @Test
    void fromThePageThatStaysWhenSomebodyHasSealedNoAnswerIsReached() {
        annSeals();
        window.click("review-look");
        assertTrue(window.shows("code-field"));
        assertFalse(window.shows("interview"));
        window.press(KeyCode.ESCAPE);
        assertFalse(window.shows("interview"));
    }

    @Test
    void nobodyElseOpensWhatWasSealed() {
        annSeals();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(isSealed());
        assertFalse(window.shows("review-own"));
        window.click("review-open-again");
        assertTrue(isSealed());
        assertTrue(window.shows("code-field"));
        say();
        window.click("interview-open-again");
        assertFalse(isSealed());
    }

    /// Without a code there is nothing to ask for; but nobody comes upon answers by accident.
    @Test
    void aRowOfSomebodyWhoHasSealedShowsNoAnswers() {
        makeClient("Acme");
        add("Ann", "Bo");
        go(new Place.HandOver(Place.Round.RATING));
        window.press(KeyCode.ENTER);
        window.click("code-without");
        window.press(KeyCode.DIGIT4).press(KeyCode.R).press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("sealed", () -> window.shows("review-sealed-title"));
        window.press(KeyCode.ENTER);
        window.click("hand-over-person-0");
        assertTrue(window.shows("review-sealed-title"));
        assertFalse(window.shows("interview"));
    }

    /// The code was chosen after the answers were given.
    @Test
    void thePastAsksForTheCodeOfToday() {
        makeClient("Acme");
        add("Ann");
        window.run(() -> {
            CriterionId asked = workspace()
                    .assessment()
                    .instrument()
                    .structure()
                    .criteria()
                    .getFirst()
                    .id();
            workspace().submit(new Change.Rated(first(), asked, 1, new Answer.Rated(4), Optional.empty()));
            workspace().submit(new RoomChange.CodeSet(first(), Optional.of(PrivateCode.of(CODE))));
        });
        go(new Place.Past(4));
        window.await("the past", () -> window.shows("past-banner-text"));
        ParticipantId ann = first();
        for (Place place : List.of(new Place.Interview(ann), new Place.Review(ann))) {
            go(place);
            assertTrue(window.shows("code-field"), place.toString());
        }
        say();
        assertTrue(window.shows("review"));
    }

    @Test
    void unlockedTheClientAsksAgain() throws PlainException {
        try (ClientFile made = TestSealed.create(file("Client 14"), "correct horse")) {
            made.commit(ExampleClient.entries(Catalog.shipped(), Messages.in(Locale.ENGLISH)));
        }
        program.choose(file("Client 14"));
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.await("asked", () -> window.shows("password-field"));
        window.type("correct horse").press(KeyCode.ENTER);
        awaitOpen();
        ParticipantId person = workspace().assessment().raters().stream()
                .map(Participant::id)
                .findFirst()
                .orElseThrow();
        window.run(() -> workspace().submit(new RoomChange.CodeSet(person, Optional.of(PrivateCode.of(CODE)))));
        go(new Place.Interview(person));
        say();
        assertTrue(window.shows("interview"));
        window.press(KeyCode.CONTROL, KeyCode.COMMA).press(KeyCode.ESCAPE);
        assertTrue(window.shows("interview"), "the settings are a look aside");
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.await("locked", () -> window.shows("password-field"));
        window.type("correct horse").press(KeyCode.ENTER);
        awaitOpen();
        assertTrue(window.shows("code-field"));
        assertFalse(window.shows("interview"));
    }
}
