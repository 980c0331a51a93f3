package org.socialreadiness.exchange.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.Contact.Level;
import org.socialreadiness.assessment.ContactImport.Source;
import org.socialreadiness.exchange.contacts.Days.Order;
import org.socialreadiness.network.Pseudonyms;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// `Connections.csv` in all its generations, and as other programs save it again (science 5.1).
class LinkedInTest {
    private static final Pseudonyms KEY = new Pseudonyms(3, 4);

    private static List<Contact> contacts(Preview preview) {
        return preview.contacts(KEY, Optional.empty());
    }

    private static List<LocalDate> days(Preview preview) {
        return contacts(preview).stream()
                .map(contact -> contact.since().orElseThrow())
                .toList();
    }

    @Test
    void of2018WithTimesAndWithoutAPreamble() throws PlainException {
        Preview preview = Fixture.preview("linkedin-2018.csv");
        assertEquals(Source.LINKEDIN, preview.source());
        assertEquals(3, preview.people());
        assertFalse(preview.asksOrder(), "6:14 PM is written where the month stands first");
        assertEquals(
                List.of(LocalDate.of(2018, 1, 8), LocalDate.of(2017, 12, 31), LocalDate.of(2017, 3, 4)), days(preview));
        List<Contact> contacts = contacts(preview);
        assertEquals(KEY.mail("ada.moreau@acme.example"), contacts.getFirst().mail());
        assertEquals(0, contacts.get(2).mail(), "a number in the place of an e-mail address is none");
        assertEquals(KEY.company("Cobalt, Sons & Co"), contacts.get(2).company());
        assertEquals(
                List.of(Level.BOARD, Level.HEAD, Level.OTHER),
                contacts.stream().map(Contact::level).toList());
    }

    @Test
    void of2021WithThreeLinesBeforeTheHeader() throws PlainException {
        Preview preview = Fixture.preview("linkedin-2021.csv");
        assertEquals(3, preview.people());
        assertEquals(6, preview.rows());
        assertEquals(
                List.of(7L),
                preview.left(Skipped.Reason.NOBODY).stream().map(Skipped::line).toList());
        assertEquals(
                List.of(8L, 9L),
                preview.left(Skipped.Reason.EMPTY).stream().map(Skipped::line).toList());
        assertEquals(KEY.company("acme"), contacts(preview).getFirst().company(), "written “ACME GmbH ”");
        assertEquals(Level.HEAD, contacts(preview).get(1).level(), "Director, Sales \"EMEA\"");
        assertEquals(Level.UNKNOWN, contacts(preview).get(2).level());
        assertEquals(2, preview.withTitle());
        assertEquals(2, preview.withCompany());
    }

    @Test
    void ofTodayWithAddressesAndAMark() throws PlainException {
        Preview preview = Fixture.preview("linkedin-2024.csv");
        assertEquals(4, preview.people(), "Ada is listed twice");
        assertEquals(1, preview.left(Skipped.Reason.TWICE).size());
        assertEquals(7, preview.left(Skipped.Reason.TWICE).getFirst().line());
        assertEquals(
                KEY.address("linkedin:/in/ada-moreau"),
                contacts(preview).getFirst().address());
        assertEquals(KEY.company("田中商事"), contacts(preview).get(1).company());
        assertEquals(LocalDate.of(2023, 9, 12), days(preview).get(3), "12 Sept");
    }

    @Test
    void formulasAreTextAndOtherAddressesAreLeftOut() throws PlainException {
        Preview preview = Fixture.preview("linkedin-2024.csv");
        assertEquals(2, preview.strangeAddresses(), "javascript: and a host that only looks like LinkedIn");
        assertEquals(0, contacts(preview).get(2).address());
        assertEquals(0, contacts(preview).get(3).address());
        assertTrue(
                preview.companies().containsKey("=HYPERLINK(\"https://evil.example\",\"Acme\")"), "as it is written");
    }

    @Test
    void savedAgainByExcelWithWholeRowsInQuotationMarks() throws PlainException {
        Preview preview = Fixture.preview("linkedin-excel.csv");
        assertEquals(2, preview.people());
        assertEquals(1, preview.requoted());
        assertEquals(Level.BOARD, contacts(preview).getFirst().level(), "CEO, founder");
        assertEquals(KEY.company("Acme"), contacts(preview).getFirst().company());
    }

    @Test
    void savedAgainWithSemicolonsAndAnOlderEncoding() throws PlainException {
        Preview preview = Fixture.preview("linkedin-semicolons.csv");
        assertEquals(2, preview.people());
        assertTrue(preview.guessedEncoding());
        assertEquals(
                KEY.person("Jörg Müller", KEY.company("Müller & Söhne")),
                contacts(preview).getFirst().name());
        assertEquals(List.of(LocalDate.of(2021, 5, 7), LocalDate.of(2021, 6, 8)), days(preview));
    }

