package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void linuxNeedsADisplayUnlessToldOtherwise() {
        assertFalse(Main.hasDisplay("Linux", null, null));
        assertFalse(Main.hasDisplay("Linux", "", null));
        assertTrue(Main.hasDisplay("Linux", ":0", null));
        assertTrue(Main.hasDisplay("Linux", null, "Headless"));
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertTrue(Main.hasDisplay("Windows 11", null, null));
        assertTrue(Main.hasDisplay("Mac OS X", null, null));
    }
}
