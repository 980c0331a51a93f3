package org.socialreadiness.ui.outlook;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.socialreadiness.outlook.Compared;
import org.socialreadiness.outlook.Input;
import org.socialreadiness.outlook.InputValue;

/// An input of one curve, and what setting it does.
///
/// @param of the inputs of its curve at one moment
record Knob(String id, Input input, Values of, DoubleConsumer edit, Runnable reset) {
    /// Finds the inputs of a curve in what is drawn.
    @FunctionalInterface
    interface Values {
        List<InputValue> in(Divide divide);
    }

    /// Of the organization, or of all curves.
    static Knob ours(OutlookViewModel model, Input input) {
        return new Knob(
                "outlook-input-" + input.symbol(),
                input,
                divide -> divide.today().inputs(),
                value -> model.edit(input, value),
                () -> model.reset(input));
    }

    /// Of an assumed curve.
    static Knob of(OutlookViewModel model, Compared who, Input input) {
        return new Knob(
                (who == Compared.LEADER ? "outlook-leader-" : "outlook-follower-") + input.symbol(),
                input,
                divide -> divide.outlook().inputs(who),
                value -> model.edit(who, input, value),
                () -> model.reset(who, input));
    }

    InputValue value(Divide divide) {
        return value(divide, input);
    }

    /// What can be built at most on its curve.
    double attainable(Divide divide) {
        return value(divide, Input.ATTAINABLE).value();
    }

    private InputValue value(Divide divide, Input wanted) {
        return of.in(divide).stream()
                .filter(value -> value.input() == wanted)
                .findFirst()
                .orElseThrow();
    }
}
