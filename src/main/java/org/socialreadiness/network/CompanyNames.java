package org.socialreadiness.network;

import java.util.List;
import java.util.Set;

/// Companies by their names: written differently, but the same after normalizing, they are the same.
public final class CompanyNames {
    private static final WordLists LISTS = new WordLists("companies");
    private static final Set<String> LEGAL_FORMS = Set.copyOf(LISTS.words("legalForms"));
    private static final Set<String> SPELLED = Set.copyOf(LISTS.words("spelled"));

    private CompanyNames() {}

    /// What is left of a name in lower case without accents, punctuation and the legal form at its end; empty if there
    /// are no letters or digits.
    public static String key(String name) {
        return String.join(" ", words(name));
    }

    static List<String> words(String name) {
        List<String> words = PlainLetters.words(name);
        int end = words.size();
        while (end > 1) {
            int start = formStart(words, end);
            if (start < 1 || start == end) {
                break;
            }
            end = start;
        }
        return words.subList(0, end);
    }

    /// Where the legal form begins with which the first `end` words end; `end` if they end with none. "S.p.A." comes
    /// as three letters.
    private static int formStart(List<String> words, int end) {
        if (LEGAL_FORMS.contains(words.get(end - 1))) {
            return end - 1;
        }
        int start = end;
        while (start > 0 && words.get(start - 1).length() == 1) {
            start--;
        }
        String letters = String.join("", words.subList(start, end));
        return LEGAL_FORMS.contains(letters) || SPELLED.contains(letters) ? start : end;
    }
}
