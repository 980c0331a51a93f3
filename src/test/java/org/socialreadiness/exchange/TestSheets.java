package org.socialreadiness.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.text.Messages;

/// Answer sheets as people send them back: typed into, and tampered with.
final class TestSheets {
    private TestSheets() {}

    /// What someone types into a sheet.
    interface Typing {
        void into(XSSFWorkbook sheet);
    }

    /// Three criteria of one factor and one belief pair.
    static TestAssessments assessment() {
        Instrument plain = TestInstruments.plain(3).structure();
        return TestAssessments.of(new TranslatedInstrument(List.of(new Instrument(
                plain.id(),
                plain.version(),
                plain.language(),
                plain.title(),
                plain.factors(),
                List.of(new BeliefPair(new BeliefId("PB1"), Optional.empty(), "Pole A", "Pole B")),
                plain.facts(),
                plain.forms(),
                plain.bands()))));
    }

    static byte[] filled(Assessment assessment, Optional<Participant> person, String language, Typing typing)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerSheet.write(assessment, person, Messages.in(Locale.forLanguageTag(language)), out);
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            typing.into(file);
            return bytes(file);
        }
    }

    static byte[] bytes(XSSFWorkbook file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    static void type(XSSFWorkbook file, int sheet, String at, Object value) {
        switch (value) {
            case Double number -> cell(file, sheet, at).setCellValue(number);
            default -> cell(file, sheet, at).setCellValue(value.toString());
        }
    }

    static Cell cell(XSSFWorkbook file, int sheet, String at) {
        CellReference reference = new CellReference(at);
        Sheet found = file.getSheetAt(sheet);
        Row row = found.getRow(reference.getRow());
        return row.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static byte[] with(byte[] sheet, String name, byte[] content) throws IOException {
        return with(sheet, List.of(name), content);
    }

    /// A copy with more parts.
    static byte[] with(byte[] sheet, List<String> names, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sheet));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        }
        return out.toByteArray();
    }
}
