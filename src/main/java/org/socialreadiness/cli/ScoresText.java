package org.socialreadiness.cli;

import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores;

/// Scores as a few lines to read.
final class ScoresText {
    private final Surroundings surroundings;
    private final Instrument instrument;
    private final Assessment assessment;
    private final Scores scores;

    ScoresText(Surroundings surroundings, Instrument instrument, Assessment assessment, Scores scores) {
        this.surroundings = surroundings;
        this.instrument = instrument;
        this.assessment = assessment;
        this.scores = scores;
    }

    void print() {
        surroundings.say("cli.score.head", assessment.head().name(), scores.raters(), scores.sealed());
        scores.overall()
                .ifPresentOrElse(
                        overall -> surroundings.say(
                                overall.bands().isEmpty() ? "cli.score.overallPlain" : "cli.score.overall",
                                rounded(overall.score().value()),
                                rounded(overall.score().low()),
                                rounded(overall.score().high()),
                                String.join(
                                        ", ",
                                        overall.bands().stream().map(Band::name).toList())),
                        () -> surroundings.say("cli.score.noOverall"));
        for (Scores.FactorScore factor : scores.factors()) {
            String name = instrument
                    .factor(factor.id())
                    .map(Factor::name)
                    .orElse(factor.id().text());
            factor.score()
                    .ifPresentOrElse(
                            score -> surroundings.say(
                                    status(factor.status()),
                                    name,
                                    rounded(score.value()),
                                    rounded(score.low()),
                                    rounded(score.high()),
                                    factor.answered(),
                                    factor.applicable()),
                            () -> surroundings.say(
                                    factor.status() == Scores.Status.HELD_BACK
                                            ? "cli.score.heldBack"
                                            : "cli.score.none",
                                    name,
                                    factor.answered(),
                                    factor.applicable()));
        }
    }

    private static String status(Scores.Status status) {
        return switch (status) {
            case SCORED, NONE, HELD_BACK -> "cli.score.factor";
            case PROVISIONAL -> "cli.score.provisional";
            case ADAPTED -> "cli.score.adapted";
        };
    }

    private static String rounded(double score) {
        return String.valueOf((int) Math.floor(score + 0.5));
    }
}
