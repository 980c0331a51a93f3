package org.socialreadiness.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.outlook.Sides;
import org.socialreadiness.plan.PlanEffect;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// What the plan would do to the score: today as a ring, planned as a disc on its interval.
final class EffectPane extends VBox {
    private final Messages messages;

    EffectPane(Messages messages) {
        this.messages = messages;
        setId("plan-effect");
        setSpacing(4);
    }

    /// What the plan would do to the divide, once it is known; after [#show].
    void say(PlanOutlook outlook) {
        Label said = Labels.caption(messages.text(
                "plan.effect.divide",
                outlook.before(Sides.Side.LEADING),
                outlook.after(Sides.Side.LEADING),
                outlook.before(Sides.Side.FOLLOWING),
                outlook.after(Sides.Side.FOLLOWING)));
        said.setId("plan-effect-divide");
        Label assumed = Labels.caption(messages.text("plan.effect.assumption"));
        for (Label each : List.of(said, assumed)) {
            each.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(said, assumed);
    }

    /// @param chosen how many actions are chosen
    void show(PlanEffect effect, int chosen) {
        Label title = Labels.strong(messages.text("plan.effect"));
        getChildren().setAll(title);
        Optional<Estimate> today = overall(effect.today());
        Optional<Estimate> then = overall(effect.then());
        if (today.isEmpty() || then.isEmpty()) {
            say(messages.text("plan.effect.noScore"));
            return;
        }
        getChildren()
                .add(new ScoreLine(today.get(), then.get(), !effect.counted().isEmpty()));
        int idle = chosen - effect.counted().size();
        if (chosen == 0) {
            say(messages.text("plan.effect.none"));
        } else {
            say(messages.text("plan.effect.counted", effect.counted().size(), idle));
        }
    }

    private void say(String sentence) {
        Label said = Labels.caption(sentence);
        said.setId("plan-effect-said");
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().add(said);
    }

    private static Optional<Estimate> overall(Scores of) {
        return of.overall().map(Overall::score);
    }

    /// Both on one scale from 0 to 100.
    private final class ScoreLine extends Region {
        private static final double RING = 14;

        private final Estimate today;
        private final Estimate then;
        private final boolean planned;
        private final Label before;
        private final HBox after = new HBox(4);
        private final Region track = part("sr-plan-track");
        private final Region range = part("sr-plan-range");
        private final Region way = part("sr-plan-way");
        private final Region ring = part("sr-plan-ring");
        private final Region dot = part("sr-plan-dot");
        private final List<Region> ticks =
                IntStream.rangeClosed(0, 5).mapToObj(_ -> part("sr-plan-track")).toList();
        private final List<Label> numbers = IntStream.rangeClosed(0, 5)
                .mapToObj(i -> Labels.caption(Integer.toString(20 * i)))
                .toList();

        ScoreLine(Estimate today, Estimate then, boolean planned) {
            this.today = today;
            this.then = then;
            this.planned = planned;
            before = Labels.caption(messages.text("plan.effect.today", PlanWords.score(today.value())));
            before.setId("plan-effect-today");
            before.setWrapText(false);
            Label number = Labels.captionStrong(Long.toString(PlanWords.score(then.value())));
            number.setId("plan-effect-then");
            Label rest = Labels.caption(
                    messages.text("plan.effect.then", PlanWords.score(then.low()), PlanWords.score(then.high())));
            rest.getStyleClass().remove("text-muted");
            number.setWrapText(false);
            rest.setWrapText(false);
            after.getChildren().setAll(number, rest);
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            setAccessibleText(before.getText() + ", " + number.getText() + " " + rest.getText());
            getChildren().add(track);
            getChildren().addAll(ticks);
            getChildren().addAll(numbers);
            getChildren().add(before);
            if (planned) {
                getChildren().addAll(range, way, after);
            }
            getChildren().add(ring);
            if (planned) {
                getChildren().add(dot);
            }
        }

        private Region part(String style) {
            Region part = new Region();
            part.getStyleClass().add(style);
            return part;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return 2 * before.prefHeight(-1) + RING + 8;
        }

        @Override
        protected void layoutChildren() {
            double words = before.prefHeight(-1);
            double middle = words + 4 + RING / 2;
            track.resizeRelocate(0, middle - .5, getWidth(), 1);
            for (int i = 0; i < ticks.size(); i++) {
                ticks.get(i).resizeRelocate(Math.min(getWidth() - 1, x(20 * i)), middle - 4, 1, 8);
                Label number = numbers.get(i);
                double wide = number.prefWidth(-1);
                number.resizeRelocate(
                        Math.clamp(x(20 * i) - wide / 2, 0, getWidth() - wide), middle + RING / 2, wide, words);
            }
            range.resizeRelocate(x(then.low()), middle - 4, Math.max(1, x(then.high()) - x(then.low())), 8);
            double from = Math.min(x(today.value()), x(then.value()));
            way.resizeRelocate(from, middle - 1, Math.abs(x(then.value()) - x(today.value())), 2);
            ring.resizeRelocate(x(today.value()) - RING / 2, middle - RING / 2, RING, RING);
            dot.resizeRelocate(x(then.value()) - RING / 2, middle - RING / 2, RING, RING);
            words(words);
        }

        /// Today's word left of the planned one, which gives way to nothing.
        private void words(double high) {
            double wide = Math.ceil(before.prefWidth(-1));
            double own = planned ? Math.ceil(after.prefWidth(-1)) : 0;
            double start = Math.clamp(x(then.value()) - 8, wide + 16, Math.max(wide + 16, getWidth() - own));
            after.resizeRelocate(start, 0, own, high);
            double latest = planned ? start - 16 - wide : getWidth() - wide;
            before.resizeRelocate(Math.clamp(x(today.value()) - wide / 2, 0, Math.max(0, latest)), 0, wide, high);
        }

        private double x(double score) {
            return score / 100 * getWidth();
        }
    }
}
