package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Needs LibreOffice; runs with the slow tests.
@Tag("slow")
class RecalculationTest {
    @Test
    void libreOfficeGivesTheProgramsScores(@TempDir Path folder) throws Exception {
        assertEquals(List.of(), Recalculation.check(25, 7, folder, _ -> {}));
    }

    /// A check that cannot fail would prove nothing: one constant is changed in its third digit.
    @Test
    void aWrongConstantIsFound(@TempDir Path folder) throws Exception {
        assertFalse(Recalculation.check(3, 7, folder, file -> {
                    CellReference at =
                            new CellReference(file.getName("error_evidence").getRefersToFormula());
                    file.getSheet(at.getSheetName())
                            .getRow(at.getRow())
                            .getCell(at.getCol())
                            .setCellValue(0.301);
                })
                .isEmpty());
    }
}
