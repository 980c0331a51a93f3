package org.socialreadiness.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Code;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.text.Messages;

/// What a further assessment takes over.
class AgainViewModelTest {
    private static AgainViewModel model(TranslatedInstrument shipped, Locale language) {
        SecondTime given = new SecondTime().rated();
        return new AgainViewModel(given.in(SecondTime.MAY), shipped, Messages.in(language));
    }

    @Test
    void theSamePeopleJoinUnderTheSameIds() {
        AgainViewModel model = model(SecondTime.after(), Locale.ENGLISH);
        assertEquals("Same people as last time: 3 people", model.people());
        assertEquals(
                List.of(new ParticipantId("P0"), new ParticipantId("P1"), new ParticipantId("P2")),
                model.joins().stream()
                        .map(change -> ((Change.Joined) change).person().id())
                        .toList());
        model.samePeopleProperty().set(false);
        assertEquals(List.of(), model.joins());
    }

    /// Hashes of the last assessment mean nothing in this one, and a contact confirmed then is none of now.
    @Test
    void whoMattersToTheTeamStaysSo() {
        SecondTime given = new SecondTime().rated();
        KeyOrganization acme = new KeyOrganization(
                "acme",
                "Acme",
                KeyOrganization.Kind.PROSPECT,
                Set.of(7L),
                Optional.of(LocalDate.of(2026, 5, 1)),
                false);
        Relevance heads = new Relevance(Set.of(Contact.Level.HEAD), Set.of());
        given.change(SecondTime.MAY, new RoomChange.OrganizationSet(acme));
        given.change(SecondTime.MAY, new RoomChange.RelevanceSet(heads));
        AgainViewModel model =
                new AgainViewModel(given.in(SecondTime.MAY), SecondTime.after(), Messages.in(Locale.ENGLISH));
        model.samePeopleProperty().set(false);
        List<Change> carried = model.joins();
        KeyOrganization again = ((RoomChange.OrganizationSet) carried.getFirst()).organization();
        assertNotEquals("acme", again.id());
        assertEquals(new KeyOrganization(again.id(), "Acme", acme.kind(), Set.of(), Optional.empty(), false), again);
        assertEquals(List.of(new RoomChange.RelevanceSet(heads)), carried.subList(1, carried.size()));
    }

    /// What somebody said last time is shown while answering: whoever opens the page of another must not read it.
    @Test
    void whoHadACodeHasIt() {
        Code code = new Code("salt", "hash");
        SecondTime given = new SecondTime().rated();
        given.change(SecondTime.MAY, new RoomChange.CodeSet(new ParticipantId("P1"), Optional.of(code)));
        AgainViewModel model =
                new AgainViewModel(given.in(SecondTime.MAY), SecondTime.after(), Messages.in(Locale.ENGLISH));
        assertEquals(
                List.of(new RoomChange.CodeSet(new ParticipantId("P1"), Optional.of(code))),
                model.joins().stream().filter(RoomChange.class::isInstance).toList());
        given.start(
                new AssessmentId("later"),
                "Later",
                LocalDate.of(2026, 12, 1),
                SecondTime.after(),
                Form.FULL,
                "Whole company");
        model.joins().forEach(change -> given.change(new AssessmentId("later"), change));
        assertEquals(
                Optional.of(code), given.in(new AssessmentId("later")).room().code(new ParticipantId("P1")));
    }

    @Test
    void itAsksWhatTheNewestVersionAsksAndSaysWhatIsComparable() {
        AgainViewModel model = model(SecondTime.after(), Locale.ENGLISH);
        assertEquals("2.0", model.instrument().version());
        assertEquals(
                "Test instrument 2.0 takes the place of 1.0. 4 of 6 criteria are comparable with May 2026, 1 changed, 1"
                        + " is new, 1 is not asked any more.",
                model.comparable(Form.FULL));
        assertEquals(
                "Test instrument 2.0 tritt an die Stelle von 1.0. 4 von 6 Kriterien sind mit Mai 2026 vergleichbar, 1"
                        + " geändert, 1 ist neu, 1 entfällt.",
                model(SecondTime.after(), Locale.GERMAN).comparable(Form.FULL));
    }

    @Test
    void anotherInstrumentOrAnOlderVersionDoesNotTakeItsPlace() {
        AgainViewModel other = model(Catalog.shipped(), Locale.ENGLISH);
        assertEquals("test", other.instrument().id());
        assertEquals("All 6 criteria are comparable with May 2026.", other.comparable(Form.FULL));
        assertEquals("Same scope and form: Whole company; Full", other.same());
        SecondTime given = new SecondTime().rated();
        AgainViewModel later =
                new AgainViewModel(given.in(SecondTime.NOVEMBER), SecondTime.before(), Messages.in(Locale.ENGLISH));
        assertEquals("2.0", later.instrument().version());
    }

    @Test
    void versionsAreComparedNumberByNumber() {
        assertTrue(version("1.10").isNewerThan(version("1.9")));
        assertTrue(version("2").isNewerThan(version("1.9")));
        assertTrue(version("1.2.1").isNewerThan(version("1.2")));
        assertFalse(version("1.2").isNewerThan(version("1.2")));
        assertFalse(version("1.2 draft").isNewerThan(version("1.1")));
    }

    private static TranslatedInstrument version(String version) {
        return SecondTime.version(version, SecondTime.before().structure().factors());
    }
}
