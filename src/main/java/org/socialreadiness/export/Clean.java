package org.socialreadiness.export;

import org.socialreadiness.text.XmlText;

/// What XML can hold.
final class Clean {
    private Clean() {}

    /// The text with U+FFFD in place of each character that XML forbids; an office program refuses a file that
    /// holds one.
    static String xml(String text) {
        return XmlText.clean(text);
    }

    /// The same for a workbook's cell, where `_x0041_` would be read as an escape and so is escaped itself.
    /// Line ends are line feeds.
    static String cell(String text) {
        return XmlText.cell(text);
    }

    /// The same, with the characters escaped that mean something in XML.
    static String escaped(String text) {
        return xml(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
