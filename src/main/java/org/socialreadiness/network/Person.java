package org.socialreadiness.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.socialreadiness.assessment.Contact;

/// One person outside, put together from all exports in which the person is listed.
///
/// @param leaders who know the person, by their place in the list of leaders, in order
/// @param since when each of them connected, earliest, in the same order
/// @param company 0 where no export says it
/// @param roles of the team's own ones, those that any export names
/// @param weak put together by name and company alone
public record Person(
        List<Integer> leaders,
        List<Optional<LocalDate>> since,
        long company,
        Contact.Level level,
        Set<Contact.Field> fields,
        Set<String> roles,
        boolean weak) {
    boolean knownTo(int leader) {
        return leaders.contains(leader);
    }

    Optional<LocalDate> since(int leader) {
        return since.get(leaders.indexOf(leader));
    }

    boolean shared() {
        return leaders.size() > 1;
    }
}
