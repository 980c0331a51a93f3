package org.socialreadiness.ui.setup;

import org.socialreadiness.text.Messages;

/// What may be written into a field of one line.
final class Limits {
    private Limits() {}

    /// What is wrong with a text that must be there; empty if nothing is.
    ///
    /// @param missing the message when it is not there
    static String problem(String text, int longest, String missing, Messages messages) {
        return text.isBlank() ? messages.text(missing) : tooLong(text, longest, messages);
    }

    /// What is wrong with a text that may be missing; empty if nothing is.
    static String tooLong(String text, int longest, Messages messages) {
        int length = text.strip().length();
        return length > longest ? messages.text("setup.tooLong", longest, length) : "";
    }
}
