package org.socialreadiness.store;

import java.util.List;
import org.socialreadiness.text.Messages;

/// What a check of a client file has found.
///
/// @param changes how many changes its journal holds
/// @param problems none if the file is sound
public record Check(int changes, List<Problem> problems) {
    /// One thing that is wrong: a message with its arguments.
    public record Problem(String key, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        static Problem of(String key, Object... arguments) {
            return new Problem(key, List.of(arguments));
        }

        public String in(Messages messages) {
            return messages.text(key, arguments.toArray());
        }
    }

    public Check {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
