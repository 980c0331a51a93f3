package org.socialreadiness.ui.history;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Merge;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Workspace;

/// Joins another copy of the client, after showing what comes in; and the things to decide, one by one.
final class JoinViewModel {
    /// How far joining is.
    sealed interface Stage {
        /// Nothing is chosen.
        ///
        /// @param sentence what came of the last choice; may be empty
        record Choosing(String sentence) implements Stage {}

        /// A file is being read.
        record Reading(String sentence) implements Stage {}

        /// This would come in.
        record Offered(String sentence, List<Entry> theirs) implements Stage {}
    }

    /// What one of the two copies says.
    record Side(String value, String when, String who) {}

    /// One thing that the two copies say differently, in words.
    ///
    /// @param person whose answer it is, where it is nobody else's business yet; else empty
    record Line(Merge.Conflict conflict, String what, Side ours, Side theirs, String person) {}

    private final Desk desk;
    private final Workspace workspace;
    private final Messages messages;
    private final FileChoice choice;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Choosing(""));
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    JoinViewModel(Desk desk, FileChoice choice) {
        this.desk = desk;
        this.workspace = desk.workspace();
        this.messages = desk.messages();
        this.choice = choice;
    }

    /// Keeps the list of what is to be decided up to date until the screen is left.
    Subscription follow() {
        return workspace.clientProperty().subscribe(client -> {
            if (client.aside().isEmpty()) {
                lines.set(List.of());
            } else {
                workspace.entries(journal -> lines.set(Merge.open(workspace.client(), journal).stream()
                        .map(this::line)
                        .toList()));
            }
        });
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What is to be decided.
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return workspace.isReadOnly();
    }

    private EntryWords words() {
        return new EntryWords(messages, desk.clock().getZone(), workspace.client());
    }

    private Line line(Merge.Conflict conflict) {
        EntryWords words = words();
        return new Line(
                conflict,
                words.what(conflict.theirs()),
                side(conflict.ours(), words),
                side(conflict.theirs(), words),
                words.isCovered(conflict.theirs()) ? words.person(conflict.theirs()) : "");
    }

    private static Side side(Entry entry, EntryWords words) {
        return new Side(words.value(entry.change()), words.when(entry.at()), words.who(entry));
    }

    /// Lets the person choose a file and reads it.
    void pick() {
        choice.toOpen(messages.text("history.join.pick.title"), messages.text("app.pick.kind"), ClientFile.EXTENSION)
                .ifPresent(this::read);
    }

    private record Found(List<Entry> theirs, Optional<Merge.Result> result) {}

    private void read(Path file) {
        String name = String.valueOf(file.getFileName());
        stage.set(new Stage.Reading(messages.text("history.join.reading", name)));
        workspace.entries(ours -> workspace.ask(
                journal -> {
                    List<Entry> theirs = journal.read(file);
                    return new Found(theirs, Merge.of(ours, theirs));
                },
                found -> stage.set(offer(name, found)),
                thrown -> {
                    stage.set(new Stage.Choosing(""));
                    desk.notices().fail(thrown);
                }));
    }

    private Stage offer(String name, Found found) {
        if (found.result().isEmpty()) {
            return new Stage.Choosing(messages.text("history.join.other", name));
        }
        Merge.Result result = found.result().get();
        if (result.entries().isEmpty()) {
            return new Stage.Choosing(messages.text("history.join.nothing", name));
        }
        return new Stage.Offered(
                messages.text(
                        "history.join.offer",
                        result.entries().size(),
                        name,
                        authors(result.entries()),
                        result.conflicts().size()),
                found.theirs());
    }

    /// Who made the changes, and how many: the one with most comes first.
    private String authors(List<Entry> entries) {
        EntryWords words = words();
        Map<String, Integer> counts = new LinkedHashMap<>();
        entries.forEach(entry -> counts.merge(words.who(entry), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(each -> messages.text("history.join.by", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// Takes in what was offered, as of now: work may have gone on since it was offered.
    void join() {
        if (stage.get() instanceof Stage.Offered(var _, var theirs)) {
            stage.set(new Stage.Choosing(""));
            workspace.entries(ours -> Merge.of(ours, theirs).ifPresent(result -> {
                workspace.join(result.entries());
                stage.set(new Stage.Choosing(
                        messages.text("history.join.joined", result.entries().size())));
            }));
        }
    }

    /// Takes nothing in.
    void leave() {
        stage.set(new Stage.Choosing(""));
    }

    /// Decides one thing; undo takes the decision back.
    void decide(Line line, boolean takeTheirs) {
        workspace.submitTo(
                line.conflict().slot().assessment(), Merge.decide(workspace.client(), line.conflict(), takeTheirs));
    }
}
