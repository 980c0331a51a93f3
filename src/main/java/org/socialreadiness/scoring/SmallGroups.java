package org.socialreadiness.scoring;

/// Who may be seen in results: one rule for every screen, document, file and command (science 6, small groups).
///
/// @param smallest people below which nothing is shown that could single one out, 4 or more
/// @param workingCopy the consultant's own copy, chosen by a switch and marked so on every page: nothing is
///     held back
public record SmallGroups(int smallest, boolean workingCopy) {
    private static final int FEWEST_RATINGS = 3;
    private static final int FEWEST_PEOPLE = 4;

    /// The rule as it holds unless someone chooses otherwise.
    public static final SmallGroups STANDARD = new SmallGroups(FEWEST_PEOPLE, false);

    public SmallGroups {
        if (smallest < FEWEST_PEOPLE) {
            throw new IllegalArgumentException("A group shown has four or more people");
        }
    }

    /// Whether scores stand for a group at all: with one or two people every score is what these said, and no rule can
    /// hide it. What is shown then says so.
    public boolean isGroup(int people) {
        return people >= FEWEST_RATINGS;
    }

    /// Whether dots, distance and split of a criterion with `ratings` ratings may be shown.
    public boolean showsSpread(int ratings) {
        return workingCopy || ratings >= FEWEST_RATINGS;
    }

    /// Whether a heat map or rows per person of `people` people may be shown.
    public boolean showsPeople(int people) {
        return workingCopy || people >= smallest;
    }

    /// Whether agreement over the whole sheet of `people` raters may be shown.
    public boolean showsAgreement(int people) {
        return workingCopy || people >= FEWEST_RATINGS;
    }
}
