package org.socialreadiness.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Plan;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.assessment.Room;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Tie;
import org.socialreadiness.instrument.CriterionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is recorded around the answers, in the table `room`: a row for each thing, in the words of [RoomJson].
final class RoomTables {
    /// The item of what there is once in an assessment.
    private static final String ONLY = "";

    private static final String CODE = "code";
    private static final String VOTE = "vote";
    private static final String TARGET = "target";
    private static final String AGENDA = "agenda";
    private static final String SHORTLIST = "shortlist";
    private static final String BALLOT = "ballot";
    private static final String PARKED = "parked";
    private static final String QUOTE = "quote";
    private static final String ATTACHMENT = "attachment";
    private static final String ACTION = "action";
    private static final String EFFORT = "effort";
    private static final String PLEDGE = "pledge";
    private static final String CONTACTS = "contacts";
    private static final String ORGANIZATION = "organization";
    private static final String RELEVANCE = "relevance";
    private static final String TIE = "tie";

    private final Database database;

    RoomTables(Database database) {
        this.database = database;
    }

    /// Writes what a change has touched, from the state after it.
    void write(RoomChange change, Assessment after) throws SQLException {
        Room room = after.room();
        AssessmentId in = after.id();
        switch (change) {
            case RoomChange.CodeSet(var person, var _) ->
                write(in, CODE, room.codes(), person, person.text(), RoomJson::write);
            case RoomChange.VoteSet(var criterion, var _) ->
                write(in, VOTE, room.votes(), criterion, criterion.text(), RoomJson::write);
            case RoomChange.Targeted(var criterion, var _) ->
                write(in, TARGET, room.targets(), criterion, criterion.text(), RoomJson::write);
            case RoomChange.Balloted(var person, var _) ->
                write(in, BALLOT, room.ballots(), person, person.text(), RoomJson::write);
            case RoomChange.AgendaSet(var order) -> write(in, AGENDA, order);
            case RoomChange.Shortlisted(var criteria) -> write(in, SHORTLIST, criteria);
            case RoomChange.ParkedSet(var item) ->
                write(in, PARKED, room.parked(), item.id(), item.id(), RoomJson::write);
            case RoomChange.Quoted(var quote) ->
                write(in, QUOTE, room.quotes(), quote.id(), quote.id(), RoomJson::write);
            case RoomChange.Attached(var file, var _) ->
                write(in, ATTACHMENT, room.attachments(), file.id(), file.id(), RoomJson::write);
            case RoomChange.AttachmentSet(var file) ->
                write(in, ATTACHMENT, room.attachments(), file.id(), file.id(), RoomJson::write);
            case RoomChange.OfPlan ofPlan -> write(in, ofPlan, room.plan());
            case RoomChange.OfContacts ofContacts -> write(in, ofContacts, room.contacts());
        }
    }

    private void write(AssessmentId in, RoomChange.OfContacts change, Contacts contacts) throws SQLException {
        switch (change) {
            case RoomChange.ContactsTaken(var taken) ->
                write(in, CONTACTS, contacts.imports(), taken.id(), taken.id(), ContactsJson::write);
            case RoomChange.ContactsErased(var id) ->
                write(in, CONTACTS, contacts.imports(), id, id, ContactsJson::write);
            case RoomChange.OrganizationSet(var organization) ->
                write(
                        in,
                        ORGANIZATION,
                        contacts.organizations(),
                        organization.id(),
                        organization.id(),
                        ContactsJson::write);
            case RoomChange.RelevanceSet(var relevance) -> {
                Map<String, Relevance> all = relevance.equals(Relevance.NONE) ? Map.of() : Map.of(ONLY, relevance);
                write(in, RELEVANCE, all, ONLY, ONLY, ContactsJson::write);
            }
            case RoomChange.TieSet(var tie, var there) ->
                write(in, TIE, there ? Map.of(tie, tie) : Map.of(), tie, item(tie), ContactsJson::write);
        }
    }

    /// One for each pair.
    private static String item(Tie tie) {
        return Stream.of(tie.one(), tie.other())
                .map(end -> ContactWords.of(end.kind()) + " " + end.id())
                .collect(Collectors.joining(" "));
    }

