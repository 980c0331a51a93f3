package org.socialreadiness.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The answers of a client one by one, to count them and to tell two states of it apart: answers to criteria in each
/// vote, both sides of each belief pair, facts and the team's outcomes. Withdrawn assessments and people who left
/// count too: their answers are kept.
public final class Answers {
    private Answers() {}

    /// What is answered.
    ///
    /// @param person empty for facts and outcomes, which belong to nobody in particular
    private record Question(AssessmentId assessment, Optional<ParticipantId> person, Object item) {}

    private record BeliefSide(Object belief, Belief.Side side) {}

    /// How many answers a client holds.
    public static int count(Client client) {
        return of(client).size();
    }

    /// How many answers a person has given: to criteria in each vote, and both sides of each belief pair.
    public static int count(Sheet sheet) {
        int beliefs = sheet.beliefs().values().stream()
                .mapToInt(belief -> (int) Stream.of(Belief.Side.values())
                        .filter(side -> belief.on(side).isPresent())
                        .count())
                .sum();
        return beliefs
                + (int) sheet.ratings().values().stream()
                        .filter(rating -> rating.answer().isPresent())
                        .count();
    }

    /// How many answers stand in one of two states only, or differ between them. Notes are not counted.
    public static int different(Client one, Client other) {
        Map<Question, Object> here = of(one);
        Map<Question, Object> there = of(other);
        Set<Question> all = new HashSet<>(here.keySet());
        all.addAll(there.keySet());
        return (int) all.stream()
                .filter(question ->
                        !Optional.ofNullable(here.get(question)).equals(Optional.ofNullable(there.get(question))))
                .count();
    }

    private static Map<Question, Object> of(Client client) {
        Map<Question, Object> all = new HashMap<>();
        for (Assessment assessment : client.assessments()) {
            AssessmentId id = assessment.id();
            assessment.sheets().forEach((person, sheet) -> {
                sheet.ratings()
                        .forEach((key, rating) -> rating.answer()
                                .ifPresent(answer -> all.put(
                                        new Question(id, Optional.of(person), key),
                                        List.of(answer, rating.confidence()))));
                sheet.beliefs().forEach((belief, both) -> {
                    for (Belief.Side side : Belief.Side.values()) {
                        both.on(side)
                                .ifPresent(value -> all.put(
                                        new Question(id, Optional.of(person), new BeliefSide(belief, side)), value));
                    }
                });
            });
            assessment.facts().forEach((fact, entry) -> all.put(new Question(id, Optional.empty(), fact), entry));
            assessment
                    .outcomes()
                    .forEach((criterion, outcome) -> all.put(new Question(id, Optional.empty(), criterion), outcome));
        }
        return all;
    }
}
