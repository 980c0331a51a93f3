package org.socialreadiness.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.CriterionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The plan as JSON, in the journal and in the table `room`. Kinds and names are part of the file's format and
/// never change.
final class PlanJson {
    private static final String ACTION = "action";
    private static final String EFFORT = "effort";
    private static final String PLEDGE = "pledge";

    private PlanJson() {}

    /// The stable name of a kind of change.
    static String kind(RoomChange.OfPlan change) {
        return switch (change) {
            case RoomChange.ActionSet _ -> ACTION;
            case RoomChange.EffortSet _ -> EFFORT;
            case RoomChange.Pledged _ -> PLEDGE;
        };
    }

    /// Adds the values of a change.
    static void write(RoomChange.OfPlan change, ObjectNode to) {
        switch (change) {
            case RoomChange.ActionSet(var action) -> write(action, to);
            case RoomChange.EffortSet(var criterion, var effort) -> {
                to.put("criterion", criterion.text());
                effort.ifPresent(given -> write(given, to));
            }
            case RoomChange.Pledged(var pledge) -> write(pledge, to);
        }
    }

    /// @throws RuntimeException if this is no change that the program wrote
    static RoomChange read(String kind, ObjectNode from) {
        return switch (kind) {
            case ACTION -> new RoomChange.ActionSet(action(from));
            case EFFORT ->
                new RoomChange.EffortSet(
                        new CriterionId(Json.text(from, "criterion")),
                        from.has(EFFORT) ? Optional.of(effort(from)) : Optional.empty());
            case PLEDGE -> new RoomChange.Pledged(pledge(from));
            default -> throw new IllegalArgumentException("A kind of change that this program does not write");
        };
    }

    static void write(int effort, ObjectNode to) {
        to.put(EFFORT, effort);
    }

    static int effort(JsonNode from) {
        return Json.whole(from, EFFORT);
    }

    static void write(Pledge pledge, ObjectNode to) {
        pledge.side().ifPresent(side -> to.put("side", Words.of(side)));
        to.put("answer", pledge.answer());
    }

    static Pledge pledge(JsonNode from) {
        return new Pledge(Json.optionalText(from, "side").map(Words::pledged), Json.text(from, "answer"));
    }

    static void write(Action action, ObjectNode to) {
        Action.Idea idea = action.idea();
        to.put("id", action.id())
                .put("name", idea.name())
                .put("text", idea.text())
                .put("levels", idea.levels())
                .put("effort", action.spot().effort())
                .put("impact", action.spot().impact())
                .put("gone", action.gone());
        idea.criterion().ifPresent(criterion -> to.put("criterion", criterion.text()));
        action.chosen()
                .ifPresent(choice -> to.put("chosen", choice.on().toString()).put("place", choice.place()));
        write(action.promise(), to);
        Action.Course course = action.course();
        to.put("state", Words.of(course.state())).put("evidence", course.evidence());
        put(to, "since", course.on());
    }

    private static void write(Action.Promise promise, ObjectNode to) {
        promise.owner().ifPresent(owner -> to.put("owner", owner.text()));
        put(to, "first", promise.first());
        put(to, "due", promise.due());
        to.put("doneWhen", promise.doneWhen()).put("help", promise.help());
        promise.meant().ifPresent(meant -> to.put("meant", meant));
        promise.sure().ifPresent(sure -> to.put("sure", sure));
    }

    private static void put(ObjectNode to, String name, Optional<LocalDate> date) {
        date.ifPresent(day -> to.put(name, day.toString()));
    }

    static Action action(JsonNode from) {
        return new Action(
                Json.text(from, "id"),
                new Action.Idea(
                        Json.text(from, "name"),
                        Json.text(from, "text"),
                        Json.optionalText(from, "criterion").map(CriterionId::new),
                        Json.whole(from, "levels")),
                new Action.Spot(Json.whole(from, "effort"), Json.whole(from, "impact")),
                date(from, "chosen").map(on -> new Action.Choice(on, Json.whole(from, "place"))),
                new Action.Promise(
                        Json.optionalText(from, "owner").map(ParticipantId::new),
                        date(from, "first"),
                        date(from, "due"),
                        Json.text(from, "doneWhen"),
                        number(from, "meant"),
                        number(from, "sure"),
                        Json.text(from, "help")),
                new Action.Course(
                        Words.state(Json.text(from, "state")), Json.text(from, "evidence"), date(from, "since")),
                Json.flag(from, "gone"));
    }

    private static Optional<LocalDate> date(JsonNode from, String name) {
        return Json.optionalText(from, name).map(LocalDate::parse);
    }

    private static OptionalDouble number(JsonNode from, String name) {
        return from.has(name) ? OptionalDouble.of(Json.number(from, name)) : OptionalDouble.empty();
    }
}
