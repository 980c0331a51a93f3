package org.socialreadiness.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// An organization that matters to the team, from its own list.
///
/// @param id unique in the client
/// @param alike hashes of the other names in the exports that the team confirmed to mean it
/// @param inTouch the day on which the team confirmed a contact within the 90 days before
/// @param gone taken off the list
public record KeyOrganization(
        String id, String name, Kind kind, Set<Long> alike, Optional<LocalDate> inTouch, boolean gone) {
    /// What it is to the team.
    public enum Kind {
        CUSTOMER,
        PROSPECT,
        PARTNER,
        /// The team's own organization: colleagues are no market.
        OWN
    }

    public static final int LONGEST_NAME = 200;

    public KeyOrganization {
        name = name.strip();
        alike = Set.copyOf(alike);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("The name of an organization has 1 to " + LONGEST_NAME + " characters");
        }
    }

    public boolean own() {
        return kind == Kind.OWN;
    }

    public KeyOrganization withKind(Kind next) {
        return new KeyOrganization(id, name, next, alike, inTouch, gone);
    }

    public KeyOrganization withAlike(Set<Long> next) {
        return new KeyOrganization(id, name, kind, next, inTouch, gone);
    }

    public KeyOrganization withInTouch(Optional<LocalDate> next) {
        return new KeyOrganization(id, name, kind, alike, next, gone);
    }

    public KeyOrganization withGone(boolean off) {
        return new KeyOrganization(id, name, kind, alike, inTouch, off);
    }
}
