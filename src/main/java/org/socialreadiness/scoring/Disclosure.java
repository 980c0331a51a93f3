package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.BeliefScore;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scores.Status;

/// What may be shown of an assessment under the rule for [SmallGroups]. Every screen, document, file and command takes
/// its answers and scores from here, so that what is held back is not there to be shown.
///
/// - The ratings of a criterion that one or two people rated are held back, and with them its mean and what follows
///   from it. They still enter the scores. The same holds for the sides of a belief pair.
/// - Where that leaves one such criterion in a factor, its value could be worked out from the factor's score and the
///   others (complementary suppression): the one with the fewest ratings among the others is held back too. A level
///   agreed in the workshop is not anyone's own, and stays.
/// - Where there is no other, or where only one or two people rated anything of the factor, the factor's score itself
/// is
///   held back, and with it the overall score.
///
/// @param assessment without the ratings and beliefs held back
/// @param scores with nothing in place of what is held back
/// @param raters everyone whose answers enter the scores, in the order of joining
public record Disclosure(Assessment assessment, Scores scores, List<Participant> raters) {
    public Disclosure {
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
    /// one
    /// or two people said who answered in between, or whose answers are not there any more.
    ///
    /// @param earlier reports that others may have
    public static Disclosure of(
            Instrument instrument, Assessment assessment, Scores scores, SmallGroups groups, List<Issue> earlier) {
        if (groups.workingCopy() || !groups.isGroup(scores.raters())) {
            return whole(instrument, assessment, scores);
        }
        Set<CriterionId> criteria = new HashSet<>();
        Set<Factor> factors = new HashSet<>();
        Differences differences = Differences.between(earlier, assessment);
        for (Factor factor : instrument.factors(assessment.head().form())) {
            List<CriterionScore> own = instrument
                    .criteria(factor, assessment.head().form())
                    .stream()
                    .map(c -> scores.criterion(c.id()))
                    .toList();
            List<CriterionId> all = own.stream().map(CriterionScore::id).toList();
            own.stream()
                    .filter(c -> c.n() > 0 && !groups.showsSpread(c.n()))
                    .map(CriterionScore::id)
                    .forEach(criteria::add);
            criteria.addAll(differences.telling(all));
            List<CriterionScore> open = own.stream()
                    .filter(c -> entersByRatings(c) && !differences.isKnown(c.id()))
                    .toList();
            boolean alone = open.stream().filter(c -> criteria.contains(c.id())).count() == 1;
            Optional<CriterionId> other = alone ? other(open, criteria) : Optional.empty();
            other.ifPresent(criteria::add);
            int people = people(assessment, own);
            if ((alone && other.isEmpty())
                    || (people > 0 && !groups.isGroup(people))
                    || differences.tellsTogether(all)) {
                factors.add(factor);
            }
        }
        Set<BeliefId> beliefs = scores.beliefs().stream()
                .map(BeliefScore::id)
                .filter(id -> !groups.showsSpread(fewest(assessment, id)) || differences.tells(id))
                .collect(Collectors.toSet());
        return new Disclosure(
                without(assessment, criteria, beliefs),
                without(scores, criteria, factors, beliefs),
                raters(instrument, assessment));
    }

    /// What hides the one criterion that could else be worked out from its factor's score.
    private static Optional<CriterionId> other(List<CriterionScore> open, Set<CriterionId> held) {
        return open.stream()
                .filter(c -> !held.contains(c.id()))
                .min(Comparator.comparingInt(CriterionScore::n))
                .map(CriterionScore::id);
    }

    /// How many people's ratings enter a factor's score.
    private static int people(Assessment assessment, List<CriterionScore> own) {
        return (int) assessment.raters().stream()
                .map(person -> assessment.sheet(person.id()))
                .filter(sheet -> own.stream()
                        .filter(Disclosure::entersByRatings)
                        .anyMatch(c -> sheet.lastAnswered(c.id())
                                .flatMap(Rating::answer)
                                .filter(Answer.Rated.class::isInstance)
                                .isPresent()))
                .count();
    }

    private static boolean entersByRatings(CriterionScore score) {
        return score.n() > 0 && score.consensus().isEmpty();
    }

    /// The people who answered the side of a pair that fewer answered; many where nobody answered.
    private static int fewest(Assessment assessment, BeliefId id) {
        int fewest = Integer.MAX_VALUE;
        for (Belief.Side side : Belief.Side.values()) {
            int given = (int) assessment.raters().stream()
                    .filter(person ->
                            assessment.sheet(person.id()).belief(id).on(side).isPresent())
                    .count();
            if (given > 0) {
                fewest = Math.min(fewest, given);
            }
        }
        return fewest;
    }

    /// Assessors' answers stay: they are the consultants' own, and enter nothing.
    private static Assessment without(Assessment of, Set<CriterionId> criteria, Set<BeliefId> beliefs) {
        Set<ParticipantId> raters = of.people().stream()
                .filter(Participant::rates)
                .map(Participant::id)
                .collect(Collectors.toSet());
        Map<ParticipantId, Sheet> sheets = new LinkedHashMap<>();
        of.sheets().forEach((person, sheet) -> {
            Sheet shown = raters.contains(person) ? without(sheet, criteria, beliefs) : sheet;
            sheets.put(person, shown);
        });
        return new Assessment(
                of.id(),
                of.head(),
                of.instrument(),
                of.seed(),
                of.people(),
                sheets,
                of.facts(),
                of.outcomes(),
                of.resultsOpen(),
                of.withdrawn(),
                of.issues());
    }

    private static Sheet without(Sheet sheet, Set<CriterionId> criteria, Set<BeliefId> beliefs) {
        return new Sheet(
                sheet.ratings().entrySet().stream()
                        .filter(e -> !criteria.contains(e.getKey().criterion()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new)),
                sheet.beliefs().entrySet().stream()
                        .filter(e -> !beliefs.contains(e.getKey()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new)),
                sheet.sealedAt());
    }

    private static Scores without(Scores of, Set<CriterionId> criteria, Set<Factor> factors, Set<BeliefId> beliefs) {
        List<FactorScore> factorScores = new ArrayList<>();
        for (FactorScore factor : of.factors()) {
            boolean held = factors.stream().anyMatch(f -> f.id().equals(factor.id()));
            factorScores.add(held ? heldBack(factor) : factor);
        }
        Optional<Overall> overall = factors.isEmpty() ? of.overall() : Optional.empty();
        return new Scores(
                of.raters(),
                of.sealed(),
                overall,
                factorScores,
                of.criteria().stream()
                        .map(c -> criteria.contains(c.id()) ? heldBack(c) : c)
                        .toList(),
                of.agreement(),
                of.beliefs().stream()
                        .map(b -> beliefs.contains(b.id()) ? heldBack(b) : b)
                        .toList());
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
