package org.socialreadiness.ui;

import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Journal;

/// An open client file as a workspace uses it.
record ClientJournal(ClientFile file) implements Journal {
    @Override
    public boolean isReadOnly() {
        return file.isReadOnly();
    }

    @Override
    public Client commit(List<Entry> entries) throws PlainException {
        return file.commit(entries);
    }

    @Override
    public Optional<String> place(AssessmentId assessment, ParticipantId person) throws PlainException {
        return file.place(assessment, person);
    }

    @Override
    public void savePlace(AssessmentId assessment, ParticipantId person, String place) throws PlainException {
        file.savePlace(assessment, person, place);
    }

    @Override
    public void close() throws PlainException {
        file.close();
    }
}
