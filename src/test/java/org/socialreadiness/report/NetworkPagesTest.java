package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.report.ReportCases.ENGLISH;
import static org.socialreadiness.report.ReportCases.GERMAN;
import static org.socialreadiness.report.ReportCases.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.Contact.Level;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.assessment.Tie;
import org.socialreadiness.network.Pseudonyms;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

/// The leaders' contacts in the report, on the slides and in the workbook.
class NetworkPagesTest {
    private final SecondTime given = new SecondTime().rated().sealed();

    /// Somebody of the number, at a company.
    private record At(int person, String company, Level level) {}

    private void take(AssessmentId in, String leader, LocalDate day, At... people) {
        Pseudonyms key = Pseudonyms.of(given.in(in));
        List<Contact> contacts = new ArrayList<>();
        for (At each : people) {
            contacts.add(new Contact(
                    key.address("person " + each.person()),
                    0,
                    0,
                    key.company(each.company()),
                    each.level(),
                    Set.of(),
                    Optional.of(day.minusDays(10))));
        }
        given.change(
                in,
                new RoomChange.ContactsTaken(new ContactImport(
                        in.text() + leader,
                        new ParticipantId(leader),
                        ContactImport.Source.LINKEDIN,
                        day,
                        day,
                        contacts,
                        false)));
    }

    /// P0 knows two at Acme and one at Birch, P1 one of those at Acme; nobody knows anyone at Cedar.
    private NetworkPagesTest now() {
        LocalDate day = LocalDate.of(2026, 11, 12);
        take(
                SecondTime.NOVEMBER,
                "P0",
                day,
                new At(1, "Acme", Level.HEAD),
                new At(2, "Acme", Level.OTHER),
                new At(3, "Birch", Level.UNKNOWN),
                new At(4, "Dune", Level.OTHER));
        take(SecondTime.NOVEMBER, "P1", day, new At(1, "Acme", Level.HEAD));
        for (String name : List.of("Acme", "Birch", "Cedar")) {
            given.change(
                    SecondTime.NOVEMBER,
                    new RoomChange.OrganizationSet(new KeyOrganization(
                            name, name, KeyOrganization.Kind.CUSTOMER, Set.of(), Optional.empty(), false)));
        }
        return this;
    }

    private Report report(Messages messages, People people, Part... parts) {
        Assessment now = given.in(SecondTime.NOVEMBER);
        return Reports.compose(given.client(), now, Scoring.score(now), messages, options(people, parts));
    }

    private static ReportOptions options(People people, Part... parts) {
        return new ReportOptions(Set.of(parts), SmallGroups.STANDARD, people);
    }

    private Optional<Sheet> sheet(Part... parts) {
        Assessment now = given.in(SecondTime.NOVEMBER);
        return Workbooks.compose(given.client(), now, Scoring.score(now), ENGLISH, options(People.NAMES, parts))
                .sheets()
                .stream()
                .filter(sheet -> sheet.key().equals("network"))
                .findFirst();
    }

    private Deck deck() {
        Assessment now = given.in(SecondTime.NOVEMBER);
        return Decks.compose(given.client(), now, Scoring.score(now), ENGLISH, options(People.NAMES, Part.NETWORK));
    }

    private static boolean has(Report report) {
        return report.sections().stream().anyMatch(section -> section.id().equals("network"));
    }

    @Test
    void withoutExportsOrWithoutTheWishThereIsNothingOfIt() {
        assertFalse(has(report(ENGLISH, People.NAMES, Part.NETWORK)));
        assertEquals(Optional.empty(), sheet(Part.NETWORK));
        assertTrue(deck().slides().stream().noneMatch(slide -> slide.id().equals("network")));
        now();
        assertFalse(has(report(ENGLISH, People.NAMES, Part.FACTORS)));
        assertEquals(Optional.empty(), sheet(Part.FACTORS));
        assertTrue(has(report(ENGLISH, People.NAMES, Part.NETWORK)));
    }

