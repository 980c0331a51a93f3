package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// Names, notes and passwords of a sealed client are found nowhere: not in its file, its copies, temporary files,
/// logs, nor in what failures say, all of them included.
class CanaryTest {
    private static final String CANARY = "canary-4711";

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothingOfASealedClientIsFoundAnywhere() throws Exception {
        Path logging =
                Files.writeString(folder.resolve("logging.xml"), """
                <configuration>
                  <appender name="file" class="ch.qos.logback.core.FileAppender">
                    <file>%s</file>
                    <encoder><pattern>%%level %%logger: %%msg%%n%%ex</pattern></encoder>
                  </appender>
                  <root level="ALL"><appender-ref ref="file"/></root>
                </configuration>
                """.formatted(folder.resolve("everything.log")));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process program = OtherProgram.start(
                List.of(),
                List.of("-Djava.io.tmpdir=" + temporary, "-Dlogback.configurationFile=" + logging),
                Work.class,
                folder,
                List.of(folder.toString()));
        assertTrue(program.waitFor(100, TimeUnit.SECONDS), "it does not end");
        assertEquals(0, program.exitValue(), () -> String.join("\n", lines(folder.resolve("errors.txt"))));
        assertTrue(Files.size(folder.resolve("everything.log")) > 0, "nothing was logged");
        // The readable client that was never sealed shows that the search can find.
        assertEquals(List.of(folder.resolve("Readable.readiness")), holding(folder));
        List<Path> all = files(folder);
        Figures figures = new Figures("canary texts", "files", "holding one", "allowed to");
        figures.row("beside a sealed client", all.size(), holding(folder).size() - 1, 1);
        figures.print();
        assertTrue(
                all.stream()
                                .filter(file -> file.toString().endsWith("readiness"))
                                .count()
                        >= 4,
                all.toString());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<Path> holding(Path folder) throws IOException {
        List<Path> holding = new ArrayList<>();
        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                if (latin(bytes).contains(latin(CANARY.getBytes(charset)))) {
                    holding.add(file);
                    break;
                }
            }
        }
        return holding;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    /// A working day of a client full of canaries.
    static final class Work {
        private static final AssessmentId ID = new AssessmentId("a1");
        private static final ParticipantId ANN = new ParticipantId("p1");
        private static final Instant NOW = Instant.parse("2026-11-12T14:02:31Z");

        private Work() {}

        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            Backups backups = new Backups(new DataFolder(folder.resolve("data")));
            try (ClientFile readable = ClientFile.create(folder.resolve("Readable.readiness"))) {
                readable.commit(entries());
            }
            Path sealed = folder.resolve("Sealed.readiness");
            try (Password first = password("first")) {
                try (ClientFile file = SealedFileTest.sealed(sealed, first)) {
                    work(file, backups);
                }
                fail(() -> ClientFile.open(sealed).close());
                try (Password wrong = password("wrong")) {
                    fail(() -> ClientFile.open(sealed, wrong).close());
                }
                breakIt(sealed, first);
            }
            // Readable at first, and sealed after its copies were taken.
            Path late = folder.resolve("Late.readiness");
            ClientFile file = ClientFile.create(late);
            work(file, backups);
            try (Password second = password("second")) {
                file = new Resealing(file).to(Optional.of(SealedFileTest.seal(second)));
                file.commit(note(100));
                backups.verify(backups.take(file, NOW.plusSeconds(9)).orElseThrow(), NOW.plusSeconds(9));
                backups.dropReadable(late);
            }
            file.close();
        }

        private static void work(ClientFile file, Backups backups) throws Exception {
            file.commit(entries());
            backups.verify(backups.take(file, NOW).orElseThrow(), NOW);
            file.savePlace(ID, ANN, "A1");
            file.limitPages(Files.size(file.path()) / 4096);
            fail(() -> {
                for (int i = 0; i < 99; i++) {
                    file.commit(note(i));
                }
            });
            file.limitPages(1_000_000);
            // What does not fit the client: the refusal must not quote it.
            try {
                file.commit(entry(
                        "unfit", new Change.Noted(new ParticipantId("nobody"), new CriterionId("A1"), 1, text())));
            } catch (IllegalArgumentException e) {
                say(e);
            }
        }

        private static void breakIt(Path sealed, Password password) throws Exception {
            byte[] sound = Files.readAllBytes(sealed);
            for (int at = 100; at < sound.length; at += 997) {
                byte[] flipped = sound.clone();
                flipped[at] ^= 4;
                Files.write(sealed, flipped);
                try (ClientFile file = ClientFile.open(sealed, password)) {
                    file.check();
                } catch (PlainException e) {
                    say(e);
                }
            }
            Files.write(sealed, sound);
        }

        private interface Failing {
            void run() throws PlainException;
        }

        private static void fail(Failing work) {
            say(assertThrows(PlainException.class, work::run));
        }

        /// All that a failure tells, as a crash would write it.
        private static void say(Throwable failure) {
            failure.printStackTrace();
        }

        private static Password password(String name) {
            return new Password((name + " " + CANARY).toCharArray());
        }

        private static String text() {
            return "A note of the " + CANARY;
        }

        private static List<Entry> entries() {
            return List.of(
                    new Entry("1", NOW, CANARY, Optional.empty(), new Change.Named("Client " + CANARY)),
                    new Entry(
                            "2",
                            NOW,
                            CANARY,
                            Optional.empty(),
                            new Change.Started(
                                    ID,
                                    new Assessment.Head(CANARY, CANARY, LocalDate.of(2026, 11, 12), "full"),
                                    TestInstruments.plain(3),
                                    1)),
                    entry("3", new Change.Joined(new Participant(ANN, CANARY, CANARY, Participant.Kind.LEADER))),
                    entry("4", new Change.Noted(ANN, new CriterionId("A1"), 1, text())),
                    entry(
                            "5",
                            new Change.Rated(
                                    ANN, new CriterionId("A2"), 1, new Answer.DoesNotApply(CANARY), Optional.empty())));
        }

        private static Entry note(int number) {
            return entry("note-" + number, new Change.Noted(ANN, new CriterionId("A1"), 1, text() + number));
        }

        private static Entry entry(String id, Change change) {
            return new Entry(id, NOW, CANARY, Optional.of(ID), change);
        }
    }
}
