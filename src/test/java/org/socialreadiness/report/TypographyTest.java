package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Instrument;

class TypographyTest {
    private final Typography english = new Typography(Locale.ENGLISH);
    private final Typography german = new Typography(Locale.GERMAN);

    @Test
    void apostrophesAreTypographic() {
        assertEquals("Leaders’ own networks", english.of("Leaders' own networks"));
        assertEquals("We don’t know", english.of("We don't know"));
        assertEquals("wie geht’s", german.of("wie geht's"));
    }

    @Test
    void innerQuotationMarksAreThoseOfTheLanguage() {
        assertEquals("We say ‘hello’ (‘hi’).", english.of("We say \"hello\" (\"hi\")."));
        assertEquals("Wir sagen ‚hallo‘.", german.of("Wir sagen \"hallo\"."));
        assertEquals("‘Yes’ it is", english.of("'Yes' it is"));
    }

    @Test
    void whatHasNoneStaysTheSame() {
        String plain = "Already “typographic” – and ’fine’.";
        assertEquals(plain, english.of(plain));
    }

    @Test
    void theWholeShippedInstrumentIsSet() {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            Instrument plain = Catalog.shipped().in(locale);
            Instrument printed = new Typography(locale).of(plain);
            assertFalse(printed.toString().contains("'") || printed.toString().contains("\""), locale.toString());
            assertEquals(plain.criteria().size(), printed.criteria().size());
            assertEquals(
                    plain.toString().replaceAll("['\"’‘‚]", ""),
                    printed.toString().replaceAll("['\"’‘‚]", ""));
        }
        assertTrue(Catalog.shipped().in(Locale.ENGLISH).toString().contains("'"), "nothing to set");
    }
}
