package org.socialreadiness.text;

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

/// Reads an office file from outside before anything opens it. Sizes are counted while inflating; what a file says
/// about itself is not believed.
public final class PackedXml {
    private final Limits limits;
    private final Reader reader;
    private long whole;
    private long elements;

    private PackedXml(Limits limits, Reader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    /// What a file may hold at most.
    ///
    /// @param entry bytes of one part
    /// @param whole bytes of all parts
    /// @param elements of all parts; opened, each takes a hundred times the room that it takes in the file
    /// @param depth of elements in each other
    public record Limits(int entries, long entry, long whole, long elements, int depth) {}

    /// Told what is in a file, part by part.
    public interface Reader {
        /// A part begins.
        ///
        /// @param name in small letters
        void part(String name) throws PlainException;

        /// Something is read in a part of XML.
        ///
        /// @param event as in [XMLStreamConstants]
        void read(String part, int event, XMLStreamReader at) throws PlainException;
    }

    /// There is more in a file than fits.
    public static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        /// Of what there is too much.
        public enum What {
            PARTS,
            BYTES,
            ELEMENTS
        }

        private final What what;

        TooMuch(What what) {
            this.what = what;
        }

        public What what() {
            return what;
        }
    }

    /// Reads a file to its end.
    ///
    /// @throws TooMuch if it goes over a limit
    /// @throws IOException if it is no archive, or holds XML that is not well-formed or declares a document type
    public static void read(byte[] bytes, Limits limits, Reader reader) throws IOException, PlainException {
        new PackedXml(limits, reader).read(bytes);
    }

    private void read(byte[] bytes) throws IOException, PlainException {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > limits.entries()) {
                    throw new TooMuch(TooMuch.What.PARTS);
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                reader.part(name);
                Counted in = new Counted(zip);
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    xml(name, in);
                }
                in.transferTo(OutputStream.nullOutputStream());
            }
        } catch (XMLStreamException | RuntimeException e) {
            // The XML reader, too, meets things that it did not expect.
            if (e.getCause() instanceof TooMuch tooMuch) {
                throw tooMuch;
            }
            throw new IOException(e);
        }
        if (entries == 0) {
            throw new IOException("No archive");
        }
    }

    private void xml(String name, InputStream in) throws IOException, PlainException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader at = factory.createXMLStreamReader(in);
        int depth = 0;
        while (at.hasNext()) {
            int event = at.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A document type has no place in an office file");
            }
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                elements++;
            }
            if (depth > limits.depth() || elements > limits.elements()) {
                throw new TooMuch(TooMuch.What.ELEMENTS);
            }
            reader.read(name, event, at);
        }
    }

    /// Whether a relationship leads out of the file, to be fetched. An address that Word or Excel turned into a link
    /// is no harm: it is never followed.
    public static boolean leadsOutside(XMLStreamReader relationship) {
        String type = relationship.getAttributeValue(null, "Type");
        return "external".equalsIgnoreCase(relationship.getAttributeValue(null, "TargetMode"))
                && (type == null || !type.endsWith("/hyperlink"));
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

        private void count(int bytes) throws TooMuch {
            count += bytes;
            whole += bytes;
            if (count > limits.entry() || whole > limits.whole()) {
                throw new TooMuch(TooMuch.What.BYTES);
            }
        }
    }
}
