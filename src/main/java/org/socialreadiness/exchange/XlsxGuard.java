package org.socialreadiness.exchange;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.text.PlainException;

/// Looks at a workbook from outside before anything opens it: what is too large, or could run or fetch
/// something, is refused. Sizes are counted while inflating; what a file says about itself is not believed.
final class XlsxGuard {
    static final int MOST_ENTRIES = 200;
    static final long LARGEST_ENTRY = 20_000_000;
    static final long LARGEST_WHOLE = 60_000_000;
    static final int MOST_ROWS = 10_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_CELLS = 200_000;

    private static final int MOST_STRINGS = 100_000;

    /// Of all elements of all parts: opened, each takes a hundred times the room that it takes in the file.
    static final int MOST_ELEMENTS = 1_000_000;

    static final int DEEPEST = 50;

    private final String file;
    private long whole;
    private long cells;
    private long elements;

    private XlsxGuard(String file) {
        this.file = file;
    }

    /// @param file what it is called in refusals
    static void check(String file, byte[] bytes) throws PlainException {
        new XlsxGuard(file).check(bytes);
    }

    private void check(byte[] bytes) throws PlainException {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new PlainException("sheet.tooManyParts", file, MOST_ENTRIES);
                }
                name(entry.getName().toLowerCase(Locale.ROOT));
                content(entry.getName().toLowerCase(Locale.ROOT), new Counted(zip));
            }
        } catch (TooLarge e) {
            throw new PlainException(e, "sheet.tooLarge", file);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // The XML reader, too, meets things that it did not expect.
            throw new PlainException(e, "sheet.unreadable", file);
        }
        if (entries == 0) {
            throw new PlainException("sheet.unreadable", file);
        }
    }

    private void name(String name) throws PlainException {
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

    private void content(String name, Counted in) throws IOException, PlainException, XMLStreamException {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            xml(in);
        }
        in.transferTo(OutputStream.nullOutputStream());
    }

    private void xml(InputStream in) throws PlainException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        int rows = 0;
        int strings = 0;
        int depth = 0;
        boolean farBelow = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A document type has no place in a workbook");
            }
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            depth++;
            elements++;
            boolean outside = false;
            switch (reader.getLocalName()) {
                case "row" -> {
                    rows++;
                    farBelow = isFarBelow(reader.getAttributeValue(null, "r"));
                }
                case "c" -> {
                    cells++;
                    outside = farBelow || isFarRight(reader.getAttributeValue(null, "r"));
                }
                case "si" -> strings++;
                case "Relationship" -> external(reader);
                default -> {}
            }
            if (outside
                    || depth > DEEPEST
                    || elements > MOST_ELEMENTS
                    || rows > MOST_ROWS
                    || cells > MOST_CELLS
                    || strings > MOST_STRINGS) {
                throw new PlainException("sheet.tooManyCells", file, MOST_ROWS, MOST_CELLS);
            }
        }
    }

    /// Whether a row stands far below: a few such rows make a sheet of millions. Without cells it is no harm; some
    /// office programs write an empty one at the very end.
    private static boolean isFarBelow(@Nullable String row) {
        return row != null && (!row.matches("\\d{1,9}") || Integer.parseInt(row) > MOST_ROWS);
    }

    /// Whether a cell stands far right, by the letters of its place.
    private static boolean isFarRight(@Nullable String place) {
        if (place == null) {
            return false;
        }
        String letters = place.replaceAll("\\d*$", "");
        return !letters.matches("[A-Z]{1,3}") || CellReference.convertColStringToIndex(letters) >= MOST_COLUMNS;
    }

    /// Nothing outside may be fetched. An address in a note, which Excel turns into a link, is no harm: it is
    /// never followed.
    private void external(XMLStreamReader relationship) throws PlainException {
        String type = relationship.getAttributeValue(null, "Type");
        if ("external".equalsIgnoreCase(relationship.getAttributeValue(null, "TargetMode"))
                && (type == null || !type.endsWith("/hyperlink"))) {
            throw new PlainException("sheet.links", file);
        }
    }

    /// More came out of an entry than fits.
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Counts what comes out, and stops at the limits. Closing it leaves the archive open.
    private final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public void close() {
            // the archive goes on
        }

        private void count(int bytes) throws TooLarge {
            count += bytes;
            whole += bytes;
            if (count > LARGEST_ENTRY || whole > LARGEST_WHOLE) {
                throw new TooLarge();
            }
        }
    }
}
