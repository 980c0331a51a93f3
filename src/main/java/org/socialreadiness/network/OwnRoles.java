package org.socialreadiness.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.Relevance;

/// The roles that the team itself calls relevant. They are looked for in titles while an export is taken in, since
/// titles are not kept; what is kept are the roles that each title names.
public final class OwnRoles {
    public static final OwnRoles NONE = of(Relevance.NONE);

    /// As written, by how it is looked for.
    private final Map<String, String> written = new LinkedHashMap<>();

    private final List<OwnRole> roles = new ArrayList<>();

    private OwnRoles(List<String> all) {
        for (String each : all) {
            OwnRole.of(each)
                    .filter(role -> written.putIfAbsent(role.key(), each) == null)
                    .ifPresent(roles::add);
        }
    }

    public static OwnRoles of(Relevance relevance) {
        return new OwnRoles(relevance.roles());
    }

    /// What a list becomes with more roles, written one a line.
    ///
    /// @param roles those of before and those added
    /// @param twice of the written ones, how many are there already
    /// @param refused of the written ones, those that have nothing to look for or a star inside a word, that are
    /// too long or too many
    public record Added(List<String> roles, int twice, List<String> refused) {
        public Added {
            roles = List.copyOf(roles);
            refused = List.copyOf(refused);
        }
    }

    public static Added added(List<String> before, String lines) {
        List<String> all = new ArrayList<>(before);
        List<String> refused = new ArrayList<>();
        Set<String> keys = new HashSet<>(new OwnRoles(before).keys());
        int twice = 0;
        for (String each : OwnRole.parted(lines)) {
            var role = OwnRole.of(each);
            if (role.isEmpty() || each.length() > Relevance.LONGEST_ROLE) {
                refused.add(each);
            } else if (keys.contains(role.get().key())) {
                twice++;
            } else if (all.size() == Relevance.MOST_ROLES) {
                refused.add(each);
            } else {
                keys.add(role.get().key());
                all.add(each);
            }
        }
        return new Added(all, twice, refused);
    }

    public boolean isEmpty() {
        return roles.isEmpty();
    }

    /// How they are looked for.
    public Set<String> keys() {
        return Set.copyOf(written.keySet());
    }

    /// As written, by how they are looked for, in the order of the list.
    public Map<String, String> written() {
        return Collections.unmodifiableMap(written);
    }

    /// Those that a title names, by their keys.
    public Set<String> in(String title) {
        Set<String> named = new HashSet<>();
        if (!roles.isEmpty()) {
            for (List<String> post : Titles.posts(title)) {
                roles.stream()
                        .filter(role -> role.isNamedBy(post))
                        .map(OwnRole::key)
                        .forEach(named::add);
            }
        }
        return Set.copyOf(named);
    }

    /// The same for many titles, of which most come more than once; for several threads.
    public Function<String, Set<String>> forMany() {
        Map<String, Set<String>> known = new ConcurrentHashMap<>();
        return isEmpty() ? _ -> Set.of() : title -> known.computeIfAbsent(title, this::in);
    }

    /// How many people have titles that name one.
    ///
    /// @param people all of them
    /// @param byRole as written, in the order of the list; those that nobody has are left out
    public record Fit(int people, Map<String, Integer> byRole) {
        /// Without the roles that fewer people have.
        public Fit from(int fewest) {
            Map<String, Integer> many = new LinkedHashMap<>(byRole);
            many.values().removeIf(count -> count < fewest);
            return new Fit(people, many);
        }
    }

    /// @param titles with how many people have each
    public Fit fit(Map<String, Integer> titles) {
        int people = 0;
        Map<String, Integer> counts = new HashMap<>();
        for (Map.Entry<String, Integer> title : titles.entrySet()) {
            Set<String> named = in(title.getKey());
            people += named.isEmpty() ? 0 : title.getValue();
            named.forEach(key -> counts.merge(key, title.getValue(), Integer::sum));
        }
        return new Fit(people, inOrder(counts));
    }

    /// How many people outside have a title that names one, by the exports.
    public Fit fit(Network network) {
        int people = 0;
        Map<String, Integer> counts = new HashMap<>();
        for (Person person : network.outside()) {
            people += network.hasOwnRole(person) ? 1 : 0;
            person.roles().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        return new Fit(people, inOrder(counts));
    }

    /// How many people outside have each of them, also where nobody has it.
    public Map<String, Integer> people(Network network) {
        Map<String, Integer> found = fit(network).byRole();
        Map<String, Integer> all = new LinkedHashMap<>();
        written.values().forEach(role -> all.put(role, found.getOrDefault(role, 0)));
        return all;
    }

    private Map<String, Integer> inOrder(Map<String, Integer> byKey) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        written.forEach((key, as) -> {
            Integer count = byKey.get(key);
            if (count != null) {
                ordered.put(as, count);
            }
        });
        return ordered;
    }

    /// Those that were not looked for when an export was taken in, as written: it must be taken in again. None where it
    /// has no titles.
    public List<String> missedBy(ContactImport taken) {
        return taken.hasTitles()
                ? written.entrySet().stream()
                        .filter(role -> !taken.roles().contains(role.getKey()))
                        .map(Map.Entry::getValue)
                        .toList()
                : List.of();
    }

    /// Whether one of the exports was not searched for one of the team's roles.
    public static boolean isMissedIn(Contacts contacts) {
        OwnRoles own = of(contacts.relevance());
        return contacts.taken().stream().anyMatch(each -> !own.missedBy(each).isEmpty());
    }

    /// The definition without the roles that were not looked for in all of the exports.
    static Relevance lookedForIn(List<ContactImport> all, Relevance relevance) {
        Set<String> missed = new HashSet<>();
        all.forEach(each -> missed.addAll(of(relevance).missedBy(each)));
        return relevance.withRoles(of(relevance).written.values().stream()
                .filter(role -> !missed.contains(role))
                .toList());
    }
}
