package org.socialreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// What several commands do with a client: pick an assessment, make entries.
final class Choice {
    private Choice() {}

    /// Opens a client file for a command. Nothing is said, and nothing is written, on the strength of a damaged one.
    static ClientFile open(Path file, PasswordOption option, Surroundings surroundings) throws PlainException {
        ClientFile opened = open(file, option.read(surroundings.in()));
        try {
            opened.requireSound();
            return opened;
        } catch (PlainException | RuntimeException e) {
            try (opened) {
                throw e;
            }
        }
    }

    private static ClientFile open(Path file, Optional<Password> given) throws PlainException {
        if (given.isEmpty()) {
            return ClientFile.open(file);
        }
        try (Password password = given.get()) {
            return ClientFile.open(file, password);
        }
    }

    /// Makes a client file that holds `entries`, or none at all.
    ///
    /// @return the client
    static Client make(Path file, List<Entry> entries) throws PlainException {
        return client(ClientFile.create(file).filled(entries));
    }

    /// As [#make(Path, List)], sealed with a password.
    static Client make(Path file, List<Entry> entries, Password password) throws PlainException {
        return client(ClientFile.create(file, password).filled(entries));
    }

    private static Client client(ClientFile made) throws PlainException {
        try (made) {
            return made.client();
        }
    }

    /// Takes back what a command made before it failed.
    static void remove(Path file, Exception cause) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /// The assessment of that name, or the newest.
    static Assessment assessment(Client client, Optional<String> name) throws PlainException {
        List<Assessment> current = client.current();
        if (current.isEmpty()) {
            throw new PlainException("cli.noAssessment");
        }
        if (name.isEmpty()) {
            return current.getFirst();
        }
        String wanted = name.get();
        return current.stream()
                .filter(a -> a.head().name().equals(wanted.strip()))
                .findFirst()
                .orElseThrow(() -> new PlainException(
                        "cli.noSuchAssessment",
                        wanted,
                        String.join(
                                ", ", current.stream().map(a -> a.head().name()).toList())));
    }

    static Entry entry(Clock clock, Optional<AssessmentId> assessment, Change change) {
        return new Entry(UUID.randomUUID().toString(), clock.instant(), "", assessment, change);
    }
}
