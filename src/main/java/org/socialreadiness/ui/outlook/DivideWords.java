package org.socialreadiness.ui.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socialreadiness.outlook.Bands;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.outlook.Fan;
import org.socialreadiness.outlook.Forecast;
import org.socialreadiness.outlook.Sides;
import org.socialreadiness.outlook.Sides.Side;
import org.socialreadiness.report.OutlookWords;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FanChart;

/// What the divide screen says of what it draws.
final class DivideWords {
    private static final int LAST = 24;
    private static final int HALF_YEAR = 6;

    private final Messages messages;
    private final OutlookWords words;
    private final LocalDate begin;

    /// @param begin the day of the assessment
    DivideWords(Messages messages, LocalDate begin) {
        this.messages = messages;
        this.words = new OutlookWords(messages);
        this.begin = begin;
    }

    OutlookWords outlook() {
        return words;
    }

    /// The finding.
    String title(Divide divide) {
        String today = off(divide.today());
        return divide.isChanged()
                ? messages.text("outlook.title.changed", divide.changes(), off(divide.changed()), today)
                : messages.text("outlook.title", today);
    }

    /// How many of a hundred runs are off the following side.
    private String off(Forecast forecast) {
        return words.inHundred(1 - forecast.sides().following());
    }

    String caption(Divide divide) {
        return messages.text(
                "outlook.caption",
                divide.outlook().setting().runs(),
                Math.min(10, divide.outlook().setting().runs()));
    }

    /// What is drawn, in the order in which it is laid over each other.
    FanChart.Content content(Divide divide) {
        Forecast shown = divide.changed();
        Bands bands = shown.fan().bands();
        Stream<FanChart.Curve> others = Stream.of(
                compared(divide.outlook().leader(), "outlook.leader"),
                compared(divide.outlook().follower(), "outlook.follower"));
        Stream<FanChart.Curve> own = divide.isChanged()
                ? Stream.of(
                        new FanChart.Curve(
                                divide.today().fan().bands().p50(),
                                "sr-fan-today",
                                messages.text("outlook.asToday"),
                                messages.text(
                                        "outlook.dashed",
                                        percent(divide.today()
                                                .fan()
                                                .bands()
                                                .p50()
                                                .get(LAST))),
                                false),
                        own(bands, messages.text("outlook.withChanges", divide.changes())))
                : Stream.of(own(bands, messages.text("outlook.asToday")));
        return new FanChart.Content(
                List.of(bands.p10(), bands.p90()),
                List.of(bands.p25(), bands.p75()),
                shown.singles(),
                Stream.concat(others, own).toList(),
                dates(),
                messages.text("outlook.sixMonths"));
    }

    private FanChart.Curve own(Bands bands, String name) {
        return new FanChart.Curve(
                bands.p50(),
                "sr-fan-own",
                name,
                messages.text(
                        "outlook.between",
                        percent(bands.p50().get(LAST)),
                        percent(bands.p10().get(LAST)),
                        percent(bands.p90().get(LAST))),
                true);
    }

    /// Without restarts: a median of curves of which most stop once leaps where they do.
    private FanChart.Curve compared(Fan fan, String name) {
        return new FanChart.Curve(
                fan.path().useful(),
                "sr-fan-other",
                messages.text(name),
                messages.text("outlook.assumed", percent(fan.path().useful().get(LAST))),
                true);
    }

    private List<String> dates() {
        Dates dates = new Dates(messages.locale());
        return IntStream.rangeClosed(0, LAST / HALF_YEAR)
                .mapToObj(i -> dates.shortMonth(begin.plusMonths((long) i * HALF_YEAR)))
                .toList();
    }

    /// The chart for who cannot see it: every half year of every curve.
    String alternative(Divide divide) {
        String curves = content(divide).curves().stream()
                .map(curve -> messages.text(
                        "outlook.curve",
                        curve.name(),
                        IntStream.rangeClosed(0, LAST / HALF_YEAR)
                                .mapToObj(i -> percent(curve.months().get(i * HALF_YEAR)))
                                .reduce((a, b) -> a + ", " + b)
                                .orElse("")))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return String.join(" ", caption(divide), curves, words.growth(divide.changed()), title(divide));
    }

    /// What stands above the bars.
    String sidesHead() {
        return messages.text("outlook.sides.head");
    }

    String sidesText(Divide divide) {
        String restarts = words.inHundred(divide.changed().withRestart());
        return divide.isChanged()
                ? messages.text(
                        "outlook.sides.restartsChanged",
                        restarts,
                        words.inHundred(divide.today().withRestart()))
                : messages.text("outlook.sides.restarts", restarts);
    }

    String rowName(Divide divide, boolean changed) {
        return changed ? messages.text("outlook.withChanges", divide.changes()) : messages.text("outlook.asToday");
    }

    List<SidesBar.Part> parts(Sides sides) {
        return Stream.of(Side.FOLLOWING, Side.BETWEEN, Side.LEADING)
                .map(side -> new SidesBar.Part(sides.of(side), words.of(sides, side), words.side(side), style(side)))
                .toList();
    }

    private static String style(Side side) {
        return switch (side) {
            case FOLLOWING -> "sr-side-following";
            case BETWEEN -> "sr-side-between";
            case LEADING -> "sr-side-leading";
        };
    }

    /// What a change brings: how many more runs leave the following side.
    String more(Effect effect) {
        int more = (int) Math.round(100 * effect.leaving());
        return messages.text("outlook.more", more);
    }

    String gain(Effect effect) {
        return messages.text("outlook.gain", points(effect.gain()));
    }

    /// The gain with what it may be, or that it makes no clear difference.
    String range(Effect effect) {
        double gain = points(effect.gain());
        return gain == 0
                ? messages.text("outlook.noDifference")
                : messages.text("outlook.gainRange", gain, points(effect.low()), points(effect.high()));
    }

    private static double points(double share) {
        return Math.floor(1000 * share + 0.5) / 10;
    }

    private static String percent(double share) {
        return String.valueOf(OutlookWords.whole(share));
    }
}
