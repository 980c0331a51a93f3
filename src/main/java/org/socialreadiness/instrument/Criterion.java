package org.socialreadiness.instrument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One question, answered by choosing the highest of its statements that is completely true.
///
/// @param levels two to eleven statements, lowest first
/// @param weight weight within its factor, above 0
/// @param evidence what would show the answer; may be empty
/// @param answeredBy roles that can answer; may be empty
/// @param why why it matters; may be empty
/// @param probes neutral questions for an interviewer; may be empty
/// @param effort effort of one level up, 1 to 5; empty if the instrument does not say
public record Criterion(
        CriterionId id,
        String name,
        String question,
        List<Level> levels,
        double weight,
        String evidence,
        List<String> answeredBy,
        String why,
        List<FirstStep> firstSteps,
        List<String> probes,
        OptionalInt effort) {
    public static final int FEWEST_LEVELS = 2;
    public static final int MOST_LEVELS = 11;

    /// The scale on which criteria with different numbers of levels meet: 0 to 4 (science 3.6).
    public static final double COMMON_TOP = 4.0;

    public Criterion {
        levels = List.copyOf(levels);
        answeredBy = List.copyOf(answeredBy);
        firstSteps = List.copyOf(firstSteps);
        probes = List.copyOf(probes);
        if (levels.size() < FEWEST_LEVELS || levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException("A criterion has 2 to 11 levels: " + id);
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).position() != i) {
                throw new IllegalArgumentException("Levels are numbered from 0 without gaps: " + id);
            }
        }
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("A weight is above 0: " + id);
        }
        if (effort.isPresent() && (effort.getAsInt() < 1 || effort.getAsInt() > 5)) {
            throw new IllegalArgumentException("Effort is 1 to 5: " + id);
        }
    }

    /// Position of the highest level.
    public int top() {
        return levels.size() - 1;
    }

    /// A value in this criterion's own levels (0 to [#top()]) on the common scale from 0 to 4.
    public double toCommon(double ownLevels) {
        return COMMON_TOP * ownLevels / top();
    }

    /// The tone (0 to 4) in which a level is drawn: round(4x/(L-1)).
    public int tone(int level) {
        return (int) Math.round(toCommon(level));
    }

    /// The first step for someone who stands at `level`; empty at the top or if the instrument names none.
    public Optional<FirstStep> firstStep(int level) {
        return firstSteps.stream()
                .filter(step -> level >= step.from() && level <= step.to() && level < top())
                .findFirst();
    }
}
