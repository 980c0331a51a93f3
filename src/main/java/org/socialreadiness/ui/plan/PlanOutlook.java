package org.socialreadiness.ui.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Setting;
import org.socialreadiness.outlook.Sides;
import org.socialreadiness.outlook.Steps;
import org.socialreadiness.plan.PlanEffect;

/// On which side the runs end after 24 months, today and with the plan, of the same chance draws; both of 100.
record PlanOutlook(Map<Sides.Side, Integer> today, Map<Sides.Side, Integer> then) {
    PlanOutlook {
        today = Map.copyOf(today);
        then = Map.copyOf(then);
    }

    int before(Sides.Side side) {
        return Objects.requireNonNull(today.get(side));
    }

    int after(Sides.Side side) {
        return Objects.requireNonNull(then.get(side));
    }

    /// What the outlook is made of; empty if the instrument has none, or nothing is planned that moves a criterion.
    static Optional<Question> of(PlanViewModel model) {
        List<Action> counted = model.effect().counted();
        return counted.isEmpty()
                ? Optional.empty()
                : Basis.of(model.instrument(), model.assessment(), model.shown().scores())
                        .map(basis -> new Question(basis, Steps.of(PlanEffect.levels(counted))));
    }

    /// A question that takes a moment to answer; on any thread.
    record Question(Basis basis, Steps steps) {
        PlanOutlook answer() {
            Outlook outlook = Outlook.of(basis, Setting.STANDARD);
            return new PlanOutlook(
                    outlook.today().sides().inHundred(),
                    outlook.with(steps).sides().inHundred());
        }
    }
}
