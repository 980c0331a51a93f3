package org.socialreadiness.outlook;

/// The standard normal distribution.
final class Normal {
    /// Beyond it, what is left is smaller than the last digit.
    private static final double FAR = 8.3;

    private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

    private Normal() {}

    /// The share below `x`, by Marsaglia's series (Evaluating the Normal Distribution, 2004), to 1e-15.
    static double below(double x) {
        if (x < -FAR || x > FAR) {
            return x < 0 ? 0 : 1;
        }
        double sum = x;
        double term = x;
        for (int i = 3; Math.abs(term) > 1e-18 * Math.abs(sum); i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * density(x);
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / ROOT_OF_TWO_PI;
    }

    /// The point below which the share `p` lies, by Wichura's algorithm AS 241 (1988), to 1e-15; infinite at 0 and 1.
    static double point(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(MIDDLE, MIDDLE_UNDER, r);
        }
        double tail = Math.min(p, 1 - p);
        if (tail <= 0) {
            return q < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double r = Math.sqrt(-Math.log(tail));
        double x = r <= 5 ? ratio(SIDE, SIDE_UNDER, r - 1.6) : ratio(TAIL, TAIL_UNDER, r - 5);
        return q < 0 ? -x : x;
    }

    private static double ratio(double[] over, double[] under, double r) {
        return polynomial(over, r) / polynomial(under, r);
    }

    /// @param coefficients the highest power first
    private static double polynomial(double[] coefficients, double r) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * r + coefficient;
        }
        return value;
    }

    private static final double[] MIDDLE = {
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
        13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665
    };
    private static final double[] MIDDLE_UNDER = {
        5226.495278852546,
        28729.085735721943,
        39307.89580009271,
        21213.794301586597,
        5394.196021424751,
        687.1870074920579,
        42.31333070160091,
        1
    };
    private static final double[] SIDE = {
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
    };
    private static final double[] SIDE_UNDER = {
        1.0507500716444169e-09,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1
    };
    private static final double[] TAIL = {
        2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
    };
    private static final double[] TAIL_UNDER = {
        2.0442631033899397e-15,
        1.421511758316446e-07,
        1.8463183175100548e-05,
        0.0007868691311456133,
        0.014875361290850615,
        0.1369298809227358,
        0.599832206555888,
        1
    };
}
