package org.socialreadiness.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.TranslatedInstrument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A change as a row of the journal: its kind, and its values as JSON. Kinds and names are part of the file's
/// format and never change. The instrument of an assessment is not repeated here: the body holds the name of its
/// edition.
final class ChangeJson {
    private ChangeJson() {}

    /// The stable name of a kind of change.
    static String kind(Change change) {
        return switch (change) {
            case Change.Named _ -> "named";
            case Change.Started _ -> "started";
            case Change.Described _ -> "described";
            case Change.Withdrawn _ -> "withdrawn";
            case Change.Joined _ -> "joined";
            case Change.Left _ -> "left";
            case Change.Rated _ -> "rated";
            case Change.Cleared _ -> "cleared";
            case Change.Noted _ -> "noted";
            case Change.Flagged _ -> "flagged";
            case Change.BeliefSet _ -> "belief";
            case Change.FactSet _ -> "fact";
            case Change.Sealed _ -> "sealed";
            case Change.ResultsOpened _ -> "resultsOpened";
            case Change.Agreed _ -> "agreed";
            case Change.Issued _ -> "issued";
            case RoomChange around -> RoomJson.kind(around);
            case Change.SetAside _ -> "setAside";
            case Change.Settled _ -> "settled";
        };
    }

    /// The values of a change.
    static String body(Change change) {
        ObjectNode to = Json.object();
        switch (change) {
            case Change.Named(var client) -> to.put("client", client);
            case Change.Started(var id, var head, var instrument, var seed) -> {
                to.put("assessment", id.text());
                write(head, to);
                to.put("instrument", InstrumentJson.edition(instrument)).put("seed", seed);
            }
            case Change.Described(var head) -> write(head, to);
            case Change.Withdrawn(var away) -> to.put("away", away);
            case Change.Joined(var person) -> write(person, to);
            case Change.Left(var person) -> to.put("person", person.text());
            case Change.Rated(var person, var criterion, var vote, var answer, var confidence) -> {
                write(person, criterion, vote, to);
                write(answer, to);
                confidence.ifPresent(sure -> to.put("confidence", Words.of(sure)));
            }
            case Change.Cleared(var person, var criterion, var vote) -> write(person, criterion, vote, to);
            case Change.Noted(var person, var criterion, var vote, var text) -> {
                write(person, criterion, vote, to);
                to.put("text", text);
            }
            case Change.Flagged(var person, var criterion, var vote, var comeBack) -> {
                write(person, criterion, vote, to);
                to.put("comeBack", comeBack);
            }
            case Change.BeliefSet(var person, var belief, var side, var value) -> {
                to.put("person", person.text()).put("belief", belief.text()).put("side", Words.of(side));
                value.ifPresent(v -> to.put("value", v));
            }
            case Change.FactSet(var fact, var entry) -> {
                to.put("fact", fact.text());
                entry.ifPresent(e -> write(e, to.putObject("entry")));
            }
            case Change.Sealed(var person, var sealed) ->
                to.put("person", person.text()).put("sealed", sealed);
            case Change.ResultsOpened(var open) -> to.put("open", open);
            case Change.Agreed(var criterion, var outcome) -> {
                to.put("criterion", criterion.text());
                outcome.ifPresent(o -> write(o, to.putObject("outcome")));
            }
            case Change.Issued(var issue) -> write(issue, to);
            case RoomChange around -> RoomJson.write(around, to);
            case Change.SetAside(var assessment, var said) -> {
                assessment.ifPresent(id -> to.put("assessment", id.text()));
                to.put("kind", kind(said)).put("body", body(said));
            }
            case Change.Settled(var entry) -> to.put("entry", entry);
        }
        return Json.MAPPER.writeValueAsString(to);
    }

