package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.FactorScore;

/// What is known of one factor's ratings, as equations with them as unknowns.
final class Equations {
    private static final double ZERO = 1e-9;

    /// One person's rating of one criterion.
    private record Unknown(String person, CriterionId criterion) {}

    private final List<Criterion> criteria;
    private final Factor factor;
    private final Map<Unknown, Integer> unknowns = new LinkedHashMap<>();
    private final List<double[]> rows = new ArrayList<>();

    /// @param states of the same assessment, in which no rating changes
    Equations(Instrument instrument, List<Assessment> states, Factor factor) {
        this.factor = factor;
        this.criteria = instrument.criteria(factor, states.getFirst().head().form());
        states.forEach(this::add);
    }

    private void add(Assessment assessment) {
        for (Criterion criterion : criteria) {
            for (Participant person : assessment.raters()) {
                Optional<Answer> answer = assessment
                        .sheet(person.id())
                        .lastAnswered(criterion.id())
                        .flatMap(r -> r.answer());
                if (answer.filter(Answer.Rated.class::isInstance).isPresent()) {
                    unknowns.putIfAbsent(new Unknown(person.id().text(), criterion.id()), unknowns.size());
                }
            }
        }
    }

    /// @param fewest ratings below which the mean is not known
    void take(Assessment of, Scores scores, int fewest) {
        Map<String, Map<ParticipantId, Integer>> answered = Issue.answered(of);
        double[] sum = new double[unknowns.size()];
        for (Criterion criterion : criteria) {
            CriterionScore score = scores.criterion(criterion.id());
            double[] own = new double[unknowns.size()];
            unknowns.forEach((unknown, at) -> {
                boolean counts = answered.getOrDefault(criterion.id().text(), Map.of())
                        .containsKey(new ParticipantId(unknown.person()));
                if (counts && unknown.criterion().equals(criterion.id())) {
                    own[at] = 1;
                    if (score.consensus().isEmpty()) {
                        sum[at] = criterion.weight() * criterion.toCommon(1) / score.n();
                    }
                }
            });
            if (score.mean().isPresent() && score.n() >= fewest) {
                rows.add(own);
            }
        }
        FactorScore score = scores.factor(factor.id());
        if (score.score().isPresent() || score.bounds().isPresent()) {
            rows.add(sum);
        }
    }

    /// The sum of some people's ratings of a criterion, or their mean.
    void take(CriterionId criterion, Collection<String> people) {
        double[] own = new double[unknowns.size()];
        unknowns.forEach((unknown, at) -> {
            if (unknown.criterion().equals(criterion) && people.contains(unknown.person())) {
                own[at] = 1;
            }
        });
        rows.add(own);
    }

    /// How much can be solved for that speaks of nobody but these people: independent sums over their ratings.
    int known(Collection<String> people) {
        List<double[]> others = rows.stream().map(row -> without(row, people)).toList();
        return reduce(rows).size() - reduce(others).size();
    }

    /// The people, alone or two together, of whose ratings something can be solved for: some combination of the
    /// rows speaks of nobody else.
    List<String> solvable() {
        List<String> people =
                unknowns.keySet().stream().map(Unknown::person).distinct().toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i; j < people.size(); j++) {
                List<String> two = List.of(people.get(i), people.get(j));
                if (known(two) > 0) {
                    found.add(two.toString());
                }
            }
        }
        return found;
    }

    private double[] without(double[] row, Collection<String> people) {
        double[] others = row.clone();
        unknowns.forEach((unknown, at) -> {
            if (people.contains(unknown.person())) {
                others[at] = 0;
            }
        });
        return others;
    }

    static List<double[]> reduce(List<double[]> rows) {
        List<double[]> reduced = new ArrayList<>();
        for (double[] row : rows) {
            double[] rest = rest(reduced, row);
            if (pivot(rest) >= 0) {
                reduced.add(rest);
            }
        }
        return reduced;
    }

    private static double[] rest(List<double[]> reduced, double[] row) {
        double[] rest = row.clone();
        for (double[] each : reduced) {
            int at = pivot(each);
            double times = rest[at] / each[at];
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= times * each[i];
            }
        }
        return rest;
    }

    private static int pivot(double[] row) {
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > ZERO) {
                return i;
            }
        }
        return -1;
    }
}
