package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SmallGroupsTest {
    @Test
    void theStandardRule() {
        SmallGroups rule = SmallGroups.STANDARD;
        assertFalse(rule.showsSpread(2));
        assertTrue(rule.showsSpread(3));
        assertFalse(rule.showsAgreement(2));
        assertTrue(rule.showsAgreement(3));
        assertFalse(rule.showsPeople(3));
        assertTrue(rule.showsPeople(4));
        assertFalse(rule.workingCopy());
    }

    @Test
    void theGroupShownCanOnlyBeMadeLarger() {
        SmallGroups larger = new SmallGroups(6, false);
        assertFalse(larger.showsPeople(5));
        assertTrue(larger.showsPeople(6));
        // Dots need three ratings whatever the group.
        assertTrue(larger.showsSpread(3));
        assertThrows(IllegalArgumentException.class, () -> new SmallGroups(3, false));
        assertThrows(IllegalArgumentException.class, () -> new SmallGroups(3, true));
    }

    @Test
    void theWorkingCopyHoldsNothingBack() {
        SmallGroups copy = new SmallGroups(4, true);
        assertTrue(copy.showsSpread(1) && copy.showsPeople(1) && copy.showsAgreement(2));
    }
}
