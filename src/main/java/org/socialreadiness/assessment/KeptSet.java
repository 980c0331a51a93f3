package org.socialreadiness.assessment;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A set that nobody can change any more, in parts by hash: one with one value more shares all parts but one. Thousands
/// of values may come one after the other, and each state between is kept.
final class KeptSet<E> extends AbstractSet<E> {
    private static final int PARTS = 256;

    private final List<Set<E>> parts;
    private final int size;

    private KeptSet(List<Set<E>> parts, int size) {
        this.parts = Collections.unmodifiableList(parts);
        this.size = size;
    }

    /// The set as it is now.
    static <E> Set<E> of(Set<E> set) {
        return kept(set);
    }

    /// The same with one value more; itself if it has that.
    static <E> Set<E> with(Set<E> set, E value) {
        return set.contains(value) ? set : kept(set).changed(value, true);
    }

    /// The same without a value; itself if it has not that.
    static <E> Set<E> without(Set<E> set, E value) {
        return set.contains(value) ? kept(set).changed(value, false) : set;
    }

    private static <E> KeptSet<E> kept(Set<E> set) {
        if (set instanceof KeptSet<E> kept) {
            return kept;
        }
        List<Set<E>> parts =
                new ArrayList<>(Stream.generate(HashSet<E>::new).limit(PARTS).toList());
        set.forEach(each -> parts.get(part(each)).add(each));
        parts.replaceAll(Set::copyOf);
        return new KeptSet<>(parts, set.size());
    }

    private KeptSet<E> changed(E value, boolean there) {
        Set<E> part = new HashSet<>(parts.get(part(value)));
        if (there) {
            part.add(value);
        } else {
            part.remove(value);
        }
        List<Set<E>> next = new ArrayList<>(parts);
        next.set(part(value), Set.copyOf(part));
        return new KeptSet<>(next, there ? size + 1 : size - 1);
    }

    /// Where a value belongs; hashes of records differ mostly in their lower digits.
    private static int part(Object value) {
        int hash = value.hashCode();
        return (hash ^ hash >>> 16) & PARTS - 1;
    }

    @Override
    public boolean contains(@Nullable Object value) {
        return value != null && parts.get(part(value)).contains(value);
    }

    @Override
    public Iterator<E> iterator() {
        return parts.stream().flatMap(Set::stream).iterator();
    }

    @Override
    public int size() {
        return size;
    }
}
