package org.socialreadiness.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;

/// What of one assessment holds texts, with each text put to a choice, and with the day of the assessment instead of
/// times.
///
/// @param reason stands where it was taken out why a criterion does not apply
record RedactedTexts(Assessment from, Choice choice, String reason) {
    /// Decides on one text.
    interface Choice {
        /// The text, or what stands instead.
        String of(FreeText text, String instead);
    }

    private String choose(FreeText.Kind kind, String item, String text) {
        return choice.of(new FreeText(from.id(), kind, Optional.empty(), item, 0, text), "");
    }

    /// @param name what the assessment is called instead
    Assessment.Head head(String name) {
        Assessment.Head head = from.head();
        return new Assessment.Head(
                choice.of(
                        new FreeText(from.id(), FreeText.Kind.ASSESSMENT_NAME, Optional.empty(), "", 0, head.name()),
                        name),
                choose(FreeText.Kind.SCOPE, "", head.scope()),
                head.date(),
                head.form());
    }

    /// What a person has answered.
    ///
    /// @param out criteria that stay behind
    /// @param outPairs belief pairs that do
    Sheet sheet(ParticipantId person, Set<CriterionId> out, Set<BeliefId> outPairs) {
        Sheet sheet = from.sheet(person);
        Instant day = Retelling.day(from.head().date());
        Map<Sheet.Key, Rating> ratings = new LinkedHashMap<>();
        for (Criterion criterion : from.instrument().structure().criteria()) {
            if (out.contains(criterion.id())) {
                continue;
            }
            for (Sheet.Key key : sheet.keys(criterion.id())) {
                Rating redacted = rating(person, key, sheet.rating(criterion.id(), key.vote()), day);
                if (!redacted.equals(Rating.NONE)) {
                    ratings.put(key, redacted);
                }
            }
        }
        Map<BeliefId, Belief> beliefs = new LinkedHashMap<>(sheet.beliefs());
        beliefs.keySet().removeAll(outPairs);
        return new Sheet(ratings, beliefs, sheet.sealedAt().map(_ -> day));
    }

    private Rating rating(ParticipantId person, Sheet.Key key, Rating rating, Instant day) {
        return new Rating(
                rating.answer().map(answer -> switch (answer) {
                    case Answer.DoesNotApply(var why) ->
                        new Answer.DoesNotApply(own(FreeText.Kind.REASON, person, key, why, reason));
                    case Answer.Rated _, Answer.DontKnow _ -> answer;
                }),
                rating.confidence(),
                own(FreeText.Kind.NOTE, person, key, rating.note(), ""),
                rating.comeBack(),
                rating.answeredAt().map(_ -> day));
    }

    private String own(FreeText.Kind kind, ParticipantId person, Sheet.Key key, String text, String instead) {
        return from.showsResults()
                ? choice.of(
                        new FreeText(
                                from.id(),
                                kind,
                                Optional.of(person),
                                key.criterion().text(),
                                key.vote(),
                                text),
                        instead)
                : instead;
    }

    Map<FactId, FactEntry> facts() {
        Map<FactId, FactEntry> facts = new LinkedHashMap<>();
        from.facts()
                .forEach((id, entry) -> facts.put(
                        id,
                        new FactEntry(
                                entry.value(),
                                choose(FreeText.Kind.SOURCE, id.text(), entry.source()),
                                entry.date(),
                                entry.confidence())));
        return facts;
    }

    /// @param out criteria that stay behind
    Map<CriterionId, Outcome> outcomes(Set<CriterionId> out) {
        Map<CriterionId, Outcome> outcomes = new LinkedHashMap<>();
        from.outcomes().forEach((id, outcome) -> {
            if (!out.contains(id)) {
                outcomes.put(id, outcome(id.text(), outcome));
            }
        });
        return outcomes;
    }

    private Outcome outcome(String criterion, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Consensus(var level, var why, var minority) ->
                new Outcome.Consensus(
                        level,
                        choose(FreeText.Kind.AGREED, criterion, why),
                        choose(FreeText.Kind.MINORITY, criterion, minority));
            case Outcome.Dissent(var low, var high, var lower, var higher) ->
                new Outcome.Dissent(
                        low,
                        high,
                        choose(FreeText.Kind.LOWER, criterion, lower),
                        choose(FreeText.Kind.HIGHER, criterion, higher));
        };
    }

    /// What is wanted, in which order and with which effort; not what was said and shown, nor who does what about it.
    Room room() {
        Map<CriterionId, Target> targets = new LinkedHashMap<>();
        from.room().targets().forEach((id, target) -> targets.put(id, new Target(target.level(), "")));
        return Room.EMPTY
                .withTargets(targets)
                .withAgenda(from.room().agenda())
                .withShortlist(from.room().shortlist())
                .withPlan(Plan.EMPTY.withEfforts(from.room().plan().efforts()));
    }

    /// How much was said, shown, parked, put first and planned that stays behind, with contacts,
    /// organizations, own roles and ties.
    int around() {
        Room room = from.room();
        return room.quotes().size()
                + room.attachments().size()
                + room.parked().size()
                + room.ballots().size()
                + room.plan().actions().size()
                + (room.plan().pledge().equals(Pledge.NONE) ? 0 : 1)
                + room.contacts().taken().size()
                + room.contacts().listed().size()
                + room.contacts().relevance().roles().size()
                + room.contacts().ties().size();
    }

    /// The criteria that single somebody out, in the order of the instrument.
    List<CriterionId> tooFew() {
        int people = from.raters().size();
        return from.instrument().structure().criteria().stream()
                .map(Criterion::id)
                .filter(id -> isTooFew(ratings(id), people))
                .toList();
    }

    /// The belief pairs of which one or two people answered a side.
    List<BeliefId> tooFewPairs() {
        int people = from.raters().size();
        return from.instrument().structure().beliefs().stream()
                .map(BeliefPair::id)
                .filter(id -> Stream.of(Belief.Side.values()).anyMatch(side -> isTooFew(answers(id, side), people)))
                .toList();
    }

    private int answers(BeliefId belief, Belief.Side side) {
        return (int) from.raters().stream()
                .filter(person ->
                        from.sheet(person.id()).belief(belief).on(side).isPresent())
                .count();
    }

    /// @param people on the list: also those who are still to answer would read what the first two said
    private static boolean isTooFew(int ratings, int people) {
        return (ratings == 1 || ratings == 2) && people >= 3;
    }

    private int ratings(CriterionId criterion) {
        return (int) from.raters().stream()
                .map(person -> from.sheet(person.id()).lastAnswered(criterion).flatMap(Rating::answer))
                .filter(answer -> answer.orElse(null) instanceof Answer.Rated)
                .count();
    }
}
