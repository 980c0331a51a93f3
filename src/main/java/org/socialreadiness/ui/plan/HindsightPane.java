package org.socialreadiness.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.outlook.Bands;
import org.socialreadiness.outlook.Fan;
import org.socialreadiness.outlook.Hindsight;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.report.OutlookWords;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.FanChart;
import org.socialreadiness.ui.base.FanChart.Curve;
import org.socialreadiness.ui.base.Job;
import org.socialreadiness.ui.base.Labels;

/// The divide as it was forecast when the plan was made, with what is observed now, in words and in the chart.
final class HindsightPane extends VBox {
    private static final int HALF_YEAR = 6;

    /// Of the plot at 100 % text, in pixels.
    private static final double HIGH = 240;

    private final Messages messages;
    private final Dates dates;
    private final double scale;
    private final Looking looking;
    private final Job job;

    /// @param behind reckons both outlooks
    /// @param scale of the text, 1 to 2
    HindsightPane(Looking looking, Messages messages, Background behind, double scale) {
        this.looking = looking;
        this.messages = messages;
        this.dates = new Dates(messages.locale());
        this.scale = scale;
        setId("plan-hindsight");
        getStyleClass().addAll("sr-plan-route", "sr-column");
        setSpacing(8);
        Label waiting = Labels.caption(messages.text("plan.hindsight.reckoning"));
        waiting.setId("plan-hindsight-reckoning");
        getChildren().setAll(Labels.section(messages.text("plan.hindsight")), waiting);
        job = behind.run(_ -> looking.look(), this::show);
    }

    /// Nobody looks any more.
    void left() {
        job.cancel();
    }

    private void show(Looking.Seen seen) {
        Label says = Labels.body(sentence(seen));
        says.setId("plan-hindsight-says");
        says.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(Labels.section(messages.text("plan.hindsight")), says);
        seen.hindsight().ifPresent(hindsight -> {
            if (!hindsight.isAlike()) {
                Label otherwise = caption(
                        messages.text("plan.hindsight.otherwise", sources(hindsight.from()), sources(hindsight.now())));
                otherwise.setId("plan-hindsight-otherwise");
                getChildren().add(otherwise);
            }
            FanChart chart = new FanChart(content(seen.forecast(), hindsight), says.getText(), scale);
            chart.setId("plan-hindsight-chart");
            chart.limit(HIGH * scale);
            getChildren().addAll(chart, caption(messages.text("plan.hindsight.caption")));
        });
        getChildren().add(caption(messages.text("plan.hindsight.validation")));
    }

    private static Label caption(String text) {
        Label label = Labels.caption(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String sentence(Looking.Seen seen) {
        LocalDate made = looking.made().date();
        LocalDate day = looking.day().date();
        if (seen.hindsight().isEmpty()) {
            return messages.text("plan.hindsight.none", Hindsight.months(made, day));
        }
        Hindsight hindsight = seen.hindsight().get();
        Hindsight.Span expected = hindsight.expected();
        Hindsight.Span observed = hindsight.observed();
        return messages.text(
                switch (hindsight.held()) {
                    case BELOW -> "plan.hindsight.below";
                    case WITHIN -> "plan.hindsight.within";
                    case ABOVE -> "plan.hindsight.above";
                },
                hindsight.month(),
                percent(expected.middle()),
                percent(expected.low()),
                percent(expected.high()),
                percent(observed.middle()),
                percent(observed.low()),
                percent(observed.high()),
                dates.day(day));
    }

    /// Ids; a word for where nothing was answered and the value is assumed.
    private String sources(List<String> ids) {
        return ids.isEmpty() ? messages.text("plan.hindsight.assumption") : String.join(", ", ids);
    }

    private FanChart.Content content(Outlook forecast, Hindsight hindsight) {
        Bands bands = forecast.today().fan().bands();
        Hindsight.Span observed = hindsight.observed();
        return new FanChart.Content(
                List.of(bands.p10(), bands.p90()),
                List.of(bands.p25(), bands.p75()),
                List.of(),
                List.of(
                        assumed(forecast.leader(), "outlook.leader"),
                        assumed(forecast.follower(), "outlook.follower"),
                        new Curve(
                                bands.p50(),
                                "sr-fan-own",
                                messages.text("plan.hindsight.forecast"),
                                messages.text(
                                        "plan.hindsight.made",
                                        dates.shortMonth(looking.made().date())),
                                true)),
                IntStream.rangeClosed(0, Hindsight.LAST / HALF_YEAR)
                        .mapToObj(i -> dates.shortMonth(looking.made().date().plusMonths((long) i * HALF_YEAR)))
                        .toList(),
                messages.text("outlook.sixMonths"),
                Optional.of(new FanChart.Seen(
                        hindsight.month(),
                        observed.middle(),
                        observed.low(),
                        observed.high(),
                        messages.text("plan.hindsight.observed", percent(observed.middle())))));
    }

    private Curve assumed(Fan fan, String name) {
        return new Curve(
                fan.path().useful(),
                "sr-fan-other",
                messages.text(name),
                messages.text("outlook.assumed", percent(fan.path().useful().get(Hindsight.LAST))),
                true);
    }

    private static String percent(double share) {
        return String.valueOf(OutlookWords.whole(share));
    }
}
