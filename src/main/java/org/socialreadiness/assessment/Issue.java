package org.socialreadiness.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;

/// A report that was written: what those who have it know about who answered what. Two reports beside each other must
/// not tell what one person said who answered in between.
///
/// @param id of the issue
/// @param language of the report
/// @param handedOut whether others may have it; the consultant can say that nobody has
/// @param answered who had answered a question by a number; criteria by their ids, sides of belief pairs by
///     [#question]
/// @param heldBack the criteria that the report does not show
public record Issue(
        String id,
        Instant at,
        Format format,
        String language,
        boolean handedOut,
        Map<String, List<ParticipantId>> answered,
        List<CriterionId> heldBack) {
    /// What was written.
    public enum Format {
        WORD,
        EXCEL
    }

    public Issue {
        Map<String, List<ParticipantId>> copy = new LinkedHashMap<>();
        answered.forEach((question, people) -> copy.put(question, List.copyOf(people)));
        answered = Collections.unmodifiableMap(copy);
        heldBack = List.copyOf(heldBack);
    }

    /// The report of an assessment as it is now.
    ///
    /// @param heldBack the criteria that it does not show
    public static Issue of(
            Assessment assessment, String id, Instant at, Format format, String language, List<CriterionId> heldBack) {
        return new Issue(id, at, format, language, true, answered(assessment), heldBack);
    }

    /// The same, in nobody's hands, or in somebody's again.
    public Issue withHandedOut(boolean now) {
        return new Issue(id, at, format, language, now, answered, heldBack);
    }

    /// Who of the raters has answered which question by a number.
    public static Map<String, List<ParticipantId>> answered(Assessment assessment) {
        Map<String, List<ParticipantId>> all = new LinkedHashMap<>();
        for (Participant person : assessment.raters()) {
            Sheet sheet = assessment.sheet(person.id());
            assessment.instrument().structure().criteria(assessment.head().form()).stream()
                    .filter(c -> sheet.lastAnswered(c.id())
                            .flatMap(Rating::answer)
                            .filter(Answer.Rated.class::isInstance)
                            .isPresent())
                    .forEach(c -> add(all, c.id().text(), person));
            sheet.beliefs().forEach((belief, given) -> {
                for (Belief.Side side : Belief.Side.values()) {
                    if (given.on(side).isPresent()) {
                        add(all, question(belief, side), person);
                    }
                }
            });
        }
        return all;
    }

    /// How a side of a belief pair is called in [#answered()].
    public static String question(BeliefId belief, Belief.Side side) {
        return belief.text() + " " + side.name().toLowerCase(Locale.ROOT);
    }

    private static void add(Map<String, List<ParticipantId>> to, String question, Participant person) {
        to.computeIfAbsent(question, _ -> new ArrayList<>()).add(person.id());
    }

    /// The people who have answered the question in one of two states and not in the other.
    public static Set<ParticipantId> difference(
            Map<String, List<ParticipantId>> one, Map<String, List<ParticipantId>> other, String question) {
        Set<ParticipantId> different = new HashSet<>(one.getOrDefault(question, List.of()));
        for (ParticipantId person : other.getOrDefault(question, List.of())) {
            if (!different.remove(person)) {
                different.add(person);
            }
        }
        return different;
    }
}