    private void write(AssessmentId in, RoomChange.OfPlan change, Plan plan) throws SQLException {
        switch (change) {
            case RoomChange.ActionSet(var action) ->
                write(in, ACTION, plan.actions(), action.id(), action.id(), PlanJson::write);
            case RoomChange.EffortSet(var criterion, var _) ->
                write(in, EFFORT, plan.efforts(), criterion, criterion.text(), PlanJson::write);
            case RoomChange.Pledged _ -> {
                Map<String, Pledge> all = plan.pledge().equals(Pledge.NONE) ? Map.of() : Map.of(ONLY, plan.pledge());
                write(in, PLEDGE, all, ONLY, ONLY, PlanJson::write);
            }
        }
    }

    private void write(AssessmentId in, String aspect, List<CriterionId> criteria) throws SQLException {
        Map<String, List<CriterionId>> all = criteria.isEmpty() ? Map.of() : Map.of(ONLY, criteria);
        write(in, aspect, all, ONLY, ONLY, RoomJson::write);
    }

    private <K, V> void write(
            AssessmentId in, String aspect, Map<K, V> all, K key, String item, BiConsumer<V, ObjectNode> json)
            throws SQLException {
        V value = all.get(key);
        if (value == null) {
            database.update(
                    "DELETE FROM room WHERE assessment = ? AND aspect = ? AND item = ?", in.text(), aspect, item);
            return;
        }
        ObjectNode body = Json.object();
        json.accept(value, body);
        // A later item stands behind all earlier ones; one that is changed keeps its place.
        database.update("""
            INSERT INTO room (assessment, aspect, item, position, body)
            VALUES (?, ?, ?, (SELECT 1 + COALESCE(MAX(position), 0) FROM room WHERE assessment = ? AND aspect = ?), ?)
            ON CONFLICT (assessment, aspect, item) DO UPDATE SET body = excluded.body
            """, in.text(), aspect, item, in.text(), aspect, Json.MAPPER.writeValueAsString(body));
    }

    private record Row(String item, JsonNode body) {}

    /// What is in the table, by assessment.
    Map<AssessmentId, Room> load() throws SQLException {
        Map<AssessmentId, Map<String, List<Row>>> all = new LinkedHashMap<>();
        database.query(
                "SELECT assessment, aspect, item, body FROM room ORDER BY position",
                row -> all.computeIfAbsent(new AssessmentId(row.getString(1)), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(row.getString(2), _ -> new ArrayList<>())
                        .add(new Row(row.getString(3), Json.object(row.getString(4)))));
        Map<AssessmentId, Room> rooms = new LinkedHashMap<>();
        all.forEach((assessment, rows) -> rooms.put(assessment, room(rows)));
        return rooms;
    }

    private static Room room(Map<String, List<Row>> rows) {
        return new Room(
                map(rows, CODE, ParticipantId::new, RoomJson::code),
                map(rows, VOTE, CriterionId::new, RoomJson::vote),
                map(rows, TARGET, CriterionId::new, RoomJson::target),
                criteria(rows, AGENDA),
                criteria(rows, SHORTLIST),
                map(rows, BALLOT, ParticipantId::new, RoomJson::ballot),
                map(rows, PARKED, id -> id, RoomJson::parked),
                map(rows, QUOTE, id -> id, RoomJson::quote),
                map(rows, ATTACHMENT, id -> id, RoomJson::attachment),
                new Plan(
                        map(rows, ACTION, id -> id, PlanJson::action),
                        map(rows, EFFORT, CriterionId::new, PlanJson::effort),
                        map(rows, PLEDGE, id -> id, PlanJson::pledge).getOrDefault(ONLY, Pledge.NONE)),
                new Contacts(
                        map(rows, CONTACTS, id -> id, ContactsJson::taken),
                        map(rows, ORGANIZATION, id -> id, ContactsJson::organization),
                        map(rows, RELEVANCE, id -> id, ContactsJson::relevance).getOrDefault(ONLY, Relevance.NONE),
                        Set.copyOf(
                                map(rows, TIE, item -> item, ContactsJson::tie).values())));
    }

    private static List<CriterionId> criteria(Map<String, List<Row>> rows, String aspect) {
        return Optional.ofNullable(rows.get(aspect))
                .map(found -> RoomJson.criteria(found.getFirst().body()))
                .orElse(List.of());
    }

    private static <K, V> Map<K, V> map(
            Map<String, List<Row>> rows, String aspect, Function<String, K> key, Function<JsonNode, V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        rows.getOrDefault(aspect, List.of()).forEach(row -> map.put(key.apply(row.item()), value.apply(row.body())));
        return map;
    }
}
