package org.socialreadiness.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;

/// What stands against a plan being kept (science 6, step 10).
public sealed interface Concern {
    /// A plan of more actions is a list of wishes.
    int HANDFUL = 5;

    /// One person does not keep more promises at a time.
    int MOST_OF_ONE = 3;

    /// What has not begun after so many days does not begin.
    int DAYS_TO_FIRST = 14;

    /// More actions than a handful are under way.
    record TooMany(int count) implements Concern {}

    /// One person has more than three actions under way.
    record Overloaded(Participant owner, int count) implements Concern {}

    /// Something is wrong with one action.
    record Of(Action action, Lack lack) implements Concern {}

    /// What an action lacks.
    enum Lack {
        /// Nobody owns it, or its owner is not on the list any more.
        OWNER,
        FIRST_DATE,
        DUE_DATE,
        DONE_WHEN,
        /// Its first date lies more than 14 days after the day on which it was chosen.
        EARLY_FIRST_DATE,
        /// It is due before its first date.
        ORDER
    }

    /// All concerns about what is chosen and not over: first those about the plan as a whole.
    static List<Concern> of(Assessment assessment) {
        List<Action> open = assessment.room().plan().chosen().stream()
                .filter(action -> !action.course().isOver())
                .toList();
        List<Concern> all = new ArrayList<>();
        if (open.size() > HANDFUL) {
            all.add(new TooMany(open.size()));
        }
        Map<ParticipantId, Integer> counts = new LinkedHashMap<>();
        open.forEach(action -> owner(assessment, action).ifPresent(p -> counts.merge(p.id(), 1, Integer::sum)));
        counts.forEach((person, count) -> {
            if (count > MOST_OF_ONE) {
                all.add(new Overloaded(assessment.person(person).orElseThrow(), count));
            }
        });
        open.forEach(action -> lacks(assessment, action).forEach(lack -> all.add(new Of(action, lack))));
        return List.copyOf(all);
    }

    /// Who has promised an action, if that person is on the list.
    static Optional<Participant> owner(Assessment assessment, Action action) {
        return action.promise().owner().flatMap(assessment::person).filter(person -> !person.left());
    }

    /// The latest day on which something should happen first.
    static Optional<LocalDate> latestFirst(Action action) {
        return action.chosen().map(choice -> choice.on().plusDays(DAYS_TO_FIRST));
    }

    /// Whether an action may be called agreed: somebody owns it and it has its dates.
    static boolean isAgreed(Assessment assessment, Action action) {
        Action.Promise promise = action.promise();
        return owner(assessment, action).isPresent()
                && promise.first().isPresent()
                && promise.due().isPresent();
    }

    private static List<Lack> lacks(Assessment assessment, Action action) {
        Action.Promise promise = action.promise();
        List<Lack> lacks = new ArrayList<>();
        if (owner(assessment, action).isEmpty()) {
            lacks.add(Lack.OWNER);
        }
        if (promise.first().isEmpty()) {
            lacks.add(Lack.FIRST_DATE);
        } else if (latestFirst(action)
                .filter(latest -> promise.first().get().isAfter(latest))
                .isPresent()) {
            lacks.add(Lack.EARLY_FIRST_DATE);
        }
        if (promise.due().isEmpty()) {
            lacks.add(Lack.DUE_DATE);
        } else if (promise.first()
                .filter(first -> first.isAfter(promise.due().get()))
                .isPresent()) {
            lacks.add(Lack.ORDER);
        }
        if (promise.doneWhen().isEmpty()) {
            lacks.add(Lack.DONE_WHEN);
        }
        return lacks;
    }
}
