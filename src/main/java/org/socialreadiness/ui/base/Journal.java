package org.socialreadiness.ui.base;

import java.nio.file.Path;
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

    /// The file; none for what is in memory only.
    Optional<Path> file();

    /// All changes ever made, in order.
    List<Entry> entries();

    /// All changes that another copy of the client holds, in order.
    ///
    /// @throws PlainException if it cannot be read, or is this very file
    List<Entry> read(Path copy) throws PlainException;

    /// Writes the client as it was after some of its changes to another file, which must not be there yet.
    ///
    /// @param until all changes up to that moment, in order
    void saveMoment(Path target, List<Entry> until) throws PlainException;

    /// Where a person was last.
    Optional<String> place(AssessmentId assessment, ParticipantId person) throws PlainException;

    /// Remembers where a person is; not an edit.
    void savePlace(AssessmentId assessment, ParticipantId person, String place) throws PlainException;

    /// Ends the use of the file.
    void close() throws PlainException;
}
