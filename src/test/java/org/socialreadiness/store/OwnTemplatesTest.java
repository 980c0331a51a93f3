package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.store.OwnTemplates.Kept;
import org.socialreadiness.store.OwnTemplates.Use;
import org.socialreadiness.text.PlainException;

class OwnTemplatesTest {
    private static final Use ENGLISH = new Use("A1", Locale.ENGLISH, "docx");
    private static final Use OTHER = new Use("../A2", Locale.ENGLISH, "docx");

    @TempDir
    Path folder;

    private OwnTemplates templates() {
        return new OwnTemplates(new DataFolder(folder.resolve("data")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void atFirstNoneIsKeptAndNothingIsWritten() throws Exception {
        assertEquals(Optional.empty(), templates().find(ENGLISH));
        assertEquals(List.of(), files());
    }

    @Test
    void oneIsKeptForAClientALanguageAndAKindOfDocument() throws Exception {
        Kept kept = templates().keep(ENGLISH, false, "House.docx", bytes("one"));
        assertEquals(Optional.of(kept), templates().find(ENGLISH));
        assertEquals("House.docx", kept.name());
        assertTrue(kept.used());
        assertFalse(kept.forAll());
        assertArrayEquals(bytes("one"), Files.readAllBytes(kept.file()));
        assertEquals(Optional.empty(), templates().find(OTHER));
        assertEquals(Optional.empty(), templates().find(new Use("A1", Locale.GERMAN, "docx")));
        assertEquals(Optional.empty(), templates().find(new Use("A1", Locale.ENGLISH, "xlsx")));
    }

    @Test
    void anotherTakesItsPlace() throws Exception {
        templates().keep(ENGLISH, false, "House.docx", bytes("one"));
        Kept kept = templates().keep(ENGLISH, false, "Home.docx", bytes("two"));
        assertArrayEquals(bytes("two"), Files.readAllBytes(kept.file()));
        assertEquals(List.of(kept.file()), files());
    }

    @Test
    void thatOfAllServesClientsWithoutOneOfTheirOwn() throws Exception {
        templates().keep(OTHER, false, "Theirs.docx", bytes("theirs"));
        templates().keep(ENGLISH, true, "House.docx", bytes("house"));
        assertTrue(templates().find(ENGLISH).orElseThrow().forAll());
        assertEquals("Theirs.docx", templates().find(OTHER).orElseThrow().name());
        assertEquals(
                "House.docx",
                templates()
                        .find(new Use("A3", Locale.ENGLISH, "docx"))
                        .orElseThrow()
                        .name());
    }

    @Test
    void oneCanBeSharedAndTakenBack() throws Exception {
        templates().keep(ENGLISH, false, "House.docx", bytes("house"));
        assertTrue(templates().share(ENGLISH, true).orElseThrow().forAll());
        assertEquals("House.docx", templates().find(OTHER).orElseThrow().name());
        assertEquals(1, files().size());
        // Taken back for one client, it still serves the others.
        assertFalse(templates().share(ENGLISH, false).orElseThrow().forAll());
        assertEquals("House.docx", templates().find(OTHER).orElseThrow().name());
    }

    @Test
    void theBuiltInLookIsRememberedAsAWish() throws Exception {
        templates().keep(ENGLISH, false, "House.docx", bytes("house"));
        assertFalse(templates().use(ENGLISH, false).orElseThrow().used());
        assertFalse(templates().find(ENGLISH).orElseThrow().used());
        assertFalse(templates().use(ENGLISH, false).orElseThrow().used());
        assertTrue(templates().use(ENGLISH, true).orElseThrow().used());
        templates().use(ENGLISH, false);
        assertTrue(templates().keep(ENGLISH, false, "New.docx", bytes("new")).used(), "a new one is wanted");
    }

    @Test
    void aWishAgainstTheTemplateOfAllIsThatOfOneClient() throws Exception {
        templates().keep(ENGLISH, true, "House.docx", bytes("house"));
        templates().use(ENGLISH, false);
        assertFalse(templates().find(ENGLISH).orElseThrow().used());
        assertTrue(templates().find(OTHER).orElseThrow().used());
    }

    @Test
    void neitherTheNameOfAClientNorOfAFileLeadsElsewhere() throws Exception {
        Kept kept = templates().keep(OTHER, false, ".docx", bytes("x"));
        assertEquals("template.docx", kept.name());
        assertTrue(kept.file().startsWith(folder.resolve("data").resolve("templates")));
        assertFalse(kept.file().toString().contains("A2"));
    }

    @Test
    void whereNothingCanBeWrittenItIsSaid() throws Exception {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");
        PlainException refused =
                assertThrows(PlainException.class, () -> templates().keep(ENGLISH, false, "H.docx", bytes("x")));
        assertEquals("store.cannotRemember", refused.key());
    }
}
