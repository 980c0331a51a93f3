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

    double value(Input input) {
        return switch (input) {
            case START -> start;
            case EFFORT -> effort;
            case KNOW_HOW -> knowHow;
            case LEARNING -> learning;
            case ATTAINABLE -> attainable;
            case OBSERVATION -> observation;
            case RELEVANCE -> relevance;
            case PERSISTENCE -> persistence;
            case HAZARD -> hazard;
            case VISIBILITY, LOSS, PAUSE, MONTHS_TO_DECENT, RATIO, DECENT, IMITATION, DECAY, LEARNING_SPEED ->
                throw new IllegalArgumentException("A comparison has no " + input);
        };
    }
}
