package org.socialreadiness.ui.network;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Tie;
import org.socialreadiness.exchange.contacts.OrganizationList;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.network.Alike;
import org.socialreadiness.network.CompanyNames;
import org.socialreadiness.network.HandTies;
import org.socialreadiness.network.Network;
import org.socialreadiness.network.Pseudonyms;
import org.socialreadiness.report.NetworkReading;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;

/// Who matters, what the exports say about it, and what is done with that.
final class NetworkViewModel {
    private final Desk desk;
    private final FileChoice choice;
    private final Messages messages;
    private final Set<Suggestion> refused = new HashSet<>();

    NetworkViewModel(Desk desk, FileChoice choice) {
        this.choice = choice;
        this.desk = desk;
        this.messages = desk.messages();
    }

    Assessment assessment() {
        return desk.workspace().assessment();
    }

    Contacts contacts() {
        return assessment().room().contacts();
    }

    LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    boolean isReadOnly() {
        return desk.workspace().isReadOnly();
    }

    /// What a person is called who may have left the list.
    String name(ContactImport of) {
        return assessment().person(of.leader()).map(Participant::name).orElse("");
    }

    /// Erases an import for good: what was done before can then not be undone either, as it could bring it back.
    void erase(String id) {
        desk.workspace().submit(new RoomChange.ContactsErased(id));
        desk.workspace().forgetEdits();
    }

    /// Puts the names on the list, one a line; those that are on it already are passed over.
    void add(String lines, KeyOrganization.Kind kind) {
        add(
                assessment(),
                Stream.of(lines.split("\\R|\\t|;", -1))
                        .map(line -> new OrganizationList.Named(line.strip(), Optional.empty()))
                        .toList(),
                kind);
    }

    /// How many of them were not on the list yet.
    private int add(Assessment into, List<OrganizationList.Named> organizations, KeyOrganization.Kind otherwise) {
        Set<String> known = new HashSet<>();
        into.room().contacts().listed().forEach(each -> known.add(CompanyNames.key(each.name())));
        List<RoomChange> changes = new ArrayList<>();
        for (OrganizationList.Named each : organizations) {
            String key = CompanyNames.key(each.name());
            if (!key.isEmpty() && each.name().length() <= KeyOrganization.LONGEST_NAME && known.add(key)) {
                changes.add(new RoomChange.OrganizationSet(new KeyOrganization(
                        UUID.randomUUID().toString(),
                        each.name(),
                        each.kind().orElse(otherwise),
                        Set.of(),
                        Optional.empty(),
                        false)));
            }
        }
        desk.workspace().submitTo(Optional.of(into.id()), changes);
        return changes.size();
    }

    /// Asks for a file with a list; empty when the person gives up.
    Optional<Path> pickList() {
        return choice.toOpen(
                messages.text("network.list.title"), messages.text("network.list.kind"), ".csv", ".txt", ".xlsx");
    }

    /// Puts the organizations of a file on the list of the assessment that is selected now, also if another one is when
    /// the file has been read.
    ///
    /// @param otherwise what those are of which the file does not say it
    /// @param said told what became of it
    void addFile(Path file, KeyOrganization.Kind otherwise, Consumer<String> said) {
        AssessmentId into = assessment().id();
        desk.exports()
                .run(
                        _ -> OrganizationList.read(file),
                        list -> {
                            Assessment of =
                                    desk.workspace().client().assessment(into).orElseThrow();
                            int added = add(of, list.organizations(), otherwise);
                            said.accept(messages.text(
                                    "network.list.added",
                                    added,
                                    list.organizations().size() - added,
                                    list.tooLong()));
                        },
                        thrown -> {
                            if (thrown instanceof PlainException plain) {
                                said.accept(plain.in(messages));
                            } else {
                                desk.notices().fail(thrown);
                            }
                        });
    }

    void set(KeyOrganization organization) {
        desk.workspace().submit(new RoomChange.OrganizationSet(organization));
    }

    void set(Relevance relevance) {
        desk.workspace().submit(new RoomChange.RelevanceSet(relevance));
    }

    /// Says that two know each other, or says it no more.
    void set(Tie tie, boolean there) {
        desk.workspace().submit(new RoomChange.TieSet(tie, there));
    }

    /// Says of each leader what the exports show: the organizations on the list in which they know somebody.
    ///
    /// @param said told how many ties were added
    void tieAsShown(IntConsumer said) {
        Assessment in = assessment();
        desk.exports()
                .run(
                        _ -> Network.of(in)
                                .map(network -> HandTies.of(in).shownBy(network))
                                .orElse(List.of()),
                        found -> {
                            List<RoomChange> changes = found.stream()
                                    .<RoomChange>map(tie -> new RoomChange.TieSet(tie, true))
                                    .toList();
                            desk.workspace().submitTo(Optional.of(in.id()), changes);
                            said.accept(changes.size());
                        });
    }

    /// A company that may mean an organization on the list.
    record Suggestion(KeyOrganization organization, String company) {}

    /// @param companies as written in the imports of this visit
    List<Suggestion> suggestions(Collection<String> companies) {
        Pseudonyms pseudonyms = Pseudonyms.of(assessment());
        List<Suggestion> found = new ArrayList<>();
        for (KeyOrganization each : contacts().listed()) {
            Alike.suggestions(each.name(), companies).stream()
                    .filter(company -> !each.alike().contains(pseudonyms.company(company)))
                    .map(company -> new Suggestion(each, company))
                    .filter(suggestion -> !refused.contains(suggestion))
                    .forEach(found::add);
        }
        return found;
    }

    /// It is the same.
    void confirm(Suggestion suggestion) {
        Set<Long> alike = new HashSet<>(suggestion.organization().alike());
        alike.add(Pseudonyms.of(assessment()).company(suggestion.company()));
        set(suggestion.organization().withAlike(alike));
    }

    /// It is another one; not asked again during this visit.
    void refuse(Suggestion suggestion) {
        refused.add(suggestion);
    }

    /// What the exports say now; any thread may measure it.
    NetworkReading reading() {
        return new NetworkReading(desk.workspace().client(), assessment(), today(), messages);
    }

    /// Measures off the window's thread, and shows it in it.
    ///
    /// @param show empty as long as nobody's export is there
    void measure(Consumer<Optional<NetworkReading.Measured>> show) {
        NetworkReading reading = reading();
        desk.exports().run(_ -> reading.measured(), show);
    }

    /// Whether the fact says the same already.
    boolean isEntered(FactId id, List<Double> numbers) {
        return assessment()
                .fact(id)
                .filter(entry -> entry.value().equals(new FactEntry.Numbers(numbers)))
                .isPresent();
    }

    /// The team agrees: the numbers become the fact, with where they are from.
    void enter(FactId id, List<Double> numbers) {
        boolean graded = assessment()
                .instrument()
                .structure()
                .fact(id)
                .filter(Fact::graded)
                .isPresent();
        List<Confidence> sure =
                graded ? numbers.stream().map(_ -> Confidence.EVIDENCE).toList() : List.of();
        FactEntry entry = new FactEntry(
                new FactEntry.Numbers(numbers), messages.text("network.fact.source"), Optional.of(today()), sure);
        desk.workspace().submit(new Change.FactSet(id, Optional.of(entry)));
    }
}
