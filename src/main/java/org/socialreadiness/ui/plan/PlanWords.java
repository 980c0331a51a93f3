package org.socialreadiness.ui.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.plan.Concern;
import org.socialreadiness.plan.Proposal;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;

/// What is said of plans, in words.
record PlanWords(Messages messages) {
    /// Why something is proposed, as one sentence.
    String why(Proposal proposal) {
        String reasons = Stream.of(Proposal.Reason.values())
                .filter(proposal.reasons()::contains)
                .map(reason -> reason(reason, proposal))
                .collect(Collectors.joining("; "));
        return proposal.worth().isPresent()
                ? messages.text(
                        "plan.why",
                        proposal.criterion().id().text(),
                        reasons.isEmpty() ? messages.text("plan.why.distance") : reasons,
                        String.format(
                                messages.locale(), "%.1f", proposal.worth().getAsDouble()))
                : messages.text(
                        "plan.why.only",
                        proposal.criterion().id().text(),
                        reasons.isEmpty() ? messages.text("plan.why.distance") : reasons);
    }

    private String reason(Proposal.Reason reason, Proposal proposal) {
        return switch (reason) {
            case LOW -> messages.text("plan.why.low", proposal.level().orElse(0));
            case HEAVY -> messages.text("plan.why.heavy");
            case BOTTLENECK -> messages.text("plan.why.bottleneck");
            case PATH -> messages.text("plan.why.path");
            case SPLIT -> messages.text("plan.why.split");
            case TARGET -> messages.text("plan.why.target");
        };
    }

    /// A concern about the plan as a whole; empty for one about an action.
    String whole(Concern concern) {
        return switch (concern) {
            case Concern.TooMany(var count) -> messages.text("plan.concern.many", count);
            case Concern.Overloaded(var owner, var count) ->
                messages.text("plan.concern.overloaded", owner.name(), count);
            case Concern.Of _ -> "";
        };
    }

    /// What one action lacks, as one line; empty if nothing.
    String of(List<Concern> concerns, Action action) {
        return concerns.stream()
                .filter(concern -> concern instanceof Concern.Of(var whose, var _)
                        && whose.id().equals(action.id()))
                .map(concern -> lack((Concern.Of) concern))
                .collect(Collectors.joining(" · "));
    }

    private String lack(Concern.Of concern) {
        return switch (concern.lack()) {
            case OWNER -> messages.text("plan.lack.owner");
            case FIRST_DATE -> messages.text("plan.lack.first");
            case DUE_DATE -> messages.text("plan.lack.due");
            case DONE_WHEN -> messages.text("plan.lack.doneWhen");
            case EARLY_FIRST_DATE ->
                messages.text(
                        "plan.lack.early",
                        day(Concern.latestFirst(concern.action()).orElseThrow()));
            case ORDER -> messages.text("plan.lack.order");
        };
    }

    String day(LocalDate date) {
        return new Dates(messages.locale()).shortDay(date);
    }

    /// "26 Nov", "26.11.": beside a day that has its year.
    String brief(LocalDate date) {
        return DateTimeFormatter.ofPattern(messages.text("plan.brief"), messages.locale())
                .format(date);
    }

    String state(Action.State state) {
        return messages.text(
                switch (state) {
                    case OPEN -> "plan.state.open";
                    case UNDER_WAY -> "plan.state.underWay";
                    case DONE -> "plan.state.done";
                    case DROPPED -> "plan.state.dropped";
                });
    }

    /// Half up, as on paper.
    static long score(double score) {
        return (long) Math.floor(score + 0.5);
    }
}
