package org.socialreadiness.catalog;

import java.util.List;
import org.socialreadiness.text.Messages;

/// One thing that is wrong with an instrument file, and where.
///
/// @param source name of the file
/// @param line counted from 1
/// @param column counted from 1
/// @param key a message; its arguments follow
public record Fault(String source, int line, int column, String key, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /// Whether another fault is at the same place. What is wrong by itself needs not be said to differ as well.
    boolean isBeside(Fault other) {
        return source.equals(other.source) && line == other.line && column == other.column;
    }

    /// File, line, column and reason as one line.
    public String in(Messages messages) {
        return messages.text(
                "catalog.fault",
                source,
                String.valueOf(line),
                String.valueOf(column),
                messages.text(key, arguments.toArray()));
    }
}
