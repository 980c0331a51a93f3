package org.socialreadiness.ui.base;

import javafx.scene.layout.Region;

/// The small disc in a factor's hue that stands before its name; never alone.
public final class FactorDot extends Region {
    /// How many hues there are; further factors begin again.
    private static final int HUES = 12;

    /// @param index the factor's place in the instrument, from 0
    public FactorDot(int index) {
        getStyleClass().addAll("sr-factor-dot", hue(index));
    }

    /// The style class that makes `-sr-factor` the hue of a factor, for dots, intervals and progress cells.
    ///
    /// @param index the factor's place in the instrument, from 0
    public static String hue(int index) {
        return "factor-" + (Math.floorMod(index, HUES) + 1);
    }
}
