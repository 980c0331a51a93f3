package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OfficeLibrariesTest {
    @Test
    void areLoadedOnceAndNobodyIsKeptWaiting() throws InterruptedException {
        Optional<Thread> loading = OfficeLibraries.load(WordCases.example(WordCases.ENGLISH), WordCases.ENGLISH);
        assertEquals(Optional.empty(), OfficeLibraries.load(WordCases.example(WordCases.GERMAN), WordCases.GERMAN));
        // Another test of this JVM may have been the first.
        if (loading.isPresent()) {
            assertTrue(loading.get().isDaemon(), "it must not keep the program from ending");
            loading.get().join();
        }
    }

    @Test
    void areLoadedByWritingWhatAPersonSees() {
        assertDoesNotThrow(() -> OfficeLibraries.write(WordCases.example(WordCases.GERMAN), WordCases.GERMAN));
    }
}
