package org.socialreadiness.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.network.HandTies;
import org.socialreadiness.network.Network;
import org.socialreadiness.text.Messages;

/// All measures of an assessment's network, the same on screen and on paper: what the exports show, and what the team
/// adds to them.
final class NetworkMeasures {
    private NetworkMeasures() {}

    /// @param taken the day of the last import
    /// @param names what each leader with an export is called; empty where nobody is named
    /// @param paper whether it leaves the room
    /// @param called the same of any of them; blank where that one is not named
    static List<NetworkMeasure> of(
            Assessment assessment,
            Network network,
            LocalDate taken,
            Messages messages,
            boolean paper,
            Optional<List<String>> names,
            Function<Participant, String> called) {
        List<NetworkMeasure> all = new ArrayList<>(new NetworkWords(network, taken, messages, names).all());
        RoleWords roles = new RoleWords(assessment.room().contacts(), messages);
        // Who is relevant stands first.
        NetworkMeasure relevance = all.getFirst();
        if (relevance.says()) {
            all.set(0, relevance.with(roles.withMissed(relevance.value())));
        }
        roles.measure(network, paper).ifPresent(measure -> all.add(1, measure));
        all.add(new TieWords(HandTies.of(assessment), messages).measure(called));
        return List.copyOf(all);
    }
}
