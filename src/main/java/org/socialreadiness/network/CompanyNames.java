package org.socialreadiness.network;

import java.util.List;
import java.util.Set;

/// Companies by their names: written differently, but the same after normalizing, they are the same.
public final class CompanyNames {
    private static final WordLists LISTS = new WordLists("companies");
    private static final Set<String> LEGAL_FORMS = Set.copyOf(LISTS.words("legalForms"));
    private static final Set<String> SPELLED = Set.copyOf(LISTS.words("spelled"));

    private CompanyNames() {}

    static List<String> words(String name) {
        String key = key(name);
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /// What is left of a name in lower case without accents, punctuation and the legal form at its end; empty if there
    /// are no letters or digits.
    public static String key(String name) {
        String words = PlainLetters.joined(name);
        int end = words.length();
        for (int before = beforeForm(words, end); before > 0 && before < end; before = beforeForm(words, end)) {
            end = before;
        }
        return words.substring(0, end);
    }

    /// Where the words end that stand before a legal form, with which the words up to `end` end; `end` if they end with
    /// none. "S.p.A." comes as three letters.
    private static int beforeForm(String words, int end) {
        int last = words.lastIndexOf(' ', end - 1);
        if (LEGAL_FORMS.contains(words.substring(last + 1, end))) {
            return last;
        }
        int before = end;
        while (before > 0 && (before == 1 || words.charAt(before - 2) == ' ')) {
            before -= 2;
        }
        if (before == end) {
            return end;
        }
        String letters = words.substring(before + 1, end).replace(" ", "");
        return LEGAL_FORMS.contains(letters) || SPELLED.contains(letters) ? before : end;
    }
}
