package org.socialreadiness.ui.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.outlook.Steps;

/// What changes do, as far as it is known: it comes one after the other.
///
/// @param named changes of the instrument, in its order
/// @param single criteria one level higher, in the instrument's order
/// @param stopped whether a person has stopped the reckoning
record Effects(List<Steps> named, List<Steps> single, Map<Steps, Effect> known, boolean stopped) {
    static final Effects NONE = new Effects(List.of(), List.of(), Map.of(), false);

    Effects {
        named = List.copyOf(named);
        single = List.copyOf(single);
        known = Map.copyOf(known);
    }

    Optional<Effect> of(Steps steps) {
        return Optional.ofNullable(known.get(steps));
    }

    /// What one level more of the criteria brings, the largest gain first, as far as it is known.
    List<Effect> ranked() {
        return single.stream()
                .flatMap(steps -> of(steps).stream())
                .sorted((a, b) -> Double.compare(b.gain(), a.gain()))
                .toList();
    }

    /// How many of [#all] are known.
    int done() {
        return (int) all().stream().filter(known::containsKey).count();
    }

    List<Steps> all() {
        List<Steps> all = new ArrayList<>(named);
        all.addAll(single);
        return all;
    }

    boolean isWhole() {
        return !all().isEmpty() && done() == all().size();
    }

    Effects with(Effect effect) {
        Map<Steps, Effect> next = new HashMap<>(known);
        next.put(effect.steps(), effect);
        return new Effects(named, single, next, stopped);
    }

    Effects stopped(boolean on) {
        return new Effects(named, single, known, on);
    }
}
