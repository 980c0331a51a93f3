package org.socialreadiness.assessment;

import java.time.Instant;
import java.util.Optional;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Fact;

/// What each change does to an assessment, and what takes it back.
final class AssessmentChanges {
    private AssessmentChanges() {}

    static Assessment apply(Assessment to, Change.OfAssessment change, Instant at) {
        return switch (change) {
            case Change.Described(var head) -> to.withHead(head);
            case Change.Withdrawn(var away) -> to.withWithdrawn(away);
            case Change.Joined(var person) -> to.withPerson(person);
            case Change.Left(var person) -> to.withPerson(require(to, person).gone());
            case Change.Rated(var person, var criterion, var vote, var answer, var confidence) -> {
                Criterion asked = require(to, criterion);
                if (answer instanceof Answer.Rated(var level)) {
                    checkLevel(asked, level);
                }
                Sheet sheet = open(to, person, criterion, vote);
                Sheet.Key key = new Sheet.Key(criterion, vote);
                Rating before = sheet.rating(criterion, vote);
                // Stating how sure one is does not answer anew: the time of the answer stays.
                Instant answered = before.answer().equals(Optional.of(answer))
                        ? before.answeredAt().orElse(at)
                        : at;
                yield to.withSheet(person, sheet.with(key, before.withAnswer(answer, confidence, answered)));
            }
            case Change.Cleared(var person, var criterion, var vote) -> {
                require(to, criterion);
                Sheet sheet = open(to, person, criterion, vote);
                Rating before = sheet.rating(criterion, vote);
                yield to.withSheet(person, sheet.with(new Sheet.Key(criterion, vote), before.withoutAnswer()));
            }
            case Change.Noted(var person, var criterion, var vote, var text) -> {
                require(to, criterion);
                Sheet sheet = open(to, person, criterion, vote);
                Rating before = sheet.rating(criterion, vote);
                yield to.withSheet(person, sheet.with(new Sheet.Key(criterion, vote), before.withNote(text)));
            }
            case Change.Flagged(var person, var criterion, var vote, var on) -> {
                require(to, criterion);
                Sheet sheet = open(to, person, criterion, vote);
                Rating before = sheet.rating(criterion, vote);
                yield to.withSheet(person, sheet.with(new Sheet.Key(criterion, vote), before.withComeBack(on)));
            }
            case Change.BeliefSet(var person, var belief, var side, var value) -> {
                if (to.instrument().structure().belief(belief).isEmpty()) {
                    throw new IllegalArgumentException("No such belief pair: " + belief);
                }
                Sheet sheet = open(to, person);
                yield to.withSheet(
                        person, sheet.with(belief, sheet.belief(belief).with(side, value)));
            }
            case Change.FactSet(var fact, var entry) -> {
                Fact asked = to.instrument()
                        .structure()
                        .fact(fact)
                        .orElseThrow(() -> new IllegalArgumentException("No such fact: " + fact));
                entry.ifPresent(given -> checkFact(asked, given));
                yield to.withFact(fact, entry);
            }
            case Change.Sealed(var person, var sealed) -> {
                Sheet sheet = to.sheet(require(to, person).id());
                Optional<Instant> when = sealed ? Optional.of(sheet.sealedAt().orElse(at)) : Optional.empty();
                yield to.withSheet(person, sheet.withSealed(when));
            }
            case Change.ResultsOpened(var open) -> to.withResultsOpen(open);
            case Change.Agreed(var criterion, var outcome) -> {
                Criterion asked = require(to, criterion);
                outcome.ifPresent(reached -> checkLevel(asked, highest(reached)));
                yield to.withOutcome(criterion, outcome);
            }
            case Change.Issued(var issue) -> to.withIssue(issue);
            case RoomChange around -> to.withRoom(RoomChanges.apply(to, around));
        };
    }

