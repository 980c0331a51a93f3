package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlCursor.TokenType;
import org.apache.xmlbeans.XmlObject;

/// Finds elements at any depth of a Word file, also where its schema does not say what stands there.
final class Inside {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Inside() {}

    /// A name of WordprocessingML.
    static QName word(String name) {
        return new QName(WORD, name);
    }

    /// All elements of one of those names below another, in their order.
    static List<XmlObject> of(XmlObject above, QName... names) {
        List<QName> wanted = List.of(names);
        List<XmlObject> found = new ArrayList<>();
        try (XmlCursor cursor = above.newCursor()) {
            int depth = 0;
            while (depth >= 0) {
                TokenType token = cursor.toNextToken();
                if (token.isStart()) {
                    depth++;
                    if (wanted.contains(cursor.getName())) {
                        found.add(cursor.getObject());
                    }
                } else if (token.isEnd() || token.isEnddoc() || token.isNone()) {
                    depth--;
                }
            }
        }
        return found;
    }

    static String attribute(XmlObject element, QName name) {
        try (XmlCursor cursor = element.newCursor()) {
            String value = cursor.getAttributeText(name);
            return value == null ? "" : value;
        }
    }

    static void setAttribute(XmlObject element, QName name, String value) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(name, value);
        }
    }

    /// The highest number that elements of a name have in an attribute; -1 where there is none. What is no number of
    /// an ordinary size is passed over.
    static int last(XmlObject above, QName element, QName attribute) {
        int last = -1;
        for (XmlObject each : of(above, element)) {
            String number = attribute(each, attribute);
            last = Math.max(last, number.matches("\\d{1,8}") ? Integer.parseInt(number) : last);
        }
        return last;
    }
}
