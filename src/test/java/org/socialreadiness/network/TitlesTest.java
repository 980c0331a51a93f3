package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialreadiness.assessment.Contact.Field;
import org.socialreadiness.assessment.Contact.Level;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CEO                                  | BOARD
        Chief Marketing Officer              | BOARD
        Chief Human Resources Officer        | BOARD
        Co-Founder & CTO                     | BOARD
        President                            | BOARD
        Managing Director                    | MANAGING
        General Manager EMEA                 | MANAGING
        Vice President, Sales                | VICE_PRESIDENT
        SVP Operations                       | VICE_PRESIDENT
        Head of Purchasing                   | HEAD
        Sales Director                       | HEAD
        Chief of Staff                       | HEAD
        Key Account Manager                  | MANAGER
        Team Lead Logistics                  | MANAGER
        Software Engineer                    | OTHER
        Assistant to the CEO                 | OTHER
        Executive Assistant to the President | OTHER
        Product Owner                        | OTHER
        Senior HR Business Partner           | OTHER
        CEO and Product Owner                | BOARD
        Advisor, former CEO                  | OTHER
        Vorstandsvorsitzende                 | BOARD
        Mitglied des Aufsichtsrats           | BOARD
        Geschäftsführender Gesellschafter    | BOARD
        Geschäftsführerin                    | MANAGING
        Geschaeftsfuehrer                    | MANAGING
        Leiter Einkauf                       | HEAD
        Vertriebsleiterin Süd                | HEAD
        Projektleiter                        | MANAGER
        Assistentin der Geschäftsleitung     | OTHER
        Vorstandsassistent                   | OTHER
        Sachbearbeiter                       | OTHER
        Président-directeur général          | BOARD
        Directrice générale                  | MANAGING
        Directeur général adjoint            | VICE_PRESIDENT
        Directrice des achats                | HEAD
        Chef de projet                       | MANAGER
        Assistante de direction              | OTHER
        Ingénieure d'études                  | OTHER
        Consejera delegada                   | BOARD
        Gerente general                      | MANAGING
        Vicepresidente                       | VICE_PRESIDENT
        Directora de compras                 | HEAD
        Jefa de ventas                       | MANAGER
        Asistente de dirección               | OTHER
        """)
    void seniorityByTheWordsOfFourLanguages(String title, Level level) {
        assertEquals(level, Titles.role(title).level());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Geschäftsführer:in                   | MANAGING
        Consejero/a delegado/a               | BOARD
        Directeur·rice général·e             | MANAGING
        Directeur.trice général.e adjoint.e  | VICE_PRESIDENT
        Assistent/in der Geschäftsleitung    | OTHER
        Direktor(in) (m/w/d) Einkauf         | HEAD
        Direktor a.D.                        | OTHER
        Direktor i.R.                        | OTHER
        """)
    void seniorityOfTitlesWrittenForEveryGender(String title, Level level) {
        assertEquals(level, Titles.role(title).level());
    }

    @Test
    void severalPostsInOneTitleTheHighestHolds() {
        assertEquals(
                Level.BOARD,
                Titles.role("Head of Research | Founder of Nordwind").level());
        assertEquals(Level.HEAD, Titles.role("Head of Sales | ex-CEO").level());
        assertEquals(Level.OTHER, Titles.role("Formerly Head of Sales").level());
    }

    @Test
    void noTitleIsNotNoRank() {
        assertEquals(Level.UNKNOWN, Titles.role("  ").level());
        assertEquals(Level.OTHER, Titles.role("ÅÄÖ").level());
    }

    @Test
    void whatTheWorkIsAbout() {
        assertEquals(
                Set.of(Field.PURCHASING), Titles.role("Head of Procurement").fields());
        assertEquals(Set.of(Field.PURCHASING), Titles.role("Leiterin Einkauf").fields());
        assertEquals(Set.of(Field.PURCHASING), Titles.role("Acheteuse senior").fields());
        assertEquals(Set.of(Field.PURCHASING), Titles.role("Jefe de compras").fields());
        assertEquals(
                Set.of(Field.SALES, Field.MARKETING),
                Titles.role("VP Sales & Marketing").fields());
        assertEquals(Set.of(), Titles.role("Owner").fields());
        assertEquals(Set.of(), Titles.role("Personal Trainer").fields(), "not about personnel");
    }

    @Test
    void everyLevelAndFieldHasWordsInEveryLanguageOrNone() {
        for (String language : List.of("en", "de", "fr", "es")) {
            WordLists lists = new WordLists("titles-" + language);
            for (Field field : Field.values()) {
                assertTrue(
                        lists.words("field." + field.name().toLowerCase(Locale.ROOT))
                                        .size()
                                > 2,
                        language + " " + field);
            }
            for (String list : List.of("level.board", "level.managing", "level.head", "level.manager", "assistant")) {
                List<String> words = lists.words(list);
                assertTrue(words.size() > 2, language + " " + list);
                assertEquals(new HashSet<>(words).size(), words.size(), language + " " + list + " says a word twice");
                words.forEach(word -> assertEquals(
                        PlainLetters.plain(word), word, "a word with a capital or an accent is never found"));
            }
            for (String phrase : lists.words("misleading")) {
                assertEquals(PlainLetters.joined(phrase), phrase, "it would never be found");
            }
        }
    }
}
