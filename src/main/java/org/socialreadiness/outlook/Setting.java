package org.socialreadiness.outlook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// How the model is run.
///
/// @param seed of the chance draws
/// @param runs 1 or more; ten are drawn
/// @param edited inputs set by hand for this view: taken as they stand, and not drawn
/// @param compared inputs of the assumed curves set by hand, likewise
public record Setting(long seed, int runs, Map<Input, Double> edited, Map<Compared, Map<Input, Double>> compared) {
    public static final Setting STANDARD = new Setting(1, 2000, Map.of());

    /// Fewest and most runs.
    public static final int FEWEST = 1;

    public static final int MOST = 100_000;

    public Setting {
        edited = Map.copyOf(edited);
        if (runs < FEWEST || runs > MOST) {
            throw new IllegalArgumentException("There are 1 to 100,000 runs");
        }
        edited.forEach(Setting::require);
        Map<Compared, Map<Input, Double>> others = new EnumMap<>(Compared.class);
        compared.forEach((who, inputs) -> {
            if (!who.inputs().containsAll(inputs.keySet())) {
                throw new IllegalArgumentException(who + " has no such input: " + inputs.keySet());
            }
            inputs.forEach(Setting::require);
            if (!inputs.isEmpty()) {
                others.put(who, Map.copyOf(inputs));
            }
        });
        compared = Map.copyOf(others);
    }

    /// With the assumed curves as they are assumed.
    public Setting(long seed, int runs, Map<Input, Double> edited) {
        this(seed, runs, edited, Map.of());
    }

    private static void require(Input input, double value) {
        if (!input.takes(value)) {
            throw new IllegalArgumentException(input + " cannot be " + value);
        }
    }

    /// What is set by hand of an assumed curve.
    public Map<Input, Double> of(Compared who) {
        return compared.getOrDefault(who, Map.of());
    }

    /// Whether anything is set by hand.
    public boolean isEdited() {
        return !edited.isEmpty() || !compared.isEmpty();
    }

    OptionalDouble edit(Input input) {
        Double value = edited.get(input);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// The same with an input set by hand.
    public Setting with(Input input, double value) {
        return new Setting(seed, runs, with(edited, input, value), compared);
    }

    /// The same with an input as the assessment says.
    public Setting without(Input input) {
        return new Setting(seed, runs, without(edited, input), compared);
    }

    /// The same with an input of an assumed curve set by hand.
    public Setting with(Compared who, Input input, double value) {
        return new Setting(seed, runs, edited, with(compared, who, with(of(who), input, value)));
    }

    /// The same with an input of an assumed curve as it is assumed.
    public Setting without(Compared who, Input input) {
        return new Setting(seed, runs, edited, with(compared, who, without(of(who), input)));
    }

    private static <K, V> Map<K, V> with(Map<K, V> all, K key, V value) {
        Map<K, V> next = new HashMap<>(all);
        next.put(key, value);
        return next;
    }

    private static Map<Input, Double> without(Map<Input, Double> all, Input input) {
        Map<Input, Double> next = new HashMap<>(all);
        next.remove(input);
        return next;
    }

    /// Whether the leader and the follower run alike with another setting.
    boolean comparesAs(Setting other) {
        return seed == other.seed
                && runs == other.runs
                && compared.equals(other.compared)
                && shared().equals(other.shared());
    }

    private Map<Input, Double> shared() {
        return edited.entrySet().stream()
                .filter(e -> e.getKey().isShared())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
