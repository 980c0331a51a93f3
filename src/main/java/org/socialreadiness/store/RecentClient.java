package org.socialreadiness.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A client file as the start page shows it, without opening it.
///
/// @param sealed whether it opens only with a password; then the list knows no more than where it is
/// @param client name of the client
/// @param assessment name of its newest assessment; empty if there is none yet
/// @param scope the unit that this assessment looks at; may be empty
/// @param opened when it was last opened here
/// @param last the newest score; empty as long as there is none to show
/// @param previous the score before that
/// @param answered how many answers the newest assessment has
/// @param asked of how many
public record RecentClient(
        Path file,
        boolean sealed,
        String client,
        String assessment,
        String scope,
        Instant opened,
        Optional<Score> last,
        Optional<Score> previous,
        int answered,
        int asked) {
    /// An overall score, 0 to 100, with the ends of its interval.
    ///
    /// @param date the day of its assessment
    public record Score(LocalDate date, double score, double low, double high) {
        public Score {
            // The interval need not hold the score in every method, but all three are on the scale.
            if (!onScale(score) || !onScale(low) || !onScale(high) || low > high) {
                throw new IllegalArgumentException("A score and its range lie between 0 and 100");
            }
        }

        private static boolean onScale(double value) {
            return value >= 0 && value <= 100;
        }
    }

    public RecentClient {
        file = file.toAbsolutePath().normalize();
        boolean told =
                !(client + assessment + scope).isEmpty() || last.isPresent() || previous.isPresent() || asked > 0;
        if (sealed && told) {
            throw new IllegalArgumentException("Nothing is remembered of a sealed client");
        }
        if (answered < 0 || asked < answered) {
            throw new IllegalArgumentException("Answered are at most all");
        }
    }

    /// A client that anyone who has its file can read.
    public RecentClient(
            Path file,
            String client,
            String assessment,
            String scope,
            Instant opened,
            Optional<Score> last,
            Optional<Score> previous,
            int answered,
            int asked) {
        this(file, false, client, assessment, scope, opened, last, previous, answered, asked);
    }

    /// A client that opens only with its password.
    public static RecentClient sealed(Path file, Instant opened) {
        return new RecentClient(file, true, "", "", "", opened, Optional.empty(), Optional.empty(), 0, 0);
    }

    /// What the list calls it: the client, or the file where the client is not to be named.
    public String title() {
        return sealed ? ClientFile.titleOf(file) : client;
    }

    /// Whether the file was moved or deleted since, or its drive is not connected. Asks the disk: not for the
    /// thread of the window.
    public boolean isMissing() {
        return !Files.isRegularFile(file);
    }

    RecentClient at(Path place) {
        return new RecentClient(place, sealed, client, assessment, scope, opened, last, previous, answered, asked);
    }
}
