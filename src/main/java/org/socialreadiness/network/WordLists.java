package org.socialreadiness.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The word lists beside this package: lines of words, separated by commas.
final class WordLists {
    private final ResourceBundle lists;

    WordLists(String name) {
        lists = ResourceBundle.getBundle("org.socialreadiness.network." + name, Locale.ROOT);
    }

    /// The words of a list; none if there is no such list.
    List<String> words(String list) {
        return lists.containsKey(list)
                ? Arrays.stream(lists.getString(list).split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : List.of();
    }
}
