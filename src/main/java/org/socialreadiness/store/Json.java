package org.socialreadiness.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.FactRule;
import org.socialreadiness.instrument.FactorId;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// How records of the answers are written as JSON. The names of kinds are part of the file format: they never
/// change,
/// whatever
/// becomes of the classes. Kept here, so that the records know nothing of it.
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addMixIn(Change.class, Changes.class)
            .addMixIn(Answer.class, Answers.class)
            .addMixIn(FactEntry.Value.class, Values.class)
            .addMixIn(Outcome.class, Outcomes.class)
            .addMixIn(FactRule.class, Rules.class)
            .addMixIn(AssessmentId.class, Id.class)
            .addMixIn(ParticipantId.class, Id.class)
            .addMixIn(BeliefId.class, Id.class)
            .addMixIn(CriterionId.class, Id.class)
            .addMixIn(FactId.class, Id.class)
            .addMixIn(FactorId.class, Id.class)
            .build();

    private Json() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Change.Named.class, name = "named"),
        @JsonSubTypes.Type(value = Change.Started.class, name = "started"),
        @JsonSubTypes.Type(value = Change.Described.class, name = "described"),
        @JsonSubTypes.Type(value = Change.Withdrawn.class, name = "withdrawn"),
        @JsonSubTypes.Type(value = Change.Joined.class, name = "joined"),
        @JsonSubTypes.Type(value = Change.Left.class, name = "left"),
        @JsonSubTypes.Type(value = Change.Rated.class, name = "rated"),
        @JsonSubTypes.Type(value = Change.Cleared.class, name = "cleared"),
        @JsonSubTypes.Type(value = Change.Noted.class, name = "noted"),
        @JsonSubTypes.Type(value = Change.Flagged.class, name = "flagged"),
        @JsonSubTypes.Type(value = Change.BeliefSet.class, name = "belief"),
        @JsonSubTypes.Type(value = Change.FactSet.class, name = "fact"),
        @JsonSubTypes.Type(value = Change.Sealed.class, name = "sealed"),
        @JsonSubTypes.Type(value = Change.ResultsOpened.class, name = "resultsOpened"),
        @JsonSubTypes.Type(value = Change.Agreed.class, name = "agreed")
    })
    private interface Changes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Rated.class, name = "level"),
        @JsonSubTypes.Type(value = Answer.DontKnow.class, name = "dontKnow"),
        @JsonSubTypes.Type(value = Answer.DoesNotApply.class, name = "doesNotApply")
    })
    private interface Answers {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FactEntry.Month.class, name = "month"),
        @JsonSubTypes.Type(value = FactEntry.Numbers.class, name = "numbers")
    })
    private interface Values {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Outcome.Consensus.class, name = "consensus"),
        @JsonSubTypes.Type(value = Outcome.Dissent.class, name = "dissent")
    })
    private interface Outcomes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FactRule.AtMostPart.class, name = "atMostPart"),
        @JsonSubTypes.Type(value = FactRule.RequiredWhen.class, name = "requiredWhen"),
        @JsonSubTypes.Type(value = FactRule.AtLeast.class, name = "atLeast"),
        @JsonSubTypes.Type(value = FactRule.AtMostMonthsSince.class, name = "atMostMonthsSince"),
        @JsonSubTypes.Type(value = FactRule.Same.class, name = "same"),
        @JsonSubTypes.Type(value = FactRule.WarnAbove.class, name = "warnAbove")
    })
    private interface Rules {}

    /// An id is written as its text alone.
    private abstract static class Id {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Id(@SuppressWarnings("unused") String text) {}

        @JsonValue
        abstract String text();
    }
}
