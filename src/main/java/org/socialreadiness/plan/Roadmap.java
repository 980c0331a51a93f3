package org.socialreadiness.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;

/// The plan in time (science 7): 30 days to start, 60 days until routines run, 180 days to the six-month mark and
/// the next assessment.
///
/// @param start from which the days are counted
/// @param milestones all three, in order
/// @param later actions without a due date, or due after the last milestone
public record Roadmap(LocalDate start, List<Milestone> milestones, List<Action> later) {
    private static final int[] DAYS = {30, 60, 180};

    public Roadmap {
        milestones = List.copyOf(milestones);
        later = List.copyOf(later);
    }

    /// @param actions due by then and not by the milestone before, in the order of the plan
    public record Milestone(int days, LocalDate date, List<Action> actions) {
        public Milestone {
            actions = List.copyOf(actions);
        }
    }

    /// Days are counted from the date of the assessment, or from the first choice where that came later. Dropped
    /// actions are on no road.
    public static Roadmap of(Assessment assessment) {
        List<Action> actions = assessment.room().plan().chosen().stream()
                .filter(action -> action.course().state() != Action.State.DROPPED)
                .toList();
        LocalDate dated = assessment.head().date();
        LocalDate start = actions.stream()
                .flatMap(action -> action.chosen().stream())
                .map(Action.Choice::on)
                .min(LocalDate::compareTo)
                .filter(dated::isBefore)
                .orElse(dated);
        List<Milestone> milestones = IntStream.range(0, DAYS.length)
                .mapToObj(i -> {
                    LocalDate after = i == 0 ? LocalDate.MIN : start.plusDays(DAYS[i - 1]);
                    LocalDate until = start.plusDays(DAYS[i]);
                    return new Milestone(
                            DAYS[i],
                            until,
                            actions.stream().filter(a -> isDue(a, after, until)).toList());
                })
                .toList();
        LocalDate last = milestones.getLast().date();
        return new Roadmap(
                start,
                milestones,
                actions.stream()
                        .filter(action -> !isDue(action, LocalDate.MIN, last))
                        .toList());
    }

    private static boolean isDue(Action action, LocalDate after, LocalDate until) {
        return action.promise()
                .due()
                .filter(due -> due.isAfter(after) && !due.isAfter(until))
                .isPresent();
    }

    /// The day of the next assessment.
    public LocalDate again() {
        return milestones.getLast().date();
    }

    /// The months from the start to the next assessment, both included.
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(again());
        return Stream.iterate(YearMonth.from(start), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
