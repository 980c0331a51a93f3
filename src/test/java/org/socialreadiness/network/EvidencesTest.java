package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.network.Sample.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.KeyOrganization.Kind;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;

class EvidencesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final Instrument SHIPPED = Catalog.shipped().structure();

    private static Optional<Evidence> on(String criterion, Sample sample, int leaders) {
        return new Evidences(sample.network(), leaders, TODAY)
                .of(SHIPPED).stream()
                        .filter(each -> each.criterion().equals(new CriterionId(criterion)))
                        .findFirst();
    }

    private static int bears(String criterion, Sample sample) {
        return on(criterion, sample, 4).orElseThrow().bears();
    }

    @Test
    void halfOfTheLeadersCountingBearsLevelThreeOfRelevance() {
        Sample sample = new Sample()
                .organization("Acme", Kind.CUSTOMER)
                .leader(contact("a", "Acme", "CEO"))
                .leader(contact("b", "Delta", "Clerk"));
        assertEquals(3, on("SG2", sample, 4).orElseThrow().bears());
        Evidence few = on("SG2", sample, 5).orElseThrow();
        assertEquals(2, few.bears());
        assertEquals(
                new Share(2, 5), assertInstanceOf(Evidence.Counted.class, few).counted());
        assertTrue(few.questions(3));
        assertFalse(few.questions(2));
    }

    @Test
    void withoutADefinitionNothingIsSaidOfRelevance() {
        Sample sample = new Sample().leader(contact("a", "Acme", "CEO"));
        assertEquals(Optional.empty(), on("SG2", sample, 1));
        assertEquals(Optional.empty(), on("SG3", sample, 1));
        assertEquals(Optional.empty(), on("SG8", sample, 1));
    }

    @Test
    void coverageBearsWhatItsLevelsState() {
        Sample tenListed = new Sample();
        for (int i = 0; i < 10; i++) {
            tenListed.organization("Firm " + i, Kind.CUSTOMER);
        }
        assertEquals(2, bears("SG3", tenListed.leader(twoLevelsAt(4))), "checked name by name");
        assertEquals(3, bears("SG3", tenListed.leader(twoLevelsAt(5))), "two levels in half of them");
        tenListed.leader(twoLevelsAt(7));
        assertEquals(3, bears("SG3", tenListed.leader(twoLevelsAt(7))), "by two of ours in seven of ten");
        tenListed.leader(twoLevelsAt(8));
        assertEquals(4, bears("SG3", tenListed.leader(twoLevelsAt(8))));
        Sample one = new Sample().organization("Acme", Kind.PARTNER).leader(contact("a", "Acme", "CEO"));
        assertEquals(1, bears("SG3", one), "a list of one is short");
    }

    /// A chief and a clerk in each of the first firms.
    private static Contact[] twoLevelsAt(int firms) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < firms; i++) {
            contacts.add(contact("chief" + i, "Firm " + i, "CEO"));
            contacts.add(contact("clerk" + i, "Firm " + i, "Clerk"));
        }
        return contacts.toArray(Contact[]::new);
    }

    @Test
    void leadersWhoAddedSomebodyLatelyAreActive() {
        Sample sample = new Sample()
                .leader(contact("a", "", "", TODAY.minusDays(29)))
                .leader(contact("b", "", "", TODAY.minusDays(30)))
                .leader(contact("c", "", "", TODAY.minusDays(400)))
                .leader(contact("d", "", ""));
        Evidence active = on("SG4", sample, 4).orElseThrow();
        assertEquals(
                new Share(1, 3), assertInstanceOf(Evidence.Active.class, active).leaders(), "the fourth has no days");
        assertEquals(2, active.bears());
        assertEquals(Optional.empty(), on("SG4", new Sample().leader(contact("d", "", "")), 1));
    }

    @Test
    void aPauseDecidesHowLongItHasGoneOn() {
        assertEquals(4, bears("SG5", every(20, 20)), "over a year without a longer pause than three weeks");
        assertEquals(3, bears("SG5", every(20, 10)), "two hundred days");
        assertEquals(2, bears("SG5", every(30, 4)), "a hundred and twenty days, pauses of thirty");
        assertEquals(1, bears("SG5", every(32, 10)));
        assertEquals(0, bears("SG5", new Sample().leader(contact("a", "", "", TODAY.minusMonths(6)))));
        Evidence steady = on("SG5", every(32, 3), 1).orElseThrow();
        long before = ChronoUnit.DAYS.between(TODAY.minusYears(1), TODAY.minusDays(96));
        assertEquals(before, assertInstanceOf(Evidence.Steady.class, steady).longestPause(), "nothing before");
    }

    /// So many additions at equal distances, the last one today.
    private static Sample every(int days, int times) {
        Contact[] contacts = new Contact[times + 1];
        for (int i = 0; i <= times; i++) {
            contacts[i] = contact("c" + i, "", "", TODAY.minusDays((long) days * i));
        }
        return new Sample().leader(contacts);
    }

    @Test
    void whatTwoHoldIsNotLostWithOne() {
        Sample sample = new Sample()
                .organization("Acme", Kind.CUSTOMER)
                .leader(contact("a", "Acme", ""), contact("b", "Acme", ""), contact("c", "Delta", ""))
                .leader(contact("a", "Acme", ""), contact("c", "Delta", ""));
        Evidence held = on("SG8", sample, 2).orElseThrow();
        assertEquals(
                new Share(1, 2), assertInstanceOf(Evidence.Held.class, held).shared());
        assertEquals(3, held.bears());
    }

    @Test
    void anotherInstrumentHasOtherLevels() {
        Instrument other = new Instrument(
                "other",
                SHIPPED.version(),
                SHIPPED.language(),
                SHIPPED.title(),
                SHIPPED.factors(),
                SHIPPED.beliefs(),
                SHIPPED.facts(),
                SHIPPED.forms(),
                SHIPPED.bands());
        Evidences evidences = new Evidences(every(20, 20).network(), 1, TODAY);
        assertFalse(evidences.of(SHIPPED).isEmpty());
        assertEquals(List.of(), evidences.of(other));
    }
}
