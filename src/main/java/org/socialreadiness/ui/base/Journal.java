package org.socialreadiness.ui.base;

import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.text.PlainException;

/// What an open client needs of its file. Called on the files' thread only, never on the window's.
public interface Journal {
    /// Whether commits are refused. Does not wait; may be asked on any thread.
    boolean isReadOnly();

    /// Whether the file opens only with a password. Does not wait; may be asked on any thread.
    boolean isSealed();

    /// Writes entries in one transaction and returns when they are on the disk; those already there are passed
    /// over.
    ///
    /// @return the client after them
    /// @throws PlainException if nothing could be written
    Client commit(List<Entry> entries) throws PlainException;

    /// Where a person was last.
    Optional<String> place(AssessmentId assessment, ParticipantId person) throws PlainException;

    /// Remembers where a person is; not an edit.
    void savePlace(AssessmentId assessment, ParticipantId person, String place) throws PlainException;

    /// Ends the use of the file.
    void close() throws PlainException;
}
