package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.socialreadiness.export.ChartData.Numbers;
import org.socialreadiness.export.ChartXml.Axis;
import org.socialreadiness.export.ChartXml.Label;
import org.socialreadiness.export.ChartXml.Mark;
import org.socialreadiness.export.ChartXml.Plot;
import org.socialreadiness.report.Report.Ends;
import org.socialreadiness.report.Report.Spot;
import org.socialreadiness.report.Report.Spots;

/// Draws the grid of effort and impact: a frame with its middle lines, discs and rings with their names.
final class SpotsDrawing {
    private static final int SIZE = 900;
    private static final double FAR = 10;
    private static final double MIDDLE = FAR / 2;

    /// Of the words at the ends of an axis, so that those of both do not meet.
    private static final double INSIDE = 0.5;

    /// Keeps a name off its disc.
    private static final String GAP = "\u2002";

    /// Of the whole, in mm; of the plot beside the words at its left, and above those below it.
    private static final double HEIGHT = 45;

    /// Where nothing else stands on the slide.
    private static final double ON_SLIDE = 62;

    private static final double LEFT = 16;
    private static final double PLOT = 143;
    private static final double TOP = 4;
    private static final double FOOT = 7;

    /// Three lines across and three up, each with an empty row behind it.
    private static final int LINES = 18;

    private final Spots chart;
    private final ChartXml xml;
    private final ChartData data;
    private final ChartLook look;

    SpotsDrawing(Spots chart, ChartLook look) {
        this.chart = chart;
        this.look = look;
        this.xml = new ChartXml(Math.max(LINES, chart.spots().size()), look);
        this.data = xml.data();
    }

    ChartData data() {
        return data;
    }

    /// In mm.
    double height() {
        return look.high(look.scale() > 1 ? ON_SLIDE : HEIGHT);
    }

    /// The XML of the chart.
    String draw() {
        frame();
        words(chart.across(), true);
        words(chart.up(), false);
        List<Spot> chosen = chart.spots().stream().filter(Spot::chosen).toList();
        List<Spot> kept = chart.spots().stream().filter(spot -> !spot.chosen()).toList();
        String color = look.colors().accent();
        data.names(
                chart.title(),
                Stream.concat(chosen.stream(), kept.stream()).map(Spot::label).toList());
        if (!chosen.isEmpty()) {
            xml.points("chosen", efforts(chosen), impacts(chosen), Mark.of("circle", ChartXml.DOT, color));
        }
        if (!kept.isEmpty()) {
            xml.rings("kept", efforts(kept), impacts(kept), color);
        }
        names(false);
        names(true);
        double width = look.width();
        return xml.scatter(
                new Plot(
                        look.scaled(LEFT) / width,
                        TOP / height(),
                        look.scaled(PLOT) / width,
                        1 - (TOP + FOOT) / height()),
                new Axis(0, FAR, FAR, false, false),
                FAR);
    }

    private Numbers efforts(List<Spot> spots) {
        return data.column(
                chart.across().name(), spots.stream().map(Spot::effort).toList());
    }

    private Numbers impacts(List<Spot> spots) {
        return data.column(chart.up().name(), spots.stream().map(Spot::impact).toList());
    }

    private void frame() {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (double at : new double[] {0, MIDDLE, FAR}) {
            x.addAll(List.of(at, at, Double.NaN, 0.0, FAR, Double.NaN));
            y.addAll(List.of(0.0, FAR, Double.NaN, at, at, Double.NaN));
        }
        xml.lines("frame", data.column("x", x), data.column("y", y), Palette.RULE, 9_525, 0);
    }

    private void words(Ends ends, boolean across) {
        List<Double> along = List.of(INSIDE, MIDDLE, FAR - INSIDE);
        Numbers zero = data.column("0", ChartData.repeat(0, along.size()));
        Numbers places = data.column(ends.name(), along);
        xml.labels(
                ends.name(),
                across ? places : zero,
                across ? zero : places,
                Stream.of(ends.low(), ends.name(), ends.high())
                        .map(word -> new Label(word, SIZE, Palette.INK_2, false))
                        .toList(),
                across ? "b" : "l");
    }

    private void names(boolean left) {
        List<Spot> here = chart.spots().stream()
                .filter(spot -> spot.left() == left && !spot.label().isEmpty())
                .toList();
        if (here.isEmpty()) {
            return;
        }
        xml.labels(
                "names",
                efforts(here),
                impacts(here),
                here.stream()
                        .map(spot -> new Label(
                                left ? spot.label() + GAP : GAP + spot.label(),
                                SIZE,
                                spot.chosen() ? Palette.INK : Palette.INK_2,
                                spot.chosen()))
                        .toList(),
                left ? "l" : "r");
    }
}
