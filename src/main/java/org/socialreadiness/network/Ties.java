package org.socialreadiness.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ties among people of whom each tie is known, and what Burt's structural holes (1992) say of each of them. Exports
/// hold no ties among contacts: of a leader's bare contacts these measures would say nothing (science 5.3, 7).
///
/// Takes time and memory with the ties that there are, not with those that could be.
public final class Ties {
    /// Of each one the alters in their order, with the weights of both directions together.
    private final List<Map<Integer, Double>> alters = new ArrayList<>();

    /// Of all ties of one.
    private final double[] strength;

    private Ties(int size) {
        this.strength = new double[size];
        for (int i = 0; i < size; i++) {
            alters.add(new HashMap<>());
        }
    }

    /// @param weights of the tie from one to another; 0 where there is none, as to oneself
    public Ties(double[][] weights) {
        this(weights.length);
        for (int one = 0; one < weights.length; one++) {
            if (weights[one].length != weights.length || weights[one][one] != 0) {
                throw new IllegalArgumentException("Ties are a square table without ties to oneself");
            }
            for (int other = 0; other < weights.length; other++) {
                if (weights[one][other] != 0) {
                    add(one, other, weights[one][other]);
                }
            }
        }
    }

    /// A tie of two.
    record Pair(int one, int other) {}

    /// Ties that all weigh the same.
    ///
    /// @param pairs each once
    static Ties of(int size, List<Pair> pairs) {
        Ties ties = new Ties(size);
        pairs.forEach(pair -> ties.add(pair.one(), pair.other(), 1));
        return ties;
    }

    private void add(int one, int other, double weight) {
        alters.get(one).merge(other, weight, Double::sum);
        alters.get(other).merge(one, weight, Double::sum);
        strength[one] += weight;
        strength[other] += weight;
    }

    public int size() {
        return alters.size();
    }

    /// Alters of one.
    public int degree(int of) {
        return alters.get(of).size();
    }

    /// How much of one's ties leads back to the same people: 1 where all of it goes to a single one. Not a number
    /// without ties.
    public double constraint(int of) {
        if (degree(of) == 0) {
            return Double.NaN;
        }
        Map<Integer, Double> invested = new HashMap<>();
        alters.get(of).forEach((other, _) -> invested.put(other, proportion(of, other)));
        alters.get(of)
                .forEach((between, _) -> alters.get(between)
                        .forEach((other, _) -> invested.computeIfPresent(
                                other, (_, so) -> so + proportion(of, between) * proportion(between, other))));
        // In one order, or the last digits would differ from run to run.
        return invested.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .mapToDouble(each -> each.getValue() * each.getValue())
                .sum();
    }

    /// Alters less the average number of ties that each has to the others; weights do not count. Not a number without
    /// ties.
    public double effectiveSize(int of) {
        int degree = degree(of);
        if (degree == 0) {
            return Double.NaN;
        }
        Map<Integer, Double> own = alters.get(of);
        long twice = own.keySet().stream()
                .flatMap(one -> alters.get(one).keySet().stream())
                .filter(own::containsKey)
                .count();
        return degree - (double) twice / degree;
    }

    private double proportion(int of, int with) {
        return alters.get(of).getOrDefault(with, 0.0) / strength[of];
    }
}
