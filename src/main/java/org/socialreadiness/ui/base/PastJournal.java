package org.socialreadiness.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.text.PlainException;

/// The first changes of a client, as its file was after them. Nothing is written, and ending its use ends nothing.
///
/// @param now the client's file as it is by now
record PastJournal(Journal now, List<Entry> entries) implements Journal {
    PastJournal {
        entries = List.copyOf(entries);
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public boolean isSealed() {
        return now.isSealed();
    }

    @Override
    public Client commit(List<Entry> more) {
        throw new IllegalStateException("The past takes no changes");
    }

    @Override
    public Optional<Path> file() {
        return now.file();
    }

    @Override
    public List<Entry> read(Path copy) throws PlainException {
        return now.read(copy);
    }

    @Override
    public void saveMoment(Path target, List<Entry> until) throws PlainException {
        now.saveMoment(target, until);
    }

    /// Where a person was is not kept for each moment.
    @Override
    public Optional<String> place(AssessmentId assessment, ParticipantId person) {
        return Optional.empty();
    }

    @Override
    public void savePlace(AssessmentId assessment, ParticipantId person, String place) {
        throw new IllegalStateException("The past takes no changes");
    }

    @Override
    public void close() {}
}
