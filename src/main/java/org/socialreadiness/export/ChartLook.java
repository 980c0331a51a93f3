package org.socialreadiness.export;

import java.util.Locale;

/// What a chart must fit: the language of its labels, how much larger than on paper everything is, and how high it
/// may be. Charts are laid out in mm of paper; on a slide all of it is drawn larger.
///
/// @param language as office programs call it
/// @param text times the size of texts and marks on paper
/// @param scale times the lengths on paper
/// @param highest in mm of paper
record ChartLook(String language, double text, double scale, double highest) {
    /// So that the width of a page's text fills that of a slide.
    private static final double SLIDE = 300.5 / WordCharts.TEXT_WIDTH;

    static ChartLook page(Locale locale) {
        return new ChartLook(DocumentLanguage.of(locale), 1, 1, Double.MAX_VALUE);
    }

    /// 9 points become 16.
    ///
    /// @param room in mm of the slide
    static ChartLook slide(Locale locale, double room) {
        return new ChartLook(DocumentLanguage.of(locale), 16 / 9.0, SLIDE, room / SLIDE);
    }

    /// A size on paper, in the unit in which it is given.
    int sized(int onPaper) {
        return (int) Math.round(onPaper * text);
    }

    /// Height on paper, or the highest that there is room for.
    double high(double natural) {
        return Math.min(natural, highest);
    }
}
