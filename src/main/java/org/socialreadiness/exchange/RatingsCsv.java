package org.socialreadiness.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Ids;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.PlainException;

/// Ratings and beliefs as CSV. A row that cannot be taken stops the whole file.
final class RatingsCsv {
    static final int LONGEST_ROLE = 200;

    private static final int MOST_VOTES = 9;

    private final Instrument instrument;
    private final SheetIntake intake;
    private final Set<List<Object>> seen = new HashSet<>();

    private RatingsCsv(Assessment assessment, Supplier<ParticipantId> newIds) {
        this.instrument = assessment.instrument().structure();
        this.intake = new SheetIntake(assessment, newIds);
    }

    static Intake read(CsvTable table, Assessment assessment, Supplier<ParticipantId> newIds) throws PlainException {
        RatingsCsv reader = new RatingsCsv(assessment, newIds);
        for (CsvTable.Row row : table.rows("participant", "criterion", "answer")) {
            reader.row(row);
        }
        return reader.intake.intake(
                table.others("participant", "role", "kind", "criterion", "vote", "answer", "confidence", "evidence"));
    }

    private void row(CsvTable.Row row) throws PlainException {
        Participant person = person(row);
        String what = row.cell("criterion");
        int vote = vote(row);
        if (!seen.add(List.of(person.id(), Ids.key(what), vote))) {
            throw row.refused("criterion", "exchange.twice");
        }
        if (what.indexOf('.') >= 0) {
            belief(row, person, vote, what);
            return;
        }
        Criterion criterion = criterion(row, what);
        Answer answer = answer(row, criterion);
        Optional<Confidence> confidence =
                confidence(row.cell("confidence")).orElseThrow(() -> row.refused("confidence", "exchange.confidence"));
        String note = row.verbatim("evidence");
        if (note.length() > Rating.LONGEST_NOTE) {
            throw row.refused("evidence", "exchange.longText", Rating.LONGEST_NOTE);
        }
        intake.rating(person, criterion.id(), vote, Optional.of(new SheetIntake.Given(answer, confidence)), note);
    }

    private Participant person(CsvTable.Row row) throws PlainException {
        String name = row.cell("participant");
        if (name.isEmpty() || name.length() > Participant.LONGEST_NAME) {
            throw row.refused("participant", "exchange.person", Participant.LONGEST_NAME);
        }
        String role = row.cell("role");
        if (role.length() > LONGEST_ROLE) {
            throw row.refused("role", "exchange.longText", LONGEST_ROLE);
        }
        Optional<Participant.Kind> kind = switch (row.cell("kind").toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "leader" -> Optional.of(Participant.Kind.LEADER);
            case "interviewee" -> Optional.of(Participant.Kind.INTERVIEWEE);
            case "assessor" -> Optional.of(Participant.Kind.ASSESSOR);
            default -> throw row.refused("kind", "exchange.kind");
        };
        Participant person = intake.person(name, role, kind);
        // An assessor's ratings are never mixed with the others: who is who must be clear.
        if (kind.isPresent() && kind.get() != person.kind()) {
            throw row.refused("kind", "exchange.otherKind");
        }
        return person;
    }

    private static int vote(CsvTable.Row row) throws PlainException {
        String text = row.cell("vote");
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9]")) {
            throw row.refused("vote", "exchange.vote", MOST_VOTES);
        }
        return Integer.parseInt(text);
    }

    private Criterion criterion(CsvTable.Row row, String id) throws PlainException {
        Optional<Criterion> criterion = Ids.isValid(id) ? instrument.criterion(new CriterionId(id)) : Optional.empty();
        return criterion.orElseThrow(() -> row.refused("criterion", "exchange.criterion"));
    }

    private static Answer answer(CsvTable.Row row, Criterion criterion) throws PlainException {
        String text = row.cell("answer");
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("dk")) {
            return new Answer.DontKnow();
        }
        if (lower.startsWith("na:") && !text.substring(3).isBlank()) {
            String reason = text.substring(3).strip();
            if (reason.length() > Rating.LONGEST_NOTE) {
                throw row.refused("answer", "exchange.longText", Rating.LONGEST_NOTE);
            }
            return new Answer.DoesNotApply(reason);
        }
        if (lower.startsWith("na")) {
            throw row.refused("answer", "exchange.reason");
        }
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) > criterion.top()) {
            throw row.refused("answer", "exchange.answer", criterion.top());
        }
        return new Answer.Rated(Integer.parseInt(text));
    }

    /// What a word says about confidence; an empty word states none, an unknown one is empty as a whole.
    static Optional<Optional<Confidence>> confidence(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.of(Optional.empty());
            case "guess" -> Optional.of(Optional.of(Confidence.GUESS));
            case "fairly sure" -> Optional.of(Optional.of(Confidence.FAIRLY_SURE));
            case "evidence" -> Optional.of(Optional.of(Confidence.EVIDENCE));
            default -> Optional.empty();
        };
    }

    private void belief(CsvTable.Row row, Participant person, int vote, String what) throws PlainException {
        String id = what.substring(0, what.lastIndexOf('.'));
        String side = what.substring(id.length() + 1);
        Optional<BeliefPair> pair = Ids.isValid(id) ? instrument.belief(new BeliefId(id)) : Optional.empty();
        if (pair.isEmpty() || !(side.equals("say") || side.equals("do"))) {
            throw row.refused("criterion", "exchange.belief");
        }
        if (vote > 1) {
            throw row.refused("vote", "exchange.beliefVote");
        }
        if (!row.cell("evidence").isEmpty()) {
            throw row.refused("evidence", "exchange.beliefEvidence");
        }
        String text = row.cell("answer");
        if (!text.matches("[+-]?[0-3]")) {
            throw row.refused("answer", "exchange.beliefAnswer");
        }
        Belief.Side asked = side.equals("say") ? Belief.Side.SAY : Belief.Side.DO;
        intake.belief(person, pair.get().id(), asked, Integer.parseInt(text));
    }
}
