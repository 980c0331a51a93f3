package org.socialreadiness.export;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The named styles that a report is written in, in somebody's own template: those that it has, by id or by name, and
/// the others copied from the program's own in the template's fonts and colors.
final class TemplateStyles {
    /// Around the text, not of it.
    private static final Set<String> AROUND =
            Set.of("Normal", "DefaultParagraphFont", "TableNormal", "Header", "Footer", "TOCHeading", "TOC1");

    private static final QName[] LINES = {
        Inside.word("top"), Inside.word("bottom"), Inside.word("left"), Inside.word("right")
    };

    private static final String TITLES = "Cambria";

    private final XWPFDocument document;
    private final List<CTStyle> own;
    private final Map<String, String> ids = new HashMap<>();
    private final List<String> added = new ArrayList<>();

    private TemplateStyles(XWPFDocument document) throws IOException {
        this.document = document;
        this.own = all(document);
    }

    /// Gives a document all styles that a report needs.
    ///
    /// @param accent takes the place of the program's own
    static TemplateStyles into(XWPFDocument document, String accent) throws IOException {
        TemplateStyles styles = new TemplateStyles(document);
        try (XWPFDocument builtIn = WordTemplate.open("report.docx")) {
            styles.normal();
            for (CTStyle needed : all(builtIn)) {
                if (!AROUND.contains(needed.getStyleId())) {
                    styles.need(needed, builtIn, accent);
                }
            }
        }
        return styles;
    }

    /// Names of the styles that the template did not have.
    List<String> added() {
        return added;
    }

    private static List<CTStyle> all(XWPFDocument document) throws IOException {
        try {
            return document.getStyles() == null
                    ? List.of()
                    : document.getStyle().getStyleList();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private XWPFStyles styles() {
        return document.getStyles() == null ? document.createStyles() : document.getStyles();
    }

    private void normal() {
        own.stream()
                .filter(style -> style.getType() == STStyleType.PARAGRAPH && isDefault(style))
                .findFirst()
                .ifPresent(style -> ids.put("Normal", style.getStyleId()));
    }

    private static boolean isDefault(CTStyle style) {
        return style.isSetDefault() && !List.of("0", "false", "off").contains(String.valueOf(style.getDefault()));
    }

    private void need(CTStyle needed, XWPFDocument builtIn, String accent) {
        Optional<CTStyle> found = own.stream()
                .filter(style -> style.getType() == needed.getType())
                .filter(style -> name(style).equals(name(needed))
                        || (isOurs(needed) && style.getStyleId().equals(needed.getStyleId())))
                .findFirst();
        if (found.isPresent()) {
            ids.put(needed.getStyleId(), found.get().getStyleId());
            return;
        }
        CTStyle copy = (CTStyle) needed.copy();
        boolean taken = own.stream().anyMatch(style -> style.getStyleId().equals(needed.getStyleId()));
        copy.setStyleId(needed.getStyleId() + (taken ? "-sr" : ""));
        ids.put(needed.getStyleId(), copy.getStyleId());
        fit(copy, accent);
        if (copy.isSetPPr() && copy.getPPr().isSetNumPr()) {
            copy.getPPr().getNumPr().getNumId().setVal(bullets(builtIn));
        }
        styles().addStyle(new XWPFStyle(copy));
        added.add(copy.getName().getVal());
    }

    private static boolean isOurs(CTStyle style) {
        return style.getStyleId().startsWith("SR");
    }

    private static String name(CTStyle style) {
        return style.isSetName() ? style.getName().getVal().toLowerCase(Locale.ROOT) : "";
    }

    private void fit(CTStyle copy, String accent) {
        if (copy.isSetBasedOn()) {
            String normal = ids.get("Normal");
            if (copy.getType() == STStyleType.PARAGRAPH && normal != null) {
                copy.getBasedOn().setVal(normal);
            } else {
                copy.unsetBasedOn();
            }
        }
        if (copy.isSetNext()) {
            copy.unsetNext();
        }
        if (copy.isSetRPr()) {
            fonts(copy.getRPr());
        }
        for (XmlObject line : Inside.of(copy, LINES)) {
            recolor(line, Inside.word("color"), accent);
        }
        for (XmlObject color : Inside.of(copy, Inside.word("color"))) {
            recolor(color, Inside.word("val"), accent);
        }
    }

    private static void recolor(XmlObject colored, QName attribute, String accent) {
        if (Inside.attribute(colored, attribute).equals(Palette.ACCENT)) {
            Inside.setAttribute(colored, attribute, accent);
        }
    }

    /// Text in the template's own font; what the program sets in its font for titles, in that of the template's.
    private void fonts(CTRPr properties) {
        if (properties.sizeOfRFontsArray() == 0) {
            return;
        }
        boolean title = TITLES.equals(properties.getRFontsArray(0).getAscii());
        properties.removeRFonts(0);
        Optional<CTFonts> heading = own.stream()
                .filter(style -> name(style).equals("heading 1") && style.isSetRPr())
                .flatMap(style -> style.getRPr().getRFontsList().stream())
                .findFirst();
        if (title && heading.isPresent()) {
            properties.insertNewRFonts(0).set(heading.get());
        }
    }

    /// The numbering of the program's own lists, added to the template's.
    private BigInteger bullets(XWPFDocument builtIn) {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum bullets = (CTAbstractNum) builtIn.getNumbering()
                .getAbstractNums()
                .getFirst()
                .getCTAbstractNum()
                .copy();
        BigInteger free = numbering.getAbstractNums().stream()
                .map(each -> each.getCTAbstractNum().getAbstractNumId().add(BigInteger.ONE))
                .reduce(BigInteger.ZERO, BigInteger::max);
        bullets.setAbstractNumId(free);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets)));
    }

    /// Puts the template's own ids into what was written in the program's.
    void translate(XmlObject written) {
        QName value = Inside.word("val");
        for (XmlObject style : Inside.of(written, Inside.word("pStyle"), Inside.word("rStyle"))) {
            String id = Inside.attribute(style, value);
            if (!ids.getOrDefault(id, id).equals(id)) {
                Inside.setAttribute(style, value, ids.getOrDefault(id, id));
            }
        }
    }
}
