package org.socialreadiness.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;

/// Turns answers from outside into changes: people are matched by their name, equal answers are only counted,
/// and imported answers count as sealed. Answers of a person who had sealed are opened for it and sealed again,
/// which the journal shows.
final class SheetIntake {
    private final Assessment assessment;
    private final Supplier<ParticipantId> newIds;
    private final Map<String, Participant> people = new LinkedHashMap<>();
    private final Map<Participant, List<Change.OfAssessment>> changes = new LinkedHashMap<>();
    private final Map<Participant, Change.OfAssessment> joining = new HashMap<>();
    private final List<Change.OfAssessment> ofTeam = new ArrayList<>();
    private boolean sealing = true;
    private int added;
    private int changed;
    private int known;

    /// @param newIds gives an id to each person who is not on the list
    SheetIntake(Assessment assessment, Supplier<ParticipantId> newIds) {
        this.assessment = assessment;
        this.newIds = newIds;
        // Those on the list go before those who left.
        assessment.people().forEach(p -> people.putIfAbsent(p.name(), p));
        assessment.participants().forEach(p -> people.put(p.name(), p));
    }

    /// The person of that name. Who is not on the list joins it with the first answer, as a leader if nothing else
    /// is said.
    Participant person(String name, String role, Optional<Participant.Kind> kind) {
        Participant known = people.get(name.strip());
        if (known != null && !known.left()) {
            return known;
        }
        ParticipantId id = known == null ? newIds.get() : known.id();
        Participant person = new Participant(id, name, role, kind.orElse(Participant.Kind.LEADER));
        people.put(person.name(), person);
        joining.put(person, new Change.Joined(person));
        return person;
    }

    /// What one row or line says to a criterion. What it leaves empty changes nothing.
    void rating(Participant person, CriterionId criterion, int vote, Optional<Given> given, String note) {
        Rating before = assessment.sheet(person.id()).rating(criterion, vote);
        Optional<Change.Rated> rated = given.flatMap(g -> g.changed(person.id(), criterion, vote, before));
        boolean noted = !note.isBlank() && !note.equals(before.note());
        if (given.isEmpty() && note.isBlank()) {
            return;
        }
        rated.ifPresent(change -> add(person, change));
        if (noted) {
            add(person, new Change.Noted(person.id(), criterion, vote, note));
        }
        boolean isThere =
                given.isPresent() ? before.answer().isPresent() : !before.note().isEmpty();
        count(person, isThere, rated.isPresent() || noted);
    }

    /// An answer, and how sure it is, if that is said.
    record Given(Answer answer, Optional<Confidence> confidence) {
        Optional<Change.Rated> changed(ParticipantId person, CriterionId criterion, int vote, Rating before) {
            boolean equal = before.answer().equals(Optional.of(answer));
            boolean rated = answer instanceof Answer.Rated;
            Optional<Confidence> sure = equal ? confidence.or(before::confidence) : confidence;
            // What is no rating needs no confidence; one that is there stays with an answer that stays.
            Optional<Confidence> unrated = equal ? before.confidence() : Optional.empty();
            Optional<Confidence> kept = rated ? sure : unrated;
            return equal && before.confidence().equals(kept)
                    ? Optional.empty()
                    : Optional.of(new Change.Rated(person, criterion, vote, answer, kept));
        }
    }

    void belief(Participant person, BeliefId belief, Belief.Side side, int value) {
        OptionalInt before = assessment.sheet(person.id()).belief(belief).on(side);
        boolean differs = !before.equals(OptionalInt.of(value));
        if (differs) {
            add(person, new Change.BeliefSet(person.id(), belief, side, OptionalInt.of(value)));
        }
        count(person, before.isPresent(), differs);
    }

    /// Leaves open what was open: these answers are no one's last word.
    void keepSeals() {
        sealing = false;
    }

    /// The level that the team agreed on. Reason and minority were given for the level before and stay with it.
    void consensus(CriterionId criterion, int level) {
        Optional<Outcome> before = assessment.outcome(criterion);
        boolean equal = before.filter(o -> o instanceof Outcome.Consensus c && c.level() == level)
                .isPresent();
        count(before.isPresent(), !equal);
        if (!equal) {
            ofTeam.add(new Change.Agreed(criterion, Optional.of(new Outcome.Consensus(level, "", ""))));
        }
    }

    /// Where the team wants to be.
    void target(CriterionId criterion, int level) {
        Optional<Target> before = assessment.room().target(criterion);
        boolean equal = before.filter(t -> t.level() == level).isPresent();
        count(before.isPresent(), !equal);
        if (!equal) {
            ofTeam.add(new RoomChange.Targeted(criterion, Optional.of(new Target(level, ""))));
        }
    }

    /// @param unused columns that were not looked at
    Intake intake(List<String> unused) {
        List<Change.OfAssessment> all = new ArrayList<>();
        changes.keySet()
                .forEach(person -> Optional.ofNullable(joining.get(person)).ifPresent(all::add));
        changes.forEach((person, own) -> {
            boolean sealed = assessment.sheet(person.id()).isSealed();
            if (sealed && !own.isEmpty()) {
                all.add(new Change.Sealed(person.id(), false));
            }
            all.addAll(own);
            if (sealed ? !own.isEmpty() : sealing) {
                all.add(new Change.Sealed(person.id(), true));
            }
        });
        all.addAll(ofTeam);
        return new Intake(all, added, changed, known, unused);
    }

    /// @param isThere whether something was answered before
    /// @param differs whether this is something else
    private void count(Participant person, boolean isThere, boolean differs) {
        changes.computeIfAbsent(person, _ -> new ArrayList<>());
        count(isThere, differs);
    }

    private void count(boolean isThere, boolean differs) {
        if (!isThere) {
            added++;
        } else if (differs) {
            changed++;
        } else {
            known++;
        }
    }

    private void add(Participant person, Change.OfAssessment change) {
        changes.computeIfAbsent(person, _ -> new ArrayList<>()).add(change);
    }
}
