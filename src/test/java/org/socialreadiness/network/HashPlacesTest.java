package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HashPlacesTest {
    /// Against a map, with hashes that come again and hashes whose lower bits are the same.
    @Test
    void theFirstPlaceIsRemembered() {
        SplittableRandom random = new SplittableRandom(8);
        int many = 5_000;
        HashPlaces places = new HashPlaces(many);
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < many; i++) {
            long hash = 1 + random.nextLong(3_000) * (i % 2 == 0 ? 1 : 1L << 32);
            first.putIfAbsent(hash, i);
            assertEquals(first.get(hash), places.first(hash, i), "hash " + hash);
        }
    }
}
