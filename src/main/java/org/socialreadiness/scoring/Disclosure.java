package org.socialreadiness.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.BeliefScore;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scores.Status;

/// What may be shown of an assessment under the rule for [SmallGroups]. Every screen, document, file and command takes
/// its answers and scores from here, so that what is held back ([HeldBack]) is not there to be shown. It enters the
/// scores all the same.
///
/// @param assessment without the ratings and beliefs held back
/// @param scores with nothing in place of what is held back
/// @param raters everyone whose answers enter the scores, in the order of joining
public record Disclosure(Assessment assessment, Scores scores, List<Participant> raters) {
    public Disclosure {
        assessment = assessment.counted();
        raters = List.copyOf(raters);
    }

    /// The criteria that have ratings and are not shown.
    public List<CriterionId> heldBack() {
        return scores.criteria().stream()
                .filter(CriterionScore::isHeldBack)
                .map(CriterionScore::id)
                .toList();
    }

    /// All of it.
    public static Disclosure whole(Instrument instrument, Assessment assessment, Scores scores) {
        return new Disclosure(assessment, scores, raters(instrument, assessment));
    }

    private static List<Participant> raters(Instrument instrument, Assessment assessment) {
        List<Criterion> criteria = instrument.criteria(assessment.head().form());
        return assessment.raters().stream()
                .filter(person -> criteria.stream()
                        .anyMatch(c -> assessment
                                .sheet(person.id())
                                .lastAnswered(c.id())
                                .isPresent()))
                .toList();
    }

    /// What may be shown.
    ///
    /// @param instrument the one that `scores` were made with
    /// @param scores those of `assessment`
    public static Disclosure of(Instrument instrument, Assessment assessment, Scores scores, SmallGroups groups) {
        return of(instrument, assessment, scores, groups, List.of());
    }

    /// What may be shown to those who may have earlier reports: nor may the difference between two reports tell what
    /// one or two people said who answered in between, or whose answers are not there any more.
    ///
    /// @param earlier reports that others may have
    public static Disclosure of(
            Instrument instrument, Assessment whole, Scores scores, SmallGroups groups, List<Issue> earlier) {
        Assessment assessment = whole.counted();
        // Of one or two people nothing can be hidden, as long as there are no others who are still to answer, and no
        // earlier report hid them among others.
        boolean group = groups.isGroup(assessment.raters().size())
                || earlier.stream().anyMatch(issue -> groups.isGroup(issue.people()));
        if (groups.workingCopy() || !group) {
            return whole(instrument, assessment, scores);
        }
        HeldBack held = HeldBack.of(instrument, assessment, scores, groups, earlier);
        if (held.isEmpty()) {
            return whole(instrument, assessment, scores);
        }
        Assessment shown = without(assessment, held);
        return new Disclosure(shown, without(instrument, shown, scores, held), raters(instrument, assessment));
    }

    /// Assessors' answers stay: they are the consultants' own, and enter nothing.
    private static Assessment without(Assessment of, HeldBack held) {
        Set<ParticipantId> raters = of.people().stream()
                .filter(Participant::rates)
                .map(Participant::id)
                .collect(Collectors.toSet());
        Map<ParticipantId, Sheet> sheets = new LinkedHashMap<>();
        of.sheets().forEach((person, sheet) -> {
            Sheet shown = raters.contains(person) ? without(sheet, held) : sheet;
            sheets.put(person, shown);
        });
        return of.withSheets(sheets);
    }

    private static Sheet without(Sheet sheet, HeldBack held) {
        return new Sheet(
                sheet.ratings().entrySet().stream()
                        .filter(e -> !held.criteria().contains(e.getKey().criterion()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new)),
                sheet.beliefs().entrySet().stream()
                        .filter(e -> !held.beliefs().contains(e.getKey()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new)),
                sheet.sealedAt());
    }

    private static Scores without(Instrument instrument, Assessment shown, Scores of, HeldBack held) {
        List<CriterionScore> criteria = of.criteria().stream()
                .map(c -> held.criteria().contains(c.id()) ? heldBack(c) : c)
                .toList();
        String form = shown.head().form();
        List<FactorScore> factors = of.factors().stream()
                .map(factor -> {
                    boolean partly = instrument
                            .criteria(instrument.factor(factor.id()).orElseThrow(), form)
                            .stream()
                            .anyMatch(c -> held.criteria().contains(c.id()));
                    FactorScore rounded = partly ? rounded(factor) : factor;
                    return held.factors().contains(factor.id()) ? heldBack(factor) : rounded;
                })
                .toList();
        Optional<Overall> overall =
                held.factors().isEmpty() ? of.overall().map(o -> with(o, factors)) : Optional.empty();
        return new Scores(
                of.raters(),
                of.sealed(),
                overall,
                factors,
                criteria,
                // Else the indices, taken to their last digits, would tell the ratings that are not there.
                SheetAgreementScoring.score(RatingTable.of(instrument, shown)),
                of.beliefs().stream()
                        .map(b -> held.beliefs().contains(b.id()) ? heldBack(b) : b)
                        .toList());
    }

    /// With a standard error in whole points: to its last digits it would tell how far apart the ratings are that are
    /// not shown, and with their sum what they are. The same goes for agreement over the criteria.
    static FactorScore rounded(FactorScore of) {
        return new FactorScore(
                of.id(),
                of.status(),
                of.coverage(),
                of.score().map(s -> FactorScoring.interval(s.value(), Math.ceil(s.standardError()))),
                of.bounds(),
                of.answered(),
                of.applicable(),
                of.criteria(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                of.bands());
    }

    /// With the interval that follows from those of the factors (science 3.3).
    private static Overall with(Overall of, List<FactorScore> factors) {
        double squares = 0;
        for (int i = 0; i < factors.size(); i++) {
            double error =
                    of.leverage().get(i) * factors.get(i).score().orElseThrow().standardError();
            squares += error * error;
        }
        return new Overall(
                FactorScoring.interval(of.score().value(), Math.sqrt(squares)),
                of.arithmetic(),
                of.imbalanceLoss(),
                of.bottleneck(),
                of.leverage(),
                of.bands());
    }

    private static FactorScore heldBack(FactorScore of) {
        return new FactorScore(
                of.id(),
                Status.HELD_BACK,
                of.coverage(),
                Optional.empty(),
                Optional.empty(),
                of.answered(),
                of.applicable(),
                of.criteria(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of());
    }

    /// How many rated stays, and what was agreed.
    private static CriterionScore heldBack(CriterionScore of) {
        return new CriterionScore(
                of.id(),
                of.standing(),
                of.n(),
                Collections.nCopies(of.counts().size(), 0),
                OptionalDouble.empty(),
                of.consensus().isPresent() ? of.value() : OptionalDouble.empty(),
                OptionalDouble.empty(),
                of.consensus(),
                of.dontKnow(),
                of.doesNotApply(),
                of.confidence(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    private static BeliefScore heldBack(BeliefScore of) {
        return new BeliefScore(of.id(), of.n(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }
}
