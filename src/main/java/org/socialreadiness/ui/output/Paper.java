package org.socialreadiness.ui.output;

/// The measures of the report's page, those of the Word template: A4, lengths in points, drawn at one scale so that
/// lines and pages break as they do on paper.
///
/// @param scale pixels for one point
record Paper(double scale) {
    static final double WIDTH = 595.3;
    static final double HEIGHT = 841.9;
    static final double LEFT = 70.85;
    static final double RIGHT = 56.7;
    static final double TOP = 70.85;
    static final double BOTTOM = 70.85;
    static final double HEADER = 42.5;
    static final double FOOTER = 28.35;
    static final double TEXT_WIDTH = WIDTH - LEFT - RIGHT;
    static final double TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;

    /// Points in a millimeter.
    static final double MM = 72 / 25.4;

    /// Width of the page on the screen, in pixels.
    private static final double SHOWN = 620;

    /// The page as it is set for the screen. Larger text and narrow windows scale what is set, so that lines and
    /// pages break alike everywhere.
    static final Paper SCREEN = new Paper(SHOWN / WIDTH);

    /// Pixels of a length in points.
    double px(double points) {
        return points * scale;
    }
}
