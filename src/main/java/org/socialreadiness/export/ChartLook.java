package org.socialreadiness.export;

import java.util.Locale;

/// What a chart must fit: the document that it stands in, the language of its labels, how much larger than on paper
/// everything is, and how high it may be. Charts are laid out in mm of paper; on a slide all of it is drawn larger.
///
/// @param document whose colors, font and width of the text it takes
/// @param language as office programs call it
/// @param text times the size of texts and marks on paper
/// @param scale times the lengths on paper
/// @param highest in mm of paper
record ChartLook(Look document, String language, double text, double scale, double highest) {
    /// So that the width of a page's text fills that of a slide.
    private static final double SLIDE = 300.5 / Look.BUILT_IN.mm();

    static ChartLook page(Look document, Locale locale) {
        return new ChartLook(document, DocumentLanguage.of(locale), 1, 1, Double.MAX_VALUE);
    }

    /// 9 points become 16.
    ///
    /// @param colors of the slides
    /// @param room in mm of the slide
    static ChartLook slide(Colors colors, Locale locale, double room) {
        return new ChartLook(
                new Look(Look.BUILT_IN.width(), Look.BUILT_IN.font(), colors),
                DocumentLanguage.of(locale),
                16 / 9.0,
                SLIDE,
                room / SLIDE);
    }

    Colors colors() {
        return document.colors();
    }

    /// Of the text, in mm of paper.
    double width() {
        return document.mm();
    }

    /// A width of the built-in look, which grows and shrinks with the text.
    double scaled(double mm) {
        return mm * width() / Look.BUILT_IN.mm();
    }

    /// The font of its texts, as it stands in XML.
    String font() {
        return Clean.escaped(document.font());
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
