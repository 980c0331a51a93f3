package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.report.Report.Firmness;
import org.socialreadiness.report.Report.StrengthPart;
import org.socialreadiness.text.TextWidth;

/// The names under the bar of evidence: each below its part, moved aside where a part is narrower than its name.
final class StrengthLegend {
    /// Points of the small print.
    private static final double SIZE = 8.5;

    private static final double GAP = 2.5;

    /// A part this wide, in mm, holds its count.
    private static final double HOLDS_COUNT = 5;

    private StrengthLegend() {}

    /// A name and where it begins, in mm from the left edge of the text.
    record Place(String text, double at) {}

    /// Whether a part's count stands inside the bar; else it stands behind the name.
    ///
    /// @param whole width of the bar, in mm
    static boolean isInside(StrengthPart part, List<StrengthPart> parts, double whole) {
        return part.firmness() != Firmness.DONT_KNOW && width(part, parts, whole) >= HOLDS_COUNT;
    }

    static List<Place> of(List<StrengthPart> parts, double whole) {
        List<String> texts = parts.stream()
                .map(p -> isInside(p, parts, whole) ? p.name() : p.name() + " " + p.count())
                .toList();
        double[] at = new double[parts.size()];
        double start = 0;
        double free = 0;
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(start, free);
            start += width(parts.get(i), parts, whole);
            free = at[i] + TextWidth.of(texts.get(i), SIZE) + GAP;
        }
        double end = whole;
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.max(0, Math.min(at[i], end - TextWidth.of(texts.get(i), SIZE)));
            end = at[i] - GAP;
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            places.add(new Place(texts.get(i), at[i]));
        }
        return places;
    }

    private static double width(StrengthPart part, List<StrengthPart> parts, double whole) {
        int all = parts.stream().mapToInt(StrengthPart::count).sum();
        return all == 0 ? 0 : whole * part.count() / all;
    }
}
