package org.socialreadiness.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.socialreadiness.text.PlainException;

class XlsxPartsTest {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private static String relations(String... typeAndTarget) {
        StringBuilder all = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int i = 0; i < typeAndTarget.length; i += 2) {
            all.append("<Relationship Id=\"r" + i / 2 + "\" Type=\"" + OFFICE + "/" + typeAndTarget[i] + "\" Target=\""
                    + typeAndTarget[i + 1] + "\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    private static String workbook(String inside) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + inside + "</workbook>";
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /// One sheet called First.
    private XlsxPartsTest one(String rows) {
        parts.put("_rels/.rels", relations("officeDocument", "/xl/workbook.xml"));
        parts.put("xl/workbook.xml", workbook("<sheets><sheet name=\"First\" sheetId=\"1\" r:id=\"r0\"/></sheets>"));
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
        return this;
    }

    private XlsxBook book() throws PlainException, IOException {
        return XlsxGuard.open("b.xlsx", packed(parts)).book();
    }

    private static byte[] packed(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private String text(String rows, int row, int column) throws PlainException, IOException {
        return one(rows).book().sheets().getFirst().cell(row, column).text();
    }

    @Test
    void whatTheOfficeLibraryWritesIsReadAsItShowsIt() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            file.createSheet("Other");
            XSSFRow row = file.createSheet("Ünder \"score\" & Co").createRow(4);
            row.createCell(0).setCellValue("literal _x005F_x0041_, <b>&amp;\nnext  line ");
            row.createCell(1).setCellValue(3);
            row.createCell(2).setCellValue(2.5);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(5).setCellFormula("1+1");
            row.createCell(7).setCellValue(1e300);
            var name = file.createName();
            name.setNameName("Some_Name");
            name.setRefersToFormula("Other!$A$1:$B$2");
            file.write(out);
        }
        XlsxBook book = XlsxGuard.open("b.xlsx", out.toByteArray()).book();
        assertEquals(
                List.of("Other", "Ünder \"score\" & Co"),
                book.sheets().stream().map(XlsxSheet::name).toList());
        XlsxSheet sheet = book.sheet("ünder \"SCORE\" & co").orElseThrow();
        assertEquals(List.of(4), sheet.numbers());
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 7), sheet.columns(4));
        assertEquals("literal _x0041_, <b>&amp;\nnext  line ", sheet.cell(4, 0).text());
        assertEquals("3", sheet.cell(4, 1).text());
        assertEquals("2.5", sheet.cell(4, 2).text());
        assertEquals("true", sheet.cell(4, 3).text());
        assertEquals("#N/A", sheet.cell(4, 4).text());
        assertEquals(new XlsxCell("", true, ""), sheet.cell(4, 5));
        assertEquals("1.0E300", sheet.cell(4, 7).text());
        assertEquals(XlsxCell.EMPTY, sheet.cell(3, 0));
        assertEquals(Optional.of("Other!$A$1:$B$2"), book.named("some_name"));
        assertEquals(Optional.empty(), book.named("none"));
    }

    @Test
    void textInTheCellInPiecesOrWithoutItsPlaceIsRead() throws Exception {
        String rows = "<row><c t=\"inlineStr\"><is><r><t>in </t></r><r><t>pieces</t></r>"
                + "<rPh><t>spoken</t></rPh></is></c><c><v>7</v></c></row><row><c t=\"str\"><v>said</v></c></row>";
        XlsxSheet sheet = one(rows).book().sheets().getFirst();
        assertEquals("in pieces", sheet.cell(0, 0).text());
        assertEquals("7", sheet.cell(0, 1).text());
        assertEquals("said", sheet.cell(1, 0).text());
    }

    @Test
    void sharedStringsAreFoundThoughTheyComeLast() throws Exception {
        one("<row r=\"2\"><c r=\"C2\" t=\"s\"><v>1</v></c></row>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "s.xml"));
        parts.put("xl/s.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>a</t></si><si><t>b</t></si></sst>");
        assertEquals("b", book().sheets().getFirst().cell(1, 2).text());
    }

    /// A part that only looks like the workbook adds no sheet and no name.
    @Test
    void onlyTheWorkbookNamesSheetsAndCells() throws Exception {
        one("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        parts.put(
                "xl/other.xml",
                workbook("<sheet name=\"False\" r:id=\"r0\"/><definedName name=\"x\">False!$A$1</definedName>"));
        XlsxBook book = book();
        assertEquals(1, book.sheets().size());
        assertEquals(Optional.empty(), book.named("x"));
    }

    @Test
    void aNameOfSomethingDeletedIsNone() throws Exception {
        one("");
        parts.put(
                "xl/workbook.xml",
                workbook("<definedNames><definedName name=\"Gone\">First!#REF!</definedName></definedNames>"));
        assertEquals(Optional.empty(), book().named("Gone"));
    }

    /// A copied sheet brings its names along, for itself alone.
    @Test
    void aNameForOneSheetAloneTakesNoOthersPlace() throws Exception {
        String all = "<definedName name=\"x\">First!$A$1</definedName>";
        String own = "<definedName name=\"x\" localSheetId=\"0\">Copy!$A$1</definedName>";
        for (String names : List.of(all + own, own + all)) {
            one("");
            parts.put("xl/workbook.xml", workbook("<definedNames>" + names + "</definedNames>"));
            assertEquals(Optional.of("First!$A$1"), book().named("x"));
        }
    }

    @Test
    void aCellStandsOnceAndInItsOwnRow() {
        String cell = "<c r=\"A1\"><v>1</v></c>";
        assertThrows(PlainException.class, () -> text("<row r=\"0\">" + cell + "</row>", 0, 0));
        assertThrows(PlainException.class, () -> text("<row r=\"2\">" + cell + "</row>", 0, 0));
        assertThrows(PlainException.class, () -> text("<row r=\"1\">" + cell + cell + "</row>", 0, 0));
    }

    @Test
    void whatMakesNoSenseIsNoWorkbook() {
        assertThrows(IOException.class, () -> text("<row r=\"1\"><c r=\"A1\"><v>many</v></c></row>", 0, 0));
        assertThrows(IOException.class, () -> text("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>4</v></c></row>", 0, 0));
        parts.remove("_rels/.rels");
        assertThrows(IOException.class, this::book);
        one("");
        parts.put("xl/_rels/workbook.xml.rels", relations());
        assertThrows(IOException.class, this::book);
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "mailto:nobody"));
        assertThrows(IOException.class, this::book);
    }
}