    /// @param editions the instruments in the file, by the name of their edition
    /// @throws RuntimeException if this is no change that the program wrote: records and JSON refuse it
    static Change read(String kind, String body, Map<String, TranslatedInstrument> editions) {
        ObjectNode from = Json.object(body);
        return switch (kind) {
            case "named" -> new Change.Named(Json.text(from, "client"));
            case "started" ->
                new Change.Started(
                        new AssessmentId(Json.text(from, "assessment")),
                        head(from),
                        instrument(Json.text(from, "instrument"), editions),
                        from.required("seed").longValue());
            case "described" -> new Change.Described(head(from));
            case "withdrawn" -> new Change.Withdrawn(Json.flag(from, "away"));
            case "joined" -> new Change.Joined(participant(from));
            case "left" -> new Change.Left(person(from));
            case "rated" ->
                new Change.Rated(
                        person(from),
                        criterion(from),
                        vote(from),
                        answer(from),
                        Json.optionalText(from, "confidence").map(Words::confidence));
            case "cleared" -> new Change.Cleared(person(from), criterion(from), vote(from));
            case "noted" -> new Change.Noted(person(from), criterion(from), vote(from), Json.text(from, "text"));
            case "flagged" ->
                new Change.Flagged(person(from), criterion(from), vote(from), Json.flag(from, "comeBack"));
            case "belief" ->
                new Change.BeliefSet(
                        person(from),
                        new BeliefId(Json.text(from, "belief")),
                        Words.side(Json.text(from, "side")),
                        Json.optionalWhole(from, "value"));
            case "fact" ->
                new Change.FactSet(
                        new FactId(Json.text(from, "fact")),
                        from.has("entry") ? Optional.of(fact(from.required("entry"))) : Optional.empty());
            case "sealed" -> new Change.Sealed(person(from), Json.flag(from, "sealed"));
            case "resultsOpened" -> new Change.ResultsOpened(Json.flag(from, "open"));
            case "agreed" ->
                new Change.Agreed(
                        criterion(from),
                        from.has("outcome") ? Optional.of(outcome(from.required("outcome"))) : Optional.empty());
            case "issued" -> new Change.Issued(issue(from));
            case "setAside" ->
                new Change.SetAside(
                        Json.optionalText(from, "assessment").map(AssessmentId::new),
                        read(Json.text(from, "kind"), Json.text(from, "body"), editions));
            case "settled" -> new Change.Settled(Json.text(from, "entry"));
            default -> RoomJson.read(kind, from);
        };
    }

    private static void write(Issue issue, ObjectNode to) {
        to.put("issue", issue.id())
                .put("at", issue.at().toString())
                .put("format", Words.of(issue.format()))
                .put("language", issue.language())
                .put("handedOut", issue.handedOut());
        Json.texts(
                to, "heldBack", issue.heldBack().stream().map(CriterionId::text).toList());
        Issue.Document document = issue.document();
        if (!document.equals(Issue.Document.UNKNOWN)) {
            ObjectNode written = to.putObject("document");
            written.put("recipient", document.recipient())
                    .put("draft", document.draft())
                    .put("fingerprint", document.fingerprint());
            Json.texts(written, "parts", document.parts());
        }
        ObjectNode answered = to.putObject("answered");
        issue.answered().forEach((question, people) -> {
            ObjectNode given = answered.putObject(question);
            people.forEach((person, answer) -> given.put(person.text(), answer));
        });
    }

    private static Issue issue(JsonNode from) {
        Map<String, Map<ParticipantId, Integer>> answered = new LinkedHashMap<>();
        JsonNode questions = from.required("answered");
        for (String question : questions.propertyNames()) {
            Map<ParticipantId, Integer> given = new LinkedHashMap<>();
            JsonNode people = questions.required(question);
            for (String person : people.propertyNames()) {
                given.put(new ParticipantId(person), Json.whole(people, person));
            }
            answered.put(question, given);
        }
        return new Issue(
                Json.text(from, "issue"),
                Instant.parse(Json.text(from, "at")),
                Words.format(Json.text(from, "format")),
                Json.text(from, "language"),
                Json.flag(from, "handedOut"),
                answered,
                Json.texts(from, "heldBack").stream().map(CriterionId::new).toList(),
                from.has("document") ? document(from.required("document")) : Issue.Document.UNKNOWN);
    }

    private static Issue.Document document(JsonNode from) {
        return new Issue.Document(
                Json.text(from, "recipient"),
                Json.texts(from, "parts"),
                Json.flag(from, "draft"),
                Json.text(from, "fingerprint"));
    }

    /// A report as the tables hold it.
    static String body(Issue issue) {
        ObjectNode to = Json.object();
        write(issue, to);
        return Json.MAPPER.writeValueAsString(to);
    }

    static Issue issue(String body) {
        return issue(Json.object(body));
    }

    private static void write(Assessment.Head head, ObjectNode to) {
        to.put("name", head.name())
                .put("scope", head.scope())
                .put("date", head.date().toString())
                .put("form", head.form());
    }

