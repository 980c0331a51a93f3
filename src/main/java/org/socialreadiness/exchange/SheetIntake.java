package org.socialreadiness.exchange;

import java.util.ArrayList;
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
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;

/// Turns answers from outside into changes: people are matched by their name, equal answers are only counted, and
/// imported
/// answers count as sealed. Answers of a person who had sealed are opened for it and sealed again, which the
/// journal shows.
final class SheetIntake {
    private final Assessment assessment;
    private final Supplier<ParticipantId> newIds;
    private final Map<String, Participant> people = new LinkedHashMap<>();
    private final Map<Participant, List<Change.OfAssessment>> changes = new LinkedHashMap<>();
    private final List<Change.OfAssessment> joining = new ArrayList<>();
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

    /// The person of that name, who joins if there is none.
    Participant person(String name, String role, Participant.Kind kind) {
        Participant person = people.get(name.strip());
        if (person == null || person.left()) {
            ParticipantId id = person == null ? newIds.get() : person.id();
            person = new Participant(id, name, role, kind);
            people.put(person.name(), person);
            joining.add(new Change.Joined(person));
        }
        changes.computeIfAbsent(person, _ -> new ArrayList<>());
        return person;
    }

    void answer(Participant person, CriterionId criterion, int vote, Answer answer, Optional<Confidence> confidence) {
        Rating before = assessment.sheet(person.id()).rating(criterion, vote);
        if (before.answer().equals(Optional.of(answer)) && before.confidence().equals(confidence)) {
            known++;
            return;
        }
        count(before.answer().isPresent());
        add(person, new Change.Rated(person.id(), criterion, vote, answer, confidence));
    }

    void note(Participant person, CriterionId criterion, int vote, String text) {
        if (!assessment.sheet(person.id()).rating(criterion, vote).note().equals(text)) {
            add(person, new Change.Noted(person.id(), criterion, vote, text));
        }
    }

    void belief(Participant person, BeliefId belief, Belief.Side side, int value) {
        OptionalInt before = assessment.sheet(person.id()).belief(belief).on(side);
        if (before.equals(OptionalInt.of(value))) {
            known++;
            return;
        }
        count(before.isPresent());
        add(person, new Change.BeliefSet(person.id(), belief, side, OptionalInt.of(value)));
    }

    Intake intake() {
        List<Change.OfAssessment> all = new ArrayList<>(joining);
        changes.forEach((person, own) -> {
            boolean sealed = assessment.sheet(person.id()).isSealed();
            if (sealed && !own.isEmpty()) {
                all.add(new Change.Sealed(person.id(), false));
            }
            all.addAll(own);
            if (!sealed || !own.isEmpty()) {
                all.add(new Change.Sealed(person.id(), true));
            }
        });
        return new Intake(all, added, changed, known);
    }

    private void count(boolean replaces) {
        if (replaces) {
            changed++;
        } else {
            added++;
        }
    }

    private void add(Participant person, Change.OfAssessment change) {
        changes.computeIfAbsent(person, _ -> new ArrayList<>()).add(change);
    }
}
