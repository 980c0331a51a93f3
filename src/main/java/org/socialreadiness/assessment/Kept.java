package org.socialreadiness.assessment;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A map in its order that nobody can change any more. It is shared where others have to be copied: of 200 people's
/// sheets one changes at a time.
final class Kept<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> map;

    /// @param map left to this one
    private Kept(Map<K, V> map) {
        this.map = Collections.unmodifiableMap(map);
    }

    /// The map as it is now.
    static <K, V> Map<K, V> of(Map<K, V> map) {
        return map instanceof Kept ? map : new Kept<>(new LinkedHashMap<>(map));
    }

    /// The same with one value more, or another.
    static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> next = new LinkedHashMap<>(map);
        next.put(key, value);
        return new Kept<>(next);
    }

    /// The same without some of its keys; itself if it has none of them.
    static <K, V> Map<K, V> without(Map<K, V> map, Predicate<K> left) {
        Map<K, V> next = new LinkedHashMap<>(map);
        return next.keySet().removeIf(left) ? new Kept<>(next) : map;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return map.entrySet();
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return map.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return map.containsKey(key);
    }

    @Override
    public int size() {
        return map.size();
    }
}
