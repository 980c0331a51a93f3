package org.socialreadiness.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

class CsvTableTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyWayToEndALineIsTaken(String end) throws Exception {
        List<CsvTable.Row> rows = parse("a,b" + end + "1,2" + end + "3,4" + end).rows("a", "b");
        assertEquals(List.of("1", "3"), rows.stream().map(row -> row.cell("a")).toList());
        assertEquals(List.of(2L, 3L), rows.stream().map(CsvTable.Row::line).toList());
    }

    @Test
    void theHeaderIsReadByNameInAnyOrder() throws Exception {
        CsvTable.Row row = parse("\uFEFF Answer ,PARTICIPANT\n2,Ann")
                .rows("participant", "answer")
                .getFirst();
        assertEquals("Ann", row.cell("participant"));
        assertEquals("2", row.cell("answer"));
        assertEquals("", row.cell("role"), "a column that is not there is empty");
    }

    @Test
    void quotedCellsHoldCommasQuotesAndLines() throws Exception {
        CsvTable.Row row =
                parse("a,b\n\"one, \"\"two\"\"\nthree\",4\n").rows("a").getFirst();
        assertEquals("one, \"two\"\nthree", row.verbatim("a"));
    }

    @Test
    void blanksAroundAreLeftOutButKeptVerbatim() throws Exception {
        CsvTable.Row row = parse("a,b\n  x\u2003,\" y \"\n").rows("a").getFirst();
        assertEquals("x", row.cell("a"));
        assertEquals(" y ", row.verbatim("b"));
    }

    /// The line on which a row begins, also below empty lines, rows of nothing and texts of several lines.
    @Test
    void everyRowKnowsItsLine() throws Exception {
        String text = "a,b\n\n\"1\n1\",x\n,\n\n\n2,y\n3,z";
        assertEquals(
                List.of(3L, 8L, 9L),
                parse(text).rows("a").stream().map(CsvTable.Row::line).toList());
    }

    @Test
    void everyTextIsTaken() throws Exception {
        String text = "Größe 漢字 🎈 \u0000 \u0001 =1+1 _x0041_";
        assertEquals(text, parse("a\n\"" + text + "\"\n").rows("a").getFirst().verbatim("a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | exchange.empty",
                "\\n\\n | exchange.empty",
                "a;b\\n1;2 | exchange.semicolon",
                "\\na;b\\n1;2 | exchange.semicolon",
                "a,b,a\\n1,2,3 | exchange.columnTwice",
                "a,b\\n1,2,3 | exchange.cells",
                "a,b\\n1 | exchange.cells",
                "c,d\\n1,2 | exchange.noColumn"
            })
    void whatIsNoTableIsRefused(String text, String key) {
        assertEquals(key, refused(text.replace("\\n", "\n")).key());
    }

    @Test
    void anOpenQuotationMarkIsNamedWhereItsRowBegins() {
        PlainException e = refused("a,b\n1,2\n\n3,\"four\n5,6\n7,8\n");
        assertEquals("t.csv, line 4: quotation marks are not closed properly. Nothing was imported.", e.in(ENGLISH));
        assertEquals("exchange.malformed", refused("a,b\n\"1\"x,2\n").key());
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] latin = "a\nGröße\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = "a\nGröße\n".getBytes(StandardCharsets.UTF_16);
        for (byte[] bytes : List.of(latin, wide)) {
            assertEquals(
                    "exchange.notUtf8",
                    assertThrows(PlainException.class, () -> CsvTable.parse("t.csv", bytes))
                            .key());
        }
    }

    @Test
    void thereIsALimitToRows() throws Exception {
        String most = "a\n" + "1\n".repeat(CsvTable.MOST_ROWS);
        assertEquals(CsvTable.MOST_ROWS, parse(most).rows("a").size());
        assertEquals("exchange.tooManyRows", refused(most + "1\n").key());
    }

    @Test
    void columnsWithoutANameAreNoColumns() throws Exception {
        CsvTable table = parse("b,a,,\n1,2,,\n");
        assertEquals(1, table.rows("a").size());
        assertEquals(List.of("b"), table.others("a"));
        assertTrue(table.has("b"));
    }

    private static CsvTable parse(String text) throws PlainException {
        return CsvTable.parse("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static PlainException refused(String text) {
        return assertThrows(PlainException.class, () -> parse(text).rows("a", "b"));
    }
}
