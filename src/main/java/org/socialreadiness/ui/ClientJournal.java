package org.socialreadiness.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Journal;

/// An open client file as a workspace uses it.
///
/// @param last does what is to be done with the file just before it is closed
record ClientJournal(ClientFile client, Consumer<ClientFile> last) implements Journal {
    @Override
    public boolean isReadOnly() {
        return client.isReadOnly();
    }

    @Override
    public boolean isSealed() {
        return client.isSealed();
    }

    @Override
    public Client commit(List<Entry> entries) throws PlainException {
        return client.commit(entries);
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(client.path());
    }

    @Override
    public List<Entry> entries() {
        return client.journal();
    }

    @Override
    public List<Entry> read(Path copy) throws PlainException {
        return client.read(copy);
    }

    @Override
    public void saveMoment(Path target, List<Entry> until) throws PlainException {
        client.saveMoment(target, until);
    }

    @Override
    public Optional<String> place(AssessmentId assessment, ParticipantId person) throws PlainException {
        return client.place(assessment, person);
    }

    @Override
    public void savePlace(AssessmentId assessment, ParticipantId person, String place) throws PlainException {
        client.savePlace(assessment, person, place);
    }

    @Override
    public void close() throws PlainException {
        try {
            last.accept(client);
        } finally {
            client.close();
        }
    }
}
