package org.socialreadiness.network;

import java.util.Arrays;
import java.util.List;

/// Words of a list as they are looked for in a title: `head of`, `einkauf*`, `*leiter`.
///
/// @param literal how many letters it states: of two phrases for the same words the one that states more holds
record Phrase(List<Part> parts, int literal) {
    static Phrase of(String written) {
        List<Part> parts = Arrays.stream(written.split(" ")).map(Part::of).toList();
        return new Phrase(
                parts, parts.stream().mapToInt(part -> part.text.length()).sum());
    }

    boolean startsAt(List<String> words, int at) {
        if (at + parts.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).matches(words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /// One word, or its beginning, end or middle.
    record Part(String text, boolean openStart, boolean openEnd) {
        static Part of(String written) {
            return new Part(written.replace("*", ""), written.startsWith("*"), written.endsWith("*"));
        }

        boolean matches(String word) {
            if (openStart && openEnd) {
                return word.contains(text);
            }
            if (openStart) {
                return word.endsWith(text);
            }
            return openEnd ? word.startsWith(text) : word.equals(text);
        }
    }
}
