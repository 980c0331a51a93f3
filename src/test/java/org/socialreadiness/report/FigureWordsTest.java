package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.network.Figure;
import org.socialreadiness.network.Figure.Kind;
import org.socialreadiness.network.Share;
import org.socialreadiness.text.Messages;

class FigureWordsTest {
    private final FigureWords english = new FigureWords(Messages.in(Locale.ENGLISH));
    private final FigureWords german = new FigureWords(Messages.in(Locale.GERMAN));

    private static Optional<Figure> figure(Kind kind, double value) {
        return Optional.of(new Figure(kind, value, Optional.empty()));
    }

    private static Optional<Figure> young(int count, int of) {
        Share share = new Share(count, of);
        return Optional.of(new Figure(Kind.YOUNG, share.value(), Optional.of(share)));
    }

    /// 2.25 is printed as 2.3, so it is 1.3 more than 1.0.
    @Test
    void aDifferenceIsThatOfThePrintedNumbers() {
        assertEquals("2.3 years", english.value(figure(Kind.AGE, 2.25)));
        assertEquals("+1.3 years", english.difference(figure(Kind.AGE, 1), figure(Kind.AGE, 2.25)));
        assertEquals("1,1", german.value(figure(Kind.COMPANIES, 1.05)));
        assertEquals("+0,1", german.difference(figure(Kind.COMPANIES, 1), figure(Kind.COMPANIES, 1.05)));
        assertEquals("−0.4", english.difference(figure(Kind.COMPANIES, 2.35), figure(Kind.COMPANIES, 1.95)));
        // 12.5 % and 37.5 %.
        assertEquals("13 % (2 of 16)", english.value(young(2, 16)));
        assertEquals("+25 points", english.difference(young(2, 16), young(6, 16)));
    }

    @Test
    void onePointIsSingular() {
        assertEquals("+1 point", english.difference(young(30, 100), young(31, 100)));
        assertEquals("−1 Punkt", german.difference(young(31, 100), young(30, 100)));
        assertEquals("0 Punkte", german.difference(young(30, 100), young(30, 100)));
        assertEquals("−2 points", english.difference(young(32, 100), young(30, 100)));
    }
}
