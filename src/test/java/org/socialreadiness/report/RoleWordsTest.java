package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;

class RoleWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private static RoleWords words(ContactImport... taken) {
        Map<String, ContactImport> imports =
                Stream.of(taken).collect(Collectors.toMap(ContactImport::id, Function.identity()));
        Relevance relevance = Relevance.NONE.withRoles(List.of("Einkauf", "CIO"));
        Contacts contacts = new Contacts(imports, Map.of(), relevance, Set.of());
        return new RoleWords(contacts, ReportCases.ENGLISH);
    }

    /// Somebody with a title, in an export that was searched for one of the two roles.
    private static ContactImport searched() {
        Contact clerk = new Contact(1, 0, 0, 0, Contact.Level.OTHER, Set.of(), Optional.empty(), Set.of());
        return new ContactImport(
                "i",
                new ParticipantId("p"),
                ContactImport.Source.LINKEDIN,
                DAY,
                DAY,
                Set.of("einkauf"),
                List.of(clerk),
                false);
    }

    @Test
    void ofARoleNothingIsSaidBeforeItIsMeasured() {
        assertEquals("", words().state("Einkauf", Optional.of(0)), "no export is there");
        assertEquals("", words(searched()).state("Einkauf", Optional.empty()));
        assertEquals("nobody", words(searched()).state("Einkauf", Optional.of(0)));
        assertEquals("2 people", words(searched()).state("Einkauf", Optional.of(2)));
        assertEquals("not yet", words(searched()).state("CIO", Optional.empty()));
    }
}
