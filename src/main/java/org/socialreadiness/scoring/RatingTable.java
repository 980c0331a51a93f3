package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.BeliefScore;

/// The answers that count, laid out for arithmetic: for each criterion of the form (row) and each rater (column)
/// the answer of the last vote, each in [one byte][AnswerCode]. Read from the sheets in one pass; scored as often as
/// wanted.
final class RatingTable {
    private final List<Criterion> criteria;
    private final List<OptionalInt> consensus;
    private final int raters;
    private final int sealed;
    private final List<BeliefScore> beliefs;
    private final byte[][] answers;

    private RatingTable(
            List<Criterion> criteria,
            List<OptionalInt> consensus,
            List<Sheet> raters,
            List<BeliefScore> beliefs,
            byte[][] answers) {
        this.criteria = criteria;
        this.consensus = consensus;
        this.raters = raters.size();
        this.sealed = (int) raters.stream().filter(Sheet::isSealed).count();
        this.beliefs = beliefs;
        this.answers = answers;
    }

    static RatingTable of(Instrument instrument, Assessment assessment) {
        List<Criterion> criteria = instrument.criteria(assessment.head().form());
        Map<CriterionId, Integer> rows = rows(criteria);
        List<Sheet> raters = new ArrayList<>();
        List<byte[]> columns = new ArrayList<>();
        for (Participant person : assessment.raters()) {
            Sheet sheet = assessment.sheet(person.id());
            byte @Nullable [] column = lastAnswers(sheet, rows);
            if (column != null) {
                raters.add(sheet);
                columns.add(column);
            }
        }
        List<OptionalInt> consensus = criteria.stream()
                .map(c -> consensus(assessment.outcome(c.id())))
                .toList();
        List<BeliefScore> beliefs = instrument.beliefs().stream()
                .map(pair -> Scoring.belief(pair, raters))
                .toList();
        return new RatingTable(criteria, consensus, raters, beliefs, turned(columns, criteria.size()));
    }

    private static Map<CriterionId, Integer> rows(List<Criterion> criteria) {
        Map<CriterionId, Integer> rows = new HashMap<>();
        for (int row = 0; row < criteria.size(); row++) {
            rows.put(criteria.get(row).id(), row);
        }
        return rows;
    }

    /// From a column for each rater to a row for each criterion.
    private static byte[][] turned(List<byte[]> columns, int criteria) {
        byte[][] answers = new byte[criteria][columns.size()];
        for (int rater = 0; rater < columns.size(); rater++) {
            for (int row = 0; row < criteria; row++) {
                answers[row][rater] = columns.get(rater)[row];
            }
        }
        return answers;
    }

    /// The people whose answers count: they have answered any of the criteria.
    static List<Sheet> raters(Instrument instrument, Assessment assessment) {
        Map<CriterionId, Integer> rows =
                rows(instrument.criteria(assessment.head().form()));
        return assessment.raters().stream()
                .map(person -> assessment.sheet(person.id()))
                .filter(sheet -> lastAnswers(sheet, rows) != null)
                .toList();
    }

    /// A person's last answer to each criterion; null if the person has answered none of them.
    private static byte @Nullable [] lastAnswers(Sheet sheet, Map<CriterionId, Integer> rows) {
        byte[] column = new byte[rows.size()];
        int[] votes = new int[rows.size()];
        boolean any = false;
        for (Map.Entry<Sheet.Key, Rating> entry : sheet.ratings().entrySet()) {
            Integer row = rows.get(entry.getKey().criterion());
            if (row != null
                    && entry.getValue().answer().isPresent()
                    && entry.getKey().vote() > votes[row]) {
                column[row] = AnswerCode.of(entry.getValue());
                votes[row] = entry.getKey().vote();
                any = true;
            }
        }
        return any ? column : null;
    }

    private static OptionalInt consensus(Optional<Outcome> outcome) {
        if (outcome.isEmpty()) {
            return OptionalInt.empty();
        }
        return switch (outcome.get()) {
            case Outcome.Consensus agreed -> OptionalInt.of(agreed.level());
            case Outcome.Dissent _ -> OptionalInt.empty();
        };
    }

    List<Criterion> criteria() {
        return criteria;
    }

    /// How many people have answered any of the criteria.
    int raters() {
        return raters;
    }

    /// How many of them have sealed.
    int sealed() {
        return sealed;
    }

    List<BeliefScore> beliefs() {
        return beliefs;
    }

    OptionalInt consensus(int row) {
        return consensus.get(row);
    }

    /// The answers to each criterion, counted.
    List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>();
        for (int row = 0; row < answers.length; row++) {
            tallies.add(new Tally(answers[row], criteria.get(row).levels().size()));
        }
        return tallies;
    }

    /// The level a rater chose for a criterion; -1 for none.
    int level(int row, int rater) {
        return AnswerCode.level(answers[row][rater]);
    }
}
