package org.socialreadiness.assessment;

import java.util.List;
import java.util.Optional;
import org.socialreadiness.instrument.Criterion;

/// What each change of the plan does to it, and what takes it back.
final class PlanChanges {
    private PlanChanges() {}

    static Plan apply(Assessment in, RoomChange.OfPlan change) {
        Plan plan = in.room().plan();
        return switch (change) {
            case RoomChange.ActionSet(var action) -> {
                action.idea().criterion().ifPresent(id -> {
                    Criterion moved = AssessmentChanges.require(in, id);
                    AssessmentChanges.checkLevel(moved, action.idea().levels());
                });
                action.promise().owner().ifPresent(person -> RoomChanges.require(in, person));
                yield plan.withActions(RoomChanges.with(plan.actions(), action.id(), Optional.of(action)));
            }
            case RoomChange.EffortSet(var criterion, var effort) -> {
                AssessmentChanges.require(in, criterion);
                yield plan.withEfforts(RoomChanges.with(plan.efforts(), criterion, effort));
            }
            case RoomChange.Pledged(var pledge) -> plan.withPledge(pledge);
        };
    }

    static RoomChange inverse(Plan before, RoomChange.OfPlan change) {
        return switch (change) {
            // What has come cannot be made never to have come; it leaves the list.
            case RoomChange.ActionSet(var action) ->
                new RoomChange.ActionSet(before.actions().getOrDefault(action.id(), action.withGone(true)));
            case RoomChange.EffortSet(var criterion, var _) ->
                new RoomChange.EffortSet(
                        criterion, Optional.ofNullable(before.efforts().get(criterion)));
            case RoomChange.Pledged _ -> new RoomChange.Pledged(before.pledge());
        };
    }

    /// What a change sets.
    static Slot.Aspect aspect(RoomChange.OfPlan change) {
        return switch (change) {
            case RoomChange.ActionSet _ -> Slot.Aspect.ACTION;
            case RoomChange.EffortSet _ -> Slot.Aspect.EFFORT;
            case RoomChange.Pledged _ -> Slot.Aspect.PLEDGE;
        };
    }

    static List<Object> belongsTo(RoomChange.OfPlan change) {
        return switch (change) {
            case RoomChange.ActionSet(var action) -> List.of(action.id());
            case RoomChange.EffortSet(var criterion, var _) -> List.of(criterion);
            case RoomChange.Pledged _ -> List.of();
        };
    }
}
