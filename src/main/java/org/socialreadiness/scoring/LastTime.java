package org.socialreadiness.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.scoring.Comparability.Kind;
import org.socialreadiness.scoring.Comparability.Pair;

/// Which earlier assessment of a client is "last time", and what one person said then.
public final class LastTime {
    private LastTime() {}

    /// The assessments that `now` can be compared with: of an earlier date (or of the same, and begun earlier), with
    /// the same instrument in whatever
    /// version, with at least one answer. The one that is meant by "last time" comes first: those of the same scope
    /// before others, then the newest.
    public static List<Assessment> earlier(Client client, Assessment now) {
        return before(client, now).filter(then -> then.begun() > 0).toList();
    }

    private static Stream<Assessment> before(Client client, Assessment now) {
        return client.current().stream()
                .filter(then -> isBefore(client, then, now))
                .filter(then -> then.instrument().id().equals(now.instrument().id()))
                .sorted(Comparator.comparing(then -> !isOfSameScope(then, now)));
    }

    private static boolean isBefore(Client client, Assessment then, Assessment now) {
        int date = then.head().date().compareTo(now.head().date());
        return date < 0 || (date == 0 && place(client, then) < place(client, now));
    }

    private static int place(Client client, Assessment of) {
        return client.assessments().stream().map(Assessment::id).toList().indexOf(of.id());
    }

    private static boolean isOfSameScope(Assessment then, Assessment now) {
        return then.head().scope().equalsIgnoreCase(now.head().scope());
    }

    /// What a person said to a criterion when it was asked before.
    ///
    /// @param then where it was said; where it is not said, the last assessment the person answered in
    /// @param said empty where the person did not answer it
    /// @param target the level that was aimed at then; empty without one
    public record Own(Assessment then, Pair pair, Optional<Rating> said, OptionalInt target) {}

    /// A person's own answer to a criterion the last time there was one; empty where the person, known by the id
    /// alone, never answered anything before. Two people may bear the same name, so a name is not enough.
    public static Optional<Own> own(Client client, Assessment now, ParticipantId person, CriterionId criterion) {
        List<Assessment> took = before(client, now)
                .filter(then -> then.sheet(person).hasBegun())
                .toList();
        for (Assessment then : took) {
            Pair pair = pair(then, now, criterion);
            Optional<Rating> said = pair.then().map(Criterion::id).flatMap(then.sheet(person)::lastAnswered);
            if (said.isPresent()) {
                return Optional.of(new Own(then, pair, said, target(then, pair)));
            }
        }
        return took.stream().findFirst().map(then -> {
            Pair pair = pair(then, now, criterion);
            return new Own(then, pair, Optional.empty(), target(then, pair));
        });
    }

    private static OptionalInt target(Assessment then, Pair pair) {
        return pair.then()
                .flatMap(asked -> then.room().target(asked.id()))
                .map(wanted -> OptionalInt.of(wanted.level()))
                .orElseGet(OptionalInt::empty);
    }

    private static Pair pair(Assessment then, Assessment now, CriterionId criterion) {
        return Comparability.of(then.instrument(), now.instrument())
                .pair(criterion)
                .orElseGet(
                        () -> new Pair(Kind.NEW, now.instrument().structure().criterion(criterion), Optional.empty()));
    }
}
