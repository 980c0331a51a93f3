package org.socialreadiness.cli;

import org.socialreadiness.text.PlainException;

/// Limits of what is typed on the command line.
final class Limits {
    private Limits() {}

    /// The text without blanks around it.
    ///
    /// @throws PlainException if it is blank or too long
    static String text(String option, String text, int longest) throws PlainException {
        if (text.isBlank()) {
            throw new PlainException("cli.blank", option);
        }
        if (text.strip().length() > longest) {
            throw new PlainException("cli.tooLong", option, longest);
        }
        return text.strip();
    }
}
