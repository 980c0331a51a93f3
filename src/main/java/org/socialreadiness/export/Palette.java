package org.socialreadiness.export;

import java.util.List;
import org.socialreadiness.report.Report.Hue;

/// Colors and markers of charts and shaded cells on paper, where no named style can carry them.
final class Palette {
    static final String INK = "1A2530";
    static final String INK_2 = "55616D";
    static final String RULE = "C5CDD5";
    static final String ACCENT = "16425B";
    static final String LIGHT = "A5BFD0";
    static final String PALE = "E3E8EC";

    /// Safe for color-blind readers; an instrument with more factors begins again.
    static final List<String> FACTORS =
            List.of("0072B2", "D55E00", "009E73", "CC79A7", "E69F00", "56B4E9", "7A6A00", "6A3D9A");

    private static final List<String> MARKERS = List.of("circle", "square", "diamond", "triangle");
    private static final List<String> SIGNS = List.of("●", "■", "◆", "▲");
    static final List<String> TONES = List.of("F1F4F6", "D3DFE7", "A5BFD0", "4A7895", "1F4A66");

    private Palette() {}

    static String color(Hue hue) {
        return hue.index() < 0 ? ACCENT : FACTORS.get(hue.index() % FACTORS.size());
    }

    /// Shape of a chart's marker, so that color is never alone.
    static String marker(Hue hue) {
        return hue.index() < 0 ? "circle" : MARKERS.get(hue.index() % MARKERS.size());
    }

    /// The same shape as a character.
    static String sign(Hue hue) {
        return SIGNS.get(Math.max(0, hue.index()) % SIGNS.size());
    }

    /// Ground of a level's cell, tone 0 to 4.
    static String tone(int tone) {
        return TONES.get(tone);
    }

    /// Color of the digit on a tone.
    static String onTone(int tone) {
        return tone >= 3 ? "FFFFFF" : INK;
    }
}