    private static Assessment.Head head(JsonNode from) {
        return new Assessment.Head(
                Json.text(from, "name"),
                Json.text(from, "scope"),
                LocalDate.parse(Json.text(from, "date")),
                Json.text(from, "form"));
    }

    private static TranslatedInstrument instrument(String edition, Map<String, TranslatedInstrument> editions) {
        TranslatedInstrument instrument = editions.get(edition);
        if (instrument == null) {
            throw new IllegalArgumentException("The journal names an instrument that is not there");
        }
        return instrument;
    }

    private static void write(Participant person, ObjectNode to) {
        to.put("person", person.id().text())
                .put("name", person.name())
                .put("role", person.role())
                .put("kind", Words.of(person.kind()))
                .put("left", person.left());
    }

    private static Participant participant(JsonNode from) {
        return new Participant(
                person(from),
                Json.text(from, "name"),
                Json.text(from, "role"),
                Words.kind(Json.text(from, "kind")),
                Json.flag(from, "left"));
    }

    private static void write(ParticipantId person, CriterionId criterion, int vote, ObjectNode to) {
        to.put("person", person.text()).put("criterion", criterion.text()).put("vote", vote);
    }

    private static ParticipantId person(JsonNode from) {
        return new ParticipantId(Json.text(from, "person"));
    }

    private static CriterionId criterion(JsonNode from) {
        return new CriterionId(Json.text(from, "criterion"));
    }

    private static int vote(JsonNode from) {
        return Json.whole(from, "vote");
    }

    private static void write(Answer answer, ObjectNode to) {
        to.put("answer", Words.of(answer));
        switch (answer) {
            case Answer.Rated(var level) -> to.put("level", level);
            case Answer.DontKnow _ -> {}
            case Answer.DoesNotApply(var reason) -> to.put("reason", reason);
        }
    }

    private static Answer answer(JsonNode from) {
        return switch (Json.text(from, "answer")) {
            case Words.LEVEL -> new Answer.Rated(Json.whole(from, "level"));
            case Words.DONT_KNOW -> new Answer.DontKnow();
            case Words.DOES_NOT_APPLY -> new Answer.DoesNotApply(Json.text(from, "reason"));
            default -> throw new IllegalArgumentException("Not an answer");
        };
    }

    private static void write(FactEntry entry, ObjectNode to) {
        switch (entry.value()) {
            case FactEntry.Month(var month) -> to.put("month", Words.of(month));
            case FactEntry.Numbers(var numbers) -> {
                ArrayNode array = to.putArray("numbers");
                numbers.forEach(array::add);
            }
        }
        to.put("source", entry.source());
        entry.date().ifPresent(date -> to.put("date", date.toString()));
        Json.texts(to, "confidence", entry.confidence().stream().map(Words::of).toList());
    }

    private static FactEntry fact(JsonNode from) {
        return new FactEntry(
                from.has("month")
                        ? new FactEntry.Month(Words.month(Json.text(from, "month")))
                        : new FactEntry.Numbers(Json.list(from, "numbers", JsonNode::doubleValue)),
                Json.text(from, "source"),
                Json.optionalText(from, "date").map(LocalDate::parse),
                Json.texts(from, "confidence").stream().map(Words::confidence).toList());
    }

    private static void write(Outcome outcome, ObjectNode to) {
        to.put("kind", Words.of(outcome));
        switch (outcome) {
            case Outcome.Consensus(var level, var reason, var minority) ->
                to.put("level", level).put("reason", reason).put("minority", minority);
            case Outcome.Dissent(var low, var high, var lowReason, var highReason) ->
                to.put("low", low).put("high", high).put("lowReason", lowReason).put("highReason", highReason);
        }
    }

    private static Outcome outcome(JsonNode from) {
        return switch (Json.text(from, "kind")) {
            case Words.CONSENSUS ->
                new Outcome.Consensus(
                        Json.whole(from, "level"), Json.text(from, "reason"), Json.text(from, "minority"));
            case Words.DISSENT ->
                new Outcome.Dissent(
                        Json.whole(from, "low"),
                        Json.whole(from, "high"),
                        Json.text(from, "lowReason"),
                        Json.text(from, "highReason"));
            default -> throw new IllegalArgumentException("Not an outcome");
        };
    }
}
