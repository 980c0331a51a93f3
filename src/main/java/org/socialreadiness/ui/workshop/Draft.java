package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.assessment.Outcome;

/// What is being written about one criterion and not recorded yet.
final class Draft {
    enum Kind {
        CONSENSUS,
        DISSENT
    }

    /// What keeps it from being recorded.
    enum Problem {
        NOTHING_CHOSEN,
        NO_LEVEL,
        /// The ratings are further apart than L/6, and it is not said that nobody objects, or somebody does.
        OBJECTION,
        SAME_LEVELS,
        NO_REASONS
    }

    private final ObjectProperty<Optional<Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> level = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty nobodyObjects = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty minority = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Integer>> low = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> high = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty lowReason = new SimpleStringProperty("");
    private final StringProperty highReason = new SimpleStringProperty("");

    /// An empty one; no consensus would lie between the lowest and the highest rating.
    ///
    /// @param counts ratings for each level, lowest first
    Draft(List<Integer> counts) {
        int[] chosen =
                IntStream.range(0, counts.size()).filter(l -> counts.get(l) > 0).toArray();
        if (chosen.length > 1) {
            low.set(Optional.of(chosen[0]));
            high.set(Optional.of(chosen[chosen.length - 1]));
        }
    }

    /// Takes over what was recorded.
    void show(Outcome recorded) {
        switch (recorded) {
            case Outcome.Consensus(var agreed, var why, var remaining) -> {
                kind.set(Optional.of(Kind.CONSENSUS));
                level.set(Optional.of(agreed));
                reason.set(why);
                minority.set(remaining);
                nobodyObjects.set(remaining.isBlank());
            }
            case Outcome.Dissent(var from, var to, var lower, var higher) -> {
                kind.set(Optional.of(Kind.DISSENT));
                low.set(Optional.of(from));
                high.set(Optional.of(to));
                lowReason.set(lower);
                highReason.set(higher);
            }
        }
    }

    ObjectProperty<Optional<Kind>> kindProperty() {
        return kind;
    }

    ObjectProperty<Optional<Integer>> levelProperty() {
        return level;
    }

    BooleanProperty nobodyObjectsProperty() {
        return nobodyObjects;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /// A view that remains though the others agree.
    StringProperty minorityProperty() {
        return minority;
    }

    ObjectProperty<Optional<Integer>> lowProperty() {
        return low;
    }

    ObjectProperty<Optional<Integer>> highProperty() {
        return high;
    }

    StringProperty lowReasonProperty() {
        return lowReason;
    }

    StringProperty highReasonProperty() {
        return highReason;
    }

    /// What is missing; empty when it can be recorded.
    ///
    /// @param close whether the ratings allow a consensus without asking (science 6: AD_M at most L/6)
    Optional<Problem> problem(boolean close) {
        if (kind.get().isEmpty()) {
            return Optional.of(Problem.NOTHING_CHOSEN);
        }
        return switch (kind.get().get()) {
            case CONSENSUS -> {
                if (level.get().isEmpty()) {
                    yield Optional.of(Problem.NO_LEVEL);
                }
                boolean objection = !nobodyObjects.get() || !minority.get().isBlank();
                yield !close && objection ? Optional.of(Problem.OBJECTION) : Optional.empty();
            }
            case DISSENT -> {
                if (low.get().isEmpty()
                        || high.get().isEmpty()
                        || high.get().get() <= low.get().get()) {
                    yield Optional.of(Problem.SAME_LEVELS);
                }
                boolean silent = lowReason.get().isBlank() || highReason.get().isBlank();
                yield silent ? Optional.of(Problem.NO_REASONS) : Optional.empty();
            }
        };
    }

    /// What would be recorded; only without a problem.
    Outcome outcome() {
        return switch (kind.get().orElseThrow()) {
            case CONSENSUS ->
                new Outcome.Consensus(
                        level.get().orElseThrow(),
                        reason.get().strip(),
                        minority.get().strip());
            case DISSENT ->
                new Outcome.Dissent(
                        low.get().orElseThrow(),
                        high.get().orElseThrow(),
                        lowReason.get().strip(),
                        highReason.get().strip());
        };
    }

    /// Whether something was written or chosen that is not in `recorded`.
    boolean isAhead(Optional<Outcome> recorded, boolean close) {
        if (recorded.isPresent()) {
            return problem(close).isPresent() || !outcome().equals(recorded.get());
        }
        return kind.get().isPresent();
    }
}
