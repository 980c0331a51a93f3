package org.socialreadiness.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;

/// How far one person has come. A criterion counts as answered with a level, "don't know" or "does not apply".
///
/// @param left honest time left: from this person's own pace as soon as it shows
public record Progress(List<OfFactor> factors, int beliefsAnswered, int beliefs, Duration left) {
    /// Expected time for one criterion, until the person's own pace is known (science 2, rule 7).
    private static final Duration PER_CRITERION = Duration.ofSeconds(60);

    private static final Duration PER_BELIEF = Duration.ofSeconds(20);

    /// Longer than this is a break, not thinking.
    private static final Duration LONGEST_THOUGHT = Duration.ofMinutes(5);

    /// Shorter than this no person thinks: such answers came together, as from an import.
    private static final Duration SHORTEST_THOUGHT = Duration.ofSeconds(1);

    /// So many gaps make a pace.
    private static final int FEWEST_GAPS = 3;

    /// How far a person has come in one factor.
    public record OfFactor(FactorId id, int answered, int criteria) {}

    public Progress {
        factors = List.copyOf(factors);
    }

    /// The progress of one person through the form of an assessment.
    public static Progress of(Assessment assessment, ParticipantId person) {
        Instrument instrument = assessment.instrument().structure();
        Sheet sheet = assessment.sheet(person);
        String form = assessment.head().form();
        List<OfFactor> factors = new ArrayList<>();
        List<Instant> times = new ArrayList<>();
        for (Factor factor : instrument.factors(form)) {
            int answered = 0;
            List<Criterion> criteria = instrument.criteria(factor, form);
            for (Criterion criterion : criteria) {
                Rating rating = sheet.rating(criterion.id());
                answered += rating.answer().isPresent() ? 1 : 0;
                rating.answeredAt().ifPresent(times::add);
            }
            factors.add(new OfFactor(factor.id(), answered, criteria.size()));
        }
        int beliefs = 0;
        for (BeliefPair pair : instrument.beliefs()) {
            Belief belief = sheet.belief(pair.id());
            beliefs += belief.say().isPresent() && belief.show().isPresent() ? 1 : 0;
        }
        int open = factors.stream().mapToInt(f -> f.criteria() - f.answered()).sum();
        Duration left = pace(times)
                .multipliedBy(open)
                .plus(PER_BELIEF.multipliedBy(instrument.beliefs().size() - beliefs));
        return new Progress(factors, beliefs, instrument.beliefs().size(), left);
    }

    public int answered() {
        return factors.stream().mapToInt(OfFactor::answered).sum();
    }

    public int criteria() {
        return factors.stream().mapToInt(OfFactor::criteria).sum();
    }

    /// Whether every criterion and belief pair is answered.
    public boolean isComplete() {
        return answered() == criteria() && beliefsAnswered == beliefs;
    }

    /// The median time between two answers that followed each other without a break.
    private static Duration pace(List<Instant> times) {
        List<Instant> sorted = times.stream().sorted().toList();
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            Duration gap = Duration.between(sorted.get(i - 1), sorted.get(i));
            if (gap.compareTo(LONGEST_THOUGHT) <= 0 && gap.compareTo(SHORTEST_THOUGHT) >= 0) {
                gaps.add(gap);
            }
        }
        if (gaps.size() < FEWEST_GAPS) {
            return PER_CRITERION;
        }
        return gaps.stream().sorted().toList().get(gaps.size() / 2);
    }
}
