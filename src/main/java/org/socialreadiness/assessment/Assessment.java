package org.socialreadiness.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.TranslatedInstrument;

/// One look at one unit of a client at one time: who answers, and what was answered.
///
/// @param instrument the whole instrument it was made with, in all languages
/// @param seed where orders are shuffled (blocks, poles, columns), they follow from this number
/// @param people everyone who ever joined, in the order of joining; see [#participants()]
/// @param resultsOpen whether the results were opened before all who have begun had sealed
/// @param withdrawn taken off the list by its user; kept in the file
/// @param issues the reports that were written of it, in their order
/// @param room what is recorded around the answers
public record Assessment(
        AssessmentId id,
        Head head,
        TranslatedInstrument instrument,
        long seed,
        List<Participant> people,
        Map<ParticipantId, Sheet> sheets,
        Map<FactId, FactEntry> facts,
        Map<CriterionId, Outcome> outcomes,
        boolean resultsOpen,
        boolean withdrawn,
        List<Issue> issues,
        Room room) {

    /// What an assessment is called and covers.
    ///
    /// @param scope the unit assessed
    /// @param form name of a form of the instrument
    public record Head(String name, String scope, LocalDate date, String form) {
        public static final int LONGEST_NAME = 200;
        public static final int LONGEST_SCOPE = 500;

        public Head {
            name = name.strip();
            scope = scope.strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("An assessment has a name");
            }
            if (name.length() > LONGEST_NAME || scope.length() > LONGEST_SCOPE) {
                throw new IllegalArgumentException("The name or the scope of an assessment is too long");
            }
        }
    }

    public Assessment {
        people = List.copyOf(people);
        sheets = Kept.of(sheets);
        facts = Kept.of(facts);
        outcomes = Kept.of(outcomes);
        issues = List.copyOf(issues);
        if (!instrument.structure().hasForm(head.form())) {
            throw new IllegalArgumentException("The instrument has no form " + head.form());
        }
    }

    /// A new, empty assessment.
    public static Assessment begin(AssessmentId id, Head head, TranslatedInstrument instrument, long seed) {
        return new Assessment(
                id,
                head,
                instrument,
                seed,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                false,
                false,
                List.of(),
                Room.EMPTY);
    }

    /// The people on the list, in the order of joining.
    public List<Participant> participants() {
        return people.stream().filter(p -> !p.left()).toList();
    }

    /// The people whose answers can count: leaders and interviewees on the list. Those with at least one answer
    /// to a criterion are the raters of science 3.6.
    public List<Participant> raters() {
        return people.stream().filter(Participant::rates).toList();
    }

    /// The person of that id, on the list or not.
    public Optional<Participant> person(ParticipantId id) {
        for (Participant person : people) {
            if (person.id().equals(id)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /// The quotes on the list, but for those of people who are not on it any more.
    public List<Quote> quotes() {
        return room.said().stream()
                .filter(quote -> quote.person()
                        .flatMap(this::person)
                        .filter(Participant::left)
                        .isEmpty())
                .toList();
    }

    /// What a person has answered; [Sheet#EMPTY] if nothing.
    public Sheet sheet(ParticipantId id) {
        return sheets.getOrDefault(id, Sheet.EMPTY);
    }

    public Optional<FactEntry> fact(FactId id) {
        return Optional.ofNullable(facts.get(id));
    }

    public Optional<Outcome> outcome(CriterionId id) {
        return Optional.ofNullable(outcomes.get(id));
    }

    /// The same as if no report had ever been written.
    public Assessment withoutIssues() {
        return new Assessment(
                id, head, instrument, seed, people, sheets, facts, outcomes, resultsOpen, withdrawn, List.of(), room);
    }

    /// The reports that others may have.
    public List<Issue> handedOut() {
        return issues.stream().filter(Issue::handedOut).toList();
    }

    /// How many raters have at least one answer.
    public int begun() {
        return (int) raters().stream().filter(p -> sheet(p.id()).hasBegun()).count();
    }

    /// How many raters have sealed their answers.
    public int sealed() {
        return (int) raters().stream().filter(p -> sheet(p.id()).isSealed()).count();
    }

    /// Whether results may be shown: everyone who has begun has sealed, or they were opened by the recorded switch
    /// (science 2, rule 4). With no answers at all there is nothing to show, and they stay closed.
    public boolean showsResults() {
        return begun() > 0
                && (resultsOpen
                        || raters().stream()
                                .map(p -> sheet(p.id()))
                                .allMatch(sheet -> !sheet.hasBegun() || sheet.isSealed()));
    }

    /// This assessment after a change; the same instance if the change alters nothing.
    ///
    /// @throws IllegalArgumentException if the change names a person, criterion, level, belief or fact that
    ///     does not exist
    Assessment apply(Entry entry, Change.OfAssessment change) {
        return AssessmentChanges.apply(this, change, entry.at());
    }

    Assessment withHead(Head changed) {
        return new Assessment(
                id, changed, instrument, seed, people, sheets, facts, outcomes, resultsOpen, withdrawn, issues, room);
    }

    Assessment withPerson(Participant person) {
        List<Participant> next = new ArrayList<>(people);
        int at = people.stream().map(Participant::id).toList().indexOf(person.id());
        if (at < 0) {
            next.add(person);
        } else {
            next.set(at, person);
        }
        return new Assessment(
                id, head, instrument, seed, next, sheets, facts, outcomes, resultsOpen, withdrawn, issues, room);
    }

    Assessment withSheet(ParticipantId person, Sheet sheet) {
        Map<ParticipantId, Sheet> next =
                sheet.equals(Sheet.EMPTY) ? Kept.without(sheets, person::equals) : Kept.with(sheets, person, sheet);
        return new Assessment(
                id, head, instrument, seed, people, next, facts, outcomes, resultsOpen, withdrawn, issues, room);
    }

    Assessment withFact(FactId fact, Optional<FactEntry> entry) {
        Map<FactId, FactEntry> next =
                entry.map(e -> Kept.with(facts, fact, e)).orElseGet(() -> Kept.without(facts, fact::equals));
        return new Assessment(
                id, head, instrument, seed, people, sheets, next, outcomes, resultsOpen, withdrawn, issues, room);
    }

    Assessment withOutcome(CriterionId criterion, Optional<Outcome> outcome) {
        Map<CriterionId, Outcome> next = outcome.map(o -> Kept.with(outcomes, criterion, o))
                .orElseGet(() -> Kept.without(outcomes, criterion::equals));
        return new Assessment(
                id, head, instrument, seed, people, sheets, facts, next, resultsOpen, withdrawn, issues, room);
    }

    Assessment withResultsOpen(boolean open) {
        return new Assessment(
                id, head, instrument, seed, people, sheets, facts, outcomes, open, withdrawn, issues, room);
    }

    Assessment withRoom(Room changed) {
        return new Assessment(
                id, head, instrument, seed, people, sheets, facts, outcomes, resultsOpen, withdrawn, issues, changed);
    }

    /// The same with other answers.
    public Assessment withSheets(Map<ParticipantId, Sheet> changed) {
        return new Assessment(
                id, head, instrument, seed, people, changed, facts, outcomes, resultsOpen, withdrawn, issues, room);
    }

    /// What counts: all but the answers of votes that are still open. What is scored and shown is scored and shown of
    /// this.
    public Assessment counted() {
        if (room.votes().values().stream().noneMatch(Vote::open)) {
            return this;
        }
        Map<ParticipantId, Sheet> next = new LinkedHashMap<>();
        sheets.forEach((person, sheet) ->
                next.put(person, sheet.without(key -> room.isOpen(key.criterion(), key.vote()))));
        return withSheets(next);
    }

    /// As it was before a vote was taken again on a criterion, as far as that criterion goes.
    public Assessment before(CriterionId criterion, Vote vote) {
        Map<ParticipantId, Sheet> next = new LinkedHashMap<>();
        sheets.forEach((person, sheet) -> next.put(
                person, sheet.without(key -> key.criterion().equals(criterion) && key.vote() >= vote.number())));
        return withSheets(next);
    }

    Assessment withWithdrawn(boolean away) {
        return new Assessment(
                id, head, instrument, seed, people, sheets, facts, outcomes, resultsOpen, away, issues, room);
    }

    Assessment withIssue(Issue issue) {
        List<Issue> next = new ArrayList<>(issues);
        int at = issues.stream().map(Issue::id).toList().indexOf(issue.id());
        if (at < 0) {
            next.add(issue);
        } else {
            next.set(at, issue);
        }
        return new Assessment(
                id, head, instrument, seed, people, sheets, facts, outcomes, resultsOpen, withdrawn, next, room);
    }
}
