package org.socialreadiness.outlook;

import java.util.Arrays;
import java.util.List;

/// A curve without random events, at the end of each month, 0 to 24.
///
/// @param built share of the attainable network
/// @param useful the relevant part of it
public record Path(List<Double> built, List<Double> useful) {
    public Path {
        built = List.copyOf(built);
        useful = List.copyOf(useful);
    }

    static Path of(double[] built, double relevance) {
        return new Path(
                Arrays.stream(built).boxed().toList(),
                Arrays.stream(built).map(g -> g * relevance).boxed().toList());
    }
}
