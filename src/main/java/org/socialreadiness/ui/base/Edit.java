package org.socialreadiness.ui.base;

import java.util.List;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.text.Messages;

/// What a person sees as one edit: one change, or a whole import. Knows what takes it back.
///
/// @param changes what was done, in order
/// @param back what takes it back, in order
record Edit(List<Change> changes, List<Client.Undoing> back) {
    Edit {
        changes = List.copyOf(changes);
        back = List.copyOf(back);
    }

    /// What was edited, as a noun: "answer", "name of the client".
    String name(Messages messages) {
        return changes.size() == 1
                ? ChangeWords.name(changes.getFirst(), messages)
                : messages.text("app.edit.several", changes.size());
    }
}
