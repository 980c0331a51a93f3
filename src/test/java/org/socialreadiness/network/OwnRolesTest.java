package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;

class OwnRolesTest {
    private static OwnRoles roles(String... written) {
        return OwnRoles.of(Relevance.NONE.withRoles(List.of(written)));
    }

    private static boolean names(String title, String role) {
        return !roles(role).in(title).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            purchasing           | Head of Purchasing
            PURCHASING           | purchasing
            IT manager           | Senior IT Manager, EMEA
            Einkauf              | Leiterin Einkauf
            Einkauf              | Leiter IT / Einkauf
            Einkauf*             | Einkaufsleiter
            *einkauf             | Zentraleinkauf
            Einkäufer            | Strategische Einkäuferin
            Einkäufer            | Einkaeufer
            Einkaeufer           | Einkäufer
            EINKÄUFER            | einkäufer (m/w/d)
            Einkäuferin          | Einkäufer
            Einkäufer/-in        | Einkäufer
            Einkäufer*in         | Einkäuferin
            Einkäufer            | Einkäufer:in
            *leiter              | Projektleiterin
            buyers               | Buyer
            Leiter Einkauf       | Leiterin Einkauf DACH
            achat                | Responsable Achats
            chargé d'affaires    | Chargée d’affaires
            Qualité              | Directeur qualite
            comprador            | Compradora senior
            jefe de compras      | Jefe de Compras
            R&D                  | R&D Director
            IT-Leiter            | IT Leiter
            закупки              | Отдел закупки
            student              | Student, Chemistry
            Leiter Einkauf       | Leiter:in Einkauf
            Leiter Einkauf       | Leiter/in Einkauf
            Leiter Einkauf       | Leiter*in Einkauf
            Leiter Einkauf       | Leiter_in Einkauf
            Leiter Einkauf       | Leiter/-in Einkauf
            Leiter Einkauf       | Leiter /-in Einkauf
            Leiter Einkauf       | LeiterIn Einkauf
            Leiter Einkauf       | LEITER/IN EINKAUF
            Leiter Einkauf       | Leiter (m/w/d) Einkauf
            Leiter Einkauf       | Leiter(in) Einkauf [w|m|d]
            Leiter Einkauf       | Leiter m/w Einkauf
            Leiter:in Einkauf    | Leiter:in Einkauf
            Leiter:in Einkauf    | Leiterin Einkauf
            Leiter/in Einkauf    | Leiter Einkauf
            Einkäufer(in)        | Einkäufer
            Einkäufer/In         | Einkäuferin
            Einkäufer (m/w/d)    | Einkäufer
            Ingénieur(e)         | Ingénieure
            directeur d'usine    | Directeur·rice d’usine
            directeur d'usine    | Directeur/trice d’usine
            chargé d'affaires    | Chargé(e)s d’affaires
            chargé d'affaires    | Chargé.e.s d’affaires
            jefe de planta       | Jefe/a de planta
            director innovación  | Director(a) Innovación
            R&D                  | Leiter/R&D
            e-commerce           | Sales/E-Commerce
            MD                   | Physician (MD)
            president            | President and Vice President
            vice president       | Vice President Sales
            founder              | Co-Founder
            director             | Managing Director
            manager              | Key Account Manager
            officer              | Chief Purchasing Officer
            marketing            | Product Marketing
            investor relations   | Head of Investor Relations
            executive assistant  | Executive Assistant to the CEO
            product owner        | Product Owner
            """)
    void itIsNamed(String role, String title) {
        assertTrue(names(title, role));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IT                   | Unit Manager
            IT                   | Its own boss
            Einkauf              | Einkaufsleiter
            Account              | Accountant
            Officer              | Office Manager
            Market               | Marketing
            CEO                  | Assistant to the CEO
            purchasing           | Executive Assistant to the Head of Purchasing
            Einkauf              | Assistentin Leitung Einkauf
            purchasing           | Former Head of Purchasing
            Einkauf              | ehem. Leiter Einkauf
            owner                | Product Owner
            partner              | HR Business Partner
            head of purchasing   | Head of Sales, Purchasing
            IT manager           | Manager IT
            president            | Vice President Sales
            président            | Vice-président achats
            directeur général    | Directeur général adjoint
            partner              | Partner Manager
            purchasing           | ''
            """)
    void itIsNotNamed(String role, String title) {
        assertFalse(names(title, role));
    }

