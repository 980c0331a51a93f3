package org.socialreadiness.ui.interview;

/// How much room a window leaves for the interview, at the size of its text.
enum Room {
    /// All is shown.
    ENOUGH,
    /// Measures shrink, and what only helps is folded.
    LITTLE,
    /// No room for a column beside: all stands one under the other.
    NARROW;

    private static final double NARROWEST = 680;
    private static final double SMALL_WIDTH = 930;
    private static final double SMALL_HEIGHT = 690;

    /// @param width in pixels
    /// @param height in pixels
    /// @param textSize in percent
    static Room of(double width, double height, int textSize) {
        double scale = textSize / 100.0;
        if (width < NARROWEST * scale) {
            return NARROW;
        }
        return width < SMALL_WIDTH * scale || height < SMALL_HEIGHT * scale ? LITTLE : ENOUGH;
    }

    boolean isEnough() {
        return this == ENOUGH;
    }
}
