package org.socialreadiness.ui.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.outlook.Steps;
import org.socialreadiness.plan.Adoption;
import org.socialreadiness.plan.PlanEffect;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Notices;
import org.socialreadiness.ui.base.Place;

/// From what was tried out into the plan, as one edit that can be undone. Window's thread only.
final class Adopting {
    private final Desk desk;
    private final Instrument instrument;
    private final Disclosure shown;

    Adopting(Desk desk, Instrument instrument, Disclosure shown) {
        this.desk = desk;
        this.instrument = instrument;
        this.shown = shown;
    }

    boolean isOf(Assessment assessment) {
        return shown.assessment().id().equals(assessment.id());
    }

    boolean isWritable() {
        return !desk.workspace().isReadOnly();
    }

    /// By how many levels the plan lifts each criterion.
    Map<CriterionId, Integer> planned() {
        return PlanEffect.levels(PlanEffect.of(instrument, shown).counted());
    }

    /// Chooses an action for each criterion that is set higher, and says so.
    void adopt(Steps steps) {
        if (!isWritable()) {
            return;
        }
        Messages messages = desk.messages();
        List<Action> actions = Adoption.of(instrument, shown, steps.levels(), LocalDate.now(desk.clock()));
        Notices.Action open = new Notices.Action(
                messages.text("outlook.planned.open"), () -> desk.navigator().go(new Place.Plan()));
        if (actions.isEmpty()) {
            desk.notices().say(messages.text("outlook.planned.already"), open);
            return;
        }
        desk.workspace().submit(actions.stream().map(RoomChange.ActionSet::new).toList());
        Client after = desk.workspace().client();
        desk.notices()
                .say(
                        messages.text("outlook.planned", actions.size(), steps.hours() > 0 ? 1 : 0),
                        open,
                        new Notices.Action(messages.text("outlook.planned.undo"), () -> undo(after)));
    }

    /// Takes back what was put in, unless anything has been done since: undo takes back the last edit, whatever it is.
    private void undo(Client after) {
        if (desk.workspace().client().equals(after)) {
            desk.workspace().undo();
        }
    }
}
