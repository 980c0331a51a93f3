package org.socialreadiness.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What an export says of one person outside, without the person: keyed hashes instead of names and addresses, classes
/// instead of a title. A hash of 0 stands for what the file does not say.
///
/// @param address of the profile
/// @param mail of the e-mail address, which itself is kept nowhere
/// @param name of name and company together: two people may share both
/// @param company of the company's normalized name
/// @param since the day of connecting, where the file has one
/// @param roles of the team's own ones, those that the title names, in the words in which they are looked for
public record Contact(
        long address,
        long mail,
        long name,
        long company,
        Level level,
        Set<Field> fields,
        Optional<LocalDate> since,
        Set<String> roles) {
    /// Seniority, highest first.
    public enum Level {
        BOARD,
        MANAGING,
        VICE_PRESIDENT,
        HEAD,
        MANAGER,
        OTHER,
        /// The file has no title.
        UNKNOWN;

        public boolean known() {
            return this != UNKNOWN;
        }

        /// The upper of the two levels that the instrument tells apart: those who decide, and staff.
        public boolean decides() {
            return compareTo(HEAD) <= 0;
        }
    }

    /// What someone's work is about. A title may name several, or none.
    public enum Field {
        PURCHASING,
        SALES,
        MARKETING,
        COMMUNICATIONS,
        PEOPLE,
        FINANCE,
        TECHNOLOGY,
        RESEARCH,
        OPERATIONS,
        STRATEGY,
        LEGAL
    }

    public Contact {
        fields = fields.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(fields));
        roles = Set.copyOf(roles);
    }

    /// Without the team's own roles.
    public Contact(
            long address,
            long mail,
            long name,
            long company,
            Level level,
            Set<Field> fields,
            Optional<LocalDate> since) {
        this(address, mail, name, company, level, fields, since, Set.of());
    }

    /// Whether company or title say what kind of contact this is.
    public boolean classified() {
        return company != 0 || level.known();
    }
}
