package org.socialreadiness.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.exchange.CsvRows.Malformed;
import org.socialreadiness.exchange.CsvRows.Row;

class CsvRowsTest {
    @Test
    void cellsEndWhereTheRulesSay() throws Malformed {
        List<Row> rows = CsvRows.of("a,\"b,\"\"c\"\"\nd\",\n\n e ,f\"g,\"\"", ',');
        assertEquals(List.of(new Row(1, List.of("a", "b,\"c\"\nd", "")), new Row(4, List.of(" e ", "f\"g", ""))), rows);
    }

    @Test
    void rowsMayBeginAnywhereInATextAndEndBeforeItsEnd() throws Malformed {
        List<Row> rows = CsvRows.of("some words\na;b\nc;d\ne;f\n", 11, 2, ';', 2);
        assertEquals(List.of(new Row(2, List.of("a", "b")), new Row(3, List.of("c", "d"))), rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,\"b\" ,c\n1,2,3\n",
                "a,\"b\",c\n1,\"2\"\t ,3\n",
                "a, \"b\",c\n1,2,3\n",
                "a, \"b\",c\n1,\"2\" ,3\n"
            })
    void blanksBesideQuotationMarksMeanNothing(String text) throws Malformed {
        assertEquals(List.of("a,b,c", "1,2,3"), joined(CsvRows.of(text, ',')));
    }

    private static List<String> joined(List<Row> rows) {
        return rows.stream().map(row -> String.join(",", row.cells())).toList();
    }

    /// How one row reads does not hang on another.
    @Test
    void aBlankBeforeAQuotationMarkIsReadTheSameInAnyFile() throws Malformed {
        String row = "Ben, \"Keller, Jr\",Beta";
        assertEquals(
                List.of("Ben", "Keller, Jr", "Beta"),
                CsvRows.of(row, ',').getFirst().cells());
        assertEquals(
                List.of("Ben", "Keller, Jr", "Beta"),
                CsvRows.of(row + "\n\"Moreau\" ,x,y", ',').getFirst().cells());
    }

    /// A mark that stands for inches is no quotation mark.
    @Test
    void aMarkAfterABlankMayBelongToTheText() throws Malformed {
        assertEquals(
                List.of("TV", " \"55\" wide", "x"),
                CsvRows.of("TV, \"55\" wide,x", ',').getFirst().cells());
    }

    @Test
    void theRowIsNamedThatHasNoEnd() {
        assertEquals(4, refused("a\n\n\"b\"\n\"c\nd\n").line());
        assertEquals(2, refused("a\n\"b\"c\n").line());
    }

    private static Malformed refused(String text) {
        return assertThrows(Malformed.class, () -> CsvRows.of(text, ','));
    }

    @Test
    void moreCellsThanUsualAreAllThere() throws Malformed {
        assertEquals(41, CsvRows.of(",".repeat(40), ',').getFirst().cells().size());
    }

    /// The library stops at 16 million letters by itself.
    @Test
    void aCellMayBeAsLargeAsTheText() throws Malformed {
        String cell = "x".repeat(17_000_000);
        assertEquals(
                List.of(cell.length(), 1),
                CsvRows.of("\"" + cell + "\",y", ',').getFirst().cells().stream()
                        .map(String::length)
                        .toList());
    }

    @Test
    void aRowOfBlanksIsEmpty() {
        assertTrue(new Row(1, List.of("", " \t")).isEmpty());
        assertFalse(new Row(1, List.of("", "x")).isEmpty());
    }
}
