package org.socialreadiness.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The names that the program gives to people who are not to be named: "Interviewee 3".
public final class Pseudonyms {
    private Pseudonyms() {}

    /// All that are not taken, in their order, in the language of `messages`.
    public static Stream<String> free(Set<String> taken, Messages messages) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(number -> messages.text("setup.pseudonym", String.valueOf(number)))
                .filter(each -> !taken.contains(each));
    }

    /// Whether a name is one of them, in whatever language of the program it was given.
    public static boolean holds(String name) {
        return Messages.LANGUAGES.stream()
                .map(language -> Messages.in(language).text("setup.pseudonym", "#"))
                .anyMatch(pattern -> name.matches(Pattern.quote(pattern).replace("#", "\\E\\d+\\Q")));
    }
}
