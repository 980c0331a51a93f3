package org.socialreadiness.store;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.Code;
import org.socialreadiness.assessment.Content;
import org.socialreadiness.assessment.Parked;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.Vote;
import org.socialreadiness.instrument.CriterionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is recorded around the answers as JSON, in the journal and in the table `room`. Kinds and names are part of the
/// file's format and never change.
final class RoomJson {
    private static final String VALUE = "value";

    private RoomJson() {}

    /// The stable name of a kind of change.
    static String kind(RoomChange change) {
        return switch (change) {
            case RoomChange.CodeSet _ -> "code";
            case RoomChange.VoteSet _ -> "vote";
            case RoomChange.Targeted _ -> "target";
            case RoomChange.AgendaSet _ -> "agenda";
            case RoomChange.Shortlisted _ -> "shortlist";
            case RoomChange.Balloted _ -> "ballot";
            case RoomChange.ParkedSet _ -> "parked";
            case RoomChange.Quoted _ -> "quote";
            case RoomChange.Attached _ -> "attached";
            case RoomChange.AttachmentSet _ -> "attachment";
            case RoomChange.OfPlan ofPlan -> PlanJson.kind(ofPlan);
            case RoomChange.OfContacts contacts -> ContactsJson.kind(contacts);
        };
    }

    /// Adds the values of a change.
    static void write(RoomChange change, ObjectNode to) {
        switch (change) {
            case RoomChange.CodeSet(var person, var code) -> {
                to.put("person", person.text());
                code.ifPresent(c -> write(c, to.putObject(VALUE)));
            }
            case RoomChange.VoteSet(var criterion, var vote) -> {
                to.put("criterion", criterion.text());
                vote.ifPresent(v -> write(v, to.putObject(VALUE)));
            }
            case RoomChange.Targeted(var criterion, var target) -> {
                to.put("criterion", criterion.text());
                target.ifPresent(t -> write(t, to.putObject(VALUE)));
            }
            case RoomChange.AgendaSet(var order) -> write(order, to);
            case RoomChange.Shortlisted(var criteria) -> write(criteria, to);
            case RoomChange.Balloted(var person, var ballot) -> {
                to.put("person", person.text());
                ballot.ifPresent(b -> write(b, to.putObject(VALUE)));
            }
            case RoomChange.ParkedSet(var item) -> write(item, to);
            case RoomChange.Quoted(var quote) -> write(quote, to);
            case RoomChange.Attached(var file, var content) -> {
                write(file, to);
                to.put("content", Base64.getEncoder().encodeToString(content.bytes()));
            }
            case RoomChange.AttachmentSet(var file) -> write(file, to);
            case RoomChange.OfPlan ofPlan -> PlanJson.write(ofPlan, to);
            case RoomChange.OfContacts contacts -> ContactsJson.write(contacts, to);
        }
    }

    /// @throws RuntimeException if this is no change that the program wrote
    static RoomChange read(String kind, ObjectNode from) {
        return switch (kind) {
            case "code" -> new RoomChange.CodeSet(person(from), value(from).map(RoomJson::code));
            case "vote" -> new RoomChange.VoteSet(criterion(from), value(from).map(RoomJson::vote));
            case "target" ->
                new RoomChange.Targeted(criterion(from), value(from).map(RoomJson::target));
            case "agenda" -> new RoomChange.AgendaSet(criteria(from));
            case "shortlist" -> new RoomChange.Shortlisted(criteria(from));
            case "ballot" -> new RoomChange.Balloted(person(from), value(from).map(RoomJson::ballot));
            case "parked" -> new RoomChange.ParkedSet(parked(from));
            case "quote" -> new RoomChange.Quoted(quote(from));
            case "attached" ->
                new RoomChange.Attached(
                        attachment(from), new Content(Base64.getDecoder().decode(Json.text(from, "content"))));
            case "attachment" -> new RoomChange.AttachmentSet(attachment(from));
            default -> ContactsJson.read(kind, from);
        };
    }

    private static Optional<JsonNode> value(ObjectNode from) {
        return from.has(VALUE) ? Optional.of(from.required(VALUE)) : Optional.empty();
    }

