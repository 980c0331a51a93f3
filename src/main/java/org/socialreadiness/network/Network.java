package org.socialreadiness.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;

/// The people outside whom the leaders' exports list, held against what the team calls relevant. All measures are taken
/// of this.
public final class Network {
    private final List<LeaderContacts> leaders;
    private final List<Person> people;
    private final List<KeyOrganization> organizations;
    private final Relevance relevance;
    private final Set<String> roles;
    private final List<List<Optional<LocalDate>>> days;
    private final Map<Long, KeyOrganization> byCompany = new HashMap<>();
    private final Map<KeyOrganization, Long> ofOrganization = new HashMap<>();

    /// @param organizations also those off the list, which are left out
    /// @param pseudonyms with which the contacts were hashed
    public Network(
            List<LeaderContacts> leaders,
            List<KeyOrganization> organizations,
            Relevance relevance,
            Pseudonyms pseudonyms) {
        this.leaders = List.copyOf(leaders);
        this.people = People.of(leaders);
        this.days = days(leaders.size(), people);
        this.organizations = organizations.stream().filter(each -> !each.gone()).toList();
        this.relevance = relevance;
        this.roles = OwnRoles.of(relevance).keys();
        for (KeyOrganization each : this.organizations) {
            each.alike().forEach(company -> byCompany.putIfAbsent(company, each));
        }
        // An exact name goes before one that was confirmed as alike.
        for (KeyOrganization each : this.organizations.reversed()) {
            long company = pseudonyms.company(each.name());
            byCompany.put(company, each);
            ofOrganization.put(each, company);
        }
        byCompany.remove(0L);
    }

    /// What the exports of an assessment hold; empty as long as there are none.
    public static Optional<Network> of(Assessment assessment) {
        Contacts contacts = assessment.room().contacts();
        List<LeaderContacts> leaders = LeaderContacts.of(contacts.imports().values());
        return leaders.isEmpty()
                ? Optional.empty()
                : Optional.of(new Network(leaders, contacts.listed(), contacts.relevance(), Pseudonyms.of(assessment)));
    }

    /// What a person outside is to the team.
    public enum Kind {
        RELEVANT,
        OTHER,
        /// Neither company nor title is known.
        UNCLASSIFIED,
        /// A colleague.
        OWN;

        /// Whether it is known what the person is to the team.
        boolean says() {
            return this == RELEVANT || this == OTHER;
        }
    }

    /// Whether the team has said who is relevant.
    public boolean definesRelevance() {
        return !keyOrganizations().isEmpty() || !relevance.equals(Relevance.NONE);
    }

    public List<ParticipantId> leaders() {
        return leaders.stream().map(LeaderContacts::leader).toList();
    }

    public List<Person> people() {
        return people;
    }

    /// The organizations that matter, without the team's own, in the order of the list.
    public List<KeyOrganization> keyOrganizations() {
        return organizations.stream().filter(each -> !each.own()).toList();
    }

    /// The organization on the list, the team's own among them, in which a person works.
    public Optional<KeyOrganization> organization(Person person) {
        return Optional.ofNullable(byCompany.get(person.company()));
    }

    /// The company in which a person works, under one number whatever names the team has confirmed to mean it; 0 where
    /// nothing is known.
    long company(Person person) {
        return organization(person).map(ofOrganization::get).orElse(person.company());
    }

    public Kind kind(Person person) {
        KeyOrganization organization = byCompany.get(person.company());
        if (organization != null && organization.own()) {
            return Kind.OWN;
        }
        if (organization != null || relevance.includes(person.level(), person.fields()) || hasOwnRole(person)) {
            return Kind.RELEVANT;
        }
        return person.company() != 0 || person.level().known() ? Kind.OTHER : Kind.UNCLASSIFIED;
    }

    /// Whether a title of the person names a role of the team's own list.
    public boolean hasOwnRole(Person person) {
        return !person.roles().isEmpty() && !Collections.disjoint(person.roles(), roles);
    }

    /// All but colleagues.
    public List<Person> outside() {
        return people.stream().filter(person -> kind(person) != Kind.OWN).toList();
    }

    /// The relevant people.
    public List<Person> relevant() {
        return people.stream().filter(person -> kind(person) == Kind.RELEVANT).toList();
    }

    /// The leaders, by their place, who know somebody like that.
    IntStream leadersOf(Predicate<Person> like) {
        return IntStream.range(0, leaders.size())
                .filter(leader -> people.stream().anyMatch(person -> person.knownTo(leader) && like.test(person)));
    }

    /// When each of the people came to be connected with a leader.
    public List<Optional<LocalDate>> days(int leader) {
        return days.get(leader);
    }

    private static List<List<Optional<LocalDate>>> days(int leaders, List<Person> people) {
        List<List<Optional<LocalDate>>> days = new ArrayList<>();
        for (int leader = 0; leader < leaders; leader++) {
            days.add(new ArrayList<>());
        }
        for (Person person : people) {
            for (int i = 0; i < person.leaders().size(); i++) {
                days.get(person.leaders().get(i)).add(person.since().get(i));
            }
        }
        return days.stream().map(List::copyOf).toList();
    }

    /// The people by the organization on the list in which they work.
    Map<KeyOrganization, List<Person>> byOrganization() {
        Map<KeyOrganization, List<Person>> found = new HashMap<>();
        for (Person person : people) {
            organization(person)
                    .ifPresent(at ->
                            found.computeIfAbsent(at, _ -> new ArrayList<>()).add(person));
        }
        return found;
    }
}
