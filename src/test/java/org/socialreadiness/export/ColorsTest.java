package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialreadiness.report.Report.Hue;

class ColorsTest {
    @Test
    void contrastIsThatOfWcag() {
        assertEquals(21, Colors.contrast("000000", "FFFFFF"), 1e-9);
        // The gray that is known to reach 4.5 on white just so.
        assertEquals(4.54, Colors.contrast("767676", "FFFFFF"), .005);
    }

    @Test
    void withoutAThemeTheColorsAreTheProgramsOwn() {
        assertEquals(Colors.BUILT_IN, Colors.of(List.of()));
        assertEquals(Palette.ACCENT, Colors.BUILT_IN.factor(Hue.NONE));
        for (int i = 0; i < 5; i++) {
            assertEquals(Palette.onTone(i), Colors.BUILT_IN.onTone(i));
        }
    }

    @Test
    void aColorThatIsTooLightOrTooCloseGivesWayAlone() {
        List<String> accents = List.of("1B5E20", "1C5F22", "FFFF00", "6A1B9A");
        Colors colors = Colors.of(accents);
        assertEquals("1B5E20", colors.accent());
        assertEquals("1B5E20", colors.factor(new Hue(0)));
        assertEquals("6A1B9A", colors.factor(new Hue(3)));
        assertEquals(List.of("1C5F22", "FFFF00"), Colors.unfit(accents));
        assertEquals(8, colors.factors().stream().distinct().count());
    }

    @Test
    void digitsStandOutOnEachToneAndTonesGrowDarker() {
        for (String accent : List.of("1B5E20", "B71C1C", "FFEE00", "0D47A1")) {
            Colors colors = Colors.of(List.of(accent));
            for (int tone = 0; tone < 5; tone++) {
                assertTrue(Colors.contrast(colors.onTone(tone), colors.tone(tone)) >= 4.5, accent + " " + tone);
                assertTrue(tone == 0
                        || Colors.contrast("FFFFFF", colors.tone(tone))
                                > Colors.contrast("FFFFFF", colors.tone(tone - 1)));
            }
        }
    }
}
