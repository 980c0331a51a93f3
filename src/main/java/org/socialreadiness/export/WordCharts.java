package org.socialreadiness.export;

import java.io.IOException;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.InlineDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.Fan;
import org.socialreadiness.report.Report.Firmness;
import org.socialreadiness.report.Report.Intervals;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Spots;
import org.socialreadiness.report.Report.Strength;
import org.socialreadiness.report.Report.StrengthPart;

/// Places charts in a Word document, native and editable, each with the workbook behind it and an alternative text.
final class WordCharts {
    /// 1 mm in EMU.
    private static final int MM = 36_000;

    /// Height of the bar of evidence, in mm.
    private static final double BAR = 6;

    private static final QName DRAWN =
            new QName("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "docPr");

    private final XWPFDocument document;
    private final ChartParts parts;
    private final ChartLook look;
    private int drawings;

    /// @param document which may have drawings already
    WordCharts(XWPFDocument document, ChartLook look) {
        this.document = document;
        this.parts = new ChartParts(document.getPackage(), "word");
        this.look = look;
        this.drawings = Math.max(0, Inside.last(document.getDocument().getBody(), DRAWN, new QName("id")));
    }

    void intervals(CTP at, Intervals chart) throws IOException {
        IntervalsDrawing drawing = new IntervalsDrawing(chart, look);
        Size size = new Size(look.width(), drawing.height());
        place(at, size, chart.title(), chart.alternative(), drawing.draw(), drawing.data());
    }

    void lollipops(CTP at, Lollipops chart) throws IOException {
        LollipopsDrawing drawing = new LollipopsDrawing(chart, look);
        Size size = new Size(look.width(), drawing.height());
        place(at, size, chart.title(), chart.alternative(), drawing.draw(), drawing.data());
    }

    void spots(CTP at, Spots chart) throws IOException {
        SpotsDrawing drawing = new SpotsDrawing(chart, look);
        Size size = new Size(look.width(), drawing.height());
        place(at, size, chart.title(), chart.alternative(), drawing.draw(), drawing.data());
    }

    void fan(CTP at, Fan chart) throws IOException {
        FanDrawing drawing = new FanDrawing(chart, look);
        Size size = new Size(look.width(), drawing.height());
        place(at, size, chart.title(), chart.alternative(), drawing.draw(), drawing.data());
    }

    /// The rows of a table of belief pairs: one chart behind all of them.
    void dumbbells(CTP at, List<DumbbellRow> rows, String title, String alternative, Size size) throws IOException {
        DumbbellsDrawing drawing = new DumbbellsDrawing(rows, look);
        place(at, size, title, alternative, drawing.draw(title, size.width()), drawing.data());
    }

    void strength(CTP at, Strength chart) throws IOException {
        List<StrengthPart> all = chart.parts();
        ChartXml bar = new ChartXml(1, look);
        String xml = bar.bar(
                all.stream().map(StrengthPart::name).toList(),
                all.stream().map(StrengthPart::count).toList(),
                all.stream().map(p -> fill(p.firmness())).toList(),
                all.stream()
                        .map(p -> StrengthLegend.isInside(p, all, look.width()) ? ink(p.firmness()) : "")
                        .toList());
        place(at, new Size(look.width(), BAR), chart.title(), chart.alternative(), xml, bar.data());
    }

    private String fill(Firmness firmness) {
        return switch (firmness) {
            case EVIDENCE -> look.colors().accent();
            case FAIRLY_SURE -> look.colors().light();
            case GUESS -> look.colors().pale();
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
        String id = parts.add(document.getPackagePart(), xml, data);
        at.addNewR().addNewDrawing().setInlineArray(new CTInline[] {inline(size, title, alternative, id)});
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
