package org.socialreadiness.text;

import java.util.regex.Pattern;

/// What an office file can hold of a text: such files are XML, and one forbidden character makes a program
/// refuse them.
public final class XmlText {
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    /// The text with U+FFFD in place of each character that XML forbids.
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return clean.toString();
    }

    /// The same for a workbook's cell, where `_x0041_` would be read as an escape and so is escaped itself.
    /// Line ends are line feeds.
    public static String cell(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return ESCAPE.matcher(clean(lines)).replaceAll("_x005F_");
    }

    /// How many lines a text takes in a column that is so many digits wide. Not every office program finds the
    /// height of a row by itself.
    public static int lines(String text, int width) {
        return (int) text.lines()
                .mapToLong(line -> 1 + line.length() * 18L / 20 / Math.max(1, width))
                .sum();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
