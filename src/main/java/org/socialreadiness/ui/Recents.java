package org.socialreadiness.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.store.RecentClient;

/// What the start page will know of a client. Scores only where the results are open: the list must not tell
/// what the results page still keeps closed.
final class Recents {
    private Recents() {}

    static RecentClient of(Client client, Path file, boolean sealed, Instant opened) {
        if (sealed) {
            return RecentClient.sealed(file, opened);
        }
        List<Assessment> all = client.current();
        Optional<Assessment> newest = all.stream().findFirst();
        List<Progress> progress = newest.stream()
                .flatMap(a -> a.raters().stream().map(Participant::id).map(person -> Progress.of(a, person)))
                .toList();
        int perPerson = newest.map(a ->
                        a.instrument().structure().criteria(a.head().form()).size())
                .orElse(0);
        return new RecentClient(
                file,
                client.name(),
                newest.map(a -> a.head().name()).orElse(""),
                newest.map(a -> a.head().scope()).orElse(""),
                opened,
                newest.flatMap(Recents::score),
                all.stream().skip(1).flatMap(a -> score(a).stream()).findFirst(),
                progress.stream().mapToInt(Progress::answered).sum(),
                Math.max(1, progress.size()) * perPerson);
    }

    private static Optional<RecentClient.Score> score(Assessment assessment) {
        if (!assessment.showsResults()) {
            return Optional.empty();
        }
        Scores scores = Scoring.score(assessment);
        return Disclosure.of(assessment.instrument().structure(), assessment, scores, SmallGroups.STANDARD)
                .scores()
                .overall()
                .map(Scores.Overall::score)
                .map(estimate -> new RecentClient.Score(
                        assessment.head().date(), estimate.value(), estimate.low(), estimate.high()));
    }
}
