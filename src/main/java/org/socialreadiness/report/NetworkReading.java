package org.socialreadiness.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.network.Earlier;
import org.socialreadiness.network.Evidence;
import org.socialreadiness.network.Evidences;
import org.socialreadiness.network.FactNumbers;
import org.socialreadiness.network.Network;
import org.socialreadiness.network.OwnRoles;
import org.socialreadiness.network.Picture;
import org.socialreadiness.text.Messages;

/// What the exports of an assessment say at one moment. Measuring many contacts takes a while; any thread may do it.
public final class NetworkReading {
    public static final FactId RELEVANCE = new FactId("F9");
    public static final FactId COVERAGE = new FactId("F10");

    private final Client client;
    private final Assessment assessment;
    private final LocalDate today;
    private final Messages messages;

    public NetworkReading(Client client, Assessment assessment, LocalDate today, Messages messages) {
        this.client = client;
        this.assessment = assessment;
        this.today = today;
        this.messages = messages;
    }

    /// Everything in words.
    ///
    /// @param leaders what they are called, in the order of the picture
    /// @param roles how many people outside have each role of the team's own list
    /// @param facts numbers that are offered for facts
    /// @param withheld why a number is not offered that could be
    /// @param since the same numbers beside earlier ones; empty where there is nothing to compare with
    public record Measured(
            Picture picture,
            List<String> leaders,
            List<NetworkMeasure> measures,
            Map<String, Integer> roles,
            Map<FactId, List<Double>> facts,
            Optional<String> withheld,
            List<NetworkEvidence.Sentence> evidence,
            Optional<NetworkSince> since) {}

    /// Empty as long as nobody's export is there.
    public Optional<Measured> measured() {
        return Network.of(assessment).map(this::measured);
    }

    private Measured measured(Network network) {
        List<String> names = network.leaders().stream()
                .map(id -> assessment.person(id).map(Participant::name).orElse(""))
                .toList();
        Map<FactId, List<Double>> facts = new LinkedHashMap<>();
        for (FactId id : List.of(RELEVANCE, COVERAGE)) {
            numbers(id, network).ifPresent(numbers -> facts.put(id, numbers));
        }
        return new Measured(
                Picture.of(network),
                names,
                NetworkMeasures.of(
                        assessment, network, taken(), messages, false, Optional.of(names), Participant::name),
                OwnRoles.of(assessment.room().contacts().relevance()).people(network),
                facts,
                withheld(network),
                NetworkEvidence.of(assessment, messages).of(evidence(network, assessment)),
                Earlier.of(client, assessment).map(found -> new NetworkSince(found, messages)));
    }

    private LocalDate taken() {
        return assessment.room().contacts().lastTaken().orElse(today);
    }

    /// What the exports show on criteria of the instrument.
    static List<Evidence> evidence(Network network, Assessment assessment) {
        int leaders = (int) assessment.participants().stream()
                .filter(person -> person.kind() == Participant.Kind.LEADER)
                .count();
        return assessment
                .room()
                .contacts()
                .lastTaken()
                .map(taken -> new Evidences(
                                network, Math.max(leaders, network.leaders().size()), taken)
                        .of(assessment.instrument().structure()))
                .orElse(List.of())
                .stream()
                .filter(each -> !counts(each) || !missesRoles(assessment))
                .toList();
    }

    /// Whether it counts relevant people.
    private static boolean counts(Evidence evidence) {
        return evidence instanceof Evidence.Counted || evidence instanceof Evidence.Held;
    }

    private static boolean missesRoles(Assessment assessment) {
        return OwnRoles.isMissedIn(assessment.room().contacts());
    }

    /// The numbers offered for a fact; empty where the instrument has no such fact or nothing can be offered.
    public Optional<List<Double>> numbers(FactId id, Network network) {
        if (id.equals(RELEVANCE)) {
            return missesRoles(assessment) ? Optional.empty() : fitting(id, FactNumbers.relevance(network));
        }
        return fitting(id, FactNumbers.coverage(network, today));
    }

    /// A share among exports of which some were not searched for what counts is none.
    private Optional<String> withheld(Network network) {
        return Optional.of(messages.text("network.fact.withheld", RELEVANCE.text()))
                .filter(_ -> missesRoles(assessment))
                .filter(_ -> fitting(RELEVANCE, FactNumbers.relevance(network)).isPresent());
    }

    private Optional<List<Double>> fitting(FactId id, Optional<List<Double>> numbers) {
        return assessment
                .instrument()
                .structure()
                .fact(id)
                .filter(fact -> fact.kind() == Fact.Kind.NUMBER)
                .flatMap(fact -> numbers.filter(n -> n.size() == fact.parts().size()));
    }
}
