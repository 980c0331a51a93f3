package org.socialreadiness.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Names of companies that may mean an organization on the list though they are not written the same. Only ever
/// suggested: a person decides.
public final class Alike {
    /// Shorter names are too often alike by chance.
    private static final int SHORTEST = 4;

    private Alike() {}

    /// The `companies` that may mean `organization`, most alike first. Those that are the same are left out: they match
    /// by themselves.
    ///
    /// @param companies as written
    public static List<String> suggestions(String organization, Collection<String> companies) {
        Name wanted = new Name(organization);
        List<Ranked> found = new ArrayList<>();
        for (String company : companies) {
            Name name = new Name(company);
            int rank = rank(wanted, name);
            if (rank > 0) {
                found.add(new Ranked(company, rank));
            }
        }
        found.sort((a, b) -> a.rank != b.rank ? b.rank - a.rank : a.company.compareTo(b.company));
        return found.stream().map(Ranked::company).toList();
    }

    private record Ranked(String company, int rank) {}

    /// 0 for not alike, more for more alike.
    private static int rank(Name one, Name other) {
        if (one.key.isEmpty() || other.key.isEmpty() || one.key.equals(other.key)) {
            return 0;
        }
        if (one.joined.equals(other.joined)) {
            return 5;
        }
        if (one.beginsWith(other) || other.beginsWith(one)) {
            return 4;
        }
        int longest = Math.max(one.joined.length(), other.joined.length());
        int allowed = longest < 7 ? 0 : longest < 12 ? 1 : 2;
        if (allowed > 0 && EditDistance.atMost(one.joined, other.joined, allowed)) {
            return 3;
        }
        if (one.initials.equals(other.key) || other.initials.equals(one.key)) {
            return 2;
        }
        // The other way round a single common word of a long name would be enough.
        return one.joined.length() >= SHORTEST && Set.copyOf(other.words).containsAll(one.words) ? 1 : 0;
    }

    /// A name taken apart.
    private static final class Name {
        private final List<String> words;
        private final String key;
        private final String joined;
        private final String initials;

        Name(String written) {
            words = CompanyNames.words(written);
            key = String.join(" ", words);
            // Mueller and Müller are the same name on two keyboards.
            joined =
                    String.join("", words).replace("ae", "a").replace("oe", "o").replace("ue", "u");
            StringBuilder first = new StringBuilder();
            words.forEach(word -> first.append(word.charAt(0)));
            initials = words.size() < 3 ? "" : first.toString();
        }

        boolean beginsWith(Name shorter) {
            return shorter.joined.length() >= 3
                    && words.size() > shorter.words.size()
                    && words.subList(0, shorter.words.size()).equals(shorter.words);
        }
    }
}
