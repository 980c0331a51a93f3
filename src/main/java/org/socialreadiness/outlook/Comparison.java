package org.socialreadiness.outlook;

/// The inputs of an assumed curve; their meaning is that of [Input].
public record Comparison(
        double start,
        double effort,
        double knowHow,
        double learning,
        double attainable,
        double observation,
        double relevance,
        double persistence,
        double hazard) {
    static Comparison of(Parameters of, double persistence) {
        return new Comparison(
                of.start(),
                of.effort(),
                of.knowHow(),
                of.learning(),
                of.attainable(),
                of.observation(),
                of.relevance(),
                persistence,
                of.hazard());
    }
}
