package org.socialreadiness.ui.network;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
import org.socialreadiness.exchange.contacts.Columns;
import org.socialreadiness.exchange.contacts.ContactFiles;
import org.socialreadiness.exchange.contacts.Days;
import org.socialreadiness.exchange.contacts.Preview;
import org.socialreadiness.exchange.contacts.Read;
import org.socialreadiness.exchange.contacts.Unmapped;
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
    private final ReadOnlyBooleanWrapper taking = new ReadOnlyBooleanWrapper();
    private Optional<Job> reading = Optional.empty();
    private boolean gone;

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
        consent.subscribe((_, agrees) -> {
            if (!agrees && taking.get()) {
                leave();
            }
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
        return !isReadOnly() && !taking.get() && leader.get().isPresent() && consent.get() && knowsWhenAgreed();
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
        return leader.get().flatMap(own -> preview().flatMap(found -> Taking.earlier(contacts(), own, found)));
    }

    /// Whether contacts are being taken in; [#leave()] drops them.
    ReadOnlyBooleanProperty takingProperty() {
        return taking.getReadOnlyProperty();
    }

    /// Takes the contacts in, as hashes and classes; an earlier export of the same leader and source is erased with
    /// it. Thousands of hashes take a while, so they are made away from the window's thread.
    void take() {
        if (!mayTake()) {
            return;
        }
        Taking decided = Taking.of(
                assessment(),
                preview().orElseThrow(),
                leader.get().orElseThrow(),
                agreed.get().orElseThrow(),
                order.get());
        LocalDate today = today();
        taking.set(true);
        said.set(messages.text("network.taking", decided.found().people()));
        reading = Optional.of(
                desk.exports().run(_ -> decided.hashed(today), hashed -> hashed(decided, hashed), this::notTaken));
    }

    private void hashed(Taking decided, ContactImport taken) {
        if (gone) {
            // Elsewhere in the client by now, or it is closed: then its file answers nothing any more.
            desk.workspace()
                    .ask(
                            journal -> journal.place(decided.into(), decided.leader()),
                            _ -> submit(decided, taken),
                            _ -> desk.notices().say(messages.text("network.taking.closed")));
        } else {
            submit(decided, taken);
        }
    }

    private void submit(Taking decided, ContactImport taken) {
        Contacts now = desk.workspace()
                .client()
                .assessment(decided.into())
                .orElseThrow()
                .room()
                .contacts();
        decided.found().companies().forEach((company, people) -> companies.merge(company, people, Integer::sum));
        leave();
        desk.workspace().submitTo(Optional.of(decided.into()), decided.changes(now, taken));
        String end = messages.text("network.taken", decided.found().people());
        if (gone) {
            desk.notices().say(end);
        } else {
            said.set(end);
        }
    }

    private void notTaken(Throwable thrown) {
        taking.set(false);
        refused(thrown);
    }

    /// Drops what was read, also while it is being taken in.
    void leave() {
        reading.ifPresent(Job::cancel);
        reading = Optional.empty();
        taking.set(false);
        read.set(Optional.empty());
        said.set("");
    }

    /// The person went elsewhere: names that were read are dropped with the visit. What they decided to take in is
    /// taken in all the same, and its end is said at the foot of the window.
    void left() {
        gone = true;
        if (!taking.get()) {
            leave();
        }
    }
}
