package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/// Colors and text font that the theme of an office file names; of several themes, that of the first.
///
/// @param accents in their order, as six hexadecimal digits; empty without a theme
/// @param font empty without a theme
record TemplateTheme(List<String> accents, String font) {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

    static TemplateTheme of(OPCPackage file) throws IOException {
        List<PackagePart> parts = file.getPartsByContentType(TYPE);
        if (parts.isEmpty()) {
            return new TemplateTheme(List.of(), "");
        }
        try (InputStream in = parts.getFirst().getInputStream()) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            return read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static TemplateTheme read(XMLStreamReader at) throws XMLStreamException {
        List<String> accents = new ArrayList<>();
        String font = "";
        String within = "";
        while (at.hasNext()) {
            if (at.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = at.getLocalName();
            switch (name) {
                case "srgbClr", "sysClr" -> {
                    String color = at.getAttributeValue(null, name.equals("srgbClr") ? "val" : "lastClr");
                    if (within.startsWith("accent") && color != null && color.matches("[0-9A-Fa-f]{6}")) {
                        accents.add(color.toUpperCase(Locale.ROOT));
                        within = "";
                    }
                }
                case "latin" -> {
                    String face = at.getAttributeValue(null, "typeface");
                    if (within.equals("minorFont") && face != null) {
                        font = face;
                        within = "";
                    }
                }
                default -> within = name;
            }
        }
        return new TemplateTheme(List.copyOf(accents), font);
    }
}
