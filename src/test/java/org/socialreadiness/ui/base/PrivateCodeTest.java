package org.socialreadiness.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Code;

class PrivateCodeTest {
    @Test
    void aCodeOpensToItselfAlone() {
        Code code = PrivateCode.of(" 4711 ");
        assertTrue(PrivateCode.opens(code, "4711"));
        assertFalse(PrivateCode.opens(code, "4712"));
        assertNotEquals(code.hash(), PrivateCode.of("4711").hash());
    }

    /// The hash is that of `printf 'salt 4711' | sha256sum`.
    @Test
    void theHashIsSha256OfSaltAndCode() {
        assertTrue(PrivateCode.opens(
                new Code("salt", "fcf24007e3753fdfa3b1114bb663ff3d6b562fcae355326ace24b909b0b3d791"), "4711"));
    }

    @Test
    void whatIsTooShortOrTooLongIsRefused() {
        assertFalse(PrivateCode.fits(" 12 "));
        assertTrue(PrivateCode.fits("123"));
        assertEquals(20, Code.LONGEST);
        assertFalse(PrivateCode.fits("x".repeat(21)));
        assertThrows(IllegalArgumentException.class, () -> PrivateCode.of("12"));
    }
}
