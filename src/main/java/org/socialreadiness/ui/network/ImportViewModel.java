package org.socialreadiness.ui.network;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.exchange.contacts.Columns;
import org.socialreadiness.exchange.contacts.ContactFiles;
import org.socialreadiness.exchange.contacts.Days;
import org.socialreadiness.exchange.contacts.Preview;
import org.socialreadiness.exchange.contacts.Read;
import org.socialreadiness.exchange.contacts.Unmapped;
import org.socialreadiness.network.OwnRoles;
import org.socialreadiness.network.Pseudonyms;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Job;

/// One export on its way in: whose it is, whether that person agreed, what the file holds, and what must be asked.
final class ImportViewModel {
    private final Desk desk;
    private final Messages messages;
    private final FileChoice choice;
    private final ObjectProperty<Optional<ParticipantId>> leader = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty consent = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<LocalDate>> agreed;
    private final ObjectProperty<Optional<Days.Order>> order = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final Map<String, Integer> companies = new HashMap<>();
    private Optional<Job> reading = Optional.empty();

    ImportViewModel(Desk desk, FileChoice choice) {
        this.desk = desk;
        this.messages = desk.messages();
        this.choice = choice;
        this.agreed = new SimpleObjectProperty<>(Optional.of(today()));
        // Consent is one person's, and is asked of each.
        leader.subscribe((_, _) -> {
            consent.set(false);
            agreed.set(Optional.of(today()));
            leave();
        });
    }

    private Assessment assessment() {
        return desk.workspace().assessment();
    }

    Contacts contacts() {
        return assessment().room().contacts();
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    boolean isReadOnly() {
        return desk.workspace().isReadOnly();
    }

    /// Those whose contacts are the team's.
    List<Participant> leaders() {
        return assessment().participants().stream()
                .filter(person -> person.kind() == Participant.Kind.LEADER)
                .toList();
    }

    ObjectProperty<Optional<ParticipantId>> leaderProperty() {
        return leader;
    }

    /// Whether the chosen leader agreed.
    BooleanProperty consentProperty() {
        return consent;
    }

    /// The day on which the chosen leader agreed: today, unless another is said. Empty while it is none.
    ObjectProperty<Optional<LocalDate>> agreedProperty() {
        return agreed;
    }

    /// Whether the day of consent can be: not one to come.
    boolean knowsWhenAgreed() {
        return agreed.get().filter(day -> !day.isAfter(today())).isPresent();
    }

    /// What stands first in days that could be two; asked where the file does not tell.
    ObjectProperty<Optional<Days.Order>> orderProperty() {
        return order;
    }

    /// What came out of the file; empty while none is looked at.
    ReadOnlyObjectProperty<Optional<Read>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// Why a file cannot be taken, or what became of it; may be empty.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Companies as written in the imports of this visit, with how many people are there. They are kept nowhere else.
    Map<String, Integer> companies() {
        return companies;
    }

    /// Whether a file may be chosen now.
    boolean mayPick() {
        return !isReadOnly() && leader.get().isPresent() && consent.get() && knowsWhenAgreed();
    }

    void pick() {
        choice.toOpen(
                        messages.text("network.pick.title"),
                        messages.text("network.pick.kind"),
                        ".csv",
                        ".zip",
                        ".vcf",
                        ".json",
                        ".js",
                        ".txt")
                .ifPresent(this::look);
    }

    void look(Path file) {
        leave();
        said.set(messages.text("network.reading", String.valueOf(file.getFileName())));
        LocalDate today = today();
        reading = Optional.of(desk.exports().run(_ -> ContactFiles.read(file, today), this::found, this::refused));
    }

    private void found(Read what) {
        said.set("");
        order.set(Optional.empty());
        read.set(Optional.of(what));
    }

    private void refused(Throwable thrown) {
        said.set("");
        if (thrown instanceof PlainException plain) {
            said.set(plain.in(messages));
        } else {
            desk.notices().fail(thrown);
        }
    }

    /// Says what the columns of an unknown table mean.
    void map(Columns columns) {
        if (read.get().orElse(null) instanceof Unmapped unmapped) {
            try {
                found(unmapped.with(columns));
            } catch (PlainException e) {
                refused(e);
            }
        }
    }

    Optional<Preview> preview() {
        return read.get().filter(Preview.class::isInstance).map(Preview.class::cast);
    }

    /// Whether all that must be asked is answered.
    boolean mayTake() {
        return mayPick()
                && preview()
                        .filter(found -> !found.asksOrder() || order.get().isPresent())
                        .isPresent();
    }

    /// The import that this one takes the place of: the same leader's from the same source.
    Optional<ContactImport> earlier() {
        return preview()
                .flatMap(found -> contacts().taken().stream()
                        .filter(each -> Optional.of(each.leader()).equals(leader.get()))
                        .filter(each -> each.source() == found.source())
                        .findFirst());
    }

    /// Takes the contacts in, as hashes and classes; an earlier export of the same leader and source is erased with it.
    void take() {
        if (!mayTake()) {
            return;
        }
        Preview found = preview().orElseThrow();
        OwnRoles own = OwnRoles.of(contacts().relevance());
        ContactImport taken = new ContactImport(
                UUID.randomUUID().toString(),
                leader.get().orElseThrow(),
                found.source(),
                agreed.get().orElseThrow(),
                today(),
                own.keys(),
                found.contacts(Pseudonyms.of(assessment()), order.get(), own),
                false);
        List<RoomChange> changes = new ArrayList<>();
        earlier().ifPresent(before -> changes.add(new RoomChange.ContactsErased(before.id())));
        changes.add(new RoomChange.ContactsTaken(taken));
        found.companies().forEach((company, people) -> companies.merge(company, people, Integer::sum));
        int people = found.people();
        leave();
        desk.workspace().submit(changes);
        said.set(messages.text("network.taken", people));
    }

    /// Drops what was read.
    void leave() {
        reading.ifPresent(Job::cancel);
        reading = Optional.empty();
        read.set(Optional.empty());
        said.set("");
    }
}
