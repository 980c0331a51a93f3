package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.report.Report.Hue;

/// Colors of charts and shaded cells: the program's own, or those of a template as far as they can be read. Shapes
/// and printed values never depend on them.
///
/// @param accent what stands for the whole: the overall score, evidence, say and do
/// @param light what comes behind it
/// @param pale what comes last
/// @param factors by the place of a factor; with more factors they begin again
/// @param tones grounds of the levels' cells, the lowest first
record Colors(String accent, String light, String pale, List<String> factors, List<String> tones) {
    static final Colors BUILT_IN =
            new Colors(Palette.ACCENT, Palette.LIGHT, Palette.PALE, Palette.FACTORS, Palette.TONES);

    /// Least contrast with the paper of a shape in a chart, and of white figures on a color.
    private static final double SHAPE = 3;

    private static final double FIGURES = 4.5;

    /// Least distance of two factors' colors, of 442 between black and white.
    private static final double APART = 50;

    /// How many accents slides need.
    private static final int SLIDES = 5;

    private static final String WHITE = "FFFFFF";

    /// How much of the accent is in each tone.
    private static final List<Double> SHARES = List.of(.06, .19, .4, .8, 1.0);

    /// A template's colors. One that can hardly be seen on paper, or hardly be told from one before it, gives way to
    /// the program's own.
    ///
    /// @param accents of its theme, in their order
    static Colors of(List<String> accents) {
        if (accents.isEmpty()) {
            return BUILT_IN;
        }
        String accent = contrast(accents.getFirst(), WHITE) >= FIGURES ? accents.getFirst() : BUILT_IN.accent;
        List<String> factors = new ArrayList<>();
        for (int i = 0; i < Math.max(accents.size(), BUILT_IN.factors.size()); i++) {
            String wanted = i < accents.size() ? accents.get(i) : "";
            factors.add(serves(wanted, factors) ? wanted : instead(i, factors));
        }
        return new Colors(
                accent,
                mixed(accent, SHARES.get(2)),
                mixed(accent, .12),
                List.copyOf(factors),
                SHARES.stream().map(share -> mixed(accent, share)).toList());
    }

    /// The same for slides: the first accent stands for the whole, the next four for factors, as in the program's own
    /// theme.
    static Colors ofSlides(List<String> accents) {
        if (accents.size() < SLIDES) {
            return of(accents);
        }
        Colors whole = of(accents.subList(0, 1));
        return new Colors(whole.accent, whole.light, whole.pale, of(accents.subList(1, SLIDES)).factors, whole.tones);
    }

    /// The accents that give way on slides.
    static List<String> unfitForSlides(List<String> accents) {
        return unfit(accents.size() < SLIDES ? accents : accents.subList(1, SLIDES));
    }

    /// The accents that give way, as they are written in the theme.
    static List<String> unfit(List<String> accents) {
        List<String> factors = of(accents).factors;
        return accents.stream().filter(each -> !factors.contains(each)).toList();
    }

    private static boolean serves(String color, List<String> before) {
        return !color.isEmpty()
                && contrast(color, WHITE) >= SHAPE
                && before.stream().allMatch(other -> distance(color, other) >= APART);
    }

    private static String instead(int place, List<String> before) {
        List<String> own = BUILT_IN.factors;
        for (int i = 0; i < own.size(); i++) {
            String color = own.get((place + i) % own.size());
            if (before.stream().allMatch(other -> distance(color, other) >= APART)) {
                return color;
            }
        }
        return own.get(place % own.size());
    }

    String factor(Hue hue) {
        return hue.index() < 0 ? accent : factors.get(hue.index() % factors.size());
    }

    /// Ground of a level's cell, tone 0 to 4.
    String tone(int tone) {
        return tones.get(tone);
    }

    /// Color of the digit on a tone.
    String onTone(int tone) {
        String ground = tones.get(tone);
        return contrast(WHITE, ground) >= contrast(Palette.INK, ground) ? WHITE : Palette.INK;
    }

    /// As WCAG 2.2 defines it, 1 to 21.
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(String color) {
        return .2126 * linear(color, 0) + .7152 * linear(color, 1) + .0722 * linear(color, 2);
    }

    private static double linear(String color, int channel) {
        double value = channel(color, channel) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }

    private static double distance(String one, String other) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double difference = channel(one, i) - channel(other, i);
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /// So much of a color on white.
    private static String mixed(String color, double share) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            mixed.append("%02X".formatted(Math.round(255 - (255 - channel(color, i)) * share)));
        }
        return mixed.toString();
    }

    private static int channel(String color, int channel) {
        return Integer.parseInt(color.substring(2 * channel, 2 * channel + 2), 16);
    }
}
