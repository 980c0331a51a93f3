package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KeptSetTest {
    @Test
    void isTheSameAsASetThatEachIsAddedToOrTakenFrom() {
        SplittableRandom random = new SplittableRandom(3);
        Set<Integer> plain = new HashSet<>();
        Set<Integer> kept = KeptSet.of(Set.of());
        for (int i = 0; i < 2_000; i++) {
            int value = random.nextInt(600) * 65_537;
            if (random.nextInt(3) > 0) {
                plain.add(value);
                kept = KeptSet.with(kept, value);
            } else {
                plain.remove(value);
                kept = KeptSet.without(kept, value);
            }
        }
        assertEquals(plain, kept);
        assertEquals(plain.hashCode(), kept.hashCode());
        assertEquals(plain.size(), kept.size());
        assertTrue(plain.stream().allMatch(kept::contains));
        assertFalse(kept.contains(-1));
    }

    @Test
    void theOneBeforeStaysAsItWas() {
        Set<String> before = KeptSet.of(Set.of("a", "b"));
        Set<String> more = KeptSet.with(before, "c");
        assertEquals(Set.of("a", "b"), before);
        assertEquals(Set.of("a", "b", "c"), more);
        assertEquals(Set.of("b", "c"), KeptSet.without(more, "a"));
        assertSame(before, KeptSet.with(before, "a"));
        assertSame(before, KeptSet.without(before, "c"));
        assertSame(before, KeptSet.of(before));
    }

    @Test
    void nobodyChangesIt() {
        Set<String> mine = new HashSet<>(Set.of("a"));
        Set<String> kept = KeptSet.of(mine);
        mine.add("b");
        assertEquals(Set.of("a"), kept);
        assertNotSame(mine, kept);
        assertThrows(UnsupportedOperationException.class, () -> kept.add("c"));
        assertThrows(UnsupportedOperationException.class, () -> kept.remove("a"));
    }
}
