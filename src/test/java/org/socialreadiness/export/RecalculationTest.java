package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Needs LibreOffice; runs with the slow tests.
@Tag("slow")
class RecalculationTest {
    @Test
    void libreOfficeGivesTheProgramsScores(@TempDir Path folder) throws Exception {
        assertEquals(List.of(), Recalculation.check(25, 7, folder));
    }
}
