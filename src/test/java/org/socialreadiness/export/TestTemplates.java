package org.socialreadiness.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// Templates as companies have them, and as nobody should.
final class TestTemplates {
    /// Dark green, orange, violet, brown, turquoise, and a yellow that nobody sees on paper.
    static final List<String> ACCENTS = List.of("1B5E20", "C75000", "6A1B9A", "6D4C41", "00796B", "FFF59D");

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XWPFDocument document = new XWPFDocument();

    private TestTemplates() {
        CTStyles styles = CTStyles.Factory.newInstance();
        styles.addNewDocDefaults();
        document.createStyles().setStyles(styles);
    }

    /// An ordinary one in German: its styles have German ids, its pages are of that size in mm with margins of 25.
    static TestTemplates company(int width, int height) throws Exception {
        TestTemplates made = new TestTemplates();
        made.style("Standard", "Normal", true, "Georgia", "222222", 22);
        made.style("berschrift1", "heading 1", false, "Verdana", "1B5E20", 36);
        made.theme();
        CTSectPr page = made.document.getDocument().getBody().addNewSectPr();
        var size = page.addNewPgSz();
        size.setW(twips(width));
        size.setH(twips(height));
        if (width > height) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = page.addNewPgMar();
        margins.setLeft(twips(25));
        margins.setRight(twips(25));
        margins.setTop(twips(30));
        margins.setBottom(twips(25));
        margins.setHeader(twips(10));
        margins.setFooter(twips(10));
        margins.setGutter(BigInteger.ZERO);
        XWPFHeader header = made.document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph line = header.createParagraph();
        line.createRun().addPicture(new ByteArrayInputStream(logo()), PictureType.PNG, "logo.png", 914400, 228600);
        line.createRun().setText(" {client} · {date}");
        made.document
                .createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Grün & Partner");
        return made;
    }

    private static BigInteger twips(int mm) {
        return BigInteger.valueOf(Look.twips(mm));
    }

    private static byte[] logo() throws IOException {
        BufferedImage image = new BufferedImage(120, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.decode("#1B5E20"));
        pen.fillRect(0, 0, 120, 30);
        pen.setColor(Color.decode("#C75000"));
        pen.fillOval(40, 5, 20, 20);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private void style(String id, String name, boolean usual, String font, String color, int halfPoints) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (usual) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Standard");
            style.addNewPPr().addNewKeepNext();
            style.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        }
        var letters = style.addNewRPr();
        var fonts = letters.addNewRFonts();
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        letters.addNewColor().setVal(color);
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private void theme() throws Exception {
        StringBuilder colors = new StringBuilder();
        for (String name : List.of("dk1", "lt1", "dk2", "lt2")) {
            colors.append("<a:%s><a:srgbClr val=\"%s\"/></a:%s>"
                    .formatted(name, name.startsWith("dk") ? "111111" : "FFFFFF", name));
        }
        for (int i = 0; i < ACCENTS.size(); i++) {
            colors.append("<a:accent%d><a:srgbClr val=\"%s\"/></a:accent%d>".formatted(i + 1, ACCENTS.get(i), i + 1));
        }
        for (String name : List.of("hlink", "folHlink")) {
            colors.append("<a:%s><a:srgbClr val=\"0000EE\"/></a:%s>".formatted(name, name));
        }
        String font = "<a:latin typeface=\"Georgia\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        String line = "<a:ln>" + fill + "</a:ln>";
        String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        part(
                "/word/theme/theme1.xml",
                "application/vnd.openxmlformats-officedocument.theme+xml",
                OFFICE + "/theme",
                """
                <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Company"><a:themeElements>\
                <a:clrScheme name="Company">%s</a:clrScheme><a:fontScheme name="Company"><a:majorFont>%s</a:majorFont>\
                <a:minorFont>%s</a:minorFont></a:fontScheme><a:fmtScheme name="Company"><a:fillStyleLst>%s</a:fillStyleLst>\
                <a:lnStyleLst>%s</a:lnStyleLst><a:effectStyleLst>%s</a:effectStyleLst><a:bgFillStyleLst>%s\
                </a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>""".formatted(colors, font, font, fill.repeat(3), line.repeat(3), effect.repeat(3), fill.repeat(3)));
    }

    private void part(String name, String type, String relation, String xml) throws Exception {
        PackagePart part = document.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
        document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, relation);
        try (OutputStream out = part.getOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    XWPFDocument document() {
        return document;
    }

    /// A line of the text, each run on its own.
    TestTemplates line(String... runs) {
        XWPFParagraph paragraph = document.createParagraph();
        for (String run : runs) {
            paragraph.createRun().setText(run);
        }
        return this;
    }

    TestTemplates heading(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("berschrift1");
        paragraph.createRun().setText(words);
        return this;
    }

    byte[] bytes() throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /// The same as a .dotx.
    static byte[] dotx(byte[] docx) throws IOException {
        return changed(docx, "[Content_Types].xml", types -> types.replace("document.main+xml", "template.main+xml"));
    }

    /// A file with the text of one of its parts changed.
    static byte[] changed(byte[] docx, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }

    /// A file with one more part.
    static byte[] with(byte[] docx, String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
