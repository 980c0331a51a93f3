package org.socialreadiness.export;

import java.util.List;
import org.socialreadiness.text.Messages;

/// Something about a template that its maker should know: what, where, and what to do, as a message with its arguments.
///
/// @param stops whether the template cannot be used because of it
public record TemplateProblem(boolean stops, String key, List<Object> arguments) {
    public TemplateProblem {
        arguments = List.copyOf(arguments);
    }

    static TemplateProblem stop(String key, Object... arguments) {
        return new TemplateProblem(true, key, List.of(arguments));
    }

    static TemplateProblem note(String key, Object... arguments) {
        return new TemplateProblem(false, key, List.of(arguments));
    }

    public String in(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
