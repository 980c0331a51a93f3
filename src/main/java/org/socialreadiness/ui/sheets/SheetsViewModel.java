package org.socialreadiness.ui.sheets;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.exchange.Intake;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Job;
import org.socialreadiness.ui.base.Work;

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
    private final ObjectProperty<Optional<Locale>> language;
    private final ReadOnlyStringWrapper givenOut = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper takenIn = new ReadOnlyStringWrapper("");

    SheetsViewModel(Desk desk, FileChoice choice) {
        this.desk = desk;
        this.messages = desk.messages();
        this.choice = choice;
        this.language = new SimpleObjectProperty<>(Optional.of(messages.locale()));
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

    /// The language of the sheets: at first that of the window.
    ObjectProperty<Optional<Locale>> languageProperty() {
        return language;
    }

    /// Asks for a folder and writes a sheet for each chosen person there.
    void giveOut(GiveOut.Kind kind) {
        List<Participant> people =
                people().stream().filter(p -> isChosen(p.id())).toList();
        giveOut(kind, people.size(), (writing, folder, steps) -> writing.write(people, folder, steps));
    }

    /// Asks for a folder and writes a sheet on paper there that bears no name.
    void giveOutBlank() {
        giveOut(GiveOut.Kind.PAPER, 1, (writing, folder, _) -> writing.blank(folder));
    }

    private interface Sheets {
        List<Path> write(GiveOut writing, Path folder, Work.Steps steps) throws PlainException;
    }

    private void giveOut(GiveOut.Kind kind, int count, Sheets sheets) {
        choice.toFolder(messages.text("sheets.folder")).ifPresent(folder -> {
            Messages words = Messages.in(language.get().orElse(messages.locale()));
            GiveOut writing = new GiveOut(desk.workspace().client(), assessment(), kind, words);
            givenOut.set(messages.text("sheets.writing", count));
            desk.exports()
                    .run(
                            steps -> sheets.write(writing, folder, steps),
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
        String open = found.open() == 0 ? "" : " " + messages.text("sheets.open", found.open());
        String newcomer = found.newcomers().isEmpty()
                ? ""
                : messages.text(
                        "sheets.newcomer",
                        String.join(", ", found.newcomers()),
                        found.newcomers().size());
        boolean takeable = !intake.changes().isEmpty();
        return new Line(
                found.file(),
                holds + open + unused,
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