    /// P0 and P1 work together, and both know Acme; Birch is known to P0 alone.
    @Test
    void tiesThatTheTeamEnteredStandWithoutLeadersWhereNobodyIsNamed() {
        now();
        Tie.End first = Tie.End.of(new ParticipantId("P0"));
        Tie.End second = Tie.End.of(new ParticipantId("P1"));
        Tie.End acme = new Tie.End(Tie.End.Kind.ORGANIZATION, "Acme");
        for (Tie tie : List.of(
                new Tie(first, second),
                new Tie(first, acme),
                new Tie(second, acme),
                new Tie(first, new Tie.End(Tie.End.Kind.ORGANIZATION, "Birch")))) {
            given.change(SecondTime.NOVEMBER, new RoomChange.TieSet(tie, true));
        }
        String named = said(report(ENGLISH, People.NAMES, Part.NETWORK), "network");
        assertTrue(named.contains("4 ties among 4 leaders and organizations, 67 % of those that could be."), named);
        // P0 has a third in each; two of the three lead to each other: 2 (1/3 + 1/6)^2 + 1/9, and 3 - 2/3.
        assertTrue(named.contains("P0 (0.61 and 2.3)"), named);
        String unnamed = said(report(ENGLISH, People.NOT_AT_ALL, Part.NETWORK), "network");
        assertTrue(unnamed.contains("4 ties among 4"), unnamed);
        // The freest is a leader: to tell the organizations after that one would be wrong.
        assertFalse(unnamed.contains("freest"), unnamed);
    }

    /// Four people, three of them at key organizations: 75 %.
    @Test
    void thePageSaysHowManyMatterAndWhereNobodyIsKnown() {
        String page = said(now().report(ENGLISH, People.NAMES, Part.NETWORK), "network");
        assertTrue(page.startsWith("""
                        The exports of 2 leaders list 4 people outside. 3 of 4 about whom something is known are relevant \
                        (75 %). Nobody is known in one of the 3 key organizations.
                        """), page);
        assertTrue(page.contains("What no file can tell: who talks to whom, and whom we have lost."), page);
        assertTrue(page.contains("""
                        Cedar
                        Customer
                        nobody
                        –
                        Birch
                        Customer
                        somebody without a title
                        one leader
                        Acme
                        Customer
                        two levels
                        2 leaders"""), page);
        assertFalse(page.contains("person 1"), page);
    }

    /// Three buyers and a vice president among four.
    @Test
    void rolesOfFewPeopleAreNotNamedOnPaper() {
        now();
        Relevance relevance = Relevance.NONE.withRoles(List.of("Einkauf", "Vice President EMEA"));
        given.change(SecondTime.NOVEMBER, new RoomChange.RelevanceSet(relevance));
        Contacts contacts = given.in(SecondTime.NOVEMBER).room().contacts();
        for (ContactImport each : contacts.taken()) {
            given.change(SecondTime.NOVEMBER, new RoomChange.ContactsTaken(searched(each)));
        }
        String many = "4 of 4 people outside have a title with one of your 2 own roles: Einkauf (3).";
        String english = said(report(ENGLISH, People.NAMES, Part.NETWORK), "network");
        assertTrue(english.contains(many + " One role that fewer than 3 people have is not named."), english);
        String german = said(report(GERMAN, People.NAMES, Part.NETWORK), "network");
        assertTrue(german.contains("Eine Rolle, die weniger als 3 Personen tragen, ist nicht genannt."), german);
        for (String page : List.of(english, german)) {
            assertFalse(page.contains("Vice President EMEA"), page);
        }
        Assessment now = given.in(SecondTime.NOVEMBER);
        String workbook = Workbooks.compose(
                        given.client(), now, Scoring.score(now), ENGLISH, options(People.NAMES, Part.NETWORK))
                .toString();
        assertFalse(workbook.contains("Vice President EMEA"));
        String screen = new NetworkReading(given.client(), now, LocalDate.of(2026, 11, 12), ENGLISH)
                .measured()
                .orElseThrow()
                .measures()
                .toString();
        assertTrue(screen.contains("Einkauf (3), Vice President EMEA (1)."), screen);
    }

