package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.BeliefScore;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.FactorScore;

/// From the answers of an assessment to everything that is said about them (science 3.1 to 3.6). Pure: the same
/// answers give the same scores, in whatever order they came.
public final class Scoring {
    private Scoring() {}

    /// Scores an assessment with the words of its instrument's first language.
    public static Scores score(Assessment assessment) {
        return score(assessment.instrument().structure(), assessment);
    }

    /// Scores an assessment.
    ///
    /// @param instrument the assessment's own instrument, in the language in which bands are to be named
    public static Scores score(Instrument instrument, Assessment assessment) {
        return score(instrument, assessment, Map.of());
    }

    /// What the scores would be if the team had agreed on other levels of some criteria.
    ///
    /// @param agreed levels in the criteria's own levels, from 0
    static Scores score(Instrument instrument, Assessment assessment, Map<CriterionId, Integer> agreed) {
        return score(instrument, assessment.head().form(), RatingTable.of(instrument, assessment.counted()), agreed);
    }

    /// @param table the answers that count, to the criteria of the form
    static Scores score(Instrument instrument, String form, RatingTable table, Map<CriterionId, Integer> agreed) {
        List<Tally> tallies = table.tallies();
        List<CriterionScore> criteria = new ArrayList<>();
        for (int row = 0; row < table.criteria().size(); row++) {
            Criterion criterion = table.criteria().get(row);
            Integer level = agreed.get(criterion.id());
            criteria.add(CriterionScoring.score(
                    criterion, tallies.get(row), level == null ? table.consensus(row) : OptionalInt.of(level)));
        }
        List<Factor> factors = instrument.factors(form);
        List<FactorScore> factorScores = new ArrayList<>();
        int from = 0;
        for (Factor factor : factors) {
            List<Criterion> own = instrument.criteria(factor, form);
            factorScores.add(
                    FactorScoring.score(instrument, factor.id(), own, criteria.subList(from, from + own.size())));
            from += own.size();
        }
        return new Scores(
                table.raters(),
                table.sealed(),
                OverallScoring.score(instrument, factors, factorScores),
                factorScores,
                criteria,
                SheetAgreementScoring.score(table, tallies),
                table.beliefs());
    }

    /// @param raters those whose answers count
    static BeliefScore belief(BeliefPair pair, List<Sheet> raters) {
        List<Belief> given = raters.stream()
                .map(sheet -> sheet.belief(pair.id()))
                .filter(belief -> !belief.equals(Belief.NONE))
                .toList();
        OptionalDouble say = mean(given.stream().map(Belief::say));
        OptionalDouble show = mean(given.stream().map(Belief::show));
        OptionalDouble gap = say.isPresent() && show.isPresent()
                ? OptionalDouble.of(show.getAsDouble() - say.getAsDouble())
                : OptionalDouble.empty();
        return new BeliefScore(pair.id(), given.size(), say, show, gap);
    }

    private static OptionalDouble mean(Stream<OptionalInt> values) {
        return values.filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .average();
    }
}
