package org.socialreadiness.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.scoring.Comparability.Kind;
import org.socialreadiness.scoring.Comparability.Pair;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Estimate;

/// Where the team stood at a criterion last time, as far as the small-group rule lets it be said.
///
/// @param then the assessment it is from
/// @param asked the criterion as it was asked then
/// @param comparable whether it asks the same now; if not, its level is of other statements
/// @param value in the levels of then: what was agreed, else the mean
/// @param agreed whether it was agreed
public record TeamThen(Assessment then, Criterion asked, boolean comparable, Estimate value, boolean agreed) {
    /// What a team said last time to each criterion that is asked now; criteria that are new, have no value or may not
    /// be shown are missing. Scores the earlier assessment, so ask once and keep it.
    public static Map<CriterionId, TeamThen> of(Client client, Assessment now, SmallGroups groups) {
        Map<CriterionId, TeamThen> all = new LinkedHashMap<>();
        LastTime.earlier(client, now).stream()
                .filter(Assessment::showsResults)
                .findFirst()
                .filter(then -> !Comparison.tellsOnOthers(then, now, groups))
                .ifPresent(then -> {
                    Scores shown = Compared.Side.of(then, groups, false).shown().scores();
                    for (Pair pair : Comparability.of(then, now).pairs()) {
                        pair.now()
                                .flatMap(_ -> of(then, pair, shown))
                                .ifPresent(
                                        said -> all.put(pair.now().orElseThrow().id(), said));
                    }
                });
        return all;
    }

    private static Optional<TeamThen> of(Assessment then, Pair pair, Scores shown) {
        return pair.then().flatMap(asked -> {
            CriterionScore score = shown.criterion(asked.id());
            return Compared.estimate(asked, score)
                    .map(value -> new TeamThen(
                            then,
                            asked,
                            pair.kind() == Kind.COMPARABLE,
                            value,
                            score.consensus().isPresent()));
        });
    }

    /// The arrow beside it: 1 up, -1 down, 0 without a clear difference; empty where there is nothing to compare.
    ///
    /// @param now the criterion's score as it may be shown ([Disclosure])
    public Optional<Integer> arrow(CriterionScore now) {
        return comparable
                ? Compared.estimate(asked, now)
                        .map(present -> new Difference(value, present, Compared.LEVEL_STEP).direction())
                : Optional.empty();
    }
}
