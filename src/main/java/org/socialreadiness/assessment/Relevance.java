package org.socialreadiness.assessment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Who is relevant beside the people in key organizations: everyone of these levels, if any are named, in these fields,
/// if any are named. With neither nobody is. Beside them, everyone whose title names a role of the team's own list.
///
/// @param roles as the team has written them
public record Relevance(Set<Contact.Level> levels, Set<Contact.Field> fields, List<String> roles) {
    public static final Relevance NONE = new Relevance(Set.of(), Set.of());

    public static final int MOST_ROLES = 100;
    public static final int LONGEST_ROLE = 80;

    public Relevance {
        levels = levels.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(levels));
        fields = fields.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(fields));
        roles = roles.stream().map(String::strip).toList();
        if (roles.size() > MOST_ROLES || roles.stream().anyMatch(Relevance::isNoRole)) {
            throw new IllegalArgumentException(
                    "There are at most " + MOST_ROLES + " roles of 1 to " + LONGEST_ROLE + " characters");
        }
    }

    /// Without roles of the team's own.
    public Relevance(Set<Contact.Level> levels, Set<Contact.Field> fields) {
        this(levels, fields, List.of());
    }

    private static boolean isNoRole(String role) {
        return role.isEmpty() || role.length() > LONGEST_ROLE;
    }

    public Relevance withRoles(List<String> next) {
        return new Relevance(levels, fields, next);
    }

    /// By level and field; the roles are looked for in titles, which are not kept.
    public boolean includes(Contact.Level level, Set<Contact.Field> of) {
        return !(levels.isEmpty() && fields.isEmpty())
                && (levels.isEmpty() || levels.contains(level))
                && (fields.isEmpty() || of.stream().anyMatch(fields::contains));
    }
}
