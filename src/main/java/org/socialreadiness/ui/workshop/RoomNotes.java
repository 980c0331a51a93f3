package org.socialreadiness.ui.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.socialreadiness.assessment.Parked;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.assessment.Room;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.ui.base.Workspace;
import org.socialreadiness.ui.workshop.NotedPane.Noted;

/// What the facilitator writes down while the room talks: what was heard about a criterion, and what is kept for later.
final class RoomNotes {
    private final Workspace workspace;
    private final Supplier<Criterion> current;

    /// @param current what is talked about
    RoomNotes(Workspace workspace, Supplier<Criterion> current) {
        this.workspace = workspace;
        this.current = current;
    }

    private Room room() {
        return workspace.assessment().room();
    }

    /// What was heard about the criterion that is talked about, in the order in which it came.
    List<Noted> heard() {
        return room().said().stream()
                .filter(quote -> quote.person().isEmpty()
                        && quote.criterion().equals(current.get().id()))
                .map(quote -> new Noted(quote.id(), quote.text(), false))
                .toList();
    }

    /// Notes what was said in the room; by whom is not noted.
    void hear(String text) {
        workspace.submit(new RoomChange.Quoted(
                new Quote(newId(), Optional.empty(), current.get().id(), text, OptionalInt.empty(), false, false)));
    }

    void takeOffHeard(String id) {
        Optional.ofNullable(room().quotes().get(id))
                .ifPresent(quote -> workspace.submit(new RoomChange.Quoted(quote.withGone(true))));
    }

    /// What is kept for later; what is done comes last.
    List<Noted> parked() {
        return room().parking().stream()
                .map(item -> new Noted(item.id(), item.text(), item.state() == Parked.State.DONE))
                .sorted(Comparator.comparing(Noted::done))
                .toList();
    }

    void park(String text) {
        workspace.submit(new RoomChange.ParkedSet(
                new Parked(newId(), text, Optional.of(current.get().id()), Parked.State.WAITING)));
    }

    /// Ticks off what is parked, or takes the tick back.
    void tick(String id) {
        item(id).ifPresent(item ->
                set(item, item.state() == Parked.State.DONE ? Parked.State.WAITING : Parked.State.DONE));
    }

    void takeOffParked(String id) {
        item(id).ifPresent(item -> set(item, Parked.State.GONE));
    }

    private Optional<Parked> item(String id) {
        return Optional.ofNullable(room().parked().get(id));
    }

    private void set(Parked item, Parked.State state) {
        workspace.submit(new RoomChange.ParkedSet(item.with(state)));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
