package org.socialreadiness.cli;

import java.util.Locale;

/// The languages of instrument and report, as typed.
enum Language {
    en,
    de;

    Locale locale() {
        return Locale.of(name());
    }
}
