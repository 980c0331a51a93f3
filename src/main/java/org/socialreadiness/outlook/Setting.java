package org.socialreadiness.outlook;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// How the model is run.
///
/// @param seed of the chance draws
/// @param runs 1 or more; ten are drawn
/// @param edited inputs set by hand for this view: taken as they stand, and not drawn
public record Setting(long seed, int runs, Map<Input, Double> edited) {
    public static final Setting STANDARD = new Setting(1, 2000, Map.of());

    /// Fewest and most runs.
    public static final int FEWEST = 1;

    public static final int MOST = 100_000;

    public Setting {
        edited = Map.copyOf(edited);
        if (runs < FEWEST || runs > MOST) {
            throw new IllegalArgumentException("There are 1 to 100,000 runs");
        }
        edited.forEach((input, value) -> {
            if (!input.takes(value)) {
                throw new IllegalArgumentException(input + " cannot be " + value);
            }
        });
    }

    OptionalDouble edit(Input input) {
        Double value = edited.get(input);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// The same with an input set by hand.
    public Setting with(Input input, double value) {
        Map<Input, Double> next = new EnumMap<>(Input.class);
        next.putAll(edited);
        next.put(input, value);
        return new Setting(seed, runs, next);
    }

    /// The same with an input as the assessment says.
    public Setting without(Input input) {
        return new Setting(
                seed,
                runs,
                edited.entrySet().stream()
                        .filter(e -> e.getKey() != input)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// Whether the leader and the follower run alike with another setting.
    boolean comparesAs(Setting other) {
        return seed == other.seed && runs == other.runs && shared().equals(other.shared());
    }

    private Map<Input, Double> shared() {
        return edited.entrySet().stream()
                .filter(e -> e.getKey().isShared())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
