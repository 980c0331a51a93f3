package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.ContactImport.Source;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.network.Figure.Kind;

class EarlierTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 12);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 12);

    private final SecondTime given = new SecondTime().rated();

    /// A person known at a company, connected a month before the export.
    static Contact at(Pseudonyms key, String person, String company, LocalDate taken) {
        return new Contact(
                key.address(person),
                0,
                0,
                key.company(company),
                Contact.Level.HEAD,
                Set.of(),
                Optional.of(taken.minusMonths(1)));
    }

    private void take(AssessmentId in, String leader, Source source, String... companies) {
        LocalDate day = in.equals(SecondTime.MAY) ? MAY : NOVEMBER;
        List<Contact> contacts = new ArrayList<>();
        for (String company : companies) {
            contacts.add(at(Pseudonyms.of(given.in(in)), leader + contacts.size(), company, day));
        }
        given.change(
                in,
                new RoomChange.ContactsTaken(new ContactImport(
                        in.text() + leader + source, new ParticipantId(leader), source, day, day, contacts, false)));
    }

    private void list(AssessmentId in, String name, String... alike) {
        Set<Long> hashes = new HashSet<>();
        for (String other : alike) {
            hashes.add(Pseudonyms.of(given.in(in)).company(other));
        }
        given.change(
                in,
                new RoomChange.OrganizationSet(new KeyOrganization(
                        in.text() + name, name, KeyOrganization.Kind.CUSTOMER, hashes, Optional.empty(), false)));
    }

    private Optional<Earlier> earlier() {
        return Earlier.of(given.client(), given.in(SecondTime.NOVEMBER));
    }

    private Earlier found() {
        return earlier().orElseThrow();
    }

    private static int count(Figures figures, Kind kind) {
        return figures.of(kind).orElseThrow().share().orElseThrow().count();
    }

    @Test
    void nothingIsComparedWithoutAnExportOfTheSameLeaderFromTheSameSource() {
        assertEquals(Optional.empty(), earlier());
        take(SecondTime.MAY, "P0", Source.LINKEDIN, "Acme");
        take(SecondTime.NOVEMBER, "P1", Source.LINKEDIN, "Acme");
        take(SecondTime.NOVEMBER, "P0", Source.X, "Acme");
        assertEquals(Optional.empty(), earlier());
    }

    @Test
    void onlyWhatWasGivenBothTimesIsCounted() {
        take(SecondTime.MAY, "P0", Source.LINKEDIN, "Acme", "Birch");
        take(SecondTime.NOVEMBER, "P0", Source.LINKEDIN, "Acme", "Birch", "Cedar");
        assertTrue(found().whole());
        take(SecondTime.NOVEMBER, "P1", Source.LINKEDIN, "Delta", "Elm", "Fir");
        assertFalse(found().whole());
        assertEquals(1, found().leaders());
        assertEquals(MAY, found().taken());
        assertEquals(2, found().then().of(Kind.PEOPLE).orElseThrow().value());
        assertEquals(3, found().now().of(Kind.PEOPLE).orElseThrow().value());
    }

    /// Then one organization was on the list, now two are: by the list of now somebody was known in both already.
    @Test
    void bothAreMeasuredByTheListOfNow() {
        list(SecondTime.MAY, "Acme", "Acme Holding");
        take(SecondTime.MAY, "P0", Source.LINKEDIN, "Acme Holding", "Birch", "Cedar");
        list(SecondTime.NOVEMBER, "Acme", "Acme Holding");
        list(SecondTime.NOVEMBER, "Birch");
        take(SecondTime.NOVEMBER, "P0", Source.LINKEDIN, "Acme Holding", "Cedar", "Cedar");
        assertEquals(2, count(found().then(), Kind.REACHED));
        assertEquals(1, count(found().now(), Kind.REACHED));
        assertEquals(2, count(found().then(), Kind.RELEVANT));
        assertEquals(1, count(found().now(), Kind.RELEVANT));
    }

    /// Of the two roles only one was looked for both times; nobody's title of then names it.
    @Test
    void rolesCountOnlyIfTheyWereLookedForBothTimes() {
        OwnRoles first = OwnRoles.of(Relevance.NONE.withRoles(List.of("CEO")));
        Relevance wanted = Relevance.NONE.withRoles(List.of("CEO", "clerk"));
        titled(SecondTime.MAY, MAY, first, "clerk", "clerk");
        titled(SecondTime.NOVEMBER, NOVEMBER, OwnRoles.of(wanted), "clerk", "CEO");
        given.change(SecondTime.NOVEMBER, new RoomChange.RelevanceSet(wanted));
        assertEquals(1, found().missed());
        assertEquals(0, count(found().then(), Kind.RELEVANT));
        assertEquals(1, count(found().now(), Kind.RELEVANT));
    }

    private void titled(AssessmentId in, LocalDate day, OwnRoles own, String... titles) {
        List<Contact> contacts = new ArrayList<>();
        for (String title : titles) {
            contacts.add(Sample.contact("a" + contacts.size(), "Acme", title, own));
        }
        given.change(
                in,
                new RoomChange.ContactsTaken(new ContactImport(
                        in.text(), new ParticipantId("P0"), Source.LINKEDIN, day, day, own.keys(), contacts, false)));
    }

    @Test
    void agesAreReckonedFromTheDayOfEachExport() {
        take(SecondTime.MAY, "P0", Source.LINKEDIN, "Acme");
        take(SecondTime.NOVEMBER, "P0", Source.LINKEDIN, "Acme");
        // 12 April to 12 May, and 12 October to 12 November.
        assertEquals(30 / 365.25, found().then().of(Kind.AGE).orElseThrow().value(), 1e-12);
        assertEquals(31 / 365.25, found().now().of(Kind.AGE).orElseThrow().value(), 1e-12);
    }

    @Test
    void sharesOfAHandfulOfPeopleBearNoDifference() {
        assertFalse(Figure.of(Kind.SHARED, new Share(4, 9)).bears());
        assertTrue(Figure.of(Kind.SHARED, new Share(4, 10)).bears());
        assertTrue(Figure.of(Kind.REACHED, new Share(1, 3)).bears(), "a list is whole, however short");
    }

    @Test
    void oneLeaderAloneSharesNothing() {
        take(SecondTime.NOVEMBER, "P0", Source.LINKEDIN, "Acme");
        Figures figures = Figures.of(Network.of(given.in(SecondTime.NOVEMBER)).orElseThrow(), NOVEMBER);
        assertEquals(
                List.of(Kind.PEOPLE, Kind.YOUNG, Kind.AGE, Kind.DECIDING, Kind.COMPANIES),
                List.copyOf(figures.byKind().keySet()));
    }
}
