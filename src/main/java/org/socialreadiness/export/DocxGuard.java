package org.socialreadiness.export;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.text.PlainException;

/// Looks at a Word document from outside before anything opens it: what is too large, or could run or fetch something,
/// is refused. Sizes are counted while inflating; what a file says about itself is not believed.
final class DocxGuard {
    static final int LARGEST_FILE = 50_000_000;
    static final int MOST_ENTRIES = 2_000;
    static final long LARGEST_ENTRY = 50_000_000;
    static final long LARGEST_WHOLE = 150_000_000;

    /// Of all parts: opened, each takes a hundred times the room that it takes in the file.
    static final int MOST_ELEMENTS = 3_000_000;

    static final int DEEPEST = 90;

    /// Fields that fetch a file or start a program.
    private static final Pattern FETCHES = Pattern.compile("\\b(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|DDE|DDEAUTO)\\b");

    private static final Set<String> MACROS = Set.of("vbaproject", "vbadata", "activex");

    private final String file;
    private long whole;
    private long elements;

    private DocxGuard(String file) {
        this.file = file;
    }

    /// @param file what it is called in refusals
    static void check(String file, byte[] bytes) throws PlainException {
        new DocxGuard(file).check(bytes);
    }

    private void check(byte[] bytes) throws PlainException {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new PlainException("update.tooLarge", file);
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (MACROS.stream().anyMatch(name::contains)) {
                    throw new PlainException("update.macros", file);
                }
                if (name.contains("oleobject") || name.contains("afchunk")) {
                    throw new PlainException("update.fetches", file);
                }
                Counted in = new Counted(zip);
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    xml(in);
                }
                in.transferTo(OutputStream.nullOutputStream());
            }
        } catch (TooLarge e) {
            throw new PlainException(e, "update.tooLarge", file);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // The XML reader, too, meets things that it did not expect.
            throw new PlainException(e, "update.unreadable", file);
        }
        if (entries == 0) {
            throw new PlainException("update.unreadable", file);
        }
    }

    private void xml(InputStream in) throws PlainException, XMLStreamException, TooLarge {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        int depth = 0;
        // A field may be cut into runs.
        StringBuilder field = new StringBuilder();
        boolean inField = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new XMLStreamException("A document type has no place here");
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inField = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inField) {
                        field.append(reader.getText());
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    elements++;
                    if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                        throw new TooLarge();
                    }
                    inField = "instrText".equals(reader.getLocalName());
                    element(reader, field);
                }
                default -> {}
            }
        }
        fields(field);
    }

    private void element(XMLStreamReader reader, StringBuilder field) throws PlainException {
        switch (reader.getLocalName()) {
            case "Relationship" -> relation(reader);
            case "altChunk" -> throw new PlainException("update.fetches", file);
            case "fldSimple" ->
                field.append(' ')
                        .append(reader.getAttributeValue(XmlTree.W, "instr"))
                        .append(' ');
            case "p" -> {
                fields(field);
                field.setLength(0);
            }
            case "Override", "Default" -> {
                String type = reader.getAttributeValue(null, "ContentType");
                if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw new PlainException("update.macros", file);
                }
            }
            default -> {}
        }
    }

    private void fields(StringBuilder field) throws PlainException {
        if (FETCHES.matcher(field.toString().toUpperCase(Locale.ROOT)).find()) {
            throw new PlainException("update.fetches", file);
        }
    }

    /// Nothing outside may be fetched. A link that somebody clicks is no harm.
    private void relation(XMLStreamReader relation) throws PlainException {
        @Nullable String type = relation.getAttributeValue(null, "Type");
        if ("external".equalsIgnoreCase(relation.getAttributeValue(null, "TargetMode"))
                && (type == null || !type.endsWith("/hyperlink"))) {
            throw new PlainException("update.fetches", file);
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
