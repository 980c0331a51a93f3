package org.socialreadiness.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;

/// Builds networks by hand: each contact is a letter or name, a company and a title.
final class Sample {
    static final Pseudonyms KEY = new Pseudonyms(1, 2);

    private final List<LeaderContacts> leaders = new ArrayList<>();
    private final List<KeyOrganization> organizations = new ArrayList<>();
    private Relevance relevance = Relevance.NONE;

    Sample leader(Contact... contacts) {
        leaders.add(new LeaderContacts(new ParticipantId("p" + leaders.size()), List.of(contacts)));
        return this;
    }

    Sample organization(String name, KeyOrganization.Kind kind, String... alike) {
        Set<Long> hashes = new HashSet<>();
        for (String other : alike) {
            hashes.add(KEY.company(other));
        }
        organizations.add(new KeyOrganization("o" + organizations.size(), name, kind, hashes, Optional.empty(), false));
        return this;
    }

    Sample organization(KeyOrganization organization) {
        organizations.add(organization);
        return this;
    }

    Sample relevant(Set<Contact.Level> levels, Set<Contact.Field> fields) {
        relevance = new Relevance(levels, fields, relevance.roles());
        return this;
    }

    Sample roles(String... written) {
        relevance = relevance.withRoles(List.of(written));
        return this;
    }

    Network network() {
        return new Network(leaders, organizations, relevance, KEY);
    }

    static Contact contact(String address, String company, String title) {
        return contact(address, company, title, Optional.empty());
    }

    /// Taken in with roles of the team's own.
    static Contact contact(String address, String company, String title, OwnRoles own) {
        Role role = Titles.role(title);
        return new Contact(
                KEY.address(address),
                0,
                0,
                KEY.company(company),
                role.level(),
                role.fields(),
                Optional.empty(),
                own.in(title));
    }

    static Contact contact(String address, String company, String title, LocalDate since) {
        return contact(address, company, title, Optional.of(since));
    }

    private static Contact contact(String address, String company, String title, Optional<LocalDate> since) {
        Contact read = contact(address, company, title, OwnRoles.NONE);
        return new Contact(read.address(), 0, 0, read.company(), read.level(), read.fields(), since);
    }

    /// Without an address: known by e-mail, or by name and company.
    static Contact unaddressed(String mail, String name, String company) {
        return new Contact(
                0,
                KEY.mail(mail),
                KEY.person(name, KEY.company(company)),
                KEY.company(company),
                Contact.Level.UNKNOWN,
                Set.of(),
                Optional.empty());
    }

    static Contact named(String address, String name, String company) {
        return new Contact(
                KEY.address(address),
                0,
                KEY.person(name, KEY.company(company)),
                KEY.company(company),
                Contact.Level.UNKNOWN,
                Set.of(),
                Optional.empty());
    }
}
