package org.socialreadiness.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;

/// Writes to the tables what a change has touched, from the state after it.
final class TableWriter {
    private final Database database;

    TableWriter(Database database) {
        this.database = database;
    }

    /// Writes the rows that `entry` has touched.
    ///
    /// @param after the client after the entry
    void write(Entry entry, Client after) throws SQLException {
        switch (entry.change()) {
            case Change.Named(var name) ->
                database.update(
                        "INSERT INTO client (only, name) VALUES (1, ?) ON CONFLICT DO UPDATE SET name = excluded.name",
                        name);
            case Change.Started started -> {
                String edition = InstrumentJson.edition(started.instrument());
                instrument(edition, started.instrument());
                begin(
                        edition,
                        after.assessment(started.assessment()).orElseThrow(),
                        after.assessments().size() - 1);
            }
            case Change.SetAside(var assessment, var said) ->
                database.update(
                        """
                        INSERT OR REPLACE INTO set_aside (id, assessment, at, author, kind, body)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                        entry.id(),
                        assessment.map(AssessmentId::text).orElse(null),
                        entry.at().toString(),
                        entry.author(),
                        ChangeJson.kind(said),
                        ChangeJson.body(said));
            case Change.Settled(var id) -> database.update("DELETE FROM set_aside WHERE id = ?", id);
            case Change.OfAssessment change -> {
                AssessmentId id = entry.assessment().orElseThrow();
                write(change, after.assessment(id).orElseThrow());
            }
        }
    }

    private void write(Change.OfAssessment change, Assessment after) throws SQLException {
        switch (change) {
            case Change.Described _ -> describe(after);
            case Change.Withdrawn _ -> describe(after);
            case Change.ResultsOpened _ -> describe(after);
            case Change.Joined(var person) -> participant(after, person.id());
            case Change.Left(var person) -> participant(after, person);
            case Change.Sealed(var person, var _) -> participant(after, person);
            case Change.Rated(var person, var criterion, var vote, var _, var _) ->
                rating(after, person, criterion, vote);
            case Change.Cleared(var person, var criterion, var vote) -> rating(after, person, criterion, vote);
            case Change.Flagged(var person, var criterion, var vote, var _) -> rating(after, person, criterion, vote);
            case Change.Noted(var person, var criterion, var vote, var _) -> note(after, person, criterion, vote);
            case Change.BeliefSet(var person, var belief, var _, var _) -> belief(after, person, belief);
            case Change.FactSet(var fact, var entry) -> fact(after.id(), fact, entry);
            case Change.Agreed(var criterion, var outcome) -> outcome(after.id(), criterion, outcome);
            case Change.Issued(var issue) -> issue(after, issue);
            case RoomChange around -> new RoomTables(database).write(around, after);
        }
    }

    private void instrument(String edition, TranslatedInstrument instrument) throws SQLException {
        List<Instrument> languages = instrument.languages();
        for (int position = 0; position < languages.size(); position++) {
            Instrument language = languages.get(position);
            database.update(
                    """
                    INSERT INTO instrument (edition, position, id, version, language, title, body)
                    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                    """,
                    edition,
                    position,
                    language.id(),
                    language.version(),
                    language.language(),
                    language.title(),
                    InstrumentJson.write(language));
        }
    }

    private void begin(String edition, Assessment assessment, int position) throws SQLException {
        database.update(
                """
                INSERT INTO assessment
                  (id, position, name, scope, date, form, edition, seed, results_open, withdrawn)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                assessment.id().text(),
                position,
                assessment.head().name(),
                assessment.head().scope(),
                assessment.head().date().toString(),
                assessment.head().form(),
                edition,
                assessment.seed(),
                assessment.resultsOpen() ? 1 : 0,
                assessment.withdrawn() ? 1 : 0);
    }

    private void describe(Assessment assessment) throws SQLException {
        database.update(
                """
                UPDATE assessment SET name = ?, scope = ?, date = ?, form = ?, results_open = ?, withdrawn = ?
                WHERE id = ?
                """,
                assessment.head().name(),
                assessment.head().scope(),
                assessment.head().date().toString(),
                assessment.head().form(),
                assessment.resultsOpen() ? 1 : 0,
                assessment.withdrawn() ? 1 : 0,
                assessment.id().text());
    }

    private void participant(Assessment assessment, ParticipantId id) throws SQLException {
        Participant person = assessment.person(id).orElseThrow();
        database.update(
                """
                INSERT INTO participant (assessment, id, position, name, role, kind, has_left, sealed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (assessment, id) DO UPDATE SET name = excluded.name, role = excluded.role,
                  kind = excluded.kind, has_left = excluded.has_left, sealed_at = excluded.sealed_at
                """,
                assessment.id().text(),
                id.text(),
                assessment.people().indexOf(person),
                person.name(),
                person.role(),
                Words.of(person.kind()),
                person.left() ? 1 : 0,
                text(assessment.sheet(id).sealedAt()));
    }

    private void rating(Assessment assessment, ParticipantId person, CriterionId criterion, int vote)
            throws SQLException {
        Rating rating = assessment.sheet(person).rating(criterion, vote);
        if (rating.answer().isEmpty() && !rating.comeBack()) {
            database.update(
                    "DELETE FROM rating WHERE assessment = ? AND participant = ? AND criterion = ? AND vote = ?",
                    assessment.id().text(),
                    person.text(),
                    criterion.text(),
                    vote);
            return;
        }
        Optional<Answer> answer = rating.answer();
        database.update(
                """
                INSERT OR REPLACE INTO rating
                  (assessment, participant, criterion, vote, answer, level, reason, confidence, come_back, answered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                assessment.id().text(),
                person.text(),
                criterion.text(),
                vote,
                answer.map(Words::of).orElse(null),
                answer.orElse(null) instanceof Answer.Rated(var level) ? level : null,
                answer.orElse(null) instanceof Answer.DoesNotApply(var reason) ? reason : null,
                rating.confidence().map(Words::of).orElse(null),
                rating.comeBack() ? 1 : 0,
                text(rating.answeredAt()));
    }

    private void note(Assessment assessment, ParticipantId person, CriterionId criterion, int vote)
            throws SQLException {
        String text = assessment.sheet(person).rating(criterion, vote).note();
        if (text.isEmpty()) {
            database.update(
                    "DELETE FROM note WHERE assessment = ? AND participant = ? AND criterion = ? AND vote = ?",
                    assessment.id().text(),
                    person.text(),
                    criterion.text(),
                    vote);
        } else {
            database.update("""
                    INSERT OR REPLACE INTO note (assessment, participant, criterion, vote, text)
                    VALUES (?, ?, ?, ?, ?)
                    """, assessment.id().text(), person.text(), criterion.text(), vote, text);
        }
    }

    private void belief(Assessment assessment, ParticipantId person, BeliefId id) throws SQLException {
        Belief belief = assessment.sheet(person).belief(id);
        if (belief.equals(Belief.NONE)) {
            database.update(
                    "DELETE FROM belief WHERE assessment = ? AND participant = ? AND belief = ?",
                    assessment.id().text(),
                    person.text(),
                    id.text());
        } else {
            database.update(
                    "INSERT OR REPLACE INTO belief (assessment, participant, belief, say, do) VALUES (?, ?, ?, ?, ?)",
                    assessment.id().text(),
                    person.text(),
                    id.text(),
                    orNull(belief.say()),
                    orNull(belief.show()));
        }
    }

    private void fact(AssessmentId assessment, FactId fact, Optional<FactEntry> entry) throws SQLException {
        if (entry.isEmpty()) {
            database.update("DELETE FROM fact WHERE assessment = ? AND fact = ?", assessment.text(), fact.text());
            return;
        }
        FactEntry.Value value = entry.get().value();
        database.update(
                """
                INSERT OR REPLACE INTO fact (assessment, fact, month, numbers, source, date, confidence)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                assessment.text(),
                fact.text(),
                value instanceof FactEntry.Month(var month) ? Words.of(month) : null,
                value instanceof FactEntry.Numbers(var numbers)
                        ? numbers.stream().map(number -> Words.of(number)).collect(Collectors.joining("/"))
                        : null,
                entry.get().source(),
                text(entry.get().date()),
                entry.get().confidence().stream().map(Words::of).collect(Collectors.joining("/")));
    }

    private void issue(Assessment assessment, Issue issue) throws SQLException {
        database.update(
                """
                INSERT INTO report (assessment, id, position, body) VALUES (?, ?, ?, ?)
                ON CONFLICT (assessment, id) DO UPDATE SET body = excluded.body
                """, assessment.id().text(), issue.id(), assessment.issues().indexOf(issue), ChangeJson.body(issue));
    }

    private void outcome(AssessmentId assessment, CriterionId criterion, Optional<Outcome> outcome)
            throws SQLException {
        if (outcome.isEmpty()) {
            database.update(
                    "DELETE FROM consensus WHERE assessment = ? AND criterion = ?",
                    assessment.text(),
                    criterion.text());
            return;
        }
        String sql = """
                INSERT OR REPLACE INTO consensus
                  (assessment, criterion, outcome, level, low, high, reason, other_reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """;
        switch (outcome.get()) {
            case Outcome.Consensus(var level, var reason, var minority) ->
                database.update(
                        sql, assessment.text(), criterion.text(), Words.CONSENSUS, level, null, null, reason, minority);
            case Outcome.Dissent(var low, var high, var lowReason, var highReason) ->
                database.update(
                        sql,
                        assessment.text(),
                        criterion.text(),
                        Words.DISSENT,
                        null,
                        low,
                        high,
                        lowReason,
                        highReason);
        }
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
