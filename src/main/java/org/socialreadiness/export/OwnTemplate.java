package org.socialreadiness.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// Opens somebody's own template after it was found to be harmless, and reads its looks.
final class OwnTemplate {
    /// Least width of the text, in mm: a table of all ratings needs it.
    static final int NARROWEST = 120;

    /// What Word takes where a page says nothing: Letter with margins of an inch.
    private static final int PAGE = 12_240;

    private static final int MARGIN = 1_440;

    private OwnTemplate() {}

    /// A template for documents becomes a document.
    static XWPFDocument open(byte[] bytes) throws IOException {
        try {
            OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
            file.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            XWPFDocument document = new XWPFDocument(file);
            if (document.getDocument().getBody() == null) {
                throw new IOException("A document without a body");
            }
            return document;
        } catch (InvalidFormatException | RuntimeException e) {
            // The office library meets things, too, that it did not expect.
            throw new IOException(e);
        }
    }

    static Look look(XWPFDocument document) throws IOException {
        TemplateTheme theme = TemplateTheme.of(document.getPackage());
        String font = Stream.of(normal(document), theme.font(), Look.BUILT_IN.font())
                .filter(face -> !face.isEmpty())
                .findFirst()
                .orElseThrow();
        return new Look(width(document), font, Colors.of(theme.accents()));
    }

    /// The font that the text names itself; empty if it takes that of the theme.
    private static String normal(XWPFDocument document) {
        if (document.getStyles() == null) {
            return "";
        }
        List<CTFonts> fonts = new ArrayList<>();
        Optional.ofNullable(document.getStyles().getStyleWithName("Normal"))
                .filter(style -> style.getCTStyle().isSetRPr())
                .ifPresent(style -> fonts.addAll(style.getCTStyle().getRPr().getRFontsList()));
        Optional.ofNullable(document.getStyles().getDefaultRunStyle()).ifPresent(style -> {
            for (XmlObject each : Inside.of(style.getRPr(), Inside.word("rFonts"))) {
                fonts.add((CTFonts) each);
            }
        });
        return fonts.stream()
                .filter(each -> !each.isSetAsciiTheme() && each.isSetAscii())
                .map(CTFonts::getAscii)
                .findFirst()
                .orElse("");
    }

    /// Width of the text, in twentieths of a point: that of the narrowest page.
    private static int width(XWPFDocument document) {
        int narrowest = Integer.MAX_VALUE;
        for (XmlObject found : Inside.of(document.getDocument().getBody(), Inside.word("sectPr"))) {
            narrowest = Math.min(narrowest, width((CTSectPr) found));
        }
        return narrowest == Integer.MAX_VALUE ? PAGE - 2 * MARGIN : narrowest;
    }

    private static int width(CTSectPr page) {
        int width = page.isSetPgSz() ? twips(page.getPgSz().getW(), PAGE) : PAGE;
        int left = page.isSetPgMar() ? twips(page.getPgMar().getLeft(), MARGIN) : MARGIN;
        int right = page.isSetPgMar() ? twips(page.getPgMar().getRight(), MARGIN) : MARGIN;
        int gutter = page.isSetPgMar() ? twips(page.getPgMar().getGutter(), 0) : 0;
        int columns = page.isSetCols() && page.getCols().isSetNum()
                ? Math.max(1, page.getCols().getNum().intValue())
                : 1;
        return (width - left - right - gutter) / columns;
    }

    /// A measure may be missing, or stand there with its unit, which Word itself never writes.
    private static int twips(Object measure, int usual) {
        String text = String.valueOf(measure);
        return text.matches("-?\\d{1,6}") ? Math.abs(Integer.parseInt(text)) : usual;
    }
}
