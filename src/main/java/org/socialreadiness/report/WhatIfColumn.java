package org.socialreadiness.report;

/// The columns of targets and what-if, in this order; the last eight are the steps between.
enum WhatIfColumn {
    ID,
    NAME,
    FACTOR,
    WEIGHT,
    TOP,
    TODAY,
    TARGET,
    GAP,
    WHAT_IF,
    CHANGE,
    TARGET_VALUE,
    TARGET_ANSWERED,
    TARGET_OPEN,
    TARGET_NOT_APPLICABLE,
    WHAT_IF_VALUE,
    WHAT_IF_ANSWERED,
    WHAT_IF_OPEN,
    WHAT_IF_NOT_APPLICABLE;

    @SuppressWarnings("EnumOrdinal") // the order of the constants is that of the columns
    int at() {
        return ordinal();
    }

    int width() {
        return switch (this) {
            case ID -> 9;
            case NAME -> 44;
            case FACTOR -> 22;
            case WEIGHT, TOP -> 8;
            default -> 13;
        };
    }

    /// What stands above it on the list of criteria.
    String overCriteria(Story story) {
        return switch (this) {
            case ID -> story.say("workbook.id");
            case NAME -> story.say("workbook.criterion");
            case FACTOR -> story.say("workbook.factor");
            case WEIGHT -> story.say("workbook.weight");
            case TOP -> story.say("workbook.criteria.top");
            case TODAY -> story.say("workbook.whatIf.today");
            case TARGET -> story.say("workbook.whatIf.target");
            case GAP -> story.say("workbook.whatIf.gap");
            case WHAT_IF -> story.say("workbook.whatIf.level");
            case CHANGE -> story.say("workbook.whatIf.change");
            case TARGET_VALUE -> atTargets(story, CriteriaColumn.VALUE.head(story));
            case TARGET_ANSWERED -> atTargets(story, CriteriaColumn.ANSWERED.head(story));
            case TARGET_OPEN -> atTargets(story, CriteriaColumn.OPEN.head(story));
            case TARGET_NOT_APPLICABLE -> atTargets(story, CriteriaColumn.NOT_APPLICABLE.head(story));
            case WHAT_IF_VALUE -> whatIf(story, CriteriaColumn.VALUE.head(story));
            case WHAT_IF_ANSWERED -> whatIf(story, CriteriaColumn.ANSWERED.head(story));
            case WHAT_IF_OPEN -> whatIf(story, CriteriaColumn.OPEN.head(story));
            case WHAT_IF_NOT_APPLICABLE -> whatIf(story, CriteriaColumn.NOT_APPLICABLE.head(story));
        };
    }

    /// What stands above it on the list of factors.
    String overFactors(Story story) {
        return switch (this) {
            case ID, FACTOR, TOP -> "";
            case NAME -> story.say("workbook.factor");
            case WEIGHT -> story.say("workbook.weight");
            case TODAY -> story.say("workbook.whatIf.scoreToday");
            case TARGET -> story.say("workbook.whatIf.scoreAtTargets");
            case GAP -> story.say("workbook.whatIf.pointsGap");
            case WHAT_IF -> story.say("workbook.whatIf.score");
            case CHANGE -> story.say("workbook.whatIf.pointsChange");
            case TARGET_VALUE -> atTargets(story, ScoresColumn.WEIGHTED_SUM.head(story));
            case TARGET_ANSWERED -> atTargets(story, ScoresColumn.WEIGHT_ANSWERED.head(story));
            case TARGET_OPEN -> atTargets(story, ScoresColumn.WEIGHT_OPEN.head(story));
            case TARGET_NOT_APPLICABLE -> atTargets(story, ScoresColumn.WEIGHT_NOT_APPLICABLE.head(story));
            case WHAT_IF_VALUE -> whatIf(story, ScoresColumn.WEIGHTED_SUM.head(story));
            case WHAT_IF_ANSWERED -> whatIf(story, ScoresColumn.WEIGHT_ANSWERED.head(story));
            case WHAT_IF_OPEN -> whatIf(story, ScoresColumn.WEIGHT_OPEN.head(story));
            case WHAT_IF_NOT_APPLICABLE -> whatIf(story, ScoresColumn.WEIGHT_NOT_APPLICABLE.head(story));
        };
    }

    private static String atTargets(Story story, String of) {
        return story.say("workbook.whatIf.stepTargets", of);
    }

    private static String whatIf(Story story, String of) {
        return story.say("workbook.whatIf.step", of);
    }
}
