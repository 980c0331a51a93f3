package org.socialreadiness.network;

import java.util.Arrays;

/// Ties among people of whom each tie is known, and what Burt's structural holes (1992) say of each of them. Exports
/// hold
/// no ties among contacts: of a leader's bare contacts these measures would say nothing (science 5.3, 7).
public final class Ties {
    private final double[][] weights;

    /// @param weights of the tie from one to another; 0 where there is none, as to oneself
    public Ties(double[][] weights) {
        this.weights = Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i].length != weights.length || weights[i][i] != 0) {
                throw new IllegalArgumentException("Ties are a square table without ties to oneself");
            }
        }
    }

    public int size() {
        return weights.length;
    }

    private boolean tied(int one, int other) {
        return weights[one][other] != 0 || weights[other][one] != 0;
    }

    /// Alters of one.
    public int degree(int of) {
        int degree = 0;
        for (int other = 0; other < size(); other++) {
            degree += tied(of, other) ? 1 : 0;
        }
        return degree;
    }

    /// How much of one's ties leads back to the same people: 1 where all of it goes to a single one. Not a number
    /// without ties.
    public double constraint(int of) {
        if (degree(of) == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int other = 0; other < size(); other++) {
            if (tied(of, other)) {
                double invested = proportion(of, other);
                for (int between = 0; between < size(); between++) {
                    if (between != of && between != other && tied(of, between)) {
                        invested += proportion(of, between) * proportion(between, other);
                    }
                }
                sum += invested * invested;
            }
        }
        return sum;
    }

    /// Alters less the average number of ties that each has to the others; weights do not count. Not a number without
    /// ties.
    public double effectiveSize(int of) {
        int alters = degree(of);
        if (alters == 0) {
            return Double.NaN;
        }
        int among = 0;
        for (int one = 0; one < size(); one++) {
            for (int other = one + 1; other < size(); other++) {
                among += tied(of, one) && tied(of, other) && tied(one, other) ? 1 : 0;
            }
        }
        return alters - 2.0 * among / alters;
    }

    private double proportion(int of, int with) {
        double all = 0;
        for (int other = 0; other < size(); other++) {
            all += weights[of][other] + weights[other][of];
        }
        return (weights[of][with] + weights[with][of]) / all;
    }
}
