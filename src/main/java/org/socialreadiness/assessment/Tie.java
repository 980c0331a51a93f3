package org.socialreadiness.assessment;

import java.util.Comparator;

/// That two of those whom the team itself has named know each other; which of them comes first does not matter. No
/// contact of an export is ever an end of a tie.
public record Tie(End one, End other) {
    /// One of our leaders, or an organization on the list.
    public record End(Kind kind, String id) implements Comparable<End> {
        /// What it is.
        public enum Kind {
            LEADER,
            ORGANIZATION
        }

        public static End of(ParticipantId leader) {
            return new End(Kind.LEADER, leader.text());
        }

        public static End of(KeyOrganization organization) {
            return new End(Kind.ORGANIZATION, organization.id());
        }

        public boolean isLeader() {
            return kind == Kind.LEADER;
        }

        @Override
        public int compareTo(End other) {
            return Comparator.comparing(End::kind).thenComparing(End::id).compare(this, other);
        }
    }

    public Tie {
        if (one.equals(other)) {
            throw new IllegalArgumentException("Nobody is tied to themselves");
        }
        if (one.compareTo(other) > 0) {
            End first = other;
            other = one;
            one = first;
        }
    }
}
