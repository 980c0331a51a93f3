package org.socialreadiness.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Contact;

/// Finds the same person in several exports: by the address of the profile, by the e-mail address, and, marked as weak,
/// by name and company (science 5.3, 6).
///
/// A weak match never joins people whose addresses differ: two colleagues may share a name. Where it could mean either
/// of them, it joins nobody.
final class People {
    private final List<Contact> contacts = new ArrayList<>();
    private final int[] leaderOf;
    private final int[] same;
    private final BitSet weak = new BitSet();

    private People(List<LeaderContacts> leaders) {
        leaders.forEach(each -> contacts.addAll(each.contacts()));
        leaderOf = new int[contacts.size()];
        int from = 0;
        for (int leader = 0; leader < leaders.size(); leader++) {
            int to = from + leaders.get(leader).contacts().size();
            Arrays.fill(leaderOf, from, to, leader);
            from = to;
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
        HashPlaces first = new HashPlaces(contacts.size());
        for (int i = 0; i < same.length; i++) {
            long hash = key.applyAsLong(contacts.get(i));
            if (hash != 0) {
                int other = first.first(hash, i);
                if (other != i) {
                    same[root(i)] = root(other);
                }
            }
        }
    }

    private void joinWeakly() {
        HashPlaces first = new HashPlaces(contacts.size());
        int[] next = new int[same.length];
        int[] last = new int[same.length];
        Arrays.fill(next, -1);
        BitSet several = new BitSet();
        BitSet addressed = new BitSet();
        for (int i = 0; i < same.length; i++) {
            last[i] = i;
            long name = contacts.get(i).name();
            int other = name == 0 ? i : first.first(name, i);
            if (other != i) {
                next[last[other]] = i;
                last[other] = i;
                several.set(other);
            }
            if (contacts.get(i).address() != 0) {
                addressed.set(root(i));
            }
        }
        several.stream().forEach(begin -> {
            List<Integer> alike = new ArrayList<>();
            for (int i = begin; i >= 0; i = next[i]) {
                alike.add(i);
            }
            joinWeakly(alike, addressed);
        });
    }

    private void joinWeakly(List<Integer> alike, BitSet addressed) {
        List<Integer> roots = alike.stream().map(this::root).distinct().toList();
        List<Integer> certain = roots.stream().filter(addressed::get).toList();
        if (roots.size() < 2 || certain.size() > 1) {
            return;
        }
        int into = certain.isEmpty() ? roots.getFirst() : certain.getFirst();
        for (int root : roots) {
            same[root] = into;
            weak.set(root);
        }
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
        int[] next = new int[same.length];
        int[] last = new int[same.length];
        Arrays.fill(next, -1);
        Arrays.fill(last, -1);
        BitSet first = new BitSet();
        for (int i = 0; i < same.length; i++) {
            int root = root(i);
            if (last[root] < 0) {
                first.set(i);
            } else {
                next[last[root]] = i;
            }
            last[root] = i;
        }
        return first.stream()
                .mapToObj(i -> next[i] < 0 ? alone(i) : merged(i, next))
                .toList();
    }

    /// Most people are listed once.
    private Person alone(int at) {
        Contact contact = contacts.get(at);
        return new Person(
                List.of(leaderOf[at]),
                List.of(contact.since()),
                contact.company(),
                contact.level(),
                contact.fields(),
                contact.roles(),
                false);
    }

    private Person merged(int first, int[] next) {
        Merged merged = new Merged(weak.get(root(first)));
        for (int i = first; i >= 0; i = next[i]) {
            merged.take(leaderOf[i], contacts.get(i));
        }
        return merged.person();
    }

    /// A person on the way. Leaders come in their order.
    private static final class Merged {
        private final List<Integer> leaders = new ArrayList<>(1);
        private final List<Optional<LocalDate>> since = new ArrayList<>(1);
        private final boolean weak;
        private long company;
        private Contact.Level level = Contact.Level.UNKNOWN;
        private Set<Contact.Field> fields = Set.of();
        private Set<String> roles = Set.of();

        Merged(boolean weak) {
            this.weak = weak;
        }

        /// Of company and title the first that is stated holds; of the days with one leader the earliest.
        void take(Integer leader, Contact contact) {
            if (leaders.isEmpty() || !leaders.getLast().equals(leader)) {
                leaders.add(leader);
                since.add(contact.since());
            } else {
                since.set(since.size() - 1, earlier(since.getLast(), contact.since()));
            }
            if (company == 0) {
                company = contact.company();
            }
            if (!level.known()) {
                level = contact.level();
                fields = contact.fields();
            }
            roles = both(roles, contact.roles());
        }

        /// An export taken in before a role was written down does not speak against it.
        private static Set<String> both(Set<String> one, Set<String> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.isEmpty() ? other : one;
            }
            return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
        }

        private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.or(() -> other);
            }
            return one.get().isAfter(other.get()) ? other : one;
        }

        Person person() {
            return new Person(List.copyOf(leaders), List.copyOf(since), company, level, fields, roles, weak);
        }
    }
}
