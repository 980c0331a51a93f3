package org.socialreadiness.report;

/// The columns of the criteria after the counts of each level, in this order.
enum CriteriaColumn {
    DONT_KNOW,
    DOES_NOT_APPLY,
    RATINGS,
    MEAN,
    CONSENSUS,
    VALUE,
    GUESS,
    EVIDENCE,
    VARIANCE,
    LOWEST,
    HIGHEST,
    DISTANCE,
    RWG,
    SPLIT,
    ANSWERED,
    OPEN,
    NOT_APPLICABLE,
    OUTCOME;

    /// How many columns after the counts it stands.
    @SuppressWarnings("EnumOrdinal") // the order of the constants is that of the columns
    int offset() {
        return ordinal();
    }

    /// What stands above it.
    String head(Story story) {
        return switch (this) {
            case DONT_KNOW -> story.say("workbook.criteria.dontKnow");
            case DOES_NOT_APPLY -> story.say("workbook.criteria.doesNotApply");
            case RATINGS -> story.say("workbook.criteria.ratings");
            case MEAN -> story.say("workbook.criteria.mean");
            case CONSENSUS -> story.say("workbook.criteria.consensus");
            case VALUE -> story.say("workbook.criteria.value");
            case GUESS -> story.say("workbook.criteria.guess");
            case EVIDENCE -> story.say("workbook.criteria.evidence");
            case VARIANCE -> story.say("workbook.criteria.variance");
            case LOWEST -> story.say("workbook.criteria.lowest");
            case HIGHEST -> story.say("workbook.criteria.highest");
            case DISTANCE -> story.say("workbook.criteria.distance");
            case RWG -> story.say("workbook.criteria.rwg");
            case SPLIT -> story.say("workbook.criteria.split");
            case ANSWERED -> story.say("workbook.criteria.answered");
            case OPEN -> story.say("workbook.criteria.open");
            case NOT_APPLICABLE -> story.say("workbook.criteria.notApplicable");
            case OUTCOME -> story.say("workbook.criteria.outcome");
        };
    }
}
