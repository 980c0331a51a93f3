package org.socialreadiness.network;

import java.util.Set;
import org.socialreadiness.assessment.Contact;

/// What a title says.
public record Role(Contact.Level level, Set<Contact.Field> fields) {
    static final Role UNKNOWN = new Role(Contact.Level.UNKNOWN, Set.of());

    public Role {
        fields = Set.copyOf(fields);
    }
}
