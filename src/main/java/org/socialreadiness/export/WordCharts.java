package org.socialreadiness.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.InlineDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.Firmness;
import org.socialreadiness.report.Report.Intervals;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Strength;
import org.socialreadiness.report.Report.StrengthPart;

/// Places charts in a Word document, native and editable, each a part of the file with the workbook behind it and an
/// alternative text. The parts are written as they are: the office library's own way through its objects takes a
/// multiple of the time.
final class WordCharts {
    static final double TEXT_WIDTH = 165;

    /// 1 mm in EMU.
    private static final int MM = 36_000;

    /// Height of the bar of evidence, in mm.
    private static final double BAR = 6;

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private final XWPFDocument document;
    private int drawings;

    WordCharts(XWPFDocument document) {
        this.document = document;
    }

    void intervals(CTP at, Intervals chart) throws IOException {
        IntervalsDrawing drawing = new IntervalsDrawing(chart);
        Size size = new Size(TEXT_WIDTH, drawing.height());
        place(at, size, chart.title(), chart.alternative(), drawing.draw(), drawing.data());
    }

    void lollipops(CTP at, Lollipops chart) throws IOException {
        LollipopsDrawing drawing = new LollipopsDrawing(chart);
        Size size = new Size(TEXT_WIDTH, drawing.height());
        place(at, size, chart.title(), chart.alternative(), drawing.draw(), drawing.data());
    }

    /// The rows of a table of belief pairs: one chart behind all of them.
    void dumbbells(CTP at, List<DumbbellRow> rows, String title, String alternative, Size size) throws IOException {
        DumbbellsDrawing drawing = new DumbbellsDrawing(rows);
        place(at, size, title, alternative, drawing.draw(title, size.width()), drawing.data());
    }

    void strength(CTP at, Strength chart) throws IOException {
        List<StrengthPart> parts = chart.parts();
        ChartXml bar = new ChartXml(1);
        String xml = bar.bar(
                parts.stream().map(StrengthPart::name).toList(),
                parts.stream().map(StrengthPart::count).toList(),
                parts.stream().map(p -> fill(p.firmness())).toList(),
                parts.stream()
                        .map(p -> StrengthLegend.isInside(p, parts) ? ink(p.firmness()) : "")
                        .toList());
        place(at, new Size(TEXT_WIDTH, BAR), chart.title(), chart.alternative(), xml, bar.data());
    }

    private static String fill(Firmness firmness) {
        return switch (firmness) {
            case EVIDENCE -> Palette.ACCENT;
            case FAIRLY_SURE -> Palette.LIGHT;
            case GUESS -> Palette.PALE;
            case DONT_KNOW -> "pattern";
        };
    }

    private static String ink(Firmness firmness) {
        return firmness == Firmness.EVIDENCE ? "FFFFFF" : Palette.INK;
    }

    /// In mm.
    record Size(double width, double height) {}

    private void place(CTP at, Size size, String title, String alternative, String xml, ChartData data)
            throws IOException {
        drawings++;
        try {
            OPCPackage file = document.getPackage();
            PackagePart chart = add(
                    file,
                    "/word/charts/chart" + drawings + ".xml",
                    TYPE + "drawingml.chart+xml",
                    xml.getBytes(StandardCharsets.UTF_8));
            PackagePart behind = add(
                    file,
                    "/word/embeddings/Microsoft_Excel_Worksheet" + drawings + ".xlsx",
                    TYPE + "spreadsheetml.sheet",
                    data.xlsx());
            chart.addRelationship(behind.getPartName(), TargetMode.INTERNAL, RELATIONS + "/package", ChartXml.DATA);
            String id = document.getPackagePart()
                    .addRelationship(chart.getPartName(), TargetMode.INTERNAL, RELATIONS + "/chart")
                    .getId();
            at.addNewR().addNewDrawing().setInlineArray(new CTInline[] {inline(size, title, alternative, id)});
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static PackagePart add(OPCPackage file, String name, String type, byte[] content)
            throws IOException, InvalidFormatException {
        PackagePartName at = PackagingURIHelper.createPartName(name);
        PackagePart part = file.createPart(at, type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    /// The frame of a chart in a line of text.
    private CTInline inline(Size size, String title, String alternative, String chart) {
        String xml = """
                <wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" \
                distB="0" distL="0" distR="0"><wp:extent cx="%d" cy="%d"/><wp:effectExtent l="0" t="0" r="0" b="0"/>\
                <wp:docPr id="%d" name="Chart %d" descr="%s" title="%s"/><wp:cNvGraphicFramePr/>\
                <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
                <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="%s"/>\
                </a:graphicData></a:graphic></wp:inline>""".formatted(
                        Math.round(size.width() * MM),
                        Math.round(size.height() * MM),
                        drawings,
                        drawings,
                        Clean.escaped(alternative),
                        Clean.escaped(title),
                        chart);
        try {
            return InlineDocument.Factory.parse(xml).getInline();
        } catch (XmlException e) {
            throw new IllegalStateException("The XML of a drawing is not well-formed", e);
        }
    }
}
