package org.socialreadiness.export;

import java.util.Locale;

/// How office programs call the language of a run, for their spelling.
final class DocumentLanguage {
    private DocumentLanguage() {}

    static String of(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? "de-DE" : "en-US";
    }
}
