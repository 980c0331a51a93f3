package org.socialreadiness.ui.plan;

import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Hindsight;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Setting;
import org.socialreadiness.scoring.Disclosure;

/// Looks back at the forecast of an earlier assessment. It takes a moment; on any thread.
///
/// @param then what fed the forecast, as the earlier assessment recorded it
/// @param now what is observed
record Looking(Basis then, Basis now, Assessment.Head made, Assessment.Head day) {
    /// Empty if an instrument has no outlook.
    static Optional<Looking> of(PlanViewModel model, Assessment earlier) {
        Disclosure before = model.shown(earlier);
        Disclosure after = model.shown();
        return basis(model, before)
                .flatMap(then -> basis(model, after)
                        .map(now -> new Looking(
                                then, now, earlier.head(), after.assessment().head())));
    }

    private static Optional<Basis> basis(PlanViewModel model, Disclosure shown) {
        return Basis.of(
                shown.assessment().instrument().in(model.messages().locale()), shown.assessment(), shown.scores());
    }

    /// What was seen.
    ///
    /// @param hindsight empty where the days lie too close, or too far apart
    record Seen(Outlook forecast, Optional<Hindsight> hindsight) {}

    Seen look() {
        Outlook forecast = Outlook.of(then, Setting.STANDARD);
        return new Seen(forecast, Hindsight.of(forecast, made.date(), Outlook.of(now, Setting.STANDARD), day.date()));
    }
}
