package org.socialreadiness.report;

/// The columns of the scores, in this order.
enum ScoresColumn {
    NAME,
    SCORE,
    LOW,
    HIGH,
    ERROR,
    BAND,
    COVERAGE,
    STATUS,
    ANSWERED,
    APPLICABLE,
    CRITERIA,
    BOUNDS_LOW,
    BOUNDS_HIGH,
    WEIGHT,
    LEVERAGE,
    WEIGHT_ANSWERED,
    WEIGHT_OPEN,
    WEIGHT_NOT_APPLICABLE,
    HELD_BACK,
    WEIGHTED_SUM,
    LOGARITHM,
    VARIANCE_PART,
    POSITION,
    MINUS,
    PLUS;

    @SuppressWarnings("EnumOrdinal") // the order of the constants is that of the columns
    int at() {
        return ordinal();
    }

    /// What stands above it.
    String head(Story story) {
        return switch (this) {
            case NAME -> story.say("workbook.factor");
            case SCORE -> story.say("workbook.scores.score");
            case LOW -> story.say("workbook.scores.low");
            case HIGH -> story.say("workbook.scores.high");
            case ERROR -> story.say("workbook.scores.error");
            case BAND -> story.say("workbook.scores.band");
            case COVERAGE -> story.say("workbook.scores.coverage");
            case STATUS -> story.say("workbook.scores.status");
            case ANSWERED -> story.say("workbook.scores.answered");
            case APPLICABLE -> story.say("workbook.scores.applicable");
            case CRITERIA -> story.say("workbook.scores.criteria");
            case BOUNDS_LOW -> story.say("workbook.scores.boundsLow");
            case BOUNDS_HIGH -> story.say("workbook.scores.boundsHigh");
            case WEIGHT -> story.say("workbook.weight");
            case LEVERAGE -> story.say("workbook.scores.leverage");
            case WEIGHT_ANSWERED -> story.say("workbook.scores.weightAnswered");
            case WEIGHT_OPEN -> story.say("workbook.scores.weightOpen");
            case WEIGHT_NOT_APPLICABLE -> story.say("workbook.scores.weightNotApplicable");
            case HELD_BACK -> story.say("workbook.scores.heldBack");
            case WEIGHTED_SUM -> story.say("workbook.scores.weightedSum");
            case LOGARITHM -> story.say("workbook.scores.logarithm");
            case VARIANCE_PART -> story.say("workbook.scores.variancePart");
            case POSITION -> story.say("workbook.scores.position");
            case MINUS -> story.say("workbook.scores.minus");
            case PLUS -> story.say("workbook.scores.plus");
        };
    }

    /// Its width, in characters.
    int width() {
        return switch (this) {
            case NAME -> 30;
            case BAND -> 26;
            case ERROR, STATUS -> 15;
            default -> 11;
        };
    }
}
