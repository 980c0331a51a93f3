package org.socialreadiness.report;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.socialreadiness.scoring.SmallGroups;

/// What goes into a report.
///
/// @param sections optional parts that are wanted
/// @param groups who may be seen
/// @param people how people are named
/// @param occasion for whom this one is
public record ReportOptions(Set<Part> sections, SmallGroups groups, People people, Occasion occasion) {
    /// For whom a report is written.
    ///
    /// @param recipient printed on the cover; empty for nobody in particular
    /// @param draft whether every page says that it is not final
    public record Occasion(String recipient, boolean draft) {
        public static final Occasion NONE = new Occasion("", false);
    }

    /// Parts that can be left out.
    public enum Part {
        SINCE,
        FACTORS,
        DISAGREEMENT,
        BELIEFS,
        FACTS,
        /// What the leaders' exported contacts show.
        NETWORK,
        /// Where the team wants to be.
        TARGETS,
        OUTLOOK,
        ALL_RATINGS,
        APPENDIX,
        /// Priorities, roadmap and commitment.
        PLAN,
        FREE_TEXT,
        QUOTES,
        /// Also the quotes that must not be attributed and give their speakers away.
        TELLING_QUOTES;

        /// The stable name under which client files remember it and commands know it.
        public String word() {
            return switch (this) {
                case SINCE -> "since";
                case FACTORS -> "factors";
                case DISAGREEMENT -> "disagreement";
                case BELIEFS -> "beliefs";
                case FACTS -> "facts";
                case NETWORK -> "network";
                case TARGETS -> "targets";
                case OUTLOOK -> "outlook";
                case ALL_RATINGS -> "ratings";
                case APPENDIX -> "appendix";
                case PLAN -> "plan";
                case FREE_TEXT -> "freeText";
                case QUOTES -> "quotes";
                case TELLING_QUOTES -> "tellingQuotes";
            };
        }

        /// The part of that stable name, if this version knows it.
        public static Optional<Part> of(String word) {
            return Stream.of(values()).filter(part -> part.word().equals(word)).findFirst();
        }
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

    /// A final report for nobody in particular.
    public ReportOptions(Set<Part> sections, SmallGroups groups, People people) {
        this(sections, groups, people, Occasion.NONE);
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
                    Part.NETWORK,
                    Part.TARGETS,
                    Part.OUTLOOK,
                    Part.ALL_RATINGS,
                    Part.APPENDIX,
                    Part.PLAN,
                    Part.QUOTES),
            SmallGroups.STANDARD,
            People.ROLES);

    /// For whom a report usually is; a choice to begin with.
    public enum Audience {
        /// Those who answered and decide.
        LEADERSHIP,
        /// A works council, or everyone: what the organization is like, and nothing of who said what.
        STAFF,
        /// The consultant alone.
        WORKING_PAPER;

        /// What such a report holds.
        public ReportOptions options() {
            return switch (this) {
                case LEADERSHIP -> STANDARD;
                case STAFF ->
                    new ReportOptions(
                            Set.of(Part.SINCE, Part.FACTORS, Part.BELIEFS, Part.FACTS),
                            SmallGroups.STANDARD,
                            People.NOT_AT_ALL);
                case WORKING_PAPER ->
                    new ReportOptions(
                            EnumSet.allOf(Part.class),
                            new SmallGroups(SmallGroups.STANDARD.smallest(), true),
                            People.NAMES);
            };
        }
    }
}
