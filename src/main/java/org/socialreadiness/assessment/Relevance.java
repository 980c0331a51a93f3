package org.socialreadiness.assessment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Who is relevant beside the people in key organizations: everyone of these levels, if any are named, in these fields,
/// if any are named. With neither nobody is.
public record Relevance(Set<Contact.Level> levels, Set<Contact.Field> fields) {
    public static final Relevance NONE = new Relevance(Set.of(), Set.of());

    public Relevance {
        levels = levels.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(levels));
        fields = fields.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(fields));
    }

    public boolean includes(Contact.Level level, Set<Contact.Field> of) {
        return !(levels.isEmpty() && fields.isEmpty())
                && (levels.isEmpty() || levels.contains(level))
                && (fields.isEmpty() || of.stream().anyMatch(fields::contains));
    }
}
