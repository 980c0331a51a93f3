package org.socialreadiness.ui.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.network.Evidence;
import org.socialreadiness.network.Evidences;
import org.socialreadiness.network.FactNumbers;
import org.socialreadiness.network.LeaderContacts;
import org.socialreadiness.network.Network;
import org.socialreadiness.network.Pseudonyms;
import org.socialreadiness.text.Messages;

/// What the exports of an assessment say at one moment. Measuring many contacts takes a while; any thread may do it.
final class Exports {
    private final Assessment assessment;
    private final Contacts contacts;
    private final LocalDate today;
    private final Messages messages;

    Exports(Assessment assessment, LocalDate today, Messages messages) {
        this.assessment = assessment;
        this.contacts = assessment.room().contacts();
        this.today = today;
        this.messages = messages;
    }

    /// Everything in words.
    ///
    /// @param facts numbers that are offered for facts
    record Measured(
            List<Measure> measures, Map<FactId, List<Double>> facts, List<EvidenceSentences.Sentence> evidence) {}

    /// Empty as long as nobody's export is there.
    Optional<Measured> measured() {
        return network().map(this::measured);
    }

    private Measured measured(Network network) {
        List<String> names = network.leaders().stream()
                .map(id -> assessment.person(id).map(Participant::name).orElse(""))
                .toList();
        Map<FactId, List<Double>> facts = new LinkedHashMap<>();
        for (FactId id : List.of(NetworkViewModel.RELEVANCE, NetworkViewModel.COVERAGE)) {
            numbers(id, network).ifPresent(numbers -> facts.put(id, numbers));
        }
        return new Measured(
                new MeasureWords(network, taken(), messages, names::get).all(),
                facts,
                new EvidenceSentences(assessment, messages).of(evidence(network)));
    }

    /// Empty as long as nobody's export is there.
    Optional<Network> network() {
        List<LeaderContacts> leaders = LeaderContacts.of(contacts.imports().values());
        return leaders.isEmpty()
                ? Optional.empty()
                : Optional.of(new Network(
                        leaders,
                        List.copyOf(contacts.organizations().values()),
                        contacts.relevance(),
                        Pseudonyms.of(assessment)));
    }

    /// The day of the last import.
    LocalDate taken() {
        return contacts.taken().stream()
                .map(ContactImport::taken)
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    List<Evidence> evidence(Network network) {
        int leaders = (int) assessment.participants().stream()
                .filter(person -> person.kind() == Participant.Kind.LEADER)
                .count();
        return new Evidences(network, Math.max(leaders, network.leaders().size()), taken())
                .of(assessment.instrument().structure());
    }

    /// The numbers offered for a fact; empty where the instrument has no such fact or nothing can be offered.
    Optional<List<Double>> numbers(FactId id, Network network) {
        Optional<List<Double>> numbers = id.equals(NetworkViewModel.RELEVANCE)
                ? FactNumbers.relevance(network)
                : FactNumbers.coverage(network, today);
        return assessment
                .instrument()
                .structure()
                .fact(id)
                .filter(fact -> fact.kind() == Fact.Kind.NUMBER)
                .flatMap(fact -> numbers.filter(n -> n.size() == fact.parts().size()));
    }
}
