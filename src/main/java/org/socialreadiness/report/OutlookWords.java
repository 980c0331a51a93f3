package org.socialreadiness.report;

import java.util.List;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.outlook.Forecast;
import org.socialreadiness.outlook.Input;
import org.socialreadiness.outlook.InputValue;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Sides;
import org.socialreadiness.outlook.Sides.Side;
import org.socialreadiness.text.Messages;

/// What is said of the outlook, the same on screen, on paper and on the command line.
public final class OutlookWords {
    private static final double HUNDRED = 100;
    private static final int LAST = 24;

    private final Messages messages;

    public OutlookWords(Messages messages) {
        this.messages = messages;
    }

    /// What an input is called.
    public String name(Input input) {
        return messages.text(
                switch (input) {
                    case EFFORT -> "outlook.input.effort";
                    case PERSISTENCE -> "outlook.input.persistence";
                    case HAZARD -> "outlook.input.hazard";
                    case KNOW_HOW -> "outlook.input.knowHow";
                    case LEARNING -> "outlook.input.learning";
                    case OBSERVATION -> "outlook.input.observation";
                    case VISIBILITY -> "outlook.input.visibility";
                    case ATTAINABLE -> "outlook.input.attainable";
                    case RELEVANCE -> "outlook.input.relevance";
                    case START -> "outlook.input.start";
                    case LOSS -> "outlook.input.loss";
                    case PAUSE -> "outlook.input.pause";
                    case MONTHS_TO_DECENT -> "outlook.input.monthsToDecent";
                    case RATIO -> "outlook.input.ratio";
                    case DECENT -> "outlook.input.decent";
                    case IMITATION -> "outlook.input.imitation";
                    case DECAY -> "outlook.input.decay";
                    case LEARNING_SPEED -> "outlook.input.learningSpeed";
                });
    }

    /// Whether an input is a share, and so is shown and typed in percent.
    public static boolean isShare(Input input) {
        return switch (input) {
            case PAUSE, MONTHS_TO_DECENT, RATIO, IMITATION -> false;
            case EFFORT,
                    PERSISTENCE,
                    HAZARD,
                    KNOW_HOW,
                    LEARNING,
                    OBSERVATION,
                    VISIBILITY,
                    ATTAINABLE,
                    RELEVANCE,
                    START,
                    LOSS,
                    DECENT,
                    DECAY,
                    LEARNING_SPEED -> true;
        };
    }

    /// A value of an input as people say it.
    public String value(Input input, double value) {
        return switch (input) {
            case PAUSE, MONTHS_TO_DECENT -> messages.text("outlook.months", oneDecimal(value));
            case RATIO, IMITATION -> messages.text("outlook.number", oneDecimal(value));
            case HAZARD, DECAY, LEARNING_SPEED -> messages.text("outlook.percent", oneDecimal(HUNDRED * value));
            default -> messages.text("outlook.percent", whole(value));
        };
    }

    /// Where an input is from, with what is missing.
    public String source(InputValue input) {
        if (input.edited()) {
            return messages.text("outlook.source.edited");
        }
        String from = String.join(", ", input.sources());
        String said = !input.assumed()
                ? from
                : input.sources().isEmpty()
                        ? messages.text("outlook.source.assumption")
                        : messages.text("outlook.source.partly", from);
        return input.missing().isEmpty()
                ? said
                : messages.text(
                        "outlook.source.missing",
                        said,
                        String.join(", ", input.missing()),
                        input.missing().size());
    }

    /// On which side the runs end.
    public String sides(Sides sides) {
        return messages.text(
                "outlook.sides", of(sides, Side.FOLLOWING), of(sides, Side.BETWEEN), of(sides, Side.LEADING));
    }

    /// What a side is called.
    public String side(Side side) {
        return messages.text(
                switch (side) {
                    case FOLLOWING -> "outlook.side.following";
                    case BETWEEN -> "outlook.side.between";
                    case LEADING -> "outlook.side.leading";
                });
    }

    /// How many of a hundred runs end on a side; a few are not none.
    public String of(Sides sides, Side side) {
        return inHundred(sides.of(side), sides.inHundred().getOrDefault(side, 0));
    }

    /// So many of a hundred runs.
    public String inHundred(double share) {
        return inHundred(share, (int) Math.floor(HUNDRED * share + 0.5));
    }

    private String inHundred(double share, int count) {
        return count == 0 && share > 0 ? messages.text("outlook.fewerThanOne") : String.valueOf(count);
    }

    /// Where the curve begins and ends: the median, and what eight of ten runs lie between.
    public String growth(Forecast forecast) {
        return growth(forecast, false);
    }

    /// @param paper whether it is written as in documents: 32–43 where a screen says 32 to 43
    String growth(Forecast forecast, boolean paper) {
        var bands = forecast.fan().bands();
        int begin = whole(bands.p50().getFirst());
        int end = whole(bands.p50().get(LAST));
        return messages.text(
                paper ? "outlook.paper.growth" : "outlook.growth",
                begin,
                end,
                whole(bands.p10().get(LAST)),
                whole(bands.p90().get(LAST)),
                Integer.compare(end, begin));
    }

    public String restarts(Forecast forecast) {
        return messages.text("outlook.restarts", inHundred(forecast.withRestart()));
    }

    /// What it costs to begin later, a sentence for each.
    public List<String> later(Forecast forecast) {
        return forecast.startLater().stream()
                .map(later -> messages.text("outlook.later", later.months(), oneDecimal(HUNDRED * later.usefulCost())))
                .toList();
    }

    /// The same in one sentence.
    public String laterAll(Forecast forecast) {
        return messages.text(
                "outlook.laterAll",
                forecast.startLater().stream()
                        .map(later -> oneDecimal(HUNDRED * later.usefulCost()))
                        .toArray());
    }

    /// What a change brings by month 24, with what eight of ten runs lie between.
    public String effect(String name, Effect effect) {
        return messages.text(
                "outlook.effect",
                name,
                oneDecimal(HUNDRED * effect.gain()),
                oneDecimal(HUNDRED * effect.low()),
                oneDecimal(HUNDRED * effect.high()));
    }

    /// In one sentence what kind of statement all this is.
    public String warning() {
        return messages.text("outlook.warning");
    }

    /// All that is assumed, and by whom (science 4.6).
    public List<String> assumptions(Outlook outlook) {
        return List.of(
                messages.text("outlook.assume.model"),
                messages.text("outlook.assume.post"),
                messages.text("outlook.assume.ours"),
                messages.text("outlook.assume.mapping"),
                messages.text(
                        "outlook.assume.comparison",
                        whole(outlook.leaderInputs().start()),
                        whole(outlook.followerInputs().start())),
                messages.text("outlook.assume.widening"),
                messages.text("outlook.assume.validation"),
                messages.text(
                        "outlook.assume.draws",
                        outlook.setting().runs(),
                        String.valueOf(outlook.setting().seed())));
    }

    /// Points of a hundred.
    public static int whole(double share) {
        return (int) Math.floor(HUNDRED * share + 0.5);
    }

    private static double oneDecimal(double value) {
        return Math.floor(value * 10 + 0.5) / 10;
    }
}
