package org.socialreadiness.network;

/// Remembers where each hash stood first, without an object for each of them. Hashes are keyed and so spread by
/// themselves; 0 is none.
final class HashPlaces {
    private final long[] hashes;
    private final int[] places;
    private final int mask;

    /// @param most how many different hashes will come
    HashPlaces(int most) {
        int size = Integer.highestOneBit(Math.max(8, most)) * 4;
        hashes = new long[size];
        places = new int[size];
        mask = size - 1;
    }

    /// The place of the hash that came first: this one, if it is new.
    int first(long hash, int place) {
        int at = (int) (hash ^ (hash >>> 32)) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        if (hashes[at] == 0) {
            hashes[at] = hash;
            places[at] = place;
        }
        return places[at];
    }
}
