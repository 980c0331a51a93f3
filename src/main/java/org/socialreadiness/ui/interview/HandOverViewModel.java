package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.assessment.Votes;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Workspace;

/// Who is finished and whose turn it is, never what was answered.
final class HandOverViewModel {
    private final Workspace workspace;
    private final Messages messages;
    private final Turns turns;
    private final Place.Round round;

    HandOverViewModel(Workspace workspace, Messages messages, Turns turns, Place.Round round) {
        this.workspace = workspace;
        this.messages = messages;
        this.turns = turns;
        this.round = round;
    }

    private Assessment assessment() {
        return workspace.assessment();
    }

    /// Everyone whose turn it can be, in the order of joining; assessors rate by themselves.
    List<Participant> people() {
        return assessment().raters();
    }

    /// The votes that are taken again.
    Votes votes() {
        return new Votes(assessment());
    }

    boolean isDone(Participant person) {
        return switch (round) {
            case RATING -> assessment().sheet(person.id()).isSealed();
            case AGAIN -> votes().voted(person.id()) == votes().open().size();
            case PRIORITIES -> assessment().room().ballot(person.id()).isPresent();
        };
    }

    /// How far somebody is, in a few words.
    String state(Participant person) {
        Sheet sheet = assessment().sheet(person.id());
        return switch (round) {
            case RATING -> {
                if (sheet.isSealed()) {
                    yield messages.text("interview.personSealed");
                }
                Progress progress = Progress.of(assessment(), person.id());
                yield sheet.hasBegun()
                        ? messages.text("interview.personProgress", progress.answered(), progress.criteria())
                        : messages.text("interview.handOver.waiting");
            }
            case AGAIN -> {
                int voted = votes().voted(person.id());
                int open = votes().open().size();
                yield voted == open
                        ? messages.text("interview.handOver.voted")
                        : voted > 0
                                ? messages.text("interview.handOver.votedSome", voted, open)
                                : messages.text("interview.handOver.waiting");
            }
            case PRIORITIES ->
                messages.text(isDone(person) ? "interview.handOver.voted" : "interview.handOver.waiting");
        };
    }

    /// Whose turn is next: of those not done the first after whoever had the last turn; empty when all are done.
    Optional<Participant> next() {
        List<Participant> order = new ArrayList<>(people());
        List<ParticipantId> ids = order.stream().map(Participant::id).toList();
        turns.last().map(ids::indexOf).filter(at -> at >= 0).ifPresent(at -> Collections.rotate(order, -at - 1));
        return order.stream().filter(p -> !isDone(p)).findFirst();
    }

    long done() {
        return people().stream().filter(this::isDone).count();
    }

    /// Where somebody's turn is; of those who have sealed, the page that shows no answers, as a row is soon mistaken
    /// for
    /// another.
    Place place(Participant person) {
        return switch (round) {
            case RATING -> isDone(person) ? new Place.Review(person.id()) : new Place.Interview(person.id());
            case AGAIN -> new Place.Again(person.id());
            case PRIORITIES -> new Place.BallotOf(person.id());
        };
    }

    boolean isReadOnly() {
        return workspace.isReadOnly();
    }

    /// Closes the votes that are open, so that they count and are shown.
    void close() {
        workspace.submit(votes().close());
    }

    /// Nobody may take back what the one before has answered.
    void forgetEdits() {
        workspace.forgetEdits();
    }
}
