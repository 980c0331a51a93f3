package org.socialreadiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Room;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;

/// Reads the state of a client from the tables.
final class Tables {
    private final Database database;

    Tables(Database database) {
        this.database = database;
    }

    /// Everything in the file, as of the last commit.
    ///
    /// @throws IllegalArgumentException or another unchecked exception if rows hold what no program wrote
    Client load() throws SQLException {
        Map<String, TranslatedInstrument> editions = editions();
        requireNamedByContent();
        List<String> names = database.query("SELECT name FROM client", row -> row.getString(1));
        Map<AssessmentId, List<Participant>> people = new LinkedHashMap<>();
        Map<AssessmentId, Map<ParticipantId, Sheet>> sheets = sheets(people);
        Map<AssessmentId, Map<FactId, FactEntry>> facts = facts();
        Map<AssessmentId, Map<CriterionId, Outcome>> outcomes = outcomes();
        Map<AssessmentId, List<Issue>> issues = issues();
        Map<AssessmentId, Room> rooms = new RoomTables(database).load();
        List<Assessment> assessments = database.query("SELECT * FROM assessment ORDER BY position", row -> {
            AssessmentId id = new AssessmentId(row.getString("id"));
            TranslatedInstrument instrument = editions.get(row.getString("edition"));
            if (instrument == null) {
                throw new IllegalArgumentException("An assessment names an instrument that is not there");
            }
            return new Assessment(
                    id,
                    new Assessment.Head(
                            row.getString("name"),
                            row.getString("scope"),
                            LocalDate.parse(row.getString("date")),
                            row.getString("form")),
                    instrument,
                    row.getLong("seed"),
                    people.getOrDefault(id, List.of()),
                    sheets.getOrDefault(id, Map.of()),
                    facts.getOrDefault(id, Map.of()),
                    outcomes.getOrDefault(id, Map.of()),
                    row.getBoolean("results_open"),
                    row.getBoolean("withdrawn"),
                    issues.getOrDefault(id, List.of()),
                    rooms.getOrDefault(id, Room.EMPTY));
        });
        return new Client(names.isEmpty() ? "" : names.getFirst(), assessments, aside(editions));
    }

    private List<Entry> aside(Map<String, TranslatedInstrument> editions) throws SQLException {
        return database.query(
                "SELECT * FROM set_aside ORDER BY position",
                row -> new Entry(
                        row.getString("id"),
                        Instant.parse(row.getString("at")),
                        row.getString("author"),
                        Optional.ofNullable(row.getString("assessment")).map(AssessmentId::new),
                        ChangeJson.read(row.getString("kind"), row.getString("body"), editions)));
    }

    /// The name of an edition follows from what it says, and is all that the journal says of it.
    private void requireNamedByContent() throws SQLException {
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        database.query(
                "SELECT edition, body FROM instrument ORDER BY edition, position",
                row -> bodies.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(row.getString(2)));
        bodies.forEach((edition, texts) -> {
            if (!InstrumentJson.edition(texts).equals(edition)) {
                throw new IllegalArgumentException("An instrument is not what it was");
            }
        });
    }

    /// The instruments in the file, by the name of their edition.
    Map<String, TranslatedInstrument> editions() throws SQLException {
        Map<String, List<Instrument>> languages = new LinkedHashMap<>();
        database.query(
                "SELECT edition, body FROM instrument ORDER BY edition, position",
                row -> languages
                        .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(InstrumentJson.read(row.getString(2))));
        Map<String, TranslatedInstrument> editions = new LinkedHashMap<>();
        languages.forEach((edition, all) -> editions.put(edition, new TranslatedInstrument(all)));
        return editions;
    }

    private Map<AssessmentId, Map<ParticipantId, Sheet>> sheets(Map<AssessmentId, List<Participant>> people)
            throws SQLException {
        Map<Person, Map<Sheet.Key, Rating>> ratings = ratings();
        Map<Person, Map<BeliefId, Belief>> beliefs = beliefs();
        Map<AssessmentId, Map<ParticipantId, Sheet>> sheets = new LinkedHashMap<>();
        database.query("SELECT * FROM participant ORDER BY assessment, position", row -> {
            Person person = person(row, "id");
            people.computeIfAbsent(person.assessment, _ -> new ArrayList<>())
                    .add(new Participant(
                            person.id,
                            row.getString("name"),
                            row.getString("role"),
                            Words.kind(row.getString("kind")),
                            row.getBoolean("has_left")));
            Sheet sheet = new Sheet(
                    ratings.getOrDefault(person, Map.of()),
                    beliefs.getOrDefault(person, Map.of()),
                    Optional.ofNullable(row.getString("sealed_at")).map(Instant::parse));
            if (!sheet.equals(Sheet.EMPTY)) {
                sheets.computeIfAbsent(person.assessment, _ -> new LinkedHashMap<>())
                        .put(person.id, sheet);
            }
            return person;
        });
        return sheets;
    }

