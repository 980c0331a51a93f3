package org.socialreadiness.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final Messages english = Messages.in(Locale.ENGLISH);

    @Test
    void everyFailureHasThreeSentencesInBothLanguages() {
        List<Throwable> all = List.of(
                new PlainException("store.gone", "a.readiness"),
                new AccessDeniedException("/x/a.docx"),
                new NoSuchFileException("/x/a.docx"),
                new IOException("secret"),
                new OutOfMemoryError(),
                new IllegalStateException("secret"));
        for (Locale language : Messages.LANGUAGES) {
            for (Throwable each : all) {
                Failure failure = Failures.describe(each, Messages.in(language));
                assertTrue(failure.happened().endsWith("."), failure.happened());
                assertTrue(failure.data().endsWith("."), failure.data());
                assertTrue(failure.todo().endsWith("."), failure.todo());
            }
        }
    }

    @Test
    void theFileIsNamedWithoutItsFolder() {
        Failure failure = Failures.describe(new AccessDeniedException("/home/user/a.docx"), english);
        assertEquals("The file a.docx may not be read or written.", failure.happened());
    }

    @Test
    void nothingThatWasTypedIsTold() {
        Throwable thrown = new IllegalStateException("Ann thinks", new IOException("Bob wrote"));
        Failure failure = Failures.describe(thrown, english);
        String all = failure.sentences() + failure.details() + failure.code();
        assertFalse(all.contains("Ann"));
        assertFalse(all.contains("Bob"));
        assertTrue(failure.details().contains("java.io.IOException"));
    }

    @Test
    void theSameFailureHasTheSameCode() {
        Failure one = Failures.describe(new PlainException("store.gone", "a"), english);
        Failure same = Failures.describe(new PlainException("store.gone", "b"), Messages.in(Locale.GERMAN));
        Failure other = Failures.describe(new PlainException("store.full", "a"), english);
        assertEquals(one.code(), same.code());
        assertNotEquals(one.code(), other.code());
        assertTrue(one.code().matches("SR-[0-9A-F]{4}"), one.code());
    }
}
