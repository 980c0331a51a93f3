package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.assessment.Vote;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.OtherProgram;
import org.socialreadiness.text.PlainException;

/// A workshop in which the program is killed twice: while people rate, and while the room talks. What was called saved
/// is there, and the next program goes on where it was.
class WorkshopKilledTest extends ProgramFixture {
    private static final List<String> PEOPLE = List.of("Ann", "Bo", "Carla", "Dan");
    private static final int CRITERIA = 4;
    private static final int PATIENCE_SECONDS = 60;

    /// Changes of the client's beginning, then a code, the answers and the seal of each who rates.
    private static final int BEGUN = 2 + PEOPLE.size();

    private static final int TURN = 1 + CRITERIA + 1;

    @Test
    void killedInTheSilentRoundAndInTheRoom() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        Path file = make("Acme");
        // Two have sealed, and the third has said two things.
        kill(file, RoomAtWork.Part.SILENT_ROUND, BEGUN + 2 * TURN + 3, random);
        start(Locale.ENGLISH);
        silentRoundGoesOn(file);
        leaveTheClient();
        kill(file, RoomAtWork.Part.ROOM, BEGUN + PEOPLE.size() * TURN + 9, random);
        roomGoesOn(file);
    }

    @Test
    @Tag("slow")
    @Timeout(value = 1500, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void killedAtManyMoments() throws Exception {
        start(Locale.ENGLISH);
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < Integer.getInteger("kills", 30); i++) {
            Path file = make("Acme " + i);
            kill(file, RoomAtWork.Part.SILENT_ROUND, BEGUN + 1 + random.nextInt(3 * TURN), random);
        }
    }

    private Path make(String name) throws PlainException {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2, 2));
        PEOPLE.forEach(built::leader);
        try (ClientFile made = ClientFile.create(file(name))) {
            made.commit(built.entries());
        }
        return file(name);
    }

    /// Lets the program work until it has called so many changes saved, and kills it a little later.
    private void kill(Path file, RoomAtWork.Part part, int changes, SplittableRandom random) throws Exception {
        Files.deleteIfExists(RoomAtWork.said(folder));
        Process other =
                OtherProgram.start(RoomAtWork.class, folder, List.of(folder.toString(), file.toString(), part.name()));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (said().size() < changes && other.isAlive() && System.nanoTime() < end) {
            other.waitFor(5, TimeUnit.MILLISECONDS);
        }
        boolean ended = other.waitFor(random.nextInt(30), TimeUnit.MILLISECONDS);
        int before = said().size();
        other.toHandle().destroyForcibly();
        other.waitFor();
        assertFalse(ended, () -> "it ended by itself: " + errors());
        assertTrue(before >= changes, () -> "it said too little: " + before + " " + errors());
        Set<String> said = new HashSet<>(said());
        try (ClientFile read = ClientFile.open(file)) {
            read.journal().stream().map(Entry::id).forEach(said::remove);
            assertEquals(Set.of(), said, "said to be saved, and lost");
            assertTrue(read.check().isSound());
        }
    }

    /// Only whole lines: the kill may have cut the last off.
    private List<String> said() throws IOException {
        if (Files.notExists(RoomAtWork.said(folder))) {
            return List.of();
        }
        String text = Files.readString(RoomAtWork.said(folder));
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Assessment assessment() {
        return workspace().assessment();
    }

    private Sheet sheet(int person) {
        return assessment().sheet(assessment().participants().get(person).id());
    }

    private void open(Path file) {
        window.run(() -> program.clients().open(file));
        awaitOpen();
    }

    private void silentRoundGoesOn(Path file) {
        open(file);
        assertTrue(sheet(0).isSealed() && sheet(1).isSealed());
        assertFalse(sheet(2).isSealed());
        assertTrue(sheet(2).ratings().size() >= 2);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.focus("interview-pass").press(KeyCode.ENTER);
        assertEquals("Now: Carla", window.text("hand-over-title"));
        assertEquals("Who is done: 2 of 4", window.text("hand-over-done"));
        window.press(KeyCode.ENTER);
        assertTrue(window.shows("code-field"), "the code that was chosen still guards her answers");
        window.type("1232").press(KeyCode.ENTER);
        assertTrue(window.shows("interview"));
        // The others answer, so that the room can talk: on everything two at 0 and two at 4.
        List<Change> rest = new ArrayList<>();
        for (int i = 2; i < PEOPLE.size(); i++) {
            Participant person = assessment().participants().get(i);
            for (Criterion criterion : assessment().instrument().structure().criteria()) {
                Answer answer = new Answer.Rated(i == 2 ? 0 : 4);
                rest.add(new Change.Rated(person.id(), criterion.id(), 1, answer, Optional.empty()));
            }
            rest.add(new Change.Sealed(person.id(), true));
        }
        window.run(() -> workspace().submit(rest));
        awaitSaved();
    }

    private void roomGoesOn(Path file) {
        open(file);
        List<CriterionId> all = assessment().instrument().structure().criteria().stream()
                .map(Criterion::id)
                .toList();
        assertEquals(
                Optional.of(new Outcome.Dissent(0, 4, "None", "All")),
                assessment().outcome(all.getFirst()));
        CriterionId again = all.get(1);
        assertEquals(Optional.of(new Vote(2, false)), assessment().room().vote(again));
        for (int i = 0; i < PEOPLE.size(); i++) {
            assertEquals(
                    Optional.of(new Answer.Rated(2)), sheet(i).rating(again, 2).answer());
            assertEquals(
                    Optional.of(new Answer.Rated(i % 2 == 0 ? 0 : 4)),
                    sheet(i).rating(again, 1).answer());
        }
        assertEquals(
                List.of("Seen"),
                assessment().room().said().stream().map(quote -> quote.text()).toList());
        assertTrue(!assessment().room().parking().isEmpty());
        List<CriterionId> order = assessment().room().agenda();
        assertEquals(all.size(), order.size());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.await("the workshop", () -> window.shows("workshop-as-proposed"));
        window.press(KeyCode.HOME);
        for (CriterionId each : order) {
            assertEquals("workshop-item-" + each.text(), window.focused());
            window.press(KeyCode.DOWN);
        }
    }
}
