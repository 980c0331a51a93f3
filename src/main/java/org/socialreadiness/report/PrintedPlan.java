package org.socialreadiness.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.plan.Concern;
import org.socialreadiness.plan.Roadmap;
import org.socialreadiness.plan.Wording;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Pseudonyms;

/// The plan as a report prints it: actions have letters, and their owners are named as the report names people.
final class PrintedPlan {
    private final Story story;
    private final Wording wording;
    private final Dates dates;
    private final List<Action> actions;

    PrintedPlan(Story story) {
        this.story = story;
        this.wording = new Wording(story.assessment().instrument(), story.instrument());
        this.dates = new Dates(story.messages().locale());
        this.actions = story.assessment().room().plan().chosen().stream()
                .filter(action -> action.course().state() != Action.State.DROPPED)
                .toList();
    }

    /// What was chosen and not dropped.
    List<Action> actions() {
        return actions;
    }

    /// What the team has moved on the grid and not chosen.
    List<Action> kept() {
        return story.assessment().room().plan().listed().stream()
                .filter(action -> action.chosen().isEmpty())
                .toList();
    }

    Pledge pledge() {
        return story.assessment().room().plan().pledge();
    }

    Roadmap roadmap() {
        return Roadmap.of(story.assessment());
    }

    /// A for the first, then B, C, …, Z, AA.
    String letter(Action action) {
        return Grid.letters(actions.indexOf(action));
    }

    String name(Action action) {
        return wording.name(action);
    }

    String text(Action action) {
        return wording.text(action);
    }

    /// "A  Time budget".
    Text lettered(Action action, Emphasis emphasis) {
        return new Text(List.of(new Run(letter(action) + "  " + name(action), emphasis)), sources(action));
    }

    /// The ids of what an action moves.
    static List<String> sources(Action action) {
        return action.idea().criterion().map(id -> List.of(id.text())).orElse(List.of());
    }

    /// Who owns an action, as the report names people; a dash where it does not.
    String owner(Action action) {
        return Concern.owner(story.assessment(), action)
                .map(this::called)
                .filter(called -> !called.isBlank())
                .orElse("–");
    }

    /// A name or a role, as the report names people; empty where it names none.
    String called(Participant person) {
        return switch (story.options().people()) {
            case NAMES -> person.name();
            case ROLES -> person.role().isBlank() && Pseudonyms.holds(person.name()) ? person.name() : person.role();
            case NOT_AT_ALL -> "";
        };
    }

    String day(Optional<LocalDate> day) {
        return day.map(dates::shortDay).orElse("–");
    }

    String day(LocalDate day) {
        return dates.shortDay(day);
    }

    String longDay(LocalDate day) {
        return dates.day(day);
    }

    /// What was decided, as one sentence; empty without a plan.
    ///
    /// @param listed whether it names the actions
    Optional<Text> decided(boolean listed) {
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids =
                actions.stream().flatMap(a -> sources(a).stream()).distinct().toList();
        String list =
                Numbers.list(actions.stream().map(a -> story.small(name(a))).toList(), story.say("report.and"));
        String tail = listed ? ": " + list + "." : ".";
        String count = Story.capital(story.count(actions.size()));
        long agreed = actions.stream()
                .filter(action -> Concern.isAgreed(story.assessment(), action))
                .count();
        if (agreed < actions.size()) {
            return Optional.of(story.text(ids, "plan.report.some", count, agreed, tail, actions.size()));
        }
        LocalDate last = actions.stream()
                .flatMap(a -> a.promise().first().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Optional.of(story.text(ids, "plan.report.decided", count, longDay(last), tail, actions.size()));
    }
}
