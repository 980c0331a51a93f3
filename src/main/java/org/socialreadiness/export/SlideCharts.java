package org.socialreadiness.export;

import java.io.IOException;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.socialreadiness.report.Report.Dumbbells;
import org.socialreadiness.report.Report.Fan;
import org.socialreadiness.report.Report.Intervals;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Spots;

/// Adds to a slide the charts that it shows: those of the report, larger.
final class SlideCharts {
    private final ChartParts parts;
    private final PackagePart slide;
    private final Colors colors;
    private final Locale locale;

    SlideCharts(ChartParts parts, PackagePart slide, Colors colors, Locale locale) {
        this.colors = colors;
        this.parts = parts;
        this.slide = slide;
        this.locale = locale;
    }

    Colors colors() {
        return colors;
    }

    /// A chart of the file and its place on the slide.
    ///
    /// @param id by which the slide refers to it
    record Placed(String id, SlideBox box) {}

    Placed intervals(Intervals chart, SlideBox room) throws IOException {
        ChartLook look = ChartLook.slide(colors, locale, room.height());
        IntervalsDrawing drawing = new IntervalsDrawing(chart, look);
        return new Placed(
                parts.add(slide, drawing.draw(), drawing.data()), high(room, drawing.height() * look.scale()));
    }

    Placed lollipops(Lollipops chart, SlideBox room) throws IOException {
        ChartLook look = ChartLook.slide(colors, locale, room.height());
        LollipopsDrawing drawing = new LollipopsDrawing(chart, look);
        return new Placed(
                parts.add(slide, drawing.draw(), drawing.data()), high(room, drawing.height() * look.scale()));
    }

    Placed spots(Spots chart, SlideBox room) throws IOException {
        ChartLook look = ChartLook.slide(colors, locale, room.height());
        SpotsDrawing drawing = new SpotsDrawing(chart, look);
        return new Placed(
                parts.add(slide, drawing.draw(), drawing.data()), high(room, drawing.height() * look.scale()));
    }

    Placed fan(Fan chart, SlideBox room) throws IOException {
        ChartLook look = ChartLook.slide(colors, locale, room.height());
        FanDrawing drawing = new FanDrawing(chart, look);
        return new Placed(
                parts.add(slide, drawing.draw(), drawing.data()), high(room, drawing.height() * look.scale()));
    }

    Placed dumbbells(Dumbbells chart, SlideBox box) throws IOException {
        ChartLook look = ChartLook.slide(colors, locale, box.height());
        DumbbellsDrawing drawing = new DumbbellsDrawing(chart.rows(), look);
        String xml = drawing.draw(chart.title(), box.width() / look.scale());
        return new Placed(parts.add(slide, xml, drawing.data()), box);
    }

    private static SlideBox high(SlideBox room, double height) {
        return new SlideBox(room.left(), room.top(), room.width(), height);
    }
}
