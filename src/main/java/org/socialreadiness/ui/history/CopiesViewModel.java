package org.socialreadiness.ui.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.socialreadiness.assessment.Answers;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.History;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.Copy;
import org.socialreadiness.store.DamagedFile;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Desk;

/// The second copies of the client's file, each opened behind to say how it differs from now.
final class CopiesViewModel {
    /// One copy in words.
    ///
    /// @param difference from the client as it now is
    record Row(Copy copy, String made, String answers, String difference) {}

    private final Desk desk;
    private final Messages messages;
    private final Backups backups;
    private final NewFile newFile;
    private final Dates dates;
    private final ReadOnlyObjectWrapper<Optional<List<Row>>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean left;

    CopiesViewModel(Desk desk, Backups backups, NewFile newFile) {
        this.desk = desk;
        this.messages = desk.messages();
        this.backups = backups;
        this.newFile = newFile;
        this.dates = new Dates(messages.locale());
    }

    /// The copies, newest first; empty while the list is being read.
    ReadOnlyObjectProperty<Optional<List<Row>>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Reads the list, then looks into one copy after the other.
    void load() {
        Optional<Path> file = desk.workspace().journal().file();
        if (file.isEmpty()) {
            rows.set(Optional.of(List.of()));
            return;
        }
        desk.exports().run(_ -> backups.of(file.get()), copies -> {
            rows.set(Optional.of(copies.stream().map(this::unread).toList()));
            look(0);
        });
    }

    /// Looks into no further copy.
    void leave() {
        left = true;
    }

    private Row unread(Copy copy) {
        return new Row(
                copy,
                dates.second(copy.made(), desk.clock().getZone()),
                messages.text("history.copies.answers", copy.answers()),
                messages.text("history.copies.reading"));
    }

    private void look(int at) {
        List<Row> all = rows.get().orElseThrow();
        if (left || at >= all.size()) {
            return;
        }
        Path path = all.get(at).copy().path();
        desk.workspace()
                .ask(
                        journal -> journal.read(path),
                        held -> found(at, difference(held)),
                        thrown -> found(at, failure(thrown)));
    }

    private void found(int at, String difference) {
        List<Row> next = new ArrayList<>(rows.get().orElseThrow());
        Row row = next.get(at);
        next.set(at, new Row(row.copy(), row.made(), row.answers(), difference));
        rows.set(Optional.of(List.copyOf(next)));
        look(at + 1);
    }

    private String difference(List<Entry> held) {
        Client then = History.replay(held);
        Client now = desk.workspace().client();
        int different = Answers.different(then, now);
        if (different > 0) {
            return messages.text("history.copies.different", different);
        }
        return messages.text(then.equals(now) ? "history.copies.same" : "history.copies.sameAnswers");
    }

    private String failure(Throwable thrown) {
        return switch (thrown) {
            case DamagedFile _ -> messages.text("history.copies.broken");
            case PlainException plain
            when plain.key().equals("store.otherPassword") -> messages.text("history.copies.unreadable");
            case PlainException plain -> plain.in(messages);
            default -> {
                desk.notices().fail(thrown);
                yield messages.text("history.copies.broken");
            }
        };
    }

    /// Lets the person name a new file and writes a copy there, never over another file.
    void restore(Row row) {
        newFile.pick(
                messages.text("history.copies.restore.title"),
                "history.copies.name",
                row.copy().made(),
                target -> desk.exports()
                        .run(
                                _ -> {
                                    Backups.restore(row.copy(), target);
                                    return target;
                                },
                                newFile::written,
                                desk.notices()::fail));
    }
}
