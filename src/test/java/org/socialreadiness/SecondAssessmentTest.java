package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.store.ClientFile;

/// From a finished first assessment to what has changed since, by the keyboard alone and over a real file.
class SecondAssessmentTest extends ProgramFixture {
    private static final Instant BEGIN = Instant.parse("2026-05-12T09:00:00Z");
    private static final List<String> PEOPLE = List.of("Ann", "Bo", "Cy");

    /// In May three people said level 1 to all of the short form, in November they say 3. Each
    /// criterion's variance is 3 x 0.36 / 9 = 0.12. One of the first factor's four criteria is worded
    /// otherwise since, so its error is sqrt(625 x 0.12 / 3) = 5, that of the others
    /// sqrt(625 x 0.12 / 4) = 4.3301, and of the whole, where each moves a quarter,
    /// sqrt(25 + 3 x 18.75) / 4 = 2.2535; those of the differences are larger by sqrt(2).
    @Test
    void whatHasChangedIsSeenAfterTheSecondTime() throws Exception {
        Path file = first();
        start(Locale.ENGLISH);
        program.choose(file);
        window.press(KeyCode.CONTROL, KeyCode.O);
        awaitOpen();

        window.press(KeyCode.CONTROL, KeyCode.DIGIT5).press(KeyCode.P);
        assertEquals("progress-begin", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals(
                "Social readiness 1.0 takes the place of 0.9. 15 of 16 criteria are comparable with May 2026, 1"
                        + " changed.",
                window.text("setup-comparable"));
        window.press(KeyCode.ENTER);
        Assessment second = workspace().assessment();
        assertEquals("1.0", second.instrument().version());
        assertEquals(Form.SHORT, second.head().form());
        assertEquals(
                PEOPLE, second.participants().stream().map(Participant::name).toList());

        for (int i = 0; i < PEOPLE.size(); i++) {
            answer(i == 1);
        }
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5).press(KeyCode.P);
        assertEquals("Since May 2026", window.text("progress-title"));
        assertEquals(
                "Overall: about 75 (72 to 78), 50 points more than in May 2026 (46 to 54).",
                window.text("progress-overall"));
        assertEquals(
                "Social graph: about 75 (69 to 81), 50 points more than in May 2026 (41 to 59).",
                window.text("progress-factor-SG"));
        assertEquals(
                "Education: about 75 (69 to 81), 50 points more than in May 2026 (42 to 58).",
                window.text("progress-factor-ED"));
        window.press(KeyCode.ESCAPE);
        assertTrue(window.shows("results-headline"));
        awaitSaved();
    }

    /// The next person of the overview answers all criteria and seals.
    ///
    /// @param hidden whether the person hides what was said last time
    private void answer(boolean hidden) {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals("overview-next", window.focused());
        window.press(KeyCode.ENTER);
        assertTrue(window.shows("interview-last-said"));
        if (hidden) {
            window.press(KeyCode.L);
            assertFalse(window.shows("interview-last-said"));
        }
        int asked = workspace()
                .assessment()
                .instrument()
                .structure()
                .criteria(Form.SHORT)
                .size();
        for (int i = 0; i < asked; i++) {
            window.press(KeyCode.DIGIT3).press(KeyCode.ENTER);
        }
        if (hidden) {
            window.press(KeyCode.PAGE_UP).press(KeyCode.L);
            assertTrue(window.shows("interview-last-said"));
        }
        window.press(KeyCode.R);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    /// A client that was assessed in May with the version before the present one.
    private Path first() throws Exception {
        List<Change> changes = new ArrayList<>();
        for (String name : PEOPLE) {
            ParticipantId person = new ParticipantId(name);
            changes.add(new Change.Joined(new Participant(person, name, "", Participant.Kind.LEADER)));
            EarlierScenes.before(Catalog.shipped()).structure().criteria(Form.SHORT).stream()
                    .map(c -> new Change.Rated(
                            person, c.id(), 1, new Answer.Rated(1), Optional.of(Confidence.FAIRLY_SURE)))
                    .forEach(changes::add);
            changes.add(new Change.Sealed(person, true));
        }
        List<Entry> entries = new ArrayList<>(List.of(
                entry(0, new Change.Named("Acme")),
                entry(
                        1,
                        new Change.Started(
                                EarlierScenes.EARLIER,
                                new Assessment.Head("May 2026", "Sales", LocalDate.of(2026, 5, 12), Form.SHORT),
                                EarlierScenes.before(Catalog.shipped()),
                                7))));
        changes.forEach(change -> entries.add(entry(entries.size(), change)));
        Path file = file("Acme");
        try (ClientFile made = ClientFile.create(file)) {
            made.commit(entries);
        }
        return file;
    }

    private static Entry entry(int number, Change change) {
        return new Entry(
                "e" + number,
                BEGIN.plusSeconds(number),
                "Facilitator",
                change instanceof Change.OfAssessment ? Optional.of(EarlierScenes.EARLIER) : Optional.empty(),
                change);
    }
}
