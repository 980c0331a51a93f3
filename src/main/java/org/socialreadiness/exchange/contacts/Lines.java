package org.socialreadiness.exchange.contacts;

/// Counts lines up to places in a text that are asked for in order.
final class Lines {
    private final String text;
    private final int start;
    private int at;
    private long line;

    /// @param start from where places are counted
    /// @param line of the text on which that is
    Lines(String text, int start, long line) {
        this.text = text;
        this.start = start;
        this.at = start;
        this.line = line;
    }

    /// The line on which the place is, or, if that is empty, the next one that is not.
    long at(long place) {
        int to = (int) Math.min(text.length(), start + place);
        while (to < text.length() && (text.charAt(to) == '\n' || text.charAt(to) == '\r')) {
            to++;
        }
        for (; at < to; at++) {
            char c = text.charAt(at);
            boolean ends = c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
            line += ends ? 1 : 0;
        }
        return line;
    }

    /// The line of the last place asked for.
    long last() {
        return line;
    }
}
