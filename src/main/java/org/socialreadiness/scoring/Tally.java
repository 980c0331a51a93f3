package org.socialreadiness.scoring;

import org.socialreadiness.scoring.Scores.ConfidenceCounts;

/// Answers to one criterion, counted: whose they are plays no part.
final class Tally {
    private final int[] counts;
    private final int[] sure = new int[AnswerCode.WAYS];
    private final int dontKnow;
    private final int doesNotApply;

    /// @param codes one for each answer
    /// @param levels of the criterion
    Tally(byte[] codes, int levels) {
        int[] byCode = new int[AnswerCode.RATED + AnswerCode.WAYS * levels];
        for (byte code : codes) {
            byCode[code]++;
        }
        counts = new int[levels];
        for (int level = 0; level < levels; level++) {
            for (int way = 0; way < AnswerCode.WAYS; way++) {
                int given = byCode[AnswerCode.RATED + AnswerCode.WAYS * level + way];
                counts[level] += given;
                sure[way] += given;
            }
        }
        dontKnow = byCode[AnswerCode.DONT_KNOW];
        doesNotApply = byCode[AnswerCode.DOES_NOT_APPLY];
    }

    /// Ratings for each level, lowest first; not a copy.
    int[] counts() {
        return counts;
    }

    /// How many rated the criterion.
    int ratings() {
        return AgreementIndex.number(counts);
    }

    int dontKnow() {
        return dontKnow;
    }

    int doesNotApply() {
        return doesNotApply;
    }

    ConfidenceCounts confidence() {
        return new ConfidenceCounts(
                sure[AnswerCode.GUESS],
                sure[AnswerCode.FAIRLY_SURE],
                sure[AnswerCode.EVIDENCE],
                sure[AnswerCode.UNSTATED]);
    }
}
