package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// The XML of a part of a file as a tree, without the office library's idea of it: what nobody touches comes out as it
/// went in, whichever program wrote it.
final class XmlTree {
    /// Words, paragraphs and tables.
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// What leads to other parts of the file.
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private XmlTree() {}

    /// @throws IOException if it is no XML, or declares a document type
    static Document parse(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            // It would print what it meets.
            builder.setErrorHandler(null);
            return builder.parse(in);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    static void write(Document tree, OutputStream out) throws IOException {
        try {
            tree.setXmlStandalone(true);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(tree), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    /// Elements directly in a node.
    static List<Element> children(Node of) {
        List<Element> all = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    /// The first child of that name.
    static Optional<Element> child(Node of, String name) {
        return children(of).stream().filter(each -> isWord(each, name)).findFirst();
    }

    /// The node itself and all elements in it, in reading order.
    static List<Element> all(Element of) {
        List<Element> all = new ArrayList<>();
        collect(of, all);
        return all;
    }

    private static void collect(Element of, List<Element> to) {
        to.add(of);
        children(of).forEach(child -> collect(child, to));
    }

    /// All of that name in a node, in reading order.
    static List<Element> words(Element of, String... names) {
        List<String> wanted = List.of(names);
        return all(of).stream()
                .filter(each -> W.equals(each.getNamespaceURI()) && wanted.contains(each.getLocalName()))
                .toList();
    }

    static boolean isWord(Node node, String name) {
        return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /// An attribute of a word processor's element; empty if it is missing.
    static String value(Element of, String attribute) {
        return of.getAttributeNS(W, attribute);
    }
}
