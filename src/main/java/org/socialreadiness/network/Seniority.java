package org.socialreadiness.network;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.socialreadiness.assessment.Contact;

/// How many people are on which level, by the words of their titles.
///
/// @param byLevel all levels, highest first, also those without anyone
public record Seniority(Map<Contact.Level, Integer> byLevel) {
    public Seniority {
        byLevel = Collections.unmodifiableMap(new EnumMap<>(byLevel));
    }

    public static Seniority of(List<Person> people) {
        Map<Contact.Level, Integer> counts = new EnumMap<>(Contact.Level.class);
        for (Contact.Level level : Contact.Level.values()) {
            counts.put(level, 0);
        }
        people.forEach(person -> counts.merge(person.level(), 1, Integer::sum));
        return new Seniority(counts);
    }

    public int at(Contact.Level level) {
        return byLevel.getOrDefault(level, 0);
    }

    /// At head level or above, of those with a title.
    public Share deciding() {
        int known = 0;
        int deciding = 0;
        for (Map.Entry<Contact.Level, Integer> each : byLevel.entrySet()) {
            known += each.getKey().known() ? each.getValue() : 0;
            deciding += each.getKey().decides() ? each.getValue() : 0;
        }
        return new Share(deciding, known);
    }
}
