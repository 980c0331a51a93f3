package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    /// The key 00 01 … 0f of the paper.
    private static final Pseudonyms PAPER = new Pseudonyms(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

    @Test
    void theHashIsThatOfThePaper() {
        assertEquals(0xa129ca6149be45e5L, PAPER.hash(bytes(15)), "appendix A of Aumasson and Bernstein");
        assertEquals(0x726fdb47dd0e0e31L, PAPER.hash(bytes(0)), "first of the reference vectors");
        assertEquals(0x93f5f5799a932462L, PAPER.hash(bytes(8)), "ninth of the reference vectors");
    }

    /// Whatever the length: bytes are taken eight at a time.
    @Test
    void aTextIsHashedAsItsBytesAre() {
        StringBuilder text = new StringBuilder();
        for (int length = 1; length <= 40; length++) {
            text.append((char) ('a' + length % 26));
            assertEquals(
                    PAPER.hash(("a" + text).getBytes(StandardCharsets.UTF_8)),
                    PAPER.address(text.toString()),
                    "length " + length);
        }
        assertEquals(PAPER.hash("aé".getBytes(StandardCharsets.UTF_8)), PAPER.address("é"));
    }

    /// Clients' files hold them: however names are made plain, a file of an earlier version must find its people again.
    @Test
    void theNumbersOfEarlierVersionsStay() {
        Pseudonyms key = new Pseudonyms(1, 2);
        long company = key.company("Straßenbau Müller & Söhne S.p.A.");
        assertEquals(5175253872012654672L, key.person("Zoë Groß-Łukasz", company));
        assertEquals(8363713272115260810L, key.company("田中商事 Inc."));
        assertEquals(4177008031487487344L, key.address("linkedin:/in/ada-moreau"));
        assertEquals(2853915861471440775L, key.mail("Zoë@Example.org"));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    @Test
    void aCompanyIsTheSameHoweverItIsWritten() {
        assertEquals(PAPER.company("ACME GmbH "), PAPER.company("acme"));
        assertNotEquals(PAPER.company("acme"), PAPER.company("acne"));
        assertEquals(0, PAPER.company("  - "));
    }

    @Test
    void aPersonIsNameAndCompanyTogether() {
        assertEquals(
                PAPER.person("José  Núñez", PAPER.company("Acme Inc.")),
                PAPER.person("jose nunez", PAPER.company("ACME")));
        assertNotEquals(
                PAPER.person("Jose Nunez", PAPER.company("Acme")),
                PAPER.person("Jose Nunez", PAPER.company("Nordwind")));
        assertEquals(0, PAPER.person(" ", PAPER.company("Acme")), "a company without a name is nobody");
    }

    @Test
    void whatIsHashedDoesNotMixUpItsKinds() {
        assertNotEquals(PAPER.address("a@b.example"), PAPER.mail("a@b.example"));
        assertEquals(PAPER.mail("Ann@B.example "), PAPER.mail("ann@b.example"));
    }

    @Test
    void anotherClientHasOtherNumbers() {
        assertNotEquals(PAPER.company("acme"), new Pseudonyms(1, 2).company("acme"));
    }
}
