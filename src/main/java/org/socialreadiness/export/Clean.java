package org.socialreadiness.export;

import java.util.regex.Pattern;

/// What XML can hold.
final class Clean {
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Clean() {}

    /// The text with U+FFFD in place of each character that XML forbids; an office program refuses a file that
    /// holds one.
    static String xml(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return clean.toString();
    }

    /// The same for a workbook's cell, where `_x0041_` would be read as an escape and so is escaped itself.
    /// Line ends are line feeds.
    static String cell(String text) {
        return ESCAPE.matcher(xml(text.replace("\r\n", "\n").replace('\r', '\n')))
                .replaceAll("_x005F_");
    }

    /// The same, with the characters escaped that mean something in XML.
    static String escaped(String text) {
        return xml(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
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
