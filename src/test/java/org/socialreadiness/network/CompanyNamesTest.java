package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ACME GmbH                  | acme
        Acme, Inc.                 | acme
        acme   L.L.C.              | acme
        Müller & Söhne GmbH & Co. KG | muller sohne
        Société Générale S.A.      | societe generale
        Fabbrica S.p.A.            | fabbrica
        Zakład Sp. z o.o.          | zaklad
        Øresund A/S                | oresund
        Straße AG                  | strasse
        Kesko Oyj                  | kesko
        Foo B.V.                   | foo
        U.S.A.                     | u s a
        AG                         | ag
        Berlin Zoo                 | berlin zoo
        AB Volvo                   | ab volvo
        SAP SE                     | sap
        3M Company                 | 3m
        Ромашка                    | ромашка
        """)
    void caseAccentsPunctuationAndLegalFormDoNotCount(String written, String key) {
        assertEquals(key, CompanyNames.key(written));
    }

    @Test
    void aNameWithoutLettersIsNone() {
        assertEquals("", CompanyNames.key(" -- "));
    }

    @Test
    void likeNamesAreOnlySuggestedMostAlikeFirst() {
        assertEquals(
                List.of("Thyssen Krupp", "Thyssenkrupp Steel", "Tyssenkrupp"),
                Alike.suggestions(
                        "thyssenkrupp AG",
                        List.of("Krupp Hotel", "Tyssenkrupp", "Thyssenkrupp Steel", "ThyssenKrupp", "Thyssen Krupp")));
        assertEquals(List.of("Mueller"), Alike.suggestions("Müller GmbH", List.of("Mueller", "Miller Inc", "Muller")));
        assertEquals(
                List.of("BMW"),
                Alike.suggestions("Bayerische Motoren Werke", List.of("BMW", "BMG", "Bayer", "Werke AB")));
        assertEquals(List.of("Deutsche Acme"), Alike.suggestions("Acme", List.of("Deutsche Acme", "Acne", "Ace")));
    }

    @Test
    void lettersThatChangedPlacesAreOneDifference() {
        assertEquals(1, EditDistance.between("nordwind", "nodrwind"));
        assertEquals(3, EditDistance.between("kitten", "sitting"), "the textbook example");
        assertEquals(4, EditDistance.between("", "acme"));
    }
}
