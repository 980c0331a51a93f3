package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Merge;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// Everything that can be done with a client file, in any order: the file is what a client in memory is.
class RandomWorkTest {
    private static final long NO_LIMIT = 1_000_000;
    private static final Instant BEGIN = Instant.parse("2026-11-12T14:02:31Z");

    private enum Step {
        COMMIT,
        REOPEN,
        WRONG_PASSWORD,
        RESEAL,
        CHANGE_PASSWORD,
        COPY,
        RESTORE,
        FULL_DISK,
        MERGE
    }

    @TempDir
    Path folder;

    private final Map<Step, Integer> done = new EnumMap<>(Step.class);

    @Test
    void sixSequences() throws Exception {
        work(6, 40);
    }

    @Test
    @Tag("slow")
    void fiveHundredSequences() throws Exception {
        work(500, 60);
    }

    private void work(int sequences, int steps) throws Exception {
        for (int seed = 0; seed < sequences; seed++) {
            try (Work work = new Work(Files.createDirectory(folder.resolve("" + seed)), seed)) {
                for (int i = 0; i < steps; i++) {
                    Step step = Step.values()[work.random.nextInt(Step.values().length)];
                    if (work.took(step)) {
                        done.merge(step, 1, Integer::sum);
                    }
                    assertEquals(work.changes.client(), work.file.client(), "seed " + seed + ", " + i + " " + step);
                }
                work.reopen();
                assertEquals(work.changes.client(), work.file.client(), "seed " + seed);
                assertTrue(work.file.check().isSound(), "seed " + seed);
            }
        }
        Figures figures = new Figures(sequences + " sequences of " + steps + " steps", "times");
        done.forEach((step, times) -> figures.row(step.name(), times));
        figures.print();
        assertEquals(Step.values().length, done.size(), () -> "never done: " + done);
    }

    private static final class Work implements AutoCloseable {
        private final Path home;
        private final Path path;
        private final SplittableRandom random;
        private final RandomChanges changes;
        private final Backups backups;
        private ClientFile file;
        private String password = "first";
        private Optional<Client> copied = Optional.empty();
        private String copiedWith = "";
        private int count;

        Work(Path home, int seed) throws PlainException {
            this.home = home;
            this.path = home.resolve("Acme.readiness");
            this.random = new SplittableRandom(seed);
            this.changes = new RandomChanges(new SplittableRandom(1000 + seed));
            this.backups = new Backups(new DataFolder(home.resolve("data")));
            this.file = ClientFile.create(path);
            file.commit(changes.next(5));
        }

        /// Whether the step made sense now.
        boolean took(Step step) throws Exception {
            count++;
            return switch (step) {
                case COMMIT -> {
                    file.commit(changes.next(1 + random.nextInt(8)));
                    yield true;
                }
                case REOPEN -> {
                    reopen();
                    yield true;
                }
                case WRONG_PASSWORD -> file.isSealed() && wrongPassword();
                case RESEAL -> {
                    reseal();
                    yield true;
                }
                case CHANGE_PASSWORD -> file.isSealed() && changePassword();
                case COPY -> copy();
                case RESTORE -> copied.isPresent() && restore();
                case FULL_DISK -> fullDisk();
                case MERGE -> merge();
            };
        }

        void reopen() throws PlainException {
            file.close();
            file = open(path);
        }

        private ClientFile open(Path any) throws PlainException {
            try (Password given = new Password(password.toCharArray())) {
                return ClientFile.open(any, given);
            }
        }

        private boolean wrongPassword() throws PlainException {
            file.close();
            try (Password given = new Password("another".toCharArray())) {
                assertThrows(WrongPassword.class, () -> ClientFile.open(path, given));
            }
            file = open(path);
            return true;
        }

        private void reseal() throws PlainException {
            try (Password given = new Password(password.toCharArray())) {
                file = new Resealing(file)
                        .to(file.isSealed() ? Optional.empty() : Optional.of(SealedFileTest.seal(given)));
            }
        }

        private boolean changePassword() throws Exception {
            password = "password " + count;
            try (Password given = new Password(password.toCharArray())) {
                Vault vault = file.vault().orElseThrow();
                file.database().transaction(() -> vault.write(file.database(), KeyDerivation.fresh(64, 1), given));
            }
            return true;
        }

        private boolean copy() throws PlainException {
            Instant now = BEGIN.plusSeconds(count);
            Optional<Backups.Taken> taken = backups.take(file, now);
            if (taken.isPresent()) {
                backups.verify(taken.get(), now);
                // A copy opens with the password of its time.
                copied = Optional.of(file.client());
                copiedWith = password;
            }
            return taken.isPresent();
        }

        private boolean restore() throws PlainException {
            Path target = home.resolve("restored-" + count + ".readiness");
            try (Password given = new Password(copiedWith.toCharArray())) {
                Backups.restore(backups.newestSound(path, Optional.of(given)).orElseThrow(), target);
                try (ClientFile restored = ClientFile.open(target, given)) {
                    assertEquals(copied.orElseThrow(), restored.client());
                }
            }
            return true;
        }

        private boolean fullDisk() throws Exception {
            Client before = file.client();
            file.limitPages(Files.size(path) / 4096);
            List<Entry> entries = changes.next(8);
            try {
                file.commit(entries);
                file.limitPages(NO_LIMIT);
                return false;
            } catch (PlainException e) {
                assertEquals("store.full", e.key());
                assertEquals(before, file.client());
                file.limitPages(NO_LIMIT);
                file.commit(entries);
                return true;
            }
        }

        private boolean merge() throws PlainException {
            file.close();
            Path other = home.resolve("other-" + count + ".readiness");
            try {
                Files.copy(path, other);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            file = open(path);
            RandomChanges theirs = changes.fork(new SplittableRandom(random.nextLong()), "m" + count + "-");
            try (ClientFile there = open(other)) {
                there.commit(theirs.next(6));
                file.commit(changes.next(6));
                Merge.Result result = Merge.of(file.journal(), there.journal()).orElseThrow();
                Client joined = changes.client();
                for (Entry entry : result.entries()) {
                    joined = joined.apply(entry);
                }
                file.commit(result.entries());
                changes.goOnFrom(joined);
            }
            return true;
        }

        @Override
        public void close() throws PlainException {
            file.close();
        }
    }
}
