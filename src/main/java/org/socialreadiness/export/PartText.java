package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What somebody reads in a part of a document, line by line: a paragraph, a row of a table, a chart with its numbers.
/// It is the same however a word processor has cut the words into runs; words made bold by hand, tracked changes and
/// pictures show in it.
final class PartText {
    /// Stands for what the program never writes itself.
    private static final String BY_HAND = "\u0001";

    private static final Set<String> FOREIGN = Set.of(
            "ins", "del", "moveFrom", "moveTo", "footnoteReference", "endnoteReference", "object", "pict", "sectPr");
    private static final Set<String> EMPHASIS = Set.of("b", "i", "u", "strike", "highlight");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final Pattern NUMBER = Pattern.compile("<(?:\\w+:)?v>(-?[0-9.]+(?:[eE][-+]?\\d+)?)</");
    private static final int PRINT = 12;

    /// Chart numbers are compared to four decimals; programs write them with different numbers of them.
    private static final double DECIMALS = 10_000;

    private final PackagePart main;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int row;

    /// Fields that are open: true for a number of a page, which a word processor brings up to date by itself.
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private PartText(PackagePart main) {
        this.main = main;
    }

    /// The lines that have words, or a drawing, in them. Another part of the report inside counts as one line.
    ///
    /// @param main the part of the file that the node is from, which leads to its charts
    static List<String> lines(Node of, PackagePart main) {
        PartText text = new PartText(main);
        text.inside(of);
        text.end();
        return text.lines;
    }

    /// A short fingerprint of lines.
    static String print(List<String> lines) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, PRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void inside(Node of) {
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (XmlTree.W.equals(element.getNamespaceURI())) {
                    word(element, element.getLocalName());
                } else if (!"Fallback".equals(element.getLocalName())) {
                    inside(element);
                }
            }
        }
    }

    private void word(Element element, String name) {
        switch (name) {
            case "p" -> paragraph(element);
            case "tr" -> {
                end();
                row++;
                inside(element);
                row--;
                end();
            }
            case "t" -> words(element);
            case "fldChar" -> field(XmlTree.value(element, "fldCharType"));
            case "instrText" -> {
                if (!fields.isEmpty() && letters(element).contains("PAGEREF")) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "br", "cr" -> line.append('\n');
            case "noBreakHyphen" -> line.append('\u2011');
            case "drawing" -> drawing(element);
            case "sdt" ->
                WordControls.tagged(element)
                        .ifPresentOrElse(tag -> lines.add(WordControls.TAG + tag.part()), () -> inside(element));
            case "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange" -> {}
            default -> {
                boolean emphasis =
                        EMPHASIS.contains(name) && !OFF.contains(XmlTree.value(element, "val")) && isOfRun(element);
                if (FOREIGN.contains(name) || emphasis) {
                    line.append(BY_HAND);
                }
                inside(element);
            }
        }
    }

    private void field(String mark) {
        if (mark.equals("begin")) {
            fields.push(false);
        } else if (mark.equals("end") && !fields.isEmpty()) {
            fields.pop();
        }
    }

    /// Letter by letter as they stand there, without places for hyphens, which some programs keep in another way.
    private void words(Element text) {
        if (!fields.contains(true)) {
            line.append(letters(text).replace("\u00ad", ""));
        }
    }

    private static String letters(Element of) {
        StringBuilder letters = new StringBuilder();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof CharacterData words) {
                letters.append(words.getData());
            }
        }
        return letters.toString();
    }

    /// Whether a property is one of words, not of the mark at a paragraph's end.
    private static boolean isOfRun(Element property) {
        Node run = property.getParentNode() == null
                ? null
                : property.getParentNode().getParentNode();
        return run != null && XmlTree.isWord(run, "r");
    }

    private void paragraph(Element paragraph) {
        if (row == 0) {
            end();
        } else {
            line.append('\t');
        }
        inside(paragraph);
        if (row == 0) {
            end();
        }
    }

    private void end() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }

    private void drawing(Element drawing) {
        List<String> said = new ArrayList<>();
        for (Element each : XmlTree.all(drawing)) {
            if ("docPr".equals(each.getLocalName())) {
                said.add(each.getAttribute("title") + ": " + each.getAttribute("descr"));
            } else if ("chart".equals(each.getLocalName())) {
                said.add(numbers(each.getAttributeNS(XmlTree.R, "id")));
            } else if (each.hasAttributeNS(XmlTree.R, "embed")) {
                said.add(BY_HAND);
            }
        }
        line.append("chart: ").append(String.join(" ", said));
    }

    /// The numbers that a chart shows; somebody may have edited its data.
    private String numbers(String chart) {
        PackageRelationship relation = chart.isEmpty() ? null : main.getRelationship(chart);
        if (relation == null) {
            return "";
        }
        try (InputStream in = main.getRelatedPart(relation).getInputStream()) {
            return NUMBER.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> String.valueOf(Math.round(Double.parseDouble(found.group(1)) * DECIMALS)))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