    private Map<Person, Map<Sheet.Key, Rating>> ratings() throws SQLException {
        Map<Person, Map<Sheet.Key, Rating>> all = new LinkedHashMap<>();
        Map<Person, Map<Sheet.Key, String>> notes = new LinkedHashMap<>();
        database.query(
                "SELECT * FROM note",
                row -> notes.computeIfAbsent(person(row, "participant"), _ -> new LinkedHashMap<>())
                        .put(key(row), row.getString("text")));
        database.query("SELECT * FROM rating", row -> {
            Person person = person(row, "participant");
            String note = notes.getOrDefault(person, Map.of()).getOrDefault(key(row), "");
            Rating rating = new Rating(
                    answer(row),
                    Optional.ofNullable(row.getString("confidence")).map(Words::confidence),
                    note,
                    row.getBoolean("come_back"),
                    Optional.ofNullable(row.getString("answered_at")).map(Instant::parse));
            return all.computeIfAbsent(person, _ -> new LinkedHashMap<>()).put(key(row), rating);
        });
        // A note may stand where there is no answer yet.
        notes.forEach((person, texts) -> texts.forEach((key, text) -> all.computeIfAbsent(
                        person, _ -> new LinkedHashMap<>())
                .computeIfAbsent(
                        key, _ -> new Rating(Optional.empty(), Optional.empty(), text, false, Optional.empty()))));
        return all;
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        if (answer == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (answer) {
                    case Words.LEVEL -> new Answer.Rated(row.getInt("level"));
                    case Words.DONT_KNOW -> new Answer.DontKnow();
                    case Words.DOES_NOT_APPLY -> new Answer.DoesNotApply(row.getString("reason"));
                    default -> throw new IllegalArgumentException("Not an answer");
                });
    }

    private Map<Person, Map<BeliefId, Belief>> beliefs() throws SQLException {
        Map<Person, Map<BeliefId, Belief>> all = new LinkedHashMap<>();
        database.query(
                "SELECT * FROM belief",
                row -> all.computeIfAbsent(person(row, "participant"), _ -> new LinkedHashMap<>())
                        .put(
                                new BeliefId(row.getString("belief")),
                                new Belief(optionalInt(row, "say"), optionalInt(row, "do"))));
        return all;
    }

    private Map<AssessmentId, Map<FactId, FactEntry>> facts() throws SQLException {
        Map<AssessmentId, Map<FactId, FactEntry>> all = new LinkedHashMap<>();
        database.query(
                "SELECT * FROM fact",
                row -> all.computeIfAbsent(new AssessmentId(row.getString("assessment")), _ -> new LinkedHashMap<>())
                        .put(new FactId(row.getString("fact")), fact(row)));
        return all;
    }

    private static FactEntry fact(ResultSet row) throws SQLException {
        String month = row.getString("month");
        String confidence = row.getString("confidence");
        return new FactEntry(
                month != null
                        ? new FactEntry.Month(Words.month(month))
                        : new FactEntry.Numbers(
                                Arrays.stream(row.getString("numbers").split("/"))
                                        .map(Double::valueOf)
                                        .toList()),
                row.getString("source"),
                Optional.ofNullable(row.getString("date")).map(LocalDate::parse),
                confidence.isEmpty()
                        ? List.of()
                        : Arrays.stream(confidence.split("/"))
                                .map(Words::confidence)
                                .toList());
    }

    private Map<AssessmentId, Map<CriterionId, Outcome>> outcomes() throws SQLException {
        Map<AssessmentId, Map<CriterionId, Outcome>> all = new LinkedHashMap<>();
        database.query("SELECT * FROM consensus", row -> {
            Outcome outcome = row.getString("outcome").equals(Words.CONSENSUS)
                    ? new Outcome.Consensus(row.getInt("level"), row.getString("reason"), row.getString("other_reason"))
                    : new Outcome.Dissent(
                            row.getInt("low"),
                            row.getInt("high"),
                            row.getString("reason"),
                            row.getString("other_reason"));
            return all.computeIfAbsent(new AssessmentId(row.getString("assessment")), _ -> new LinkedHashMap<>())
                    .put(new CriterionId(row.getString("criterion")), outcome);
        });
        return all;
    }

    private Map<AssessmentId, List<Issue>> issues() throws SQLException {
        Map<AssessmentId, List<Issue>> all = new LinkedHashMap<>();
        database.query(
                "SELECT assessment, body FROM report ORDER BY position",
                row -> all.computeIfAbsent(new AssessmentId(row.getString(1)), _ -> new ArrayList<>())
                        .add(ChangeJson.issue(row.getString(2))));
        return all;
    }

    private record Person(AssessmentId assessment, ParticipantId id) {}

    private static Person person(ResultSet row, String column) throws SQLException {
        return new Person(new AssessmentId(row.getString("assessment")), new ParticipantId(row.getString(column)));
    }

    private static Sheet.Key key(ResultSet row) throws SQLException {
        return new Sheet.Key(new CriterionId(row.getString("criterion")), row.getInt("vote"));
    }

    private static OptionalInt optionalInt(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
