package org.socialreadiness.ui.sheets;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.exchange.Intake;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Job;

/// Answer sheets out and in.
final class SheetsViewModel {
    /// What a file would bring, in words.
    ///
    /// @param sentence what it holds, or why it cannot be taken
    /// @param newcomer who would join the list with it; empty if nobody
    /// @param takeable whether it can be taken
    /// @param wanted whether it is to be: at first where nobody unknown would join with it
    record Line(Path file, String sentence, String newcomer, boolean takeable, BooleanProperty wanted) {}

    private final Desk desk;
    private final Messages messages;
    private final FileChoice choice;
    private final Set<ParticipantId> chosen = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper givenOut = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper takenIn = new ReadOnlyStringWrapper("");

    SheetsViewModel(Desk desk, FileChoice choice) {
        this.desk = desk;
        this.messages = desk.messages();
        this.choice = choice;
        people().stream()
                .filter(p -> !assessment().sheet(p.id()).hasBegun())
                .map(Participant::id)
                .forEach(chosen::add);
    }

    private Assessment assessment() {
        return desk.workspace().assessment();
    }

    boolean isReadOnly() {
        return desk.workspace().isReadOnly();
    }

    List<Participant> people() {
        return assessment().participants();
    }

    /// Whether the person gets a sheet: at first those who have not begun.
    boolean isChosen(ParticipantId person) {
        return chosen.contains(person);
    }

    void choose(ParticipantId person, boolean wanted) {
        if (wanted) {
            chosen.add(person);
        } else {
            chosen.remove(person);
        }
    }

    int count() {
        return chosen.size();
    }

    /// What became of the last writing; empty before.
    ReadOnlyStringProperty givenOutProperty() {
        return givenOut.getReadOnlyProperty();
    }

    /// What became of the last reading or taking in; empty before.
    ReadOnlyStringProperty takenInProperty() {
        return takenIn.getReadOnlyProperty();
    }

    /// The files that were looked into and not taken in yet.
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Asks for a folder and writes the sheets there.
    void giveOut() {
        choice.toFolder(messages.text("sheets.folder")).ifPresent(folder -> {
            List<Participant> people =
                    people().stream().filter(p -> isChosen(p.id())).toList();
            GiveOut writing = new GiveOut(desk.workspace().client().name(), assessment(), messages);
            givenOut.set(messages.text("sheets.writing", people.size()));
            desk.exports()
                    .run(
                            steps -> writing.write(people, folder, steps),
                            files -> givenOut.set(messages.text("sheets.written", files.size(), folder.toString())),
                            thrown -> {
                                givenOut.set("");
                                desk.notices().fail(thrown);
                            });
        });
    }

    /// Asks for files and says what they would bring.
    void pick() {
        List<Path> files =
                choice.toOpenSeveral(messages.text("sheets.pick.title"), messages.text("sheets.kind"), ".xlsx", ".csv");
        if (!files.isEmpty()) {
            look(files);
        }
    }

    void look(List<Path> files) {
        lines.set(List.of());
        takenIn.set(messages.text("sheets.reading", files.size()));
        read(files, found -> {
            takenIn.set("");
            lines.set(found.stream().map(this::line).toList());
        });
    }

    private Job read(List<Path> files, Consumer<List<TakeIn.Found>> done) {
        TakeIn reading = new TakeIn(desk.workspace().client(), assessment(), YearMonth.now(desk.clock()));
        return desk.exports().run(steps -> reading.look(files, steps), done, thrown -> {
            takenIn.set("");
            desk.notices().fail(thrown);
        });
    }

    private Line line(TakeIn.Found found) {
        if (found.refused().isPresent()) {
            return new Line(
                    found.file(), found.refused().get().in(messages), "", false, new SimpleBooleanProperty(false));
        }
        Intake intake = found.intake().orElseThrow();
        String holds = messages.text("sheets.holds", intake.added(), intake.changed(), intake.known());
        String unused = intake.unused().isEmpty()
                ? ""
                : " " + messages.text("sheets.unused", String.join(", ", intake.unused()));
        String newcomer = found.newcomers().isEmpty()
                ? ""
                : messages.text(
                        "sheets.newcomer",
                        String.join(", ", found.newcomers()),
                        found.newcomers().size());
        boolean takeable = !intake.changes().isEmpty();
        return new Line(
                found.file(),
                holds + unused,
                newcomer,
                takeable,
                new SimpleBooleanProperty(takeable && found.newcomers().isEmpty()));
    }

    /// Takes the wanted files in, as one edit; they are read once more, since work may have gone on.
    void take() {
        List<Path> wanted = lines.get().stream()
                .filter(line -> line.wanted().get())
                .map(Line::file)
                .toList();
        takenIn.set(messages.text("sheets.reading", wanted.size()));
        read(wanted, found -> {
            List<Change> changes = new ArrayList<>();
            int added = 0;
            int changed = 0;
            for (TakeIn.Found each : found) {
                if (each.intake().isPresent()) {
                    changes.addAll(each.intake().get().changes());
                    added += each.intake().get().added();
                    changed += each.intake().get().changed();
                }
            }
            desk.workspace().submit(changes);
            // What could not be read any more stays in the list, with its reason, and so does what was not wanted.
            lines.set(Stream.concat(
                            found.stream()
                                    .filter(each -> each.refused().isPresent())
                                    .map(this::line),
                            lines.get().stream().filter(line -> !line.wanted().get()))
                    .toList());
            takenIn.set(messages.text("sheets.taken", added, changed));
        });
    }

    /// Takes nothing in.
    void leave() {
        lines.set(List.of());
        takenIn.set("");
    }
}
