package org.socialreadiness.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something could not be done, in words that can be shown: a message key with its arguments, so that each
/// screen and each command says it in its own language. Thrown by every package that meets input from outside.
///
/// Arguments name places and numbers (file, line, column, limits), never the content of an answer.
public class PlainException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;
    private final String key;

    /// @param key a message that says in one sentence what, where and what to do
    public PlainException(String key, Object... arguments) {
        this(null, key, arguments);
    }

    /// @param cause what the program met; for the log, never shown
    public PlainException(@Nullable Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    /// The sentence in the language of `messages`.
    public String in(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