    /// As if the first leader's fourth person were the vice president, and all others buyers.
    private static ContactImport searched(ContactImport taken) {
        List<Contact> contacts = new ArrayList<>();
        for (Contact each : taken.contacts()) {
            contacts.add(new Contact(
                    each.address(),
                    each.mail(),
                    each.name(),
                    each.company(),
                    each.level(),
                    each.fields(),
                    each.since(),
                    Set.of(contacts.size() == 3 ? "vice president emea" : "einkauf")));
        }
        return new ContactImport(
                taken.id(),
                taken.leader(),
                taken.source(),
                taken.consent(),
                taken.taken(),
                Set.of("einkauf", "vice president emea"),
                contacts,
                false);
    }

    /// By then the exports are there.
    @Test
    void besideTheShareStandsThatExportsWereNotSearchedForRoles() {
        now();
        given.change(SecondTime.NOVEMBER, new RoomChange.RelevanceSet(Relevance.NONE.withRoles(List.of("Einkauf"))));
        String page = said(report(ENGLISH, People.NAMES, Part.NETWORK), "network");
        String missed =
                "2 exports were taken in before some of these roles were written down, and not searched for them.";
        assertTrue(page.contains("are relevant (75 %). " + missed + " Nobody is known in one"), page);
        assertTrue(page.contains("75 % (95 % interval 30 to 95 %). " + missed), page);
    }

    @Test
    void leadersAreCalledAsTheReportCallsPeople() {
        now();
        assertTrue(
                said(report(ENGLISH, People.NAMES, Part.NETWORK), "network").contains("Most would go with P0: 67 %."));
        String unnamed = said(report(GERMAN, People.NOT_AT_ALL, Part.NETWORK), "network");
        assertFalse(unnamed.contains("P0") || unnamed.contains("Führungskraft 1"), unnamed);
        assertTrue(unnamed.contains("Mit einer einzigen Führungskraft gingen bis zu 67 %."), unnamed);
        assertTrue(unnamed.contains("3 Firmen werden erreicht, 2 davon von einer Führungskraft allein."), unnamed);
    }

    @Test
    void theNumbersOfThenStandBesideThoseOfNow() {
        take(
                SecondTime.MAY,
                "P0",
                LocalDate.of(2026, 5, 12),
                new At(4, "Dune", Level.OTHER),
                new At(1, "Acme", Level.HEAD));
        String page = said(now().report(ENGLISH, People.NAMES, Part.NETWORK), "network");
        assertTrue(page.contains("""
                        Since 12 May 2026
                        People outside
                        2
                        4
                        +2
                        Relevant, of those known about
                        50 % (1 of 2)
                        75 % (3 of 4)
                        –
                        Key organizations with somebody known
                        1 of 3
                        2 of 3
                        +1
                        """), page);
        assertTrue(page.contains("Exports that were given only now are left out here."), page);
    }

    @Test
    void theSheetHasLeadersOnlyUnderTheirNames() {
        Sheet sheet = now().sheet(Part.NETWORK).orElseThrow();
        List<Workbook.Cell> last = sheet.rows().getLast();
        assertEquals(new Workbook.Words("P1"), last.getFirst().value());
        // One person, known to P0 too; one company, which P0 reaches too.
        assertEquals(
                List.of(1.0, 0.0, 1.0, 0.0, 1.0, 0.0),
                last.stream()
                        .skip(1)
                        .map(cell -> ((Workbook.Amount) cell.value()).value())
                        .toList());
    }

    @Test
    void theSlideSaysWhatNoFileCanTell() {
        Deck.Slide slide = now().deck().slides().stream()
                .filter(each -> each.id().equals("network"))
                .findFirst()
                .orElseThrow();
        assertTrue(slide.below().getFirst().plain().startsWith("What no file can tell"));
        assertTrue(((Deck.Grid) slide.content()).table().rows().size() >= 5);
    }
}
