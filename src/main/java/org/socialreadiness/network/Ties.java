package org.socialreadiness.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Ties among people of whom each tie is known, and what Burt's structural holes (1992) say of each of them. Exports
/// hold no ties among contacts: of a leader's bare contacts these measures would say nothing (science 5.3, 7).
public final class Ties {
    private final double[][] weights;

    /// Of all ties of one.
    private final double[] strength;

    private final int[][] alters;

    /// @param weights of the tie from one to another; 0 where there is none, as to oneself
    public Ties(double[][] weights) {
        this.weights = Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i].length != weights.length || weights[i][i] != 0) {
                throw new IllegalArgumentException("Ties are a square table without ties to oneself");
            }
        }
        this.strength = new double[weights.length];
        this.alters = new int[weights.length][];
        for (int i = 0; i < weights.length; i++) {
            int of = i;
            strength[i] = IntStream.range(0, size())
                    .mapToDouble(other -> both(of, other))
                    .sum();
            alters[i] =
                    IntStream.range(0, size()).filter(other -> tied(of, other)).toArray();
        }
    }

    public int size() {
        return weights.length;
    }

    private double both(int one, int other) {
        return weights[one][other] + weights[other][one];
    }

    private boolean tied(int one, int other) {
        return weights[one][other] != 0 || weights[other][one] != 0;
    }

    /// Alters of one.
    public int degree(int of) {
        return alters[of].length;
    }

    /// How much of one's ties leads back to the same people: 1 where all of it goes to a single one. Not a number
    /// without ties.
    public double constraint(int of) {
        if (degree(of) == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int other : alters[of]) {
            double invested = proportion(of, other);
            for (int between : alters[of]) {
                if (between != other) {
                    invested += proportion(of, between) * proportion(between, other);
                }
            }
            sum += invested * invested;
        }
        return sum;
    }

    /// Alters less the average number of ties that each has to the others; weights do not count. Not a number without
    /// ties.
    public double effectiveSize(int of) {
        int degree = degree(of);
        if (degree == 0) {
            return Double.NaN;
        }
        int among = 0;
        for (int one : alters[of]) {
            for (int other : alters[of]) {
                among += one < other && tied(one, other) ? 1 : 0;
            }
        }
        return degree - 2.0 * among / degree;
    }

    private double proportion(int of, int with) {
        return both(of, with) / strength[of];
    }
}
