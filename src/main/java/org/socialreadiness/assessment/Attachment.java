package org.socialreadiness.assessment;

import java.util.Optional;
import org.socialreadiness.instrument.CriterionId;

/// A file that shows what was said: a picture, a document. Its [Content] stands in the journal, in the change that
/// brought it.
///
/// @param id unique in the client
/// @param person whose answer it belongs to; empty if it belongs to the team
/// @param name of the file, without a folder
/// @param size in bytes
/// @param gone taken off the list; the bytes stay in the history
public record Attachment(
        String id, CriterionId criterion, Optional<ParticipantId> person, String name, int size, boolean gone) {
    /// Largest file, in bytes.
    public static final int LARGEST = 5_000_000;

    /// Most bytes in all the files of one client.
    public static final int LARGEST_TOGETHER = 50_000_000;

    public static final int LONGEST_NAME = 200;

    public Attachment {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("The name of a file has 1 to " + LONGEST_NAME + " characters");
        }
        if (size < 0 || size > LARGEST) {
            throw new IllegalArgumentException("A file has at most " + LARGEST + " bytes: " + size);
        }
    }

    public Attachment withGone(boolean off) {
        return new Attachment(id, criterion, person, name, size, off);
    }
}
