package org.socialreadiness.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.socialreadiness.assessment.Contact;

/// Finds the same person in several exports: by the address of the profile, by the e-mail address, and, marked as weak,
/// by name and company (science 5.3, 6).
///
/// A weak match never joins people whose addresses differ: two colleagues may share a name. Where it could mean either
/// of them, it joins nobody.
final class People {
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Integer> leaderOf = new ArrayList<>();
    private final int[] same;
    private final Set<Integer> weak = new HashSet<>();

    private People(List<LeaderContacts> leaders) {
        for (int leader = 0; leader < leaders.size(); leader++) {
            for (Contact contact : leaders.get(leader).contacts()) {
                contacts.add(contact);
                leaderOf.add(leader);
            }
        }
        same = new int[contacts.size()];
        Arrays.setAll(same, i -> i);
    }

    static List<Person> of(List<LeaderContacts> leaders) {
        People people = new People(leaders);
        people.join(Contact::address);
        people.join(Contact::mail);
        people.joinWeakly();
        return people.persons();
    }

    private void join(ToLongFunction<Contact> key) {
        Map<Long, Integer> first = new HashMap<>(contacts.size() * 2);
        for (int i = 0; i < contacts.size(); i++) {
            long hash = key.applyAsLong(contacts.get(i));
            if (hash != 0) {
                Integer other = first.putIfAbsent(hash, i);
                if (other != null) {
                    same[root(i)] = root(other);
                }
            }
        }
    }

    private void joinWeakly() {
        Map<Long, List<Integer>> byName = new HashMap<>(contacts.size() * 2);
        for (int i = 0; i < contacts.size(); i++) {
            if (contacts.get(i).name() != 0) {
                byName.computeIfAbsent(contacts.get(i).name(), _ -> new ArrayList<>(1))
                        .add(i);
            }
        }
        Set<Integer> addressed = new HashSet<>();
        for (int i = 0; i < same.length; i++) {
            if (contacts.get(i).address() != 0) {
                addressed.add(root(i));
            }
        }
        byName.values().stream().filter(alike -> alike.size() > 1).forEach(alike -> joinWeakly(alike, addressed));
    }

    private void joinWeakly(List<Integer> alike, Set<Integer> addressed) {
        List<Integer> roots = alike.stream().map(this::root).distinct().toList();
        List<Integer> certain = roots.stream().filter(addressed::contains).toList();
        if (roots.size() < 2 || certain.size() > 1) {
            return;
        }
        int into = certain.isEmpty() ? roots.getFirst() : certain.getFirst();
        for (int root : roots) {
            same[root] = into;
        }
        weak.addAll(roots);
    }

    private int root(int of) {
        int at = of;
        while (same[at] != at) {
            same[at] = same[same[at]];
            at = same[at];
        }
        return at;
    }

    private List<Person> persons() {
        Map<Integer, Merged> byRoot = new HashMap<>(contacts.size() * 2);
        List<Merged> inOrder = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            Merged merged = byRoot.computeIfAbsent(root(i), _ -> {
                Merged next = new Merged();
                inOrder.add(next);
                return next;
            });
            merged.take(leaderOf.get(i), contacts.get(i));
        }
        byRoot.forEach((root, merged) -> merged.weak = weak.contains(root));
        return inOrder.stream().map(Merged::person).toList();
    }

    /// A person on the way.
    private static final class Merged {
        private final Map<Integer, Optional<LocalDate>> since = new TreeMap<>();
        private long company;
        private Contact.Level level = Contact.Level.UNKNOWN;
        private Set<Contact.Field> fields = Set.of();
        private boolean weak;

        /// Of company and title the first that is stated holds; of the days with one leader the earliest.
        void take(int leader, Contact contact) {
            since.merge(leader, contact.since(), Merged::earlier);
            if (company == 0) {
                company = contact.company();
            }
            if (!level.known()) {
                level = contact.level();
                fields = contact.fields();
            }
        }

        private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.or(() -> other);
            }
            return one.get().isAfter(other.get()) ? other : one;
        }

        Person person() {
            return new Person(List.copyOf(since.keySet()), List.copyOf(since.values()), company, level, fields, weak);
        }
    }
}