    @Test
    void columnsInAnotherOrderAndAnAmbiguousOrderOfDayAndMonth() throws PlainException {
        Preview preview = Fixture.preview("linkedin-columns.csv");
        assertTrue(preview.asksOrder());
        assertEquals("03/04/2021", preview.ambiguousDay());
        assertThrows(RuntimeException.class, () -> contacts(preview), "never guessed");
        assertEquals(List.of(LocalDate.of(2021, 4, 3), LocalDate.of(2021, 4, 5)), preview.days(Order.DAY_FIRST));
        assertEquals(
                LocalDate.of(2021, 3, 4),
                preview.contacts(KEY, Optional.of(Order.MONTH_FIRST))
                        .getFirst()
                        .since()
                        .orElseThrow());
        assertEquals(
                Level.BOARD,
                preview.contacts(KEY, Optional.of(Order.DAY_FIRST)).getFirst().level());
    }

    @Test
    void theSameInEveryEncoding() throws PlainException {
        String text =
                "First Name,Last Name,Company,Position,Connected On\nJörg,Müller,Söhne,Geschäftsführer,1 Mär 2024\n";
        long expected = KEY.person("Jörg Müller", KEY.company("Söhne"));
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16);
        byte[] littleEndian = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(utf8, utf16, littleEndian, marked)) {
            Preview preview = (Preview) ContactFiles.read("x.csv", bytes, Fixture.TODAY);
            assertFalse(preview.guessedEncoding());
            assertEquals(expected, contacts(preview).getFirst().name());
            assertEquals(Level.MANAGING, contacts(preview).getFirst().level());
        }
    }

    @Test
    void aTableWithoutAnyoneIsNoSuccess() {
        PlainException refusal = assertThrows(
                PlainException.class, () -> read("First Name,Last Name,Company,Connected On\n,,,\n,,,01 May 2021\n"));
        assertEquals("network.file.nobody", refusal.key());
        assertEquals(
                "network.file.nobody",
                assertThrows(PlainException.class, () -> read("First Name,Last Name,Company,Connected On\n"))
                        .key());
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsNamedByItsLine() {
        PlainException refusal = assertThrows(
                PlainException.class,
                () -> read("Notes:\n\nFirst Name,Last Name,Company\nAda,Moreau,Acme\nBen,Keller,\"Del\"ta\nCy,Orr,\n"));
        assertEquals("network.file.malformed", refusal.key());
        assertEquals(
                "x.csv, line 5: quotation marks are not closed properly. Nothing was imported.",
                refusal.in(Messages.in(Locale.ENGLISH)));
    }

    @Test
    void aLetterThatStandsForAnUnknownOneIsStillALetter() throws PlainException {
        Preview preview = read("First Name,Last Name,Company\nAda,Mor\uFFFDau,Acme\n");
        assertFalse(preview.guessedEncoding(), "the file itself holds it, in good UTF-8");
        assertEquals(1, preview.people());
    }

    @Test
    void aCommaTooManyIsFound() throws PlainException {
        Preview preview =
                read("First Name,Last Name,Company,Position\nAda,Moreau,Acme, Inc.,CEO\nBen,Keller,Delta,Clerk,\n");
        assertEquals(1, preview.people());
        assertEquals(2, preview.left(Skipped.Reason.BROKEN).getFirst().line());
    }

    @Test
    void aLineBreakWithinACellDoesNotShiftTheLines() throws PlainException {
        Preview preview =
                read("First Name,Last Name,Company,Position\r\nAda,Moreau,\"Acme\r\nInc\",CEO\r\n\r\n,,,\r\n");
        assertEquals(5, preview.left(Skipped.Reason.EMPTY).getFirst().line());
    }

    @Test
    void twoAddressesOfOneProfileAreOne() {
        assertEquals("linkedin:/in/ada", Addresses.linkedIn("https://de.linkedin.com/in/Ada/?trk=x"));
        assertEquals("linkedin:/in/ada", Addresses.linkedIn("www.linkedin.com/in/ada"));
        assertEquals("", Addresses.linkedIn("ftp://linkedin.com/in/ada"));
        assertEquals("", Addresses.linkedIn("https://notlinkedin.com/in/ada"));
        assertEquals("", Addresses.linkedIn("https://linkedin.com/"));
        assertNotEquals(
                Addresses.linkedIn("https://linkedin.com/in/ada"), Addresses.linkedIn("https://linkedin.com/in/adam"));
    }

    private static Preview read(String text) throws PlainException {
        return (Preview) ContactFiles.read("x.csv", text.getBytes(StandardCharsets.UTF_8), Fixture.TODAY);
    }
}
