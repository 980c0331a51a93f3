package org.socialreadiness.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A role as the team writes it: `purchasing`, `Einkauf*`, `Leiter Einkauf`, `Einkäufer/-in`.
///
/// Words count whole: "IT" is in no "unit". They may have the endings of plural and gender, on either side. A star
/// stands for any letters at that end of a word. Case, accents, and how umlauts are written do not matter.
///
/// @param key how it is looked for; two that are written differently and look for the same have the same
record OwnRole(String key, Phrase phrase) {
    private static final Pattern WORD = Pattern.compile("\\*?[\\p{L}\\p{N}]+\\*?");
    private static final Pattern STAR_INSIDE = Pattern.compile("[\\p{L}\\p{N}]\\*+[\\p{L}\\p{N}]");
    private static final Set<String> ENDINGS = Set.of("s", "es", "e", "n", "en", "in", "innen", "ne", "a", "as", "os");
    private static final int LONGEST_ENDING = 5;

    /// Shorter words have no endings: "IT" and "its" are strangers.
    private static final int LEAST_STEM = 4;

    private static final int LEAST_LETTERS = 2;

    /// Empty where there is nothing to look for, or a star inside a word.
    static Optional<OwnRole> of(String written) {
        String plain = folded(PlainLetters.plain(GenderMarks.without(written)));
        String key = WORD.matcher(plain).results().map(MatchResult::group).collect(Collectors.joining(" "));
        Phrase phrase = Phrase.of(key);
        return phrase.literal() < LEAST_LETTERS || STAR_INSIDE.matcher(plain).find()
                ? Optional.empty()
                : Optional.of(new OwnRole(key, phrase));
    }

    /// Umlauts have lost their dots by now; written as two letters they lose the second.
    private static String folded(String plain) {
        return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /// Whether a post is this one.
    boolean isNamedBy(List<String> post) {
        int parts = phrase.parts().size();
        for (int at = 0; at + parts <= post.size(); at++) {
            if (startsAt(post, at) && !Titles.mislead(post, at, at + parts)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(List<String> post, int at) {
        for (int i = 0; i < phrase.parts().size(); i++) {
            if (!fits(phrase.parts().get(i), folded(post.get(at + i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Phrase.Part part, String word) {
        if (part.matches(word)) {
            return true;
        }
        if (part.openEnd()) {
            return false;
        }
        return part.openStart()
                ? ENDINGS.stream().anyMatch(ending -> word.endsWith(part.text() + ending))
                : differInEnding(part.text(), word) || differInEnding(word, part.text());
    }

    private static boolean differInEnding(String stem, String word) {
        int more = word.length() - stem.length();
        return more > 0
                && more <= LONGEST_ENDING
                && stem.length() >= LEAST_STEM
                && word.startsWith(stem)
                && ENDINGS.contains(word.substring(stem.length()));
    }

    /// Roles written one a line; commas and the like part them too, as they part the posts of a title.
    static List<String> parted(String written) {
        return GenderMarks.parted(written).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
