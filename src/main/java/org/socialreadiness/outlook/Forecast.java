package org.socialreadiness.outlook;

import java.util.List;
import org.socialreadiness.outlook.Sides.Side;

/// What becomes of the organization in 24 months, as things are or with a change.
///
/// @param inputs of the model, in the order of [Input]
/// @param sides on which its runs end
/// @param withRestart share of the runs that stop and start again at least once
/// @param startLater what it costs to begin 3, 6 and 12 months later
/// @param singles the useful network in the first ten runs, month by month
/// @param ends where each run ends
public record Forecast(
        List<InputValue> inputs,
        Fan fan,
        Sides sides,
        double withRestart,
        List<Later> startLater,
        List<List<Double>> singles,
        List<End> ends) {
    /// How many runs are drawn.
    public static final int SINGLES = 10;

    /// The end of a run.
    ///
    /// @param useful of the organization, after 24 months
    record End(double useful, Side side) {}

    public Forecast {
        inputs = List.copyOf(inputs);
        startLater = List.copyOf(startLater);
        singles = List.copyOf(singles);
        ends = List.copyOf(ends);
    }

    public InputValue input(Input input) {
        return inputs.stream()
                .filter(value -> value.input() == input)
                .findFirst()
                .orElseThrow();
    }
}