    @Test
    void aFormerPostDoesNotHideTheOneOfNow() {
        assertTrue(names("Head of Purchasing | formerly CFO", "purchasing"));
        assertTrue(names("Assistant to the CEO, buyer", "buyer"));
        assertFalse(names("Assistant to the CEO, buyer", "CEO"));
    }

    @Test
    void linesAndCommasPartRolesAndTheSameIsAddedOnce() {
        OwnRoles.Added added = OwnRoles.added(List.of("IT-Leiter"), """
                Einkauf, Beschaffung
                 einkauf
                it leiter
                Einkäufer/-in
                Vertrieb/Verkauf
                Jurist(in) (m/w/d), Pilot m/w
                *
                Ein*kauf
                IT*manager
                C
                """ + "x".repeat(81));
        assertEquals(
                List.of(
                        "IT-Leiter",
                        "Einkauf",
                        "Beschaffung",
                        "Einkäufer/-in",
                        "Vertrieb",
                        "Verkauf",
                        "Jurist(in) (m/w/d)",
                        "Pilot m/w"),
                added.roles());
        assertEquals(2, added.twice());
        assertEquals(List.of("*", "Ein*kauf", "IT*manager", "C", "x".repeat(81)), added.refused());
    }

    @Test
    void noMoreAreAddedThanAListHolds() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i <= Relevance.MOST_ROLES; i++) {
            lines.append("role ").append(i).append('\n');
        }
        OwnRoles.Added added = OwnRoles.added(List.of(), lines.toString());
        assertEquals(Relevance.MOST_ROLES, added.roles().size());
        assertEquals(List.of("role " + Relevance.MOST_ROLES), added.refused());
        OwnRoles.Added again = OwnRoles.added(added.roles(), "ROLE 1\nrole 100000");
        assertEquals(1, again.twice(), "what is on a full list is not one too many");
        assertEquals(List.of("role 100000"), again.refused());
    }

    @Test
    void withoutRolesNothingIsNamed() {
        assertTrue(OwnRoles.NONE.isEmpty());
        assertEquals(Set.of(), OwnRoles.NONE.in("Head of Purchasing"));
        assertEquals(new OwnRoles.Fit(0, Map.of()), OwnRoles.NONE.fit(Map.of("CEO", 3)));
    }

    @Test
    void peopleAreCountedOnceAndUnderEachRole() {
        OwnRoles.Fit fit = roles("Einkauf", "IT*", "Recht").fit(Map.of("IT-Einkauf", 2, "Leiter IT", 3, "Clerk", 7));
        assertEquals(5, fit.people());
        assertEquals(Map.of("Einkauf", 2, "IT*", 5), fit.byRole());
        assertEquals(List.of("Einkauf", "IT*"), List.copyOf(fit.byRole().keySet()), "in the order of the list");
    }

    private static ContactImport taken(String title, String... roles) {
        LocalDate day = LocalDate.of(2026, 11, 12);
        OwnRoles own = roles(roles);
        return new ContactImport(
                "i",
                new ParticipantId("p"),
                ContactImport.Source.LINKEDIN,
                day,
                day,
                own.keys(),
                List.of(Sample.contact("a", "Acme", title, own)),
                false);
    }

    @Test
    void anExportOfBeforeIsKnownByTheRolesItMissed() {
        OwnRoles now = roles("Einkauf", "IT manager");
        assertEquals(List.of("Einkauf", "IT manager"), now.missedBy(taken("Clerk")));
        assertEquals(List.of("IT manager"), now.missedBy(taken("Clerk", "EINKAUF", "CEO")));
        assertEquals(List.of(), now.missedBy(taken("Clerk", "IT-Manager", "Einkauf")));
        assertEquals(List.of(), now.missedBy(taken("")), "it has no titles");
    }

    @Test
    void comparedIsOnlyWhatWasLookedForInAllExports() {
        Relevance relevance =
                new Relevance(Set.of(Contact.Level.HEAD), Set.of(), List.of("Einkauf", "IT manager", "Recht"));
        assertEquals(
                relevance.withRoles(List.of("Recht")),
                OwnRoles.lookedForIn(
                        List.of(taken("Clerk", "Recht", "Einkauf"), taken("Clerk", "IT manager", "Recht")), relevance));
    }

    /// A clerk and a buyer in companies that are on no list, one of them known to two leaders.
    @Test
    void whoHasARoleIsRelevantAndOneExportThatSaysItIsEnough() {
        OwnRoles own = roles("Einkauf");
        Sample sample = new Sample()
                .leader(Sample.contact("a", "Acme", "Leiterin Einkauf"), Sample.contact("b", "Birch", "Clerk"))
                .leader(Sample.contact("a", "Acme", "Leiterin Einkauf", own), Sample.contact("c", "Birch", "CEO", own));
        assertEquals(0, sample.network().relevant().size());
        Network network = sample.roles("Einkauf", "Recht").network();
        assertTrue(network.definesRelevance());
        assertEquals(new Share(1, 3), Share.relevant(network, network.people()));
        assertEquals(
                new OwnRoles.Fit(1, Map.of("Einkauf", 1)),
                roles("Einkauf", "Recht").fit(network));
        assertEquals(0, sample.roles("Recht").network().relevant().size(), "taken off the list it counts no more");
    }

    @ParameterizedTest
    @EnumSource(SuggestedRole.class)
    void suggestionsHaveWordsInAllLanguagesEachOfWhichFindsItself(SuggestedRole role) {
        for (String language : SuggestedRole.LANGUAGES) {
            assertTrue(role.words(language).size() >= 2, language);
        }
        OwnRoles.Added added = OwnRoles.added(List.of(), String.join("\n", role.words()));
        assertEquals(List.of(), added.refused());
        for (String word : role.words()) {
            assertTrue(names(word.replace("*", ""), word), word);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BUYER           | Head of Purchasing
            BUYER           | Einkaufsleiterin
            BUYER           | Acheteuse indirecte
            BUYER           | Responsable de Compras
            IT_MANAGER      | IT-Leiterin
            IT_MANAGER      | Leiter/in IT
            PLANT_MANAGER   | Directeur·rice d'usine
            PLANT_MANAGER   | Jefe/a de planta
            INNOVATION      | Director(a) de innovación
            IT_MANAGER      | Responsable informatique
            IT_MANAGER      | Jefa de Sistemas
            HR_MANAGER      | Personalleiter
            PRODUCT_MANAGER | Cheffe de produit
            PLANT_MANAGER   | Directeur d’usine
            JOURNALIST      | Freie Journalistin
            INVESTOR        | Inversora
            SUSTAINABILITY  | Directrice RSE
            PLANT_MANAGER   | Gerenta de planta
            PLANT_MANAGER   | Jefa de planta
            """)
    void suggestionsFindTitlesOfTheirLanguage(SuggestedRole role, String title) {
        assertTrue(role.words().stream().anyMatch(word -> names(title, word)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INVESTOR        | Head of Investor Relations
            INVESTOR        | Responsable de Relación con Inversores
            INVESTOR        | Directrice des relations investisseurs
            BUYER           | Media Buyer
            BUYER           | Acheteuse média
            BUYER           | Buyer's Agent
            PRODUCT_MANAGER | Head of Product Marketing
            PRODUCT_MANAGER | Product Owner
            IT_MANAGER      | Assistant to the CIO
            JOURNALIST      | Reporting Analyst
            PLANT_MANAGER   | Website Manager
            RESEARCHER      | Werkstudent bei Professor Meier
            """)
    void suggestionsDoNotFindWhatOnlySoundsAlike(SuggestedRole role, String title) {
        assertEquals(
                List.of(),
                role.words().stream().filter(word -> names(title, word)).toList());
    }
}
