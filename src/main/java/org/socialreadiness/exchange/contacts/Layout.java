package org.socialreadiness.exchange.contacts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.socialreadiness.assessment.ContactImport.Source;
import org.socialreadiness.exchange.contacts.Columns.Meaning;

/// A known kind of table, by the names of its columns; they are in `columns.properties`.
///
record Layout(Source source, Columns columns) {
    private static final ResourceBundle NAMES =
            ResourceBundle.getBundle("org.socialreadiness.exchange.contacts.columns", Locale.ROOT);

    /// The kinds, the most particular first.
    private static final List<Source> KINDS = List.of(Source.MASTODON, Source.GOOGLE, Source.OUTLOOK, Source.LINKEDIN);

    private static final Map<Source, List<List<String>>> MARKS = new EnumMap<>(Source.class);
    private static final Map<String, Named> MEANINGS = new HashMap<>();

    /// What a name of a column means, and how surely, 0 for most.
    private record Named(Meaning meaning, int rank) {}

    static {
        for (Source kind : KINDS) {
            String marks = NAMES.getString("marks." + kind.name().toLowerCase(Locale.ROOT));
            MARKS.put(
                    kind, Arrays.stream(marks.split(";", -1)).map(Layout::names).toList());
        }
        for (Meaning meaning : Meaning.values()) {
            List<String> names = names(
                    NAMES.getString(meaning.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            for (int rank = 0; rank < names.size(); rank++) {
                MEANINGS.put(names.get(rank), new Named(meaning, rank));
            }
        }
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    }

    /// A header's cell as it is compared.
    static String plain(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /// The kind of table that has this header; empty if it is none.
    static Optional<Layout> of(List<String> header) {
        List<String> plain = header.stream().map(Layout::plain).toList();
        for (Source kind : KINDS) {
            if (marked(kind, plain)) {
                Columns columns = guess(header);
                return Optional.of(new Layout(kind, columns));
            }
        }
        return Optional.empty();
    }

    /// Whether one of the kind's sets of columns is there, whole.
    private static boolean marked(Source kind, List<String> header) {
        return MARKS.getOrDefault(kind, List.of()).stream().anyMatch(header::containsAll);
    }

    /// The columns whose names say what they are; of two with the same meaning the one that says it more surely.
    static Columns guess(List<String> header) {
        Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);
        Map<Meaning, Integer> ranks = new EnumMap<>(Meaning.class);
        for (int i = 0; i < header.size(); i++) {
            Named named = MEANINGS.get(plain(header.get(i)));
            if (named != null && named.rank < ranks.getOrDefault(named.meaning, Integer.MAX_VALUE)) {
                ranks.put(named.meaning, named.rank);
                places.put(named.meaning, i);
            }
        }
        return new Columns(places);
    }
}
