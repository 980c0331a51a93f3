package org.socialreadiness.ui.workshop;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.scoring.TeamThen;

/// What is known of a workshop only while the program runs: where it stands, the time, who has spoken, and what is
/// written and not recorded yet. It outlives the screen, so that a look at the results costs nothing.
final class Sitting {
    /// Something written, and the outcome that was recorded when it was last looked at.
    private record Written(Draft draft, Optional<Outcome> recorded) {}

    private final Timing timing;
    private final Map<CriterionId, Set<ParticipantId>> spoken = new HashMap<>();
    private boolean ranked;
    private boolean countedEarly;
    private Optional<Map<CriterionId, TeamThen>> lastTime = Optional.empty();
    private final Map<CriterionId, Written> drafts = new HashMap<>();
    private Optional<CriterionId> at = Optional.empty();
    private boolean agreedShown;
    private boolean onBeliefs;
    private Optional<BeliefId> belief = Optional.empty();

    Sitting(InstantSource clock) {
        this.timing = new Timing(clock);
    }

    Timing timing() {
        return timing;
    }

    Optional<CriterionId> at() {
        return at;
    }

    void goTo(CriterionId criterion) {
        at = Optional.of(criterion);
        timing.goTo(criterion);
    }

    /// Whether the talk is about belief pairs, and not about criteria.
    boolean isOnBeliefs() {
        return onBeliefs;
    }

    void lookAtBeliefs(boolean on) {
        onBeliefs = on;
    }

    Optional<BeliefId> belief() {
        return belief;
    }

    void goTo(BeliefId pair) {
        belief = Optional.of(pair);
    }

    boolean isAgreedShown() {
        return agreedShown;
    }

    void showAgreed(boolean shown) {
        agreedShown = shown;
    }

    boolean hasSpoken(CriterionId about, ParticipantId person) {
        return spoken.getOrDefault(about, Set.of()).contains(person);
    }

    void spoke(CriterionId about, ParticipantId person, boolean has) {
        Set<ParticipantId> all = spoken.computeIfAbsent(about, _ -> new HashSet<>());
        if (has) {
            all.add(person);
        } else {
            all.remove(person);
        }
    }

    /// Whether priorities are given by ranking; else by votes.
    boolean isRanked() {
        return ranked;
    }

    void setRanked(boolean by) {
        ranked = by;
    }

    /// Whether priorities are counted though some have not given theirs.
    boolean isCountedEarly() {
        return countedEarly;
    }

    void countEarly(boolean early) {
        countedEarly = early;
    }

    /// Where the team stood last time. Looked up once: another assessment does not change while this one is talked
    /// about.
    Map<CriterionId, TeamThen> lastTime(Client client, Assessment now, SmallGroups groups) {
        if (lastTime.isEmpty()) {
            lastTime = Optional.of(TeamThen.of(client, now, groups));
        }
        return lastTime.get();
    }

    /// What is written about a criterion; at first what is recorded.
    ///
    /// @param empty made anew where nothing was written yet
    Draft draft(CriterionId criterion, Optional<Outcome> recorded, Draft empty) {
        return drafts.computeIfAbsent(criterion, _ -> {
                    recorded.ifPresent(empty::show);
                    return new Written(empty, recorded);
                })
                .draft();
    }

    /// Takes notice of what is recorded: an outcome recorded since, or brought back, takes the place of what was
    /// written; one that was taken back leaves the words standing.
    void follow(Map<CriterionId, Outcome> outcomes) {
        drafts.replaceAll((criterion, written) -> {
            Optional<Outcome> now = Optional.ofNullable(outcomes.get(criterion));
            if (!now.equals(written.recorded())) {
                now.ifPresent(written.draft()::show);
            }
            return new Written(written.draft(), now);
        });
    }

    /// Whether something was written about a criterion that is not in its outcome.
    boolean isAhead(CriterionId criterion, Optional<Outcome> recorded, boolean close) {
        Written written = drafts.get(criterion);
        return written != null && written.draft().isAhead(recorded, close);
    }
}
