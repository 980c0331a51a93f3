package org.socialreadiness.export;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.Firmness;
import org.socialreadiness.report.Report.Intervals;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Strength;
import org.socialreadiness.report.Report.StrengthPart;

/// Places charts in a Word document, native and editable, each with its alternative text.
final class WordCharts {
    /// 1 mm in EMU.
    static final int MM = 36_000;

    static final double TEXT_WIDTH = 165;

    /// Height of the bar of evidence, in mm.
    private static final double BAR = 6;

    private final XWPFDocument document;
    private int drawings;

    WordCharts(XWPFDocument document) {
        this.document = document;
    }

    void intervals(XWPFParagraph at, Intervals chart) throws IOException {
        IntervalsDrawing drawing = new IntervalsDrawing(chart);
        drawing.draw(chart(at, TEXT_WIDTH, drawing.height(), chart.title(), chart.alternative()));
    }

    void lollipops(XWPFParagraph at, Lollipops chart) throws IOException {
        LollipopsDrawing drawing = new LollipopsDrawing(chart);
        drawing.draw(chart(at, TEXT_WIDTH, drawing.height(), chart.title(), chart.alternative()));
    }

    /// The rows of a table of belief pairs: one chart behind all of them.
    void dumbbells(
            XWPFParagraph at, List<DumbbellRow> rows, String title, String alternative, double width, double height)
            throws IOException {
        DumbbellsDrawing.draw(chart(at, width, height, title, alternative), rows, title, width);
    }

    void strength(XWPFParagraph at, Strength chart) throws IOException {
        List<StrengthPart> parts = chart.parts();
        new ChartXml(1)
                .bar(
                        chart(at, TEXT_WIDTH, BAR, chart.title(), chart.alternative()),
                        parts.stream().map(StrengthPart::name).toList(),
                        parts.stream().map(StrengthPart::count).toList(),
                        parts.stream().map(p -> fill(p.firmness())).toList(),
                        parts.stream()
                                .map(p -> StrengthLegend.isInside(p, parts) ? ink(p.firmness()) : "")
                                .toList());
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

    private XWPFChart chart(XWPFParagraph at, double width, double height, String title, String alternative)
            throws IOException {
        try {
            XWPFRun run = at.createRun();
            XWPFChart chart = document.createChart(run, (int) (width * MM), (int) (height * MM));
            CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
            drawings++;
            inline.getDocPr().setId(drawings);
            inline.getDocPr().setName("Chart " + drawings);
            inline.getDocPr().setTitle(Clean.xml(title));
            inline.getDocPr().setDescr(Clean.xml(alternative));
            return chart;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
