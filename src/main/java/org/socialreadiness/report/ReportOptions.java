package org.socialreadiness.report;

import java.util.Set;
import org.socialreadiness.scoring.SmallGroups;

/// What goes into a report.
///
/// @param sections optional parts that are wanted
/// @param groups who may be seen
/// @param people how people are named
public record ReportOptions(Set<Part> sections, SmallGroups groups, People people) {
    /// Parts that can be left out.
    public enum Part {
        SINCE,
        FACTORS,
        DISAGREEMENT,
        BELIEFS,
        FACTS,
        ALL_RATINGS,
        APPENDIX,
        FREE_TEXT,
        QUOTES,
        /// Also the quotes that must not be attributed and give their speakers away.
        TELLING_QUOTES
    }

    /// How the people who answered are named on the cover and in the workbook.
    public enum People {
        ROLES,
        NAMES,
        NOT_AT_ALL
    }

    public ReportOptions {
        sections = Set.copyOf(sections);
    }

    /// Everything but free text and quotes that give their speakers away, with roles, under the standing rule for small
    /// groups.
    public static final ReportOptions STANDARD = new ReportOptions(
            Set.of(
                    Part.SINCE,
                    Part.FACTORS,
                    Part.DISAGREEMENT,
                    Part.BELIEFS,
                    Part.FACTS,
                    Part.ALL_RATINGS,
                    Part.APPENDIX,
                    Part.QUOTES),
            SmallGroups.STANDARD,
            People.ROLES);
}
