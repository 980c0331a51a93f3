package org.socialreadiness.ui.base;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Code;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.History;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.text.Messages;

/// The open client: its state as one record, its edits, undo and redo, and whether all of it is on the disk.
///
/// Window's thread only. An edit changes the record at once; it is committed behind, in order, and the state of
/// saving says so only when the commit has returned. What could not be committed is kept and tried again with
/// the next edit or by [#retry()].
public final class Workspace {
    private final Saving saving;
    private final Background files;
    private final Clock clock;
    private final Supplier<String> author;
    private final ReadOnlyObjectWrapper<Client> client;
    private final ReadOnlyObjectWrapper<Optional<Assessment>> assessment;
    private final ReadOnlyObjectWrapper<Optional<Instant>> copied = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Edits edits = new Edits();
    private final LastPlaces places;

    /// The client of today, where this is what it once was.
    private Optional<Workspace> present = Optional.empty();

    /// @param opened the client as it is in the file
    /// @param author asked at each edit who is at the keyboard; may be empty
    public Workspace(Client opened, Journal journal, Background files, Clock clock, Supplier<String> author) {
        this.saving = new Saving(journal, files, clock);
        this.files = files;
        this.clock = clock;
        this.author = author;
        this.places = new LastPlaces(files, saving::journal);
        this.client = new ReadOnlyObjectWrapper<>(opened);
        this.assessment = new ReadOnlyObjectWrapper<>(opened.current().stream().findFirst());
    }

    /// Where edits are committed to.
    public Journal journal() {
        return saving.journal();
    }

    /// Everything the client file holds, with all edits.
    public ReadOnlyObjectProperty<Client> clientProperty() {
        return client.getReadOnlyProperty();
    }

    public Client client() {
        return client.get();
    }

    /// The selected assessment as it now is; empty when the client has none on its list.
    public ReadOnlyObjectProperty<Optional<Assessment>> assessmentProperty() {
        return assessment.getReadOnlyProperty();
    }

    /// The selected assessment.
    ///
    /// @throws java.util.NoSuchElementException if the client has none
    public Assessment assessment() {
        return assessment.get().orElseThrow();
    }

    /// Selects an assessment of the client.
    public void select(AssessmentId id) {
        assessment.set(client().assessment(id));
    }

    /// The private code of a person in the selected assessment. It is today's, also where the client is looked at as it
    /// once was: it may have been chosen after the answers that it covers.
    public Optional<Code> code(ParticipantId person) {
        return present.orElse(this)
                .client()
                .assessment(assessment().id())
                .flatMap(in -> in.room().code(person));
    }

