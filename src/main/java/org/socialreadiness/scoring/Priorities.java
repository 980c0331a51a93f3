package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;

/// What the team wants to do first (science 6, step 9): five votes each, or a ranking with Kendall's W.
///
/// @param people who have given votes, or a ranking; of the kind that is asked for
/// @param shown whether what they say together is here
/// @param places the shortlist; most wanted first where it may be shown, else in its own order
/// @param concordance how far rankings agree; empty for votes, and where it may not be shown
public record Priorities(int people, boolean shown, List<Place> places, Optional<KendallW> concordance) {
    /// So many criteria are proposed for the shortlist.
    public static final int PROPOSED = 8;

    public Priorities {
        places = List.copyOf(places);
    }

    /// One criterion on the shortlist.
    ///
    /// @param votes of all; empty for rankings, and where they may not be shown
    /// @param meanRank 1 for the most urgent; empty for votes, and where it may not be shown
    public record Place(CriterionId criterion, Optional<Integer> votes, OptionalDouble meanRank) {}

    /// The shortlist as the facilitator has set it, else as proposed.
    public static List<CriterionId> shortlist(Instrument instrument, Disclosure shown) {
        List<CriterionId> set = shown.assessment().room().shortlist();
        return set.isEmpty() ? proposed(instrument, shown) : set;
    }

    /// Low, heavily weighted criteria of the factors that move the score most: leverage of the factor times share of
    /// the
    /// criterion's weight in it times distance to the target, or to the top where there is none.
    public static List<CriterionId> proposed(Instrument instrument, Disclosure shown) {
        record Candidate(CriterionId id, double worth) {}
        String form = shown.assessment().head().form();
        List<Candidate> all = new ArrayList<>();
        List<Factor> factors = instrument.factors(form);
        for (Factor factor : factors) {
            List<Criterion> own = instrument.criteria(factor, form);
            double weights = own.stream().mapToDouble(Criterion::weight).sum();
            double leverage = leverage(shown.scores(), factor);
            for (Criterion criterion : own) {
                OptionalDouble value = shown.scores().criterion(criterion.id()).value();
                if (value.isPresent()) {
                    double wanted = shown.assessment()
                            .room()
                            .target(criterion.id())
                            .map(target -> criterion.toCommon(target.level()))
                            .orElse(Criterion.COMMON_TOP);
                    double distance = Math.max(0, wanted - value.getAsDouble());
                    all.add(new Candidate(criterion.id(), leverage * criterion.weight() / weights * distance));
                }
            }
        }
        return all.stream()
                .filter(candidate -> candidate.worth() > 0)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.worth()))
                .limit(PROPOSED)
                .map(Candidate::id)
                .toList();
    }

    /// Points of overall score for one point of the factor; without an overall score all count alike.
    private static double leverage(Scores scores, Factor factor) {
        List<FactorId> order =
                scores.factors().stream().map(Scores.FactorScore::id).toList();
        return scores.overall()
                .map(overall -> overall.leverage().get(order.indexOf(factor.id())))
                .orElse(1.0);
    }

    /// Counts the ballots of one kind over a shortlist; the others are left out. From one ballot to the next, the
    /// difference of two counts is what one person chose: so they are not counted before everyone has given one.
    ///
    /// @param shortlist what is counted; what a ballot says of other criteria is passed over
    /// @param ranked whether rankings are counted, else votes
    /// @param early whether they are counted though some have given none
    public static Priorities of(
            Assessment assessment, List<CriterionId> shortlist, boolean ranked, SmallGroups groups, boolean early) {
        List<Ballot> ballots = assessment.raters().stream()
                .map(Participant::id)
                .flatMap(person -> assessment.room().ballot(person).stream())
                .filter(ballot -> ranked ? isWhole(ballot, shortlist) : ballot instanceof Ballot.Votes)
                .toList();
        boolean all = ballots.size() == assessment.raters().size();
        if (!groups.showsSpread(ballots.size()) || !(all || early)) {
            return new Priorities(
                    ballots.size(),
                    false,
                    shortlist.stream()
                            .map(id -> new Place(id, Optional.empty(), OptionalDouble.empty()))
                            .toList(),
                    Optional.empty());
        }
        return ranked ? rankings(ballots, shortlist) : votes(ballots, shortlist);
    }

    /// A ranking counts if it ranks all that is on the shortlist now.
    private static boolean isWhole(Ballot ballot, List<CriterionId> shortlist) {
        return ballot instanceof Ballot.Ranking(var order) && new HashSet<>(order).containsAll(shortlist);
    }

    private static Priorities votes(List<Ballot> ballots, List<CriterionId> shortlist) {
        List<Place> places = shortlist.stream()
                .map(id -> new Place(
                        id,
                        Optional.of(ballots.stream()
                                .mapToInt(ballot ->
                                        ballot instanceof Ballot.Votes(var votes) ? votes.getOrDefault(id, 0) : 0)
                                .sum()),
                        OptionalDouble.empty()))
                .sorted(Comparator.comparingInt((Place place) -> -place.votes().orElse(0)))
                .toList();
        return new Priorities(ballots.size(), true, places, Optional.empty());
    }

    private static Priorities rankings(List<Ballot> ballots, List<CriterionId> shortlist) {
        double[][] ranks = new double[ballots.size()][];
        for (int i = 0; i < ranks.length; i++) {
            if (ballots.get(i) instanceof Ballot.Ranking(var order)) {
                List<CriterionId> own =
                        order.stream().filter(shortlist::contains).toList();
                ranks[i] = shortlist.stream()
                        .mapToDouble(id -> own.indexOf(id) + 1)
                        .toArray();
            }
        }
        List<Place> places = new ArrayList<>();
        for (int c = 0; c < shortlist.size(); c++) {
            double sum = 0;
            for (double[] row : ranks) {
                sum += row[c];
            }
            places.add(new Place(shortlist.get(c), Optional.empty(), OptionalDouble.of(sum / ranks.length)));
        }
        places.sort(Comparator.comparingDouble(place -> place.meanRank().orElse(0)));
        return new Priorities(ballots.size(), true, places, Optional.of(KendallW.of(ranks)));
    }
}
