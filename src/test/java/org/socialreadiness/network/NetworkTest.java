package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.network.Sample.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Contact.Field;
import org.socialreadiness.assessment.Contact.Level;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.KeyOrganization.Kind;

class NetworkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private static Sample sample() {
        return new Sample()
                .organization("Acme Ltd", Kind.CUSTOMER, "Acme Holding")
                .organization("Borealis", Kind.PROSPECT)
                .organization("Cobalt", Kind.PARTNER)
                .organization("Nordwind AG", Kind.OWN)
                .leader(
                        contact("a", "ACME", "CEO"),
                        contact("b", "Acme Holding", "Clerk"),
                        contact("c", "Borealis", "Head of Sales"),
                        contact("d", "Delta", "Buyer"),
                        contact("e", "", ""),
                        contact("f", "Nordwind", "Engineer"))
                .leader(contact("a", "ACME", "CEO"), contact("g", "Delta", "Head of Procurement"));
    }

    @Test
    void relevantIsWhoIsOnTheListsOrHasSuchARole() {
        Network network = sample().network();
        assertEquals(new Share(3, 5), Share.relevant(network, network.people()), "without colleague and unknown");
        assertEquals(.2307, Share.relevant(network, network.people()).interval().low(), 5e-5);
        assertEquals(.8824, Share.relevant(network, network.people()).interval().high(), 5e-5);
        Network buyers =
                sample().relevant(Set.of(Level.HEAD), Set.of(Field.PURCHASING)).network();
        assertEquals(4, buyers.relevant().size(), "the head of procurement at Delta, but not its buyer");
        Network heads = sample().relevant(Set.of(Level.HEAD), Set.of()).network();
        assertEquals(4, heads.relevant().size());
        Network allBuyers =
                sample().relevant(Set.of(), Set.of(Field.PURCHASING)).network();
        assertEquals(5, allBuyers.relevant().size());
    }

    @Test
    void whoeverIsUnknownIsShownAsSuch() {
        Network network = sample().network();
        long unclassified = network.people().stream()
                .filter(person -> network.kind(person) == Network.Kind.UNCLASSIFIED)
                .count();
        assertEquals(1, unclassified);
    }

    @Test
    void anOrganizationOffTheListIsNotRelevant() {
        Network network = new Sample()
                .organization(new KeyOrganization("x", "Acme", Kind.CUSTOMER, Set.of(), Optional.empty(), true))
                .leader(contact("a", "Acme", "CEO"))
                .network();
        assertEquals(new Share(0, 1), Share.relevant(network, network.people()));
        assertFalse(network.definesRelevance());
    }

    @Test
    void coverageNamesTheGaps() {
        Coverage coverage = Coverage.of(sample().network());
        assertEquals(
                List.of("Cobalt"),
                coverage.gaps().stream().map(KeyOrganization::name).toList());
        assertEquals(new Share(2, 3), coverage.reached());
        assertEquals(new Share(1, 3), coverage.onTwoLevels(), "a chief and a clerk at Acme");
        assertEquals(new Share(1, 3), coverage.byTwoOfOurs());
        assertEquals(new Share(1, 3), coverage.onTwoLevelsByTwo());
        Coverage.Reach borealis = coverage.organizations().get(1);
        assertEquals(1, borealis.deciding());
        assertFalse(borealis.twoLevels());
        assertFalse(borealis.twoOfOurs());
    }

    @Test
    void twoHeadsAreOneLevel() {
        Coverage coverage = Coverage.of(new Sample()
                .organization("Acme", Kind.CUSTOMER)
                .leader(contact("a", "Acme", "CEO"), contact("b", "Acme", "Head of Sales"), contact("c", "Acme", ""))
                .network());
        assertFalse(coverage.organizations().getFirst().twoLevels());
        assertEquals(3, coverage.organizations().getFirst().contacts());
    }

    @Test
    void seniorityCountsTitlesOnly() {
        Seniority seniority = Seniority.of(sample().network().people());
        assertEquals(1, seniority.at(Level.BOARD));
        assertEquals(2, seniority.at(Level.HEAD));
        assertEquals(3, seniority.at(Level.OTHER));
        assertEquals(1, seniority.at(Level.UNKNOWN));
        assertEquals(new Share(3, 6), seniority.deciding());
    }

    @Test
    void concentrationCountsOneOrganizationOnceAndLeavesColleaguesOut() {
        Concentration concentration = Concentration.of(sample().network());
        assertEquals(3, concentration.companies());
        // Acme 2, Borealis 1, Delta 2 of 5.
        assertEquals(.36, concentration.hhi(), 1e-12);
        assertEquals(1 / .36, concentration.effectiveCompanies(), 1e-12);
        assertEquals(new Share(1, 6), concentration.own());
        assertTrue(Double.isNaN(Concentration.hhi(List.of())));
    }

    @Test
    void overlapTellsWhatHangsOnOne() {
        Network network = sample().network();
        Overlap overlap = Overlap.of(2, network.people());
        assertEquals(7, overlap.all());
        assertEquals(new Share(6, 7), overlap.onOne());
        assertEquals(new Share(5, 6), overlap.byLeader().getFirst());
        assertEquals(new Share(1, 2), overlap.byLeader().get(1));
        assertEquals(1 / 7., overlap.jaccard().getFirst().get(1), 1e-12);
        assertEquals(new Share(5, 7), overlap.lossWithout(0));
        assertTrue(Double.isNaN(Overlap.of(2, List.of()).jaccard().getFirst().get(1)));
    }

    @Test
    void fewLeadersHoldMost() {
        Network network = sample().network();
        assertEquals(List.of(0), Overlap.fewestHolding(.8, 2, network.people()));
        assertEquals(List.of(0, 1), Overlap.fewestHolding(.9, 2, network.people()));
        assertEquals(List.of(), Overlap.fewestHolding(.8, 2, List.of()));
    }

    /// Whatever is chosen holds the share, and without the last one it would not.
    @Test
    void noLeaderIsChosenInVain() {
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            int leaders = 1 + random.nextInt(6);
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(40); i++) {
                Set<Integer> by = new TreeSet<>(Set.of(random.nextInt(leaders)));
                by.add(random.nextInt(leaders));
                people.add(new Person(
                        List.copyOf(by),
                        Collections.nCopies(by.size(), Optional.empty()),
                        0,
                        Level.UNKNOWN,
                        Set.of(),
                        Set.of(),
                        false));
            }
            List<Integer> chosen = Overlap.fewestHolding(.8, leaders, people);
            assertTrue(held(people, chosen) >= .8 * people.size() - 1e-9);
            assertTrue(held(people, chosen.subList(0, chosen.size() - 1)) < .8 * people.size());
            Overlap overlap = Overlap.of(leaders, people);
            for (int leader = 0; leader < leaders; leader++) {
                int gone = leader;
                List<Integer> others = IntStream.range(0, leaders)
                        .filter(each -> each != gone)
                        .boxed()
                        .toList();
                assertEquals(
                        people.size() - held(people, others),
                        overlap.lossWithout(leader).count());
            }
        }
    }

    private static long held(List<Person> people, List<Integer> by) {
        return people.stream()
                .filter(person -> by.stream().anyMatch(person::knownTo))
                .count();
    }

    @Test
    void factsAreOfferedOnlyWhenTheTeamHasSaidWhoMatters() {
        Network network = sample().network();
        assertEquals(Optional.of(List.of(5.0, 3.0)), FactNumbers.relevance(network));
        Network undefined = new Sample().leader(contact("a", "Acme", "CEO")).network();
        assertEquals(Optional.empty(), FactNumbers.relevance(undefined));
        assertEquals(Optional.empty(), FactNumbers.coverage(undefined, TODAY));
        assertEquals(Optional.of(List.of(3.0, 0.0, 0.0)), FactNumbers.coverage(network, TODAY), "nothing confirmed");
    }

    @Test
    void onlyWhatTheTeamHasConfirmedLatelyCountsAsInTouch() {
        Sample sample = new Sample();
        for (int days : List.of(0, 30, 31)) {
            sample.organization(new KeyOrganization(
                    "o" + days, "Firm " + days, Kind.CUSTOMER, Set.of(), Optional.of(TODAY.minusDays(days)), false));
        }
        Network network = sample.leader(contact("a", "Firm 30", "CEO"), contact("b", "Firm 30", "Clerk"))
                .network();
        assertEquals(Optional.of(List.of(3.0, 2.0, 1.0)), FactNumbers.coverage(network, TODAY));
    }
}
