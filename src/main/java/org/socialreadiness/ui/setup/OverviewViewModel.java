package org.socialreadiness.ui.setup;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Merge;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Workspace;

/// What is set up, how far everyone is, and the one next step.
final class OverviewViewModel {
    /// The next step, in the order of the work.
    sealed interface Next {
        /// Nobody is on the list.
        record AddPeople() implements Next {}

        /// Nobody has begun.
        record Begin(ParticipantId person, String name) implements Next {}

        /// Someone has begun and not finished.
        record Continue(ParticipantId person, String name) implements Next {}

        /// Someone has answered everything and not sealed.
        record Seal(ParticipantId person, String name) implements Next {}

        /// Everyone who has begun has sealed, and others have not begun: results can be looked at, or more asked.
        record AskMore(ParticipantId person, String name) implements Next {}

        /// All is answered and sealed.
        record SeeResults() implements Next {}
    }

    private final Workspace workspace;

    OverviewViewModel(Workspace workspace) {
        this.workspace = workspace;
    }

    Optional<Assessment> assessment() {
        return workspace.assessmentProperty().get();
    }

    List<PersonLine> people() {
        return assessment().stream()
                .flatMap(a -> a.participants().stream().map(person -> PersonLine.of(a, person)))
                .toList();
    }

    /// How many things another copy says differently and nobody has decided; told on the window's thread.
    void undecided(IntConsumer told) {
        if (workspace.client().aside().isEmpty()) {
            told.accept(0);
        } else {
            workspace.entries(journal ->
                    told.accept(Merge.open(workspace.client(), journal).size()));
        }
    }

    Next next() {
        List<PersonLine> people = people();
        if (people.isEmpty()) {
            return new Next.AddPeople();
        }
        Optional<PersonLine> unfinished = people.stream()
                .filter(p -> p.begun() && !p.complete() && !p.sealed())
                .findFirst();
        if (unfinished.isPresent()) {
            return new Next.Continue(
                    unfinished.get().person().id(), unfinished.get().person().name());
        }
        Optional<PersonLine> unsealed =
                people.stream().filter(p -> p.complete() && !p.sealed()).findFirst();
        if (unsealed.isPresent()) {
            return new Next.Seal(
                    unsealed.get().person().id(), unsealed.get().person().name());
        }
        Optional<PersonLine> waiting =
                people.stream().filter(p -> !p.begun() && !p.sealed()).findFirst();
        boolean anySealed = people.stream().anyMatch(PersonLine::sealed);
        return waiting.<Next>map(p -> anySealed
                        ? new Next.AskMore(p.person().id(), p.person().name())
                        : new Next.Begin(p.person().id(), p.person().name()))
                .orElseGet(Next.SeeResults::new);
    }

    /// Where the next step is done.
    static Place place(Next next) {
        return switch (next) {
            case Next.AddPeople _ -> new Place.People();
            case Next.Begin(var person, var _) -> new Place.Interview(person);
            case Next.Continue(var person, var _) -> new Place.Interview(person);
            case Next.AskMore(var person, var _) -> new Place.Interview(person);
            case Next.Seal(var person, var _) -> new Place.Review(person);
            case Next.SeeResults _ -> new Place.Results();
        };
    }
}
