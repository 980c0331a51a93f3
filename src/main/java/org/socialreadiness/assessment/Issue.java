package org.socialreadiness.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;

/// A report that was written: what those who have it know about who answered what. Two reports beside each other must
/// not tell what one person said who answered in between.
///
/// @param id of the issue
/// @param language of the report
/// @param handedOut whether others may have it; the consultant can say that nobody has
/// @param answered who had answered what: levels of criteria by their ids, points of the sides of belief pairs by
///     [#question], [#DONT_KNOW] and [#DOES_NOT_APPLY]
/// @param heldBack the criteria that the report does not show
/// @param document for whom it is and what it holds
public record Issue(
        String id,
        Instant at,
        Format format,
        String language,
        boolean handedOut,
        Map<String, Map<ParticipantId, Integer>> answered,
        List<CriterionId> heldBack,
        Document document) {
    /// Stands for an answer that is no level.
    public static final int DONT_KNOW = 100;

    /// Stands for an answer that is no level.
    public static final int DOES_NOT_APPLY = 101;

    /// What was written.
    public enum Format {
        WORD,
        EXCEL,
        POWERPOINT
    }

    /// What was written, for whom, and how it is known again.
    ///
    /// @param recipient in the consultant's words; empty if nobody was named
    /// @param parts the optional parts that it holds, by their stable names
    /// @param draft whether every page says that it is not final
    /// @param fingerprint SHA-256 of the file in hexadecimal digits; empty until it is there
    public record Document(String recipient, List<String> parts, boolean draft, String fingerprint) {
        /// In UTF-16 units.
        public static final int LONGEST_RECIPIENT = 200;

        /// Of reports that were remembered without.
        public static final Document UNKNOWN = new Document("", List.of(), false, "");

        public Document {
            parts = List.copyOf(parts);
        }

        /// The same, once the file is there.
        public Document withFingerprint(String digits) {
            return new Document(recipient, parts, draft, digits);
        }
    }

    public Issue {
        Map<String, Map<ParticipantId, Integer>> copy = new LinkedHashMap<>();
        answered.forEach(
                (question, people) -> copy.put(question, Collections.unmodifiableMap(new LinkedHashMap<>(people))));
        answered = Collections.unmodifiableMap(copy);
        heldBack = List.copyOf(heldBack);
    }

    /// The report of an assessment as it is now.
    ///
    /// @param heldBack the criteria that it does not show
    public static Issue of(
            Assessment assessment, String id, Instant at, Format format, String language, List<CriterionId> heldBack) {
        return new Issue(id, at, format, language, true, answered(assessment), heldBack, Document.UNKNOWN);
    }

    /// The same, with what was written.
    public Issue with(Document written) {
        return new Issue(id, at, format, language, handedOut, answered, heldBack, written);
    }

    /// The same, in nobody's hands, or in somebody's again.
    public Issue withHandedOut(boolean now) {
        return new Issue(id, at, format, language, now, answered, heldBack, document);
    }

    /// What the raters have answered now.
    public static Map<String, Map<ParticipantId, Integer>> answered(Assessment assessment) {
        Map<String, Map<ParticipantId, Integer>> all = new LinkedHashMap<>();
        Assessment counted = assessment.counted();
        for (Participant person : counted.raters()) {
            Sheet sheet = counted.sheet(person.id());
            counted.instrument()
                    .structure()
                    .criteria(assessment.head().form())
                    .forEach(c -> sheet.lastAnswered(c.id())
                            .flatMap(Rating::answer)
                            .ifPresent(answer -> add(all, c.id().text(), person, code(answer))));
            sheet.beliefs().forEach((belief, given) -> {
                for (Belief.Side side : Belief.Side.values()) {
                    given.on(side).ifPresent(point -> add(all, question(belief, side), person, point));
                }
            });
        }
        return all;
    }

    private static int code(Answer answer) {
        return switch (answer) {
            case Answer.Rated(var level) -> level;
            case Answer.DontKnow _ -> DONT_KNOW;
            case Answer.DoesNotApply _ -> DOES_NOT_APPLY;
        };
    }

    /// How many people had answered something.
    public int people() {
        return (int) answered.values().stream()
                .flatMap(given -> given.keySet().stream())
                .distinct()
                .count();
    }

    /// How a side of a belief pair is called in [#answered()].
    public static String question(BeliefId belief, Belief.Side side) {
        return belief.text() + " " + side.name().toLowerCase(Locale.ROOT);
    }

    private static void add(
            Map<String, Map<ParticipantId, Integer>> to, String question, Participant person, int answer) {
        to.computeIfAbsent(question, _ -> new LinkedHashMap<>()).put(person.id(), answer);
    }

    /// The people whose answer to the question is there in one of two states and not, or another, in the other.
    public static Set<ParticipantId> difference(
            Map<String, Map<ParticipantId, Integer>> one,
            Map<String, Map<ParticipantId, Integer>> other,
            String question) {
        Map<ParticipantId, Integer> here = one.getOrDefault(question, Map.of());
        Map<ParticipantId, Integer> there = other.getOrDefault(question, Map.of());
        Set<ParticipantId> different = new HashSet<>(here.keySet());
        different.addAll(there.keySet());
        different.removeIf(person -> Objects.equals(here.get(person), there.get(person)));
        return different;
    }
}
