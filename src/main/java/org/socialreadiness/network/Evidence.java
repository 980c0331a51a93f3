package org.socialreadiness.network;

import org.socialreadiness.instrument.CriterionId;

/// What the exports show on one criterion of the shipped instrument, and the highest level they would bear. They never
/// prove a level: the days of contact, the routine and the twenty most important names are in no file.
public sealed interface Evidence {
    CriterionId criterion();

    /// The highest level that does not speak against the exports.
    int bears();

    /// Whether a level is more than the exports show.
    default boolean questions(int level) {
        return level > bears();
    }

    /// The relevant share was counted by leaders who gave their exports.
    ///
    /// @param counted leaders whose contacts were counted by the team's definition, of all leaders
    record Counted(CriterionId criterion, Share counted, Share relevant, int bears) implements Evidence {}

    /// Organizations on the list in which somebody is known on two levels, and of these by two of ours.
    record Covered(CriterionId criterion, Share twoLevels, Share twoLevelsByTwo, int bears) implements Evidence {}

    /// Leaders who added somebody in the 30 days before their import, of those whose exports hold days.
    record Active(CriterionId criterion, Share leaders, int bears) implements Evidence {}

    /// How long additions have come without a pause longer than the level allows.
    ///
    /// @param longestPause of the last twelve months, in days, up to the day of the import
    record Steady(CriterionId criterion, long longestPause, int bears) implements Evidence {}

    /// Relevant people known to two leaders or more.
    record Held(CriterionId criterion, Share shared, int bears) implements Evidence {}
}