    static void write(Code code, ObjectNode to) {
        to.put("salt", code.salt()).put("hash", code.hash());
    }

    static Code code(JsonNode from) {
        return new Code(Json.text(from, "salt"), Json.text(from, "hash"));
    }

    static void write(Vote vote, ObjectNode to) {
        to.put("number", vote.number()).put("open", vote.open());
    }

    static Vote vote(JsonNode from) {
        return new Vote(Json.whole(from, "number"), Json.flag(from, "open"));
    }

    static void write(Target target, ObjectNode to) {
        to.put("level", target.level()).put("reason", target.reason());
    }

    static Target target(JsonNode from) {
        return new Target(Json.whole(from, "level"), Json.text(from, "reason"));
    }

    static void write(List<CriterionId> criteria, ObjectNode to) {
        Json.texts(to, "criteria", criteria.stream().map(CriterionId::text).toList());
    }

    static List<CriterionId> criteria(JsonNode from) {
        return Json.texts(from, "criteria").stream().map(CriterionId::new).toList();
    }

    static void write(Ballot ballot, ObjectNode to) {
        switch (ballot) {
            case Ballot.Votes(var votes) -> {
                ObjectNode given = to.putObject("votes");
                votes.forEach((criterion, count) -> given.put(criterion.text(), count));
            }
            case Ballot.Ranking(var order) ->
                Json.texts(to, "ranking", order.stream().map(CriterionId::text).toList());
        }
    }

    static Ballot ballot(JsonNode from) {
        if (from.has("ranking")) {
            return new Ballot.Ranking(
                    Json.texts(from, "ranking").stream().map(CriterionId::new).toList());
        }
        Map<CriterionId, Integer> votes = new LinkedHashMap<>();
        JsonNode given = from.required("votes");
        for (String criterion : given.propertyNames()) {
            votes.put(new CriterionId(criterion), Json.whole(given, criterion));
        }
        return new Ballot.Votes(votes);
    }

    static void write(Parked item, ObjectNode to) {
        to.put("id", item.id()).put("text", item.text()).put("state", Words.of(item.state()));
        item.criterion().ifPresent(criterion -> to.put("criterion", criterion.text()));
    }

    static Parked parked(JsonNode from) {
        return new Parked(
                Json.text(from, "id"),
                Json.text(from, "text"),
                Json.optionalText(from, "criterion").map(CriterionId::new),
                Words.parked(Json.text(from, "state")));
    }

    static void write(Quote quote, ObjectNode to) {
        to.put("id", quote.id())
                .put("criterion", quote.criterion().text())
                .put("text", quote.text())
                .put("attributable", quote.attributable())
                .put("gone", quote.gone());
        quote.person().ifPresent(person -> to.put("person", person.text()));
        quote.supports().ifPresent(level -> to.put("supports", level));
    }

    static Quote quote(JsonNode from) {
        return new Quote(
                Json.text(from, "id"),
                Json.optionalText(from, "person").map(ParticipantId::new),
                criterion(from),
                Json.text(from, "text"),
                Json.optionalWhole(from, "supports"),
                Json.flag(from, "attributable"),
                Json.flag(from, "gone"));
    }

    static void write(Attachment file, ObjectNode to) {
        to.put("id", file.id())
                .put("criterion", file.criterion().text())
                .put("name", file.name())
                .put("size", file.size())
                .put("gone", file.gone());
        file.person().ifPresent(person -> to.put("person", person.text()));
    }

    static Attachment attachment(JsonNode from) {
        return new Attachment(
                Json.text(from, "id"),
                criterion(from),
                Json.optionalText(from, "person").map(ParticipantId::new),
                Json.text(from, "name"),
                Json.whole(from, "size"),
                Json.flag(from, "gone"));
    }

    private static ParticipantId person(JsonNode from) {
        return new ParticipantId(Json.text(from, "person"));
    }

    private static CriterionId criterion(JsonNode from) {
        return new CriterionId(Json.text(from, "criterion"));
    }
}