    /// Whether everything is on the disk.
    public ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saving.savedProperty();
    }

    /// When a second copy was found to hold all of it; empty while there is a change that it does not hold.
    public ReadOnlyObjectProperty<Optional<Instant>> copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    /// Takes notice of a second copy that was opened and compared.
    ///
    /// @param state the client that it holds
    public void copied(Client state, Instant at) {
        if (state.equals(client())) {
            copied.set(Optional.of(at));
        }
    }

    /// Whether the client's file opens only with a password.
    public boolean isSealed() {
        return saving.journal().isSealed();
    }

    /// Whether edits are refused; [#submit] then does nothing.
    public boolean isReadOnly() {
        return saving.savedProperty().get().isReadOnly();
    }

    /// Whether the client is looked at as it once was.
    public boolean isPast() {
        return saving.savedProperty().get() instanceof SaveState.Past;
    }

    /// The client as it was after so many of its changes, to be looked at; answered on the window's thread.
    public void past(int changes, Consumer<Workspace> ready) {
        entries(all -> ready.accept(past(all.subList(0, changes))));
    }

    private Workspace past(List<Entry> until) {
        Workspace then =
                new Workspace(History.replay(until), new PastJournal(saving.journal(), until), files, clock, author);
        then.saving.past(until.getLast().at());
        then.present = Optional.of(this);
        // The assessment that is looked at now, if it was on the list.
        assessment
                .get()
                .map(Assessment::id)
                .flatMap(then.client()::assessment)
                .filter(a -> !a.withdrawn())
                .ifPresent(a -> then.select(a.id()));
        return then;
    }

    /// One edit of a single change, or one of several that are done and undone together.
    ///
    /// @throws IllegalArgumentException if one does not fit; then none is done
    public void submit(Change... changes) {
        submit(Arrays.asList(changes));
    }

    /// Changes of the client or of the selected assessment, done and undone together, as after an import.
    ///
    /// @throws IllegalArgumentException if one does not fit; then none is done
    public void submit(List<? extends Change> changes) {
        submitTo(assessment.get().map(Assessment::id), changes);
    }

    /// Changes of the client or of one assessment, selected or not, done and undone together.
    ///
    /// @throws IllegalArgumentException if one does not fit; then none is done
    public void submitTo(Optional<AssessmentId> here, List<? extends Change> changes) {
        if (isReadOnly() || changes.isEmpty()) {
            return;
        }
        List<Client.Undoing> meant = changes.stream()
                .map(change ->
                        new Client.Undoing(change instanceof Change.OfAssessment ? here : Optional.empty(), change))
                .toList();
        perform(meant).ifPresent(edits::add);
    }

    /// Takes in what another copy of the client holds. The entries keep their ids, times and authors. This is not
    /// undone, nor is what was done before it: both may rest on it.
    ///
    /// @throws IllegalArgumentException if one does not fit; then none is taken in
    public void join(List<Entry> entries) {
        if (isReadOnly() || entries.isEmpty()) {
            return;
        }
        Client now = client();
        for (Entry entry : entries) {
            now = now.apply(entry);
        }
        forgetEdits();
        save(now, entries);
    }

    /// Notes what happened to an assessment, such as a report that was written: not an edit, so nothing to undo.
    public void note(AssessmentId of, Change.OfAssessment happened) {
        if (!isReadOnly()) {
            perform(List.of(new Client.Undoing(Optional.of(of), happened)));
        }
    }

    /// A question to the file, answered behind.
    ///
    /// @param <T> the answer
    public interface Question<T> {
        T to(Journal journal) throws Exception;
    }

    /// Asks the file something, after all that was handed in to be saved; answered on the window's thread.
    public <T> void ask(Question<T> question, Consumer<T> answer, Consumer<Throwable> failed) {
        Journal asked = saving.journal();
        files.run(_ -> question.to(asked), answer, failed);
    }

    /// All changes ever made, in order, with those that could not be saved yet; answered on the window's thread.
    public void entries(Consumer<List<Entry>> answer) {
        Journal asked = saving.journal();
        files.run(_ -> asked.entries(), kept -> {
            Set<String> ids = kept.stream().map(Entry::id).collect(Collectors.toSet());
            answer.accept(Stream.concat(
                            kept.stream(), saving.waiting().stream().filter(entry -> !ids.contains(entry.id())))
                    .toList());
        });
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return edits.canUndoProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return edits.canRedoProperty();
    }

    /// What undo would take back, as a noun; empty if there is nothing.
    public Optional<String> undoName(Messages messages) {
        return edits.undoName(messages);
    }

    /// What redo would bring back, as a noun; empty if there is nothing.
    public Optional<String> redoName(Messages messages) {
        return edits.redoName(messages);
    }

    /// Takes the last edit back, as a further edit in the journal.
    public void undo() {
        if (!isReadOnly()) {
            edits.undo(this::perform);
        }
    }

    /// Brings back what was undone last.
    public void redo() {
        if (!isReadOnly()) {
            edits.redo(this::perform);
        }
    }

    /// Forgets what could be undone, as before the keyboard goes to somebody else.
    public void forgetEdits() {
        edits.forget();
    }

    /// Applies changes to the record and hands them on to be committed; empty if they alter nothing.
    private Optional<Edit> perform(List<Client.Undoing> meant) {
        Client now = client();
        List<Entry> entries = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Deque<Client.Undoing> back = new ArrayDeque<>();
        for (Client.Undoing each : meant) {
            Entry entry = new Entry(
                    UUID.randomUUID().toString(), clock.instant(), author.get(), each.assessment(), each.change());
            Client.Undoing undoing = now.undoing(entry);
            Client next = now.apply(entry);
            if (!next.equals(now)) {
                entries.add(entry);
                changes.add(each.change());
                back.push(undoing);
                now = next;
            }
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        save(now, entries);
        return Optional.of(new Edit(changes, List.copyOf(back)));
    }

    private void save(Client now, List<Entry> entries) {
        // Before it is shown: who then asks for the journal is told of them too.
        saving.take(entries);
        show(now, entries);
        copied.set(Optional.empty());
        saving.commit();
    }

    private void show(Client now, List<Entry> entries) {
        Optional<AssessmentId> selected = assessment.get().map(Assessment::id);
        for (Entry entry : entries) {
            if (entry.change() instanceof Change.Started started) {
                selected = Optional.of(started.assessment());
            } else if (entry.change() instanceof Change.Withdrawn(var away) && !away) {
                selected = entry.assessment();
            }
        }
        client.set(now);
        assessment.set(selected.flatMap(now::assessment)
                .filter(a -> !a.withdrawn())
                .or(() -> now.current().stream().findFirst()));
    }

    /// Tries again to save what could not be saved.
    public void retry() {
        saving.commit();
    }

    /// Makes another file of the client. Called on the files' thread.
    public interface Elsewhere {
        /// @param unsaved what the file so far does not hold
        Journal make(List<Entry> unsaved) throws Exception;
    }

    /// Goes on in another file, with everything that could not be saved in the one so far.
    ///
    /// @param moved called when all is in the other file
    public void moveTo(Elsewhere other, Runnable moved, Consumer<Throwable> failed) {
        saving.moveTo(
                other,
                () -> {
                    copied.set(Optional.empty());
                    moved.run();
                },
                failed);
    }

    /// Makes another file of the one so far. Called on the files' thread, which uses the other from then on.
    public interface Rewriting {
        Journal of(Journal before) throws Exception;
    }

    /// Goes on in what becomes of the file; what is edited meanwhile is saved there.
    public void rewrite(Rewriting work, Runnable done, Consumer<Throwable> failed) {
        saving.rewrite(work, done, failed);
    }

    /// Asks where a person was last; answered on the window's thread.
    public void place(ParticipantId person, Consumer<Optional<String>> answer) {
        places.ask(assessment().id(), person, answer);
    }

    /// Remembers where a person is, so that tomorrow begins there.
    public void savePlace(ParticipantId person, String place) {
        if (!isReadOnly()) {
            places.save(assessment().id(), person, place);
        }
    }

    /// Saves what is not saved yet, then ends the use of the file. One of the two is called on the window's thread;
    /// after `failed` the client is still open, with everything in memory.
    public void close(Runnable closed, Consumer<Throwable> failed) {
        saving.close(closed, failed);
    }

    /// Takes the wish to close back, unless the file is closed by now; then its end is told as if it had not been.
    public void stay() {
        saving.stay();
    }

    /// Ends the use of the file though there are changes that could not be saved; they are lost.
    public void abandon(Runnable closed, Consumer<Throwable> failed) {
        saving.abandon(closed, failed);
    }
}
