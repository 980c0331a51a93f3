package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;

/// The answers that count, laid out for arithmetic: for each criterion of the form (row) and each rater (column)
/// the answer of the last vote. Read from the sheets in one pass.
final class RatingTable {
    private final List<Criterion> criteria;
    private final List<Sheet> raters;
    private final List<OptionalInt> consensus;
    private final @Nullable Rating[][] answers;
    private final int[][] levels;

    private RatingTable(
            List<Criterion> criteria, List<Sheet> raters, List<OptionalInt> consensus, @Nullable Rating[][] answers) {
        this.criteria = criteria;
        this.raters = raters;
        this.consensus = consensus;
        this.answers = answers;
        levels = Arrays.stream(answers).map(RatingTable::levels).toArray(int[][]::new);
    }

    static RatingTable of(Instrument instrument, Assessment assessment) {
        List<Criterion> criteria = instrument.criteria(assessment.head().form());
        Map<CriterionId, Integer> rows = new HashMap<>();
        for (int row = 0; row < criteria.size(); row++) {
            rows.put(criteria.get(row).id(), row);
        }
        List<Sheet> raters = new ArrayList<>();
        List<@Nullable Rating[]> columns = new ArrayList<>();
        for (Participant person : assessment.raters()) {
            Sheet sheet = assessment.sheet(person.id());
            @Nullable Rating[] column = lastAnswers(sheet, rows);
            if (column != null) {
                raters.add(sheet);
                columns.add(column);
            }
        }
        @Nullable Rating[][] answers = new @Nullable Rating[criteria.size()][columns.size()];
        for (int rater = 0; rater < columns.size(); rater++) {
            for (int row = 0; row < criteria.size(); row++) {
                answers[row][rater] = columns.get(rater)[row];
            }
        }
        List<OptionalInt> consensus = criteria.stream()
                .map(c -> consensus(assessment.outcome(c.id())))
                .toList();
        return new RatingTable(criteria, List.copyOf(raters), consensus, answers);
    }

    /// A person's last answer to each criterion; null if the person has answered none of them.
    private static @Nullable Rating @Nullable [] lastAnswers(Sheet sheet, Map<CriterionId, Integer> rows) {
        @Nullable Rating[] column = new @Nullable Rating[rows.size()];
        int[] votes = new int[rows.size()];
        boolean any = false;
        for (Map.Entry<Sheet.Key, Rating> entry : sheet.ratings().entrySet()) {
            Integer row = rows.get(entry.getKey().criterion());
            if (row != null
                    && entry.getValue().answer().isPresent()
                    && entry.getKey().vote() > votes[row]) {
                column[row] = entry.getValue();
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

    List<Sheet> raters() {
        return raters;
    }

    OptionalInt consensus(int row) {
        return consensus.get(row);
    }

    /// The answers to one criterion; null where a rater has none.
    @Nullable Rating[] answers(int row) {
        return answers[row];
    }

    /// The levels chosen for one criterion, in the order of the raters; only of those who rated it.
    int[] levels(int row) {
        return levels[row];
    }

    /// The level a rater chose for a criterion.
    OptionalInt level(int row, int rater) {
        return level(answers[row][rater]);
    }

    private static int[] levels(@Nullable Rating[] answers) {
        int[] levels = new int[answers.length];
        int n = 0;
        for (Rating rating : answers) {
            OptionalInt level = level(rating);
            if (level.isPresent()) {
                levels[n] = level.getAsInt();
                n++;
            }
        }
        return Arrays.copyOf(levels, n);
    }

    private static OptionalInt level(@Nullable Rating rating) {
        return rating != null && rating.answer().orElse(null) instanceof Answer.Rated(var level)
                ? OptionalInt.of(level)
                : OptionalInt.empty();
    }
}
