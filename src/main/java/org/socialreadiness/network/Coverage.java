package org.socialreadiness.network;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.KeyOrganization;

/// Whom the leaders know in the organizations that matter (science 5.3, 3).
///
/// @param organizations all on the list, in its order
public record Coverage(List<Reach> organizations) {
    public Coverage {
        organizations = List.copyOf(organizations);
    }

    /// How far the leaders reach into one organization.
    ///
    /// @param contacts people known there
    /// @param deciding of these, at head level or above
    /// @param staff of these, below
    /// @param leaders of ours who know anyone there
    public record Reach(KeyOrganization organization, int contacts, int deciding, int staff, int leaders) {
        public boolean nobody() {
            return contacts == 0;
        }

        /// Both those who decide and staff. Somebody without a title is on no level.
        public boolean twoLevels() {
            return deciding > 0 && staff > 0;
        }

        public boolean twoOfOurs() {
            return leaders > 1;
        }
    }

    public static Coverage of(Network network) {
        Map<KeyOrganization, List<Person>> known = network.byOrganization();
        return new Coverage(network.keyOrganizations().stream()
                .map(each -> reach(each, known.getOrDefault(each, List.of())))
                .toList());
    }

    private static Reach reach(KeyOrganization organization, List<Person> people) {
        List<Contact.Level> levels =
                people.stream().map(Person::level).filter(Contact.Level::known).toList();
        int deciding = (int) levels.stream().filter(Contact.Level::decides).count();
        int leaders = (int) people.stream()
                .flatMap(person -> person.leaders().stream())
                .distinct()
                .count();
        return new Reach(organization, people.size(), deciding, levels.size() - deciding, leaders);
    }

    /// Organizations in which nobody is known.
    public List<KeyOrganization> gaps() {
        return organizations.stream()
                .filter(Reach::nobody)
                .map(Reach::organization)
                .toList();
    }

    public Share reached() {
        return share(reach -> !reach.nobody());
    }

    public Share onTwoLevels() {
        return share(Reach::twoLevels);
    }

    public Share byTwoOfOurs() {
        return share(Reach::twoOfOurs);
    }

    /// On two levels, and by two of ours.
    public Share onTwoLevelsByTwo() {
        return share(reach -> reach.twoLevels() && reach.twoOfOurs());
    }

    private Share share(Predicate<Reach> where) {
        return new Share((int) organizations.stream().filter(where).count(), organizations.size());
    }
}