    static Change inverse(Assessment before, Change.OfAssessment change) {
        return switch (change) {
            case Change.Described _ -> new Change.Described(before.head());
            case Change.Withdrawn _ -> new Change.Withdrawn(before.withdrawn());
            case Change.Joined(var person) ->
                before.person(person.id())
                        .filter(p -> !p.left())
                        .<Change>map(Change.Joined::new)
                        .orElseGet(() -> new Change.Left(person.id()));
            case Change.Left(var person) -> {
                Participant was = require(before, person);
                yield was.left() ? change : new Change.Joined(was);
            }
            case Change.Rated(var person, var criterion, var vote, var _, var _) ->
                answered(before, person, criterion, vote);
            case Change.Cleared(var person, var criterion, var vote) -> answered(before, person, criterion, vote);
            case Change.Noted(var person, var criterion, var vote, var _) ->
                new Change.Noted(
                        person,
                        criterion,
                        vote,
                        before.sheet(person).rating(criterion, vote).note());
            case Change.Flagged(var person, var criterion, var vote, var _) ->
                new Change.Flagged(
                        person,
                        criterion,
                        vote,
                        before.sheet(person).rating(criterion, vote).comeBack());
            case Change.BeliefSet(var person, var belief, var side, var _) ->
                new Change.BeliefSet(
                        person,
                        belief,
                        side,
                        before.sheet(person).belief(belief).on(side));
            case Change.FactSet(var fact, var _) -> new Change.FactSet(fact, before.fact(fact));
            case Change.Sealed(var person, var _) ->
                new Change.Sealed(person, before.sheet(person).isSealed());
            case Change.ResultsOpened _ -> new Change.ResultsOpened(before.resultsOpen());
            case Change.Agreed(var criterion, var _) -> new Change.Agreed(criterion, before.outcome(criterion));
            // A report cannot be unwritten; that nobody has it can be said.
            case Change.Issued(var issue) ->
                new Change.Issued(before.issues().stream()
                        .filter(known -> known.id().equals(issue.id()))
                        .findFirst()
                        .orElseGet(() -> issue.withHandedOut(false)));
            case RoomChange around -> RoomChanges.inverse(before, around);
        };
    }

    private static Change answered(Assessment before, ParticipantId person, CriterionId criterion, int vote) {
        Rating rating = before.sheet(person).rating(criterion, vote);
        return rating.answer()
                .<Change>map(answer -> new Change.Rated(person, criterion, vote, answer, rating.confidence()))
                .orElseGet(() -> new Change.Cleared(person, criterion, vote));
    }

    /// A vote that is taken again is open to those whose answers are sealed.
    private static Sheet open(Assessment in, ParticipantId person, CriterionId criterion, int vote) {
        return in.room().isOpen(criterion, vote) ? in.sheet(require(in, person).id()) : open(in, person);
    }

    private static Sheet open(Assessment in, ParticipantId person) {
        Sheet sheet = in.sheet(require(in, person).id());
        if (sheet.isSealed()) {
            throw new IllegalArgumentException("These answers are sealed");
        }
        return sheet;
    }

    private static Participant require(Assessment in, ParticipantId person) {
        return in.person(person).orElseThrow(() -> new IllegalArgumentException("No such person"));
    }

    static Criterion require(Assessment in, CriterionId criterion) {
        return in.instrument()
                .structure()
                .criterion(criterion)
                .orElseThrow(() -> new IllegalArgumentException("No such criterion: " + criterion));
    }

    private static int highest(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Consensus(var level, var _, var _) -> level;
            case Outcome.Dissent(var _, var high, var _, var _) -> high;
        };
    }

    static void checkLevel(Criterion asked, int level) {
        if (level > asked.top()) {
            throw new IllegalArgumentException(asked.id() + " has levels 0 to " + asked.top());
        }
    }

    private static void checkFact(Fact asked, FactEntry entry) {
        boolean fits = switch (entry.value()) {
            case FactEntry.Month _ -> asked.kind() == Fact.Kind.YEAR_MONTH;
            case FactEntry.Numbers(var numbers) ->
                asked.kind() == Fact.Kind.NUMBER
                        && numbers.size() <= asked.parts().size();
        };
        if (!fits || entry.confidence().size() > asked.parts().size()) {
            throw new IllegalArgumentException("This is not what is asked: " + asked.id());
        }
    }
}
