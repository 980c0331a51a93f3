package org.socialreadiness.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One instrument in all its languages. All have the same structure (the catalog checks it); only the words differ.
///
/// @param languages at least one; the first is the one taken where a language is missing
public record TranslatedInstrument(List<Instrument> languages) {
    public TranslatedInstrument {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("An instrument has at least one language");
        }
        Instrument first = languages.getFirst();
        for (Instrument other : languages) {
            if (!other.id().equals(first.id()) || !other.version().equals(first.version())) {
                throw new IllegalArgumentException("All languages of an instrument share id and version");
            }
        }
    }

    /// The structure; its words are in the first language.
    public Instrument structure() {
        return languages.getFirst();
    }

    public String id() {
        return structure().id();
    }

    public String version() {
        return structure().version();
    }

    /// Whether this is a later version of the same instrument: versions are compared number by number, as in 1.2 and
    /// 1.10; one with a word in it is neither before nor after another.
    public boolean isNewerThan(TranslatedInstrument other) {
        if (!id().equals(other.id()) || !isNumbered() || !other.isNumbered()) {
            return false;
        }
        return Arrays.compare(numbers(), other.numbers()) > 0;
    }

    private boolean isNumbered() {
        return version().matches("\\d{1,9}(\\.\\d{1,9})*");
    }

    private int[] numbers() {
        return Arrays.stream(version().split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /// The instrument in the language of `locale`, or in its first language if there is no such translation.
    public Instrument in(Locale locale) {
        return languages.stream()
                .filter(i -> i.language().equals(locale.getLanguage()))
                .findFirst()
                .orElse(structure());
    }
}
