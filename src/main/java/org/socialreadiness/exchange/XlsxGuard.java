package org.socialreadiness.exchange;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.text.PackedXml;
import org.socialreadiness.text.PlainException;

/// Looks at a workbook from outside before anything opens it: what is too large, or could run or fetch
/// something, is refused.
public final class XlsxGuard implements PackedXml.Reader {
    static final int MOST_ENTRIES = 200;
    static final long LARGEST_ENTRY = 20_000_000;
    static final long LARGEST_WHOLE = 60_000_000;
    static final int MOST_ROWS = 10_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_CELLS = 200_000;

    /// The number of a row.
    static final Pattern ROW = Pattern.compile("[1-9]\\d{0,8}");

    /// Letters of a column, and a row.
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})\\d*");

    private static final int MOST_STRINGS = 100_000;

    /// Of all elements of all parts: opened, each takes a hundred times the room that it takes in the file.
    static final int MOST_ELEMENTS = 1_000_000;

    static final int DEEPEST = 50;

    private static final PackedXml.Limits LIMITS =
            new PackedXml.Limits(MOST_ENTRIES, LARGEST_ENTRY, LARGEST_WHOLE, MOST_ELEMENTS, DEEPEST);

    private final String file;
    private final XlsxParts parts = new XlsxParts();
    private final Set<String> seen = new HashSet<>();
    private long cells;
    private int rows;
    private int strings;
    private boolean farBelow;

    private XlsxGuard(String file) {
        this.file = file;
    }

    /// What the first sheet that holds anything says in words, row by row. Numbers are none.
    ///
    /// @param file what it is called in refusals
    public static List<List<String>> words(String file, byte[] bytes) throws PlainException {
        try {
            return open(file, bytes).book().words();
        } catch (IOException e) {
            throw new PlainException(e, "sheet.unreadable", file);
        }
    }

    /// What a workbook holds, looked at.
    ///
    /// @param file what it is called in refusals
    static XlsxParts open(String file, byte[] bytes) throws PlainException {
        XlsxGuard guard = new XlsxGuard(file);
        try {
            PackedXml.read(bytes, LIMITS, guard);
            return guard.parts;
        } catch (PackedXml.TooMuch e) {
            throw switch (e.what()) {
                case PARTS -> new PlainException(e, "sheet.tooManyParts", file, MOST_ENTRIES);
                case BYTES -> new PlainException(e, "sheet.tooLarge", file);
                case ELEMENTS -> new PlainException(e, "sheet.tooManyCells", file, MOST_ROWS, MOST_CELLS);
            };
        } catch (IOException e) {
            throw new PlainException(e, "sheet.unreadable", file);
        }
    }

    @Override
    public void part(String name) throws PlainException {
        if (!seen.add(name)) {
            // One program reads the first, another the second.
            throw new PlainException("sheet.unreadable", file);
        }
        rows = 0;
        strings = 0;
        farBelow = false;
        parts.part();
        if (name.contains("vbaproject") || name.contains("macrosheet") || name.contains("activex")) {
            throw new PlainException("sheet.macros", file);
        }
        if (name.contains("externallink")
                || name.contains("connections")
                || name.contains("querytable")
                || name.contains("embeddings")) {
            throw new PlainException("sheet.links", file);
        }
    }

    @Override
    public void read(String part, int event, XMLStreamReader at) throws PlainException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            check(at);
        }
        parts.read(part, event, at);
    }

    private void check(XMLStreamReader at) throws PlainException {
        boolean outside = false;
        switch (at.getLocalName()) {
            case "row" -> {
                rows++;
                farBelow = isFarBelow(at.getAttributeValue(null, "r"));
            }
            case "c" -> {
                cells++;
                outside = farBelow || isFarRight(at.getAttributeValue(null, "r"));
            }
            case "si" -> strings++;
            case "Relationship" -> {
                if (PackedXml.leadsOutside(at)) {
                    throw new PlainException("sheet.links", file);
                }
            }
            default -> {}
        }
        if (outside || rows > MOST_ROWS || cells > MOST_CELLS || strings > MOST_STRINGS) {
            throw new PlainException("sheet.tooManyCells", file, MOST_ROWS, MOST_CELLS);
        }
    }

    /// Whether a row stands far below: a few such rows make a sheet of millions. Without cells it is no harm; some
    /// office programs write an empty one at the very end.
    private static boolean isFarBelow(@Nullable String row) {
        return row != null && (!ROW.matcher(row).matches() || Integer.parseInt(row) > MOST_ROWS);
    }

    /// Whether a cell stands far right, by the letters of its place.
    private static boolean isFarRight(@Nullable String place) {
        if (place == null) {
            return false;
        }
        Matcher letters = PLACE.matcher(place);
        return !letters.matches() || CellReference.convertColStringToIndex(letters.group(1)) >= MOST_COLUMNS;
    }
}
