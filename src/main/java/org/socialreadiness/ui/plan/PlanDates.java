package org.socialreadiness.ui.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.export.AtomicFile;
import org.socialreadiness.plan.Calendar;
import org.socialreadiness.plan.Concern;
import org.socialreadiness.plan.Roadmap;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// The plan's dates for a calendar: first dates and due dates of what is still to be done, the two checks, and
/// the next assessment.
final class PlanDates {
    private static final String PRODUCT = "-//Social Readiness//Plan//EN";

    private PlanDates() {}

    static Calendar of(PlanViewModel model, String client) {
        Messages messages = model.messages();
        String assessment = model.assessment().id().text();
        List<Calendar.Event> events = new ArrayList<>();
        for (Action action : model.plan().chosen()) {
            if (action.course().isOver()) {
                continue;
            }
            String name = model.wording().name(action);
            String about = about(model, action);
            action.promise()
                    .first()
                    .ifPresent(day -> events.add(new Calendar.Event(
                            uid("first", action.id(), assessment),
                            day,
                            messages.text("plan.calendar.first", name),
                            about)));
            action.promise()
                    .due()
                    .ifPresent(day -> events.add(new Calendar.Event(
                            uid("due", action.id(), assessment),
                            day,
                            messages.text("plan.calendar.due", name),
                            about)));
        }
        Roadmap roadmap = model.roadmap();
        for (Roadmap.Milestone milestone : roadmap.milestones()) {
            boolean last = milestone.date().equals(roadmap.again());
            events.add(new Calendar.Event(
                    uid("day", Integer.toString(milestone.days()), assessment),
                    milestone.date(),
                    messages.text(last ? "plan.calendar.again" : "plan.calendar.check", client),
                    messages.text(last ? "plan.calendar.againAbout" : "plan.calendar.checkAbout", milestone.days())));
        }
        return new Calendar(PRODUCT, events);
    }

    private static String uid(String kind, String of, String assessment) {
        return kind + "." + of + "." + assessment + "@social-readiness";
    }

    private static String about(PlanViewModel model, Action action) {
        Messages messages = model.messages();
        Optional<String> owner = Concern.owner(model.assessment(), action).map(Participant::name);
        return model.wording().text(action)
                + owner.map(name -> "\n" + messages.text("plan.calendar.owner", name))
                        .orElse("")
                + (action.promise().doneWhen().isEmpty()
                        ? ""
                        : "\n"
                                + messages.text(
                                        "plan.calendar.doneWhen",
                                        action.promise().doneWhen()));
    }

    /// Writes the calendar whole or not at all. Not on the window's thread.
    static Path write(Calendar calendar, Instant stamp, Path file) throws PlainException {
        byte[] content = calendar.text(stamp).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(content), written -> {
            if (!Arrays.equals(content, Files.readAllBytes(written))) {
                throw new IOException("The calendar on the disk is not the one written");
            }
        });
        return file;
    }
}
