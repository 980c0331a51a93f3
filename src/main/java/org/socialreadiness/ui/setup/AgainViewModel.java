package org.socialreadiness.ui.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.scoring.Comparability;
import org.socialreadiness.scoring.Comparability.Kind;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;

/// What a further assessment takes over from the last one. It asks what the newest version of the instrument asks.
final class AgainViewModel {
    private final Assessment last;
    private final TranslatedInstrument instrument;
    private final Messages messages;
    private final BooleanProperty samePeople = new SimpleBooleanProperty(true);
    private final BooleanProperty sameScope = new SimpleBooleanProperty(true);

    /// @param shipped the instrument that comes with the program
    AgainViewModel(Assessment last, TranslatedInstrument shipped, Messages messages) {
        this.last = last;
        this.instrument = shipped.isNewerThan(last.instrument()) ? shipped : last.instrument();
        this.messages = messages;
    }

    TranslatedInstrument instrument() {
        return instrument;
    }

    List<String> forms() {
        return forms(instrument);
    }

    /// The names of an instrument's forms.
    static List<String> forms(TranslatedInstrument instrument) {
        List<String> forms = new ArrayList<>(List.of(Form.FULL));
        instrument.structure().forms().forEach(form -> forms.add(form.name()));
        return forms;
    }

    BooleanProperty samePeopleProperty() {
        return samePeople;
    }

    BooleanProperty sameScopeProperty() {
        return sameScope;
    }

    boolean hasPeople() {
        return !last.participants().isEmpty();
    }

    String scope() {
        return last.head().scope();
    }

    /// That of the last one, if the instrument still has it.
    String form() {
        String form = last.head().form();
        return instrument.structure().hasForm(form) ? form : Form.FULL;
    }

    /// "Same people as last time: 6".
    String people() {
        return messages.text("setup.again.people", last.participants().size());
    }

    /// "Same scope and form: Whole company, full".
    String same() {
        String form = switch (form()) {
            case Form.FULL -> messages.text("setup.form.full");
            case Form.SHORT -> messages.text("setup.form.short");
            default -> form();
        };
        return messages.text("setup.again.scope", scope(), form);
    }

    /// What can be compared with the last one when this form is answered.
    String comparable(String form) {
        String month = new Dates(messages.locale()).month(last.head().date());
        if (!form.equals(last.head().form())) {
            return messages.text("setup.again.otherForm", month);
        }
        Comparability found = Comparability.of(last.instrument(), form, instrument, form);
        Instrument words = instrument.in(messages.locale());
        String sentence = found.count(Kind.COMPARABLE) == found.pairs().size()
                ? messages.text("setup.again.all", found.asked(), month)
                : messages.text(
                        "setup.again.some",
                        found.count(Kind.COMPARABLE),
                        found.asked(),
                        month,
                        found.count(Kind.CHANGED),
                        found.count(Kind.NEW),
                        found.count(Kind.GONE));
        return instrument.version().equals(last.instrument().version())
                ? sentence
                : messages.text(
                                "setup.again.version",
                                words.title(),
                                instrument.version(),
                                last.instrument().version())
                        + " " + sentence;
    }

    /// Who matters to the team stays so. Names confirmed as alike are not carried over: they are hashed with the last
    /// assessment's key. Nor is when there was contact.
    private List<Change> whoMatters() {
        Contacts contacts = last.room().contacts();
        List<Change> matters = new ArrayList<>();
        contacts.listed()
                .forEach(each -> matters.add(new RoomChange.OrganizationSet(new KeyOrganization(
                        UUID.randomUUID().toString(), each.name(), each.kind(), Set.of(), Optional.empty(), false))));
        if (!contacts.relevance().equals(Relevance.NONE)) {
            matters.add(new RoomChange.RelevanceSet(contacts.relevance()));
        }
        return matters;
    }

    /// The same people, so that each finds their own last answers, behind their own codes; none of the answers. Also
    /// who matters to the team.
    List<Change> joins() {
        List<Participant> people = samePeople.get() ? last.participants() : List.of();
        List<Change> joins = new ArrayList<>();
        for (Participant person : people) {
            joins.add(new Change.Joined(person));
            last.room()
                    .code(person.id())
                    .ifPresent(code -> joins.add(new RoomChange.CodeSet(person.id(), Optional.of(code))));
        }
        joins.addAll(whoMatters());
        return joins;
    }
}
