package org.socialreadiness.export;

/// What a document takes from the template that it is drawn into, besides its named styles.
///
/// @param width of the text, in twentieths of a point
/// @param font of the text in charts
record Look(int width, String font, Colors colors) {
    /// Twentieths of a point in a mm.
    private static final double TWIPS = 56.6929;

    /// Width of the text in the program's own templates.
    static final int WIDTH = 9355;

    static final Look BUILT_IN = new Look(WIDTH, "Calibri", Colors.BUILT_IN);

    /// Width of the text, in mm.
    double mm() {
        return Math.round(width / TWIPS * 10) / 10.0;
    }

    /// A place from the left edge of the text, in twentieths of a point.
    ///
    /// @param mm the same in mm
    static int twips(double mm) {
        return (int) Math.round(mm * TWIPS);
    }
}
