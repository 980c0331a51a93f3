package org.socialreadiness.exchange.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.KeyOrganization.Kind;
import org.socialreadiness.exchange.contacts.OrganizationList.Named;
import org.socialreadiness.text.PlainException;

class OrganizationListTest {
    private static OrganizationList text(String text) throws PlainException {
        return OrganizationList.read("list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(OrganizationList list) {
        return list.organizations().stream().map(Named::name).toList();
    }

    private static byte[] workbook(String[]... rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Cover");
            Sheet sheet = workbook.createSheet("Accounts");
            for (int r = 0; r < rows.length; r++) {
                Row row = sheet.createRow(r + 1);
                for (int c = 0; c < rows[r].length; c++) {
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(PlainException.class, () -> OrganizationList.read("list.csv", bytes))
                .key();
    }

    @Test
    void aLineIsANameWithItsCommas() throws PlainException {
        assertEquals(
                List.of("Acme, Inc.", "Borealis AG"), names(text("Acme, Inc.\r\n\n Borealis AG ; Oslo\nACME Ltd\n")));
    }

    @Test
    void aTableSaysWhichColumnAndWhatEachIs() throws PlainException {
        assertEquals(
                List.of(
                        new Named("Acme, Inc.", Optional.of(Kind.CUSTOMER)),
                        new Named("Borealis", Optional.of(Kind.PROSPECT)),
                        new Named("Cedar", Optional.empty())),
                text("No.,Company,Type\n1,\"Acme, Inc.\",Client\n2,Borealis,Lead\n3,Cedar,?\n")
                        .organizations());
        assertEquals(
                List.of(new Named("Müller & Söhne", Optional.of(Kind.PARTNER))),
                text("\uFEFFFirma;Art\nMüller & Söhne;Partner\n").organizations());
    }

    @Test
    void aSheetIsReadWhereverItsTableBegins() throws Exception {
        OrganizationList list = OrganizationList.read(
                "list.xlsx",
                workbook(new String[] {"", "Unternehmen", "Typ"}, new String[] {"x", "Acme", "Kunde"}, new String[] {
                    "", "Borealis", ""
                }));
        assertEquals(
                List.of(new Named("Acme", Optional.of(Kind.CUSTOMER)), new Named("Borealis", Optional.empty())),
                list.organizations());
        assertEquals(
                List.of("Acme", "Borealis"),
                names(OrganizationList.read("list.xlsx", workbook(new String[] {"Acme"}, new String[] {"Borealis"}))));
    }

    /// Names that a sheet looks up elsewhere are names; the numbers beside them are none.
    @Test
    void aFormulaSaysWhatItGaveLast() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Accounts");
            sheet.createRow(0).createCell(0).setCellValue("Company");
            sheet.createRow(1).createCell(0).setCellFormula("\"Ac\"&\"me\"");
            sheet.createRow(2).createCell(0).setCellValue(2024);
            sheet.createRow(4).createCell(0).setCellValue("Borealis");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            assertEquals(List.of("Acme", "Borealis"), names(OrganizationList.read("list.xlsx", out.toByteArray())));
        }
    }

    @Test
    void whatHoldsNothingIsRefused() {
        assertEquals("network.list.empty", refusal(new byte[0]));
        assertEquals("network.list.empty", refusal("Company,Type\n,,\n--,\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("network.file.noText", refusal(new byte[] {65, 0, 66}));
        assertEquals("sheet.unreadable", refusal("PK no workbook".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "exchange.noFile",
                assertThrows(PlainException.class, () -> OrganizationList.read(Path.of("nowhere.csv")))
                        .key());
    }

    @Test
    void namesThatAreTooLongAreCountedAndTooManyRefused() throws PlainException {
        OrganizationList list = text("Acme\n" + "x".repeat(KeyOrganization.LONGEST_NAME + 1) + "\n");
        assertEquals(List.of("Acme"), names(list));
        assertEquals(1, list.tooLong());
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= 5_000; i++) {
            many.append("Company ").append(i).append('\n');
        }
        assertEquals("network.list.tooMany", refusal(many.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// Whatever a file holds: a list, or a refusal in plain words.
    @Test
    void brokenFilesAreReadOrRefused() throws Exception {
        List<byte[]> whole = List.of(
                "No.,Company,Type\n1,\"Acme, Inc.\",Client\n2,=HYPERLINK(\"x\"),Lead\n"
                        .getBytes(StandardCharsets.UTF_8),
                workbook(new String[] {"Company", "Type"}, new String[] {"Acme", "Client"}));
        SplittableRandom random = new SplittableRandom(8);
        int read = 0;
        for (int i = 0; i < 400; i++) {
            byte[] broken = whole.get(i % 2).clone();
            for (int hit = 0; hit < 1 + i % 4; hit++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                read += OrganizationList.read("list", broken).organizations().isEmpty() ? 0 : 1;
            } catch (PlainException e) {
                assertTrue(e.key().contains("."), e.key());
            }
        }
        assertTrue(read > 50, "only " + read + " were read");
    }
}
