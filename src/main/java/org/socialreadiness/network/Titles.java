package org.socialreadiness.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Contact;

/// Seniority and field by the words of a title, in English, German, French and Spanish. How often they are right has
/// not been measured.
///
/// Of words that two phrases claim, the longer phrase holds: a "vice president" is no "president", a "product owner" no
/// "owner". A title may name several posts; the highest holds, and former ones are left out.
public final class Titles {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final Pattern POSTS = Pattern.compile("[|,;/•·\\n]| [-–—] ");

    private static final Titles ALL = new Titles();

    private final Lookup<Optional<Contact.Level>> levels = new Lookup<>();
    private final Lookup<Optional<Contact.Field>> fields = new Lookup<>();
    private final Lookup<Boolean> former = new Lookup<>();
    private final Lookup<Boolean> assistants = new Lookup<>();
    private final Lookup<Boolean> misleading = new Lookup<>();

    private Titles() {
        for (String language : LANGUAGES) {
            WordLists lists = new WordLists("titles-" + language);
            for (Contact.Level level : Contact.Level.values()) {
                levels.add(lists.words("level." + key(level)), Optional.of(level));
            }
            levels.add(lists.words("level.none"), Optional.empty());
            for (Contact.Field field : Contact.Field.values()) {
                fields.add(lists.words("field." + key(field)), Optional.of(field));
            }
            fields.add(lists.words("field.none"), Optional.empty());
            former.add(lists.words("former"), true);
            assistants.add(lists.words("assistant"), true);
            misleading.add(lists.words("misleading"), true);
        }
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What `title` says. A title that no word of is known is one of no rank; no title says nothing.
    public static Role role(String title) {
        return title.isBlank() ? Role.UNKNOWN : ALL.read(title);
    }

    /// Each post in words, as if it were written for one gender.
    private static Stream<List<String>> parted(String title) {
        return POSTS.splitAsStream(GenderMarks.without(title)).map(PlainLetters::words);
    }

    /// The posts that a title names, each in words; former ones are left out.
    static List<List<String>> posts(String title) {
        return parted(title).filter(post -> ALL.former.find(post).isEmpty()).toList();
    }

    /// Whether words of a post are not the post itself. Somebody assists those who have it, or they belong to a
    /// longer phrase that is something else, no rank and no field, or a lower rank: a "vice president" is no
    /// "president", but a "managing director" is a "director". Words that say so themselves are meant.
    static boolean mislead(List<String> post, int from, int to) {
        var assists = ALL.assistants.find(post);
        return (!assists.isEmpty() && assists.stream().noneMatch(found -> found.meets(from, to)))
                || ALL.misleading.find(post).stream().anyMatch(found -> found.holds(from, to))
                || ALL.fields.find(post).stream().anyMatch(found -> found.meaning.isEmpty() && found.holds(from, to))
                || ranksLower(post, from, to);
    }

    private static boolean ranksLower(List<String> post, int from, int to) {
        Contact.Level alone = ALL.rank(post.subList(from, to));
        return ALL.levels.find(post).stream()
                .filter(found -> found.holds(from, to))
                .anyMatch(found -> found.meaning.isEmpty() || alone.compareTo(found.meaning.get()) < 0);
    }

    /// The highest that words say.
    private Contact.Level rank(List<String> words) {
        return levels.find(words).stream()
                .flatMap(found -> found.meaning.stream())
                .reduce(Contact.Level.OTHER, (best, each) -> each.compareTo(best) < 0 ? each : best);
    }

    private Role read(String title) {
        Contact.Level best = Contact.Level.OTHER;
        Set<Contact.Field> about = EnumSet.noneOf(Contact.Field.class);
        for (List<String> words : parted(title).toList()) {
            if (!former.find(words).isEmpty()) {
                continue;
            }
            fields.find(words).forEach(match -> match.meaning.ifPresent(about::add));
            if (assistants.find(words).isEmpty()) {
                Contact.Level rank = rank(words);
                best = rank.compareTo(best) < 0 ? rank : best;
            }
        }
        return new Role(best, about);
    }

    /// A phrase found in a title.
    private record Match<T>(int from, int to, int literal, T meaning) {
        boolean meets(int start, int end) {
            return start < to && end > from;
        }

        /// More words than these, and these among them.
        boolean holds(int start, int end) {
            return from <= start && to >= end && to - from > end - start;
        }

        boolean hides(Match<T> other) {
            boolean around = from <= other.from && to >= other.to;
            boolean longer = to - from > other.to - other.from;
            return around && (longer || literal > other.literal);
        }
    }

    /// Phrases by the first word, or by the first or last letters of one that is open.
    private static final class Lookup<T> {
        private static final int LETTERS = 3;

        private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
        private final Map<String, List<Entry<T>>> byStart = new HashMap<>();
        private final Map<String, List<Entry<T>>> byEnd = new HashMap<>();
        private final List<Entry<T>> others = new ArrayList<>();

        private record Entry<T>(Phrase phrase, T meaning) {}

        void add(List<String> written, T meaning) {
            for (String each : written) {
                Phrase phrase = Phrase.of(each);
                place(phrase.parts().getFirst()).add(new Entry<>(phrase, meaning));
            }
        }

        private List<Entry<T>> place(Phrase.Part first) {
            String text = first.text();
            boolean open = first.openStart() || first.openEnd();
            if (!open) {
                return byWord.computeIfAbsent(text, _ -> new ArrayList<>());
            }
            if (text.length() < LETTERS || (first.openStart() && first.openEnd())) {
                return others;
            }
            return first.openEnd()
                    ? byStart.computeIfAbsent(start(text), _ -> new ArrayList<>())
                    : byEnd.computeIfAbsent(end(text), _ -> new ArrayList<>());
        }

        private static String start(String word) {
            return word.substring(0, Math.min(LETTERS, word.length()));
        }

        private static String end(String word) {
            return word.substring(Math.max(0, word.length() - LETTERS));
        }

        List<Match<T>> find(List<String> words) {
            List<Match<T>> found = new ArrayList<>();
            for (int at = 0; at < words.size(); at++) {
                String word = words.get(at);
                find(words, at, byWord.getOrDefault(word, List.of()), found);
                find(words, at, byStart.getOrDefault(start(word), List.of()), found);
                find(words, at, byEnd.getOrDefault(end(word), List.of()), found);
                find(words, at, others, found);
            }
            return found.size() < 2
                    ? found
                    : found.stream()
                            .filter(match -> found.stream().noneMatch(other -> other.hides(match)))
                            .toList();
        }

        private static <T> void find(List<String> words, int at, List<Entry<T>> entries, List<Match<T>> found) {
            for (Entry<T> entry : entries) {
                if (entry.phrase.startsAt(words, at)) {
                    int to = at + entry.phrase.parts().size();
                    found.add(new Match<>(at, to, entry.phrase.literal(), entry.meaning));
                }
            }
        }
    }
}
