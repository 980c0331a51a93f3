package org.socialreadiness.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FirstStep;
import org.socialreadiness.text.Messages;

/// What the example's team will do: five first steps of the instrument, each with an owner and a first date within
/// fourteen days.
final class ExamplePlan {
    private final Assessment assessment;
    private final Messages messages;
    private final List<RoomChange> changes = new ArrayList<>();

    private ExamplePlan(Assessment assessment, Messages messages) {
        this.assessment = assessment;
        this.messages = messages;
    }

    static List<RoomChange> changes(Assessment assessment, Messages messages) {
        ExamplePlan plan = new ExamplePlan(assessment, messages);
        plan.act(
                "RM3",
                "exchange.example.plan.sponsor",
                "exchange.example.plan.sponsor.done",
                new Action.Spot(16, 80),
                plan.promise(0, 7, 30, 8.8, 8.2));
        plan.act(
                "RM1",
                "exchange.example.plan.answer",
                "exchange.example.plan.answer.done",
                new Action.Spot(24, 69),
                plan.promise(0, 8, 30, 7.8, 6.3).withHelp(messages.text("exchange.example.plan.help")));
        plan.act(
                "SG5",
                "exchange.example.plan.routine",
                "exchange.example.plan.routine.done",
                new Action.Spot(38, 90),
                plan.promise(2, 12, 60, 8.5, 7.2));
        plan.act(
                "SG4",
                "exchange.example.plan.profiles",
                "exchange.example.plan.profiles.done",
                new Action.Spot(32, 58),
                plan.promise(1, 14, 60, 7.2, 6.7));
        plan.act(
                "ED3",
                "exchange.example.plan.session",
                "exchange.example.plan.session.done",
                new Action.Spot(59, 77),
                plan.promise(4, 14, 180, 8.0, 7.5));
        plan.changes.add(new RoomChange.Pledged(
                new Pledge(Optional.of(Pledge.Side.LEADING), messages.text("exchange.example.plan.pledge"))));
        return plan.changes;
    }

    /// @param owner place on the list, from 0
    /// @param first days after the assessment; likewise `due`
    private Action.Promise promise(int owner, int first, int due, double meant, double sure) {
        LocalDate day = assessment.head().date();
        return new Action.Promise(
                Optional.of(assessment.participants().get(owner).id()),
                Optional.of(day.plusDays(first)),
                Optional.of(day.plusDays(due)),
                "",
                OptionalDouble.of(meant),
                OptionalDouble.of(sure),
                "");
    }

    private void act(String id, String name, String done, Action.Spot spot, Action.Promise promise) {
        Criterion criterion = assessment
                .instrument()
                .in(messages.locale())
                .criterion(new CriterionId(id))
                .orElseThrow();
        changes.add(new RoomChange.ActionSet(new Action(
                id + "-1",
                new Action.Idea(
                        messages.text(name),
                        criterion.firstStep(1).map(FirstStep::text).orElseThrow(),
                        Optional.of(criterion.id()),
                        1),
                spot,
                Optional.of(new Action.Choice(assessment.head().date(), changes.size() + 1)),
                promise.withDoneWhen(messages.text(done)),
                Action.Course.OPEN,
                false)));
    }
}
