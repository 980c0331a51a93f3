package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptTest {
    private static Map<String, Integer> letters() {
        Map<String, Integer> letters = new LinkedHashMap<>();
        letters.put("c", 3);
        letters.put("a", 1);
        letters.put("b", 2);
        return letters;
    }

    @Test
    void whatBecomesOfTheOriginalDoesNotMatter() {
        Map<String, Integer> original = letters();
        Map<String, Integer> kept = Kept.of(original);
        original.put("d", 4);
        assertEquals(letters(), kept);
        assertEquals(kept, letters(), "either way round");
        assertEquals(letters().hashCode(), kept.hashCode());
        assertFalse(kept.containsKey("d"));
    }

    @Test
    void theOrderStays() {
        Map<String, Integer> kept = Kept.with(Kept.with(letters(), "a", 7), "0", 0);
        assertEquals(List.of("c", "a", "b", "0"), List.copyOf(kept.keySet()));
        assertEquals(7, kept.get("a"));
    }

    @Test
    void whatIsKeptIsNotCopiedAgain() {
        Map<String, Integer> kept = Kept.of(letters());
        assertSame(kept, Kept.of(kept));
        assertSame(kept, Kept.without(kept, "x"::equals));
        assertEquals(
                List.of("c", "b"), List.copyOf(Kept.without(kept, "a"::equals).keySet()));
        assertEquals(letters(), kept);
    }

    @Test
    void nobodyChangesIt() {
        Map<String, Integer> kept = Kept.of(letters());
        assertThrows(UnsupportedOperationException.class, () -> kept.put("d", 4));
        assertThrows(UnsupportedOperationException.class, () -> kept.remove("a"));
        assertThrows(UnsupportedOperationException.class, () -> kept.keySet().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> kept.entrySet().iterator().next().setValue(9));
    }
}
