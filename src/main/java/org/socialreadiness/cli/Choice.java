package org.socialreadiness.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.text.PlainException;

/// What several commands do with a client: pick an assessment, make entries.
final class Choice {
    private Choice() {}

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
