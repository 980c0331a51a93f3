package org.socialreadiness.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// The ways of saving that the fault tests put side by side: three of this program, and a plain one beside.
enum Way {
    PLAIN,
    SEALED,
    /// Sealed and made readable again by turns, while answers are saved.
    RESEALED,
    REFERENCE;

    /// So many answers a resealed file takes before it is written anew.
    private static final int RESEALED_EVERY = 15;

    /// A file open for saving.
    interface Saving extends AutoCloseable {
        void answer(String id, int number) throws Exception;

        @Override
        void close() throws PlainException, SQLException;
    }

    /// The ways of this program, which may lose nothing.
    boolean isOurs() {
        return this != REFERENCE;
    }

    /// The place of its file, in a folder of its own.
    Path in(Path folder) {
        return folder.resolve(name()).resolve("Acme.readiness");
    }

    static Password password() {
        return new Password("correct horse".toCharArray());
    }

    /// Makes a file with one person who has said nothing yet.
    void make(Path path) throws Exception {
        if (this == REFERENCE) {
            ReferenceFile.open(path).close();
            return;
        }
        try (Password password = password();
                ClientFile file = this == SEALED ? SealedFileTest.sealed(path, password) : ClientFile.create(path)) {
            file.commit(
                    TestAssessments.of(TestInstruments.plain(3)).leader("P0").entries());
        }
    }

    Saving open(Path path) throws Exception {
        if (this == REFERENCE) {
            return ReferenceFile.open(path);
        }
        try (Password password = password()) {
            ClientFile file = ClientFile.open(path, password);
            return this == RESEALED ? new Resealed(file) : new Ours(file);
        }
    }

    /// The ids of all answers in a file.
    ///
    /// @throws Exception if it is damaged
    Set<String> read(Path path) throws Exception {
        if (this == REFERENCE) {
            try (ReferenceFile file = ReferenceFile.open(path)) {
                return file.ids();
            }
        }
        Set<String> ids = new HashSet<>();
        try (Password password = password();
                ClientFile file = ClientFile.open(path, password)) {
            if (file.isReadOnly()) {
                throw new IllegalStateException("A lock is left");
            }
            if (!file.check().isSound()) {
                throw new IllegalStateException("Opened, and not sound");
            }
            file.journal().forEach(entry -> ids.add(entry.id()));
        }
        return ids;
    }

    static Entry answer(String id, int number) {
        return new Entry(
                id,
                Instant.EPOCH.plusSeconds(number),
                "",
                Optional.of(TestAssessments.ID),
                new Change.Rated(
                        new ParticipantId("P0"),
                        new CriterionId("A" + (1 + number % 3)),
                        1 + number / 3 % 40,
                        new Answer.Rated(number % 5),
                        Optional.empty()));
    }

    private record Ours(ClientFile file) implements Saving {
        @Override
        public void answer(String id, int number) throws Exception {
            file.commit(List.of(Way.answer(id, number)));
        }

        @Override
        public void close() throws PlainException {
            file.close();
        }
    }

    private static final class Resealed implements Saving {
        private ClientFile file;

        Resealed(ClientFile file) {
            this.file = file;
        }

        @Override
        public void answer(String id, int number) throws Exception {
            if (number % RESEALED_EVERY == RESEALED_EVERY - 1) {
                try (Password password = password()) {
                    file = new Resealing(file)
                            .to(file.isSealed() ? Optional.empty() : Optional.of(SealedFileTest.seal(password)));
                }
            }
            file.commit(Way.answer(id, number));
        }

        @Override
        public void close() throws PlainException {
            file.close();
        }
    }
}
