package org.socialreadiness.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.scoring.LastTime;

/// A network beside the one of an earlier assessment. Both hold only what can be compared, the exports that the same
/// leaders gave from the same sources both times, and both are measured by what the team calls relevant now: otherwise
/// a longer list would look like a better network.
///
/// @param leaders how many gave exports both times
/// @param now not the figures of all exports, where some were given only now
/// @param whole whether these are all exports of now
/// @param missed roles of the team's own list that were not looked for in all of them, and do not count
public record Earlier(
        Assessment of, LocalDate taken, int leaders, Figures then, Figures now, boolean whole, int missed) {
    /// The latest earlier one with which anything can be compared.
    public static Optional<Earlier> of(Client client, Assessment now) {
        return LastTime.earlier(client, now).stream()
                .flatMap(then -> of(then, now).stream())
                .findFirst();
    }

    static Optional<Earlier> of(Assessment then, Assessment now) {
        Set<Given> both = given(then.room().contacts());
        Set<Given> mine = given(now.room().contacts());
        boolean whole = both.containsAll(mine);
        both.retainAll(mine);
        if (both.isEmpty()) {
            return Optional.empty();
        }
        Contacts list = now.room().contacts();
        Set<ParticipantId> leaders = both.stream().map(Given::leader).collect(Collectors.toSet());
        Relevance relevance = OwnRoles.lookedForIn(
                Stream.concat(of(then, both).stream(), of(now, both).stream()).toList(), list.relevance());
        return Optional.of(new Earlier(
                then,
                taken(then, both),
                leaders.size(),
                figures(then, both, as(list.listed(), then.room().contacts()), relevance),
                figures(now, both, list.listed(), relevance),
                whole,
                list.relevance().roles().size() - relevance.roles().size()));
    }

    /// One leader's export from one source.
    private record Given(ParticipantId leader, ContactImport.Source source) {
        static Given of(ContactImport taken) {
            return new Given(taken.leader(), taken.source());
        }
    }

    private static Set<Given> given(Contacts contacts) {
        return contacts.taken().stream().map(Given::of).collect(Collectors.toSet());
    }

    private static LocalDate taken(Assessment in, Set<Given> both) {
        return of(in, both).stream()
                .map(ContactImport::taken)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static List<ContactImport> of(Assessment in, Set<Given> both) {
        return in.room().contacts().taken().stream()
                .filter(each -> both.contains(Given.of(each)))
                .toList();
    }

    private static Figures figures(Assessment in, Set<Given> both, List<KeyOrganization> list, Relevance relevance) {
        Network network = new Network(LeaderContacts.of(of(in, both)), list, relevance, Pseudonyms.of(in));
        return Figures.of(network, taken(in, both));
    }

    /// The list of now for the contacts of then: names that were confirmed as alike are hashed with that time's key.
    private static List<KeyOrganization> as(List<KeyOrganization> now, Contacts then) {
        Map<String, Set<Long>> confirmed = then.listed().stream()
                .collect(Collectors.toMap(
                        each -> CompanyNames.key(each.name()), KeyOrganization::alike, (first, _) -> first));
        return now.stream()
                .map(each -> each.withAlike(confirmed.getOrDefault(CompanyNames.key(each.name()), Set.of())))
                .toList();
    }
}
