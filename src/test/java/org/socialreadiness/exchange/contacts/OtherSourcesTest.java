package org.socialreadiness.exchange.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.Contact.Level;
import org.socialreadiness.assessment.ContactImport.Source;
import org.socialreadiness.exchange.contacts.Columns.Meaning;
import org.socialreadiness.network.Pseudonyms;
import org.socialreadiness.text.PlainException;

/// What else leaders can export (science 5.2).
class OtherSourcesTest {
    private static final Pseudonyms KEY = new Pseudonyms(3, 4);

    private static List<Contact> contacts(String fixture, Source source) throws PlainException {
        Preview preview = Fixture.preview(fixture);
        assertEquals(source, preview.source());
        return preview.contacts(KEY, Optional.empty());
    }

    @Test
    void mastodonsAccountsStandForTheirServers() throws PlainException {
        List<Contact> contacts = contacts("mastodon.csv", Source.MASTODON);
        assertEquals(2, contacts.size());
        assertEquals(KEY.address("mastodon:ben@social.example"), contacts.get(1).address(), "with @ before it");
        assertEquals(KEY.company("acme.example"), contacts.getFirst().company());
        assertEquals(1, contacts("mastodon-old.csv", Source.MASTODON).size());
        assertEquals(
                List.of(Skipped.Reason.NOBODY),
                List.copyOf(Fixture.preview("mastodon-old.csv").left().keySet()));
    }

    @Test
    void xKnowsNumbersOnly() throws PlainException {
        List<Contact> contacts = contacts("following.js", Source.X);
        assertEquals(2, contacts.size(), "one of the three is listed twice");
        assertTrue(contacts.stream().noneMatch(contact -> contact.classified() || contact.name() != 0));
        assertTrue(contacts.stream().allMatch(contact -> contact.since().isEmpty()));
    }

    @Test
    void facebooksAccentsAreMended() throws PlainException {
        List<Contact> contacts = contacts("your_friends.json", Source.FACEBOOK);
        assertEquals(2, contacts.size());
        assertEquals(
                KEY.person("Jürgen Vogel", KEY.company("")), contacts.getFirst().name());
        assertEquals(
                Optional.of(LocalDate.of(2023, 11, 14)), contacts.getFirst().since());
        assertEquals("Zoë", JsonContacts.mended("Zoë"), "what is right stays");
    }

    @Test
    void instagramHasTheNameInOneOfTwoPlaces() throws PlainException {
        assertEquals(
                KEY.address("instagram:ada.moreau"),
                contacts("followers_1.json", Source.INSTAGRAM).getFirst().address());
        assertEquals(
                KEY.address("instagram:ben.keller"),
                contacts("following.json", Source.INSTAGRAM).getFirst().address());
    }

    @Test
    void googleInBothLayouts() throws PlainException {
        List<Contact> today = contacts("google.csv", Source.GOOGLE);
        assertEquals(1, today.size());
        assertEquals(KEY.mail("ada@acme.example"), today.getFirst().mail(), "the first of two");
        assertEquals(Level.BOARD, today.getFirst().level());
        assertEquals(
                4,
                Fixture.preview("google.csv")
                        .left(Skipped.Reason.NOBODY)
                        .getFirst()
                        .line());
        List<Contact> older = contacts("google-old.csv", Source.GOOGLE);
        assertEquals(
                KEY.person("Ben Keller", KEY.company("Delta")), older.getFirst().name());
        assertEquals(KEY.person("Solo", KEY.company("")), older.get(1).name(), "known by the whole name alone");
    }

    @Test
    void outlookInTwoLanguages() throws PlainException {
        Contact english = contacts("outlook.csv", Source.OUTLOOK).getFirst();
        assertEquals(Level.BOARD, english.level(), "the job title, not the “Dr.” before the name");
        Contact german = contacts("outlook-de.csv", Source.OUTLOOK).getFirst();
        assertEquals(Level.HEAD, german.level());
        assertEquals(KEY.person("Käthe Lindt", KEY.company("Borealis AB")), german.name());
        assertEquals(KEY.mail("kaethe@borealis.example"), german.mail());
    }

    @Test
    void cardsOfThreeVersions() throws PlainException {
        List<Contact> contacts = contacts("cards.vcf", Source.VCARD);
        assertEquals(3, contacts.size());
        Contact ada = contacts.getFirst();
        assertEquals(KEY.person("Ada Moreau", KEY.company("Acme; Sons")), ada.name());
        assertEquals(Level.BOARD, ada.level(), "the title is folded over two lines");
        assertEquals(KEY.mail("ada@acme.example"), ada.mail(), "of a group");
        assertEquals(KEY.address("linkedin:/in/ada-moreau"), ada.address());
        assertEquals(
                KEY.person("Ben Keller", KEY.company("Delta")), contacts.get(1).name());
        assertEquals(
                KEY.person("Jörg Müller", KEY.company("Borealis")),
                contacts.get(2).name(),
                "quoted-printable");
    }

    @Test
    void aCardThatIsCutOffIsCounted() throws PlainException {
        String cards = "BEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nFN:Ben\n";
        Preview preview = (Preview) ContactFiles.read("x.vcf", cards.getBytes(StandardCharsets.UTF_8), Fixture.TODAY);
        assertEquals(1, preview.people());
        assertEquals(4, preview.left(Skipped.Reason.BROKEN).getFirst().line());
    }

    @Test
    void anyOtherTableIsAskedAbout() throws PlainException {
        Unmapped unmapped = assertInstanceOf(
                Unmapped.class, ContactFiles.read("plain.csv", Fixture.bytes("plain.csv"), Fixture.TODAY));
        assertEquals(List.of("Kontakt", "Firma", "Rolle", "Datum", "Bemerkung"), unmapped.header());
        assertEquals(List.of("x", "y"), unmapped.samples(4));
        assertEquals(
                Map.of(Meaning.NAME, 0, Meaning.COMPANY, 1, Meaning.TITLE, 2, Meaning.DAY, 3),
                unmapped.guess().places());
        Preview preview = unmapped.with(unmapped.guess());
        assertEquals(Source.OTHER, preview.source());
        assertEquals(
                Optional.of(LocalDate.of(2023, 2, 1)),
                preview.contacts(KEY, Optional.empty()).get(1).since(),
                "31/12 tells the order");
        Columns without = unmapped.guess().with(Meaning.NAME, Optional.empty());
        assertEquals(
                "network.file.nobody",
                assertThrows(PlainException.class, () -> unmapped.with(without)).key());
    }

    @Test
    void jsonOfAnotherKindIsRefused() {
        for (String text : List.of("{\"messages\": []}", "{}", "[1, 2")) {
            assertThrows(
                    PlainException.class,
                    () -> ContactFiles.read("x.json", text.getBytes(StandardCharsets.UTF_8), Fixture.TODAY));
        }
    }
}
