package org.socialreadiness.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    /// Lines of printed pages, measured: 10.5 points, in mm.
    @Test
    void widthsAreCloseToThoseOnPaper() {
        close(
                161.6,
                "Dialog (SG6). 6 of 6 who rated it chose level 2 or higher: “Someone looks every working day, and more");
        close(
                157.3,
                "half of the direct questions get a first answer within two working days.” Next level: “A person answers at");
        close(42.1, "relevant people this month.");
    }

    private static void close(double measured, String text) {
        assertEquals(measured, TextWidth.of(text, 10.5), measured * .06, text);
    }

    @Test
    void linesBreakBetweenWordsAndWhereTheyMust() {
        assertEquals(1, TextWidth.lines("", 10, 50));
        assertEquals(1, TextWidth.lines("Short", 10, 50));
        assertEquals(3, TextWidth.lines("one\ntwo\r\nthree", 10, 50));
        // Ten n are 5 em, so 17.6 mm at 10 points: two such words do not share 30 mm.
        assertEquals(3, TextWidth.lines("nnnnnnnnnn nnnnnnnnnn nnnnnnnnnn", 10, 30));
        // A word of 100 n is 176 mm: six lines of 30 mm.
        assertEquals(6, TextWidth.lines("n".repeat(100), 10, 30));
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsis() {
        assertEquals("Fits", TextWidth.fitted("Fits", 9, 50));
        String cut = TextWidth.fitted("A name that is much too long for its place", 9, 30);
        assertTrue(cut.endsWith("…") && TextWidth.of(cut, 9) <= 30, cut);
        assertTrue(cut.startsWith("A name that is"), cut);
        // A character of two units is not cut in half.
        assertEquals("😀…", TextWidth.fitted("😀😀😀😀", 9, 6));
    }
}
